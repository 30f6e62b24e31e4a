import type { AnalysisInput } from '../analysisInput.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import type { FindingDraft } from '../finding.ts';
import { type OversizedKind, oversizedKind } from './oversizedKind.ts';
import { modelText, type ServedTarget, servedDraft } from './servedDraft.ts';
import { servedOptions } from './servedOptions.ts';
import { type ServedWork, sizableWorkSteps } from './servedWork.ts';
import { type Sliced, slicedFlatMap } from './slices.ts';
import { offerText, targetText } from './targetText.ts';

/** What each kind is too large in, as a sentence says it. */
export const surplus: Readonly<Record<OversizedKind, string>> = {
  oversizedMemory: 'memory',
  oversizedBandwidth: 'memory bandwidth',
  oversizedCompute: 'compute',
};

/** Served models for which a cheaper card is proven, whose surplus is of one kind. */
export function* oversizedServed(input: AnalysisInput, kind: OversizedKind): Sliced<readonly FindingDraft[]> {
  return yield* slicedFlatMap(yield* sizableWorkSteps(input), (work) => {
    const { market, cheaper } = servedOptions(work, input);
    const [target] = cheaper;
    if (market === null || target === undefined || oversizedKind(work.card, target.card) !== kind) return [];
    return [draftOf(work, { of: 'instances', target, market }, kind, input)];
  });
}

function draftOf(
  work: ServedWork,
  move: Extract<ServedTarget, { of: 'instances' }>,
  kind: OversizedKind,
  input: AnalysisInput,
): FindingDraft {
  const name = modelText(work);
  const then = targetText(move.target);
  const holds = move.target.gpus === 1 ? 'holds' : 'hold';
  return servedDraft(
    work,
    move,
    {
      kind,
      title: `${then} ${holds} what ${name} does on ${cardsText(work.profiles)}`,
      summary: `${name} on ${gpusText(work.profiles)} uses a card with more ${surplus[kind]} than its work needs. ${then} ${holds} the p95 of its requests with the margin and the latency limits, also where the model is too optimistic. Move it to ${offerText(move.target)}.`,
      action: {
        verb: 'move',
        text: `Start ${name} on ${offerText(move.target)}, compare its latency, then turn the traffic over and give the ${cardsText(work.profiles)} back.`,
        effort: 'days',
        rollback: 'Turn the traffic back: keep the old server until the new one has held a peak.',
      },
    },
    input,
  );
}
