import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { consolidateDraft } from '../size/consolidateDraft.ts';
import { cardsConsolidation, servingConsolidation } from '../size/consolidations.ts';
import { sharedCards } from '../size/sharedCards.ts';
import { sharedServings } from '../size/sharedServing.ts';
import { type Sliced, slicedFlatMap } from '../size/slices.ts';

/**
 * Consolidate: under-used work fits together on fewer of the same cards (bin-packing, the largest first).
 *
 * Criterion for LLM servers: each has a card of its own that its p95 of requests x margin loads by at most half within the latency limits;
 * of several replicas of one model two stay, on different
 * cards and each able to take all requests, so that one may fail; each gets the smallest MIG slice, or half, third or quarter of a card, on which the sizing model holds
 * its requests and limits at the slow end of its range, as if the others on the card were busy all the time; and the parts fit on fewer
 * cards. For other work: GPUs that are busy for at most half of the time, margin included, whose busy times, memory, bandwidth and
 * multiprocessors at p95 x margin add up to no more than a card has.
 *
 * Guarded against: work that its owner keeps apart by labels (`sharingKey`), servers at their limit, jobs over several GPUs, MIG, hosts
 * that are kept for something.
 */
export function* findConsolidations(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  const found = [
    ...(yield* sharedServings(input)).map(servingConsolidation),
    ...(yield* sharedCards(input)).map(cardsConsolidation),
  ];
  return yield* slicedFlatMap(found, (from) => [consolidateDraft(from, input)], 4);
}
