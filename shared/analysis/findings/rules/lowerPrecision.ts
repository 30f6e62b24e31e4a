import { exact } from '../../../money/decimal.ts';
import { oneGpu } from '../../../sizing/parallelism.ts';
import type { WeightFormat } from '../../../sizing/precision.ts';
import { sizeWeights } from '../../../sizing/weights.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { cardsText, countText, gpusText } from '../evidence/gpuNames.ts';
import { monthlyCostOf } from '../evidence/monthlyCost.ts';
import type { FindingDraft } from '../finding.ts';
import { modelText, type ServedTarget, servedDraft } from '../size/servedDraft.ts';
import { type ServedOptions, servedOptions } from '../size/servedOptions.ts';
import { type ServedWork, sizableWorkSteps } from '../size/servedWork.ts';
import { type Sliced, slicedFlatMap } from '../size/slices.ts';
import { gibText, offerText, targetText } from '../size/targetText.ts';

/**
 * Lower precision: stored in fp8, or in int4, a model fits a cheaper card or fewer cards than in 16 bits.
 *
 * Criterion: in the narrower format a target holds the p95 of requests x margin within the latency limits at the slow end of the model's
 * range, for at least a tenth less than the cheapest that holds it in 16 bits. fp8 before int4, since it loses less. Models that are
 * stored in eight bits or fewer are left as they are: they would have to be made anew from the original, and lose more with each bit.
 *
 * What no model of speed and memory can tell is what it does to the answers: the finding says so, and to measure that is part of the work.
 */
export function* findLowerPrecision(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return yield* slicedFlatMap(yield* sizableWorkSteps(input), (work) => {
    const move = moveOf(work, servedOptions(work, input), input);
    return move === null ? [] : [draftOf(work, move, input)];
  });
}

/** Of fewer of the same cards and a cheaper card the one that costs less. */
function moveOf(
  { profiles }: ServedWork,
  { market, narrower }: ServedOptions,
  { currency }: AnalysisInput,
): ServedTarget | null {
  if (narrower === null) return null;
  const { fewer, cheaper } = narrower;
  if (cheaper === null || market === null) return fewer && { of: 'own GPUs', target: fewer };
  const instances = { of: 'instances', target: cheaper, market } as const;
  const one = profiles[0] ? monthlyCostOf(profiles[0], currency) : null;
  if (fewer === null || one === null) return instances;
  const keeps = exact(one).times(fewer.gpus).div(730).times(1e6).toNumber();
  return keeps <= cheaper.offer.usdMicrosPerHour ? { of: 'own GPUs', target: fewer } : instances;
}

const losses: Readonly<Partial<Record<WeightFormat, string>>> = {
  fp8: 'Weights in fp8 answer a little differently from 16 bits: most tasks lose nothing that is measured, some do.',
  int4: 'Weights in int4 lose quality, the more the smaller the model: reasoning, code and languages other than English first.',
};

function draftOf(work: ServedWork, move: ServedTarget, input: AnalysisInput): FindingDraft {
  const name = modelText(work);
  const { target } = move;
  const format = target.weights;
  const then = targetText(target);
  const bytes = (weights: WeightFormat) => gibText(sizeWeights(work.model, weights, oneGpu).total);
  const place = move.of === 'instances' ? offerText(move.target) : `${countText(target.gpus)} of today's`;
  return servedDraft(
    work,
    move,
    {
      kind: 'lowerPrecision',
      title: `${name} in ${format} fits on ${then}`,
      summary: `${name} on ${gpusText(work.profiles)} is served in ${work.weights}: ${bytes(work.weights)} of weights on ${cardsText(work.profiles)}. In ${format} they are ${bytes(format)}, and ${then} ${target.gpus === 1 ? 'holds' : 'hold'} the p95 of its requests with the margin. See first what that does to its answers.`,
      action: {
        verb: 'move',
        text: `Compare the answers of ${name} in ${format} with today's on your own questions; then serve it on ${place}.`,
        effort: 'days',
        risk: format === 'fp8' ? 'medium' : 'high',
        riskWhy: losses[format] ?? '',
        rollback: `Serve the weights in ${work.weights} on today's GPUs again.`,
      },
      doubts: [
        losses[format] ?? '',
        'Speed and memory are predicted; the quality of answers is not, and must be measured.',
      ],
      wouldChange: ['A test of quality that the narrower format fails.'],
    },
    input,
  );
}
