import { decimalText, exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import type { FindingDraft } from '../finding.ts';
import { mergedWork, replicaKey } from './mergedWork.ts';
import { sharingKey } from './separation.ts';
import { modelText, type ServedTarget, servedDraft } from './servedDraft.ts';
import { leastCapability, newerCards, servedOptions } from './servedOptions.ts';
import { type ServedWork, servedWorkSteps } from './servedWork.ts';
import { type Sliced, slicedFlatMap } from './slices.ts';
import { monthlyOf } from './targetMoney.ts';
import { offerText, targetText } from './targetText.ts';

/** Language models on cards from before Ampere, and the newer cards that serve the same requests; replicas of one model together. */
export function* olderCardDrafts(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  const onOld = (yield* servedWorkSteps(input)).filter(
    ({ card }) => card.computeCapability !== null && card.computeCapability < leastCapability,
  );
  const groups = groupedBy(onOld, (work) => {
    const gpu = work.profiles[0]?.gpu;
    return `${gpu ? sharingKey(gpu) : ''} ${replicaKey(work)}`;
  });
  return yield* slicedFlatMap(groups.values(), ([first, ...others]) => {
    if (first === undefined) return [];
    const draft = draftOf(mergedWork([first, ...others], input.rules.margin), input);
    return draft === null ? [] : [draft];
  });
}

function draftOf(work: ServedWork, input: AnalysisInput): FindingDraft | null {
  const { market, cheaper } = servedOptions(work, input);
  const isSlow =
    work.isAtLimit ||
    (work.observedTtft ?? 0) > input.rules.slowestTtftSeconds ||
    (work.observedTpot ?? 0) > input.rules.slowestTpotSeconds;
  const target = cheaper[0] ?? (isSlow ? newerCards(work, input)[0] : undefined);
  if (market === null || target === undefined) return null;
  const name = modelText(work);
  const then = targetText(target);
  const today = monthlyCost(work.profiles, input.currency).total;
  const more =
    today === null ? null : decimalText(exact(monthlyOf(target.offer.usdMicrosPerHour)).minus(exact(today)));
  const isDearer = more === null || !exact(more).isNegative();
  const move: ServedTarget = { of: 'instances', target, market };
  return servedDraft(
    work,
    move,
    {
      kind: 'wrongClass',
      subject: 'on older cards',
      title: `${cardsText(work.profiles)} ${work.profiles.length === 1 ? 'is no card' : 'are no cards'} for ${name}`,
      summary: `${name} on ${gpusText(work.profiles)} is served by cards from before Ampere, which have no bf16 and little bandwidth${isSlow ? ': its requests queue, or take longer than they should' : ''}. ${then} ${target.gpus === 1 ? 'serves' : 'serve'} the same requests within the limits.`,
      action: {
        verb: 'move',
        text: `Serve ${name} on ${offerText(target)}, compare its latency, then give the ${cardsText(work.profiles)} back.`,
        effort: 'days',
        rollback: "Turn the requests back to today's servers.",
      },
      ...(isDearer && {
        whyNoSaving: `It costs ${more === null ? 'more or less' : formatMoney(more, 'USD')} a month more: what it buys is speed and room.`,
      }),
      doubts: [
        ...(work.isAtLimit
          ? [
              'Its servers are at their limit: more may be asked of them than was seen, and the target then needs to be larger.',
            ]
          : []),
        ...(target.replicas === 1 && work.profiles.length > 1
          ? ['One replica takes the place of several: where it fails, nothing serves.']
          : []),
      ],
    },
    input,
  );
}
