import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { cardDraft } from '../size/cardDraft.ts';
import { cardMoveSteps } from '../size/cardMoves.ts';
import { cpuDrafts } from '../size/cpuDraft.ts';
import { olderCardDrafts } from '../size/olderCards.ts';
import { type Sliced, slicedFlatMap } from '../size/slices.ts';
import { isClassMove } from '../size/trainingCard.ts';

/**
 * Wrong class: the card is of another class than the work.
 *
 * - Small work on training cards: of cards with HBM and links for training no GPU used more than a fifth of anything at p95, each for work of
 *   its own, and a card without such links holds it (`isClassMove`; what more of such a card is used is told as oversized).
 * - A language model on a card from before Ampere (T4, V100, P40: no bf16, no flash attention): where newer cards hold the same requests for
 *   less, or where requests queue or take longer than the limits, which then is the reason and not the money.
 * - A language model so small and so seldom asked that a CPU holds it within the limits, at the low end of what CPUs were measured to do.
 */
export function* findWrongClass(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  const moves = (yield* cardMoveSteps(input)).filter(isClassMove);
  return [
    ...(yield* slicedFlatMap(moves, (move) => [cardDraft(move, 'wrongClass', input)])),
    ...(yield* olderCardDrafts(input)),
    ...(yield* cpuDrafts(input)),
  ];
}
