import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ListPrice } from '../../../catalog/priceCatalog.ts';
import { oneGpu } from '../../../sizing/parallelism.ts';
import { cheapestOffer, type Offer, offersByGpu } from '../../../sizing/plan/offer.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { hourlyCostOf } from '../evidence/monthlyCost.ts';
import type { FindingDraft } from '../finding.ts';
import { cardDraft } from './cardDraft.ts';
import { cardHolds } from './cardHolds.ts';
import { type Market, marketOf } from './market.ts';
import { type OversizedKind, oversizedKind } from './oversizedKind.ts';
import { keptByInput, type Sliced, slicedFlatMap } from './slices.ts';
import { isClassMove } from './trainingCard.ts';
import { type WorkingCard, workingCardSteps } from './workingCards.ts';

/** GPUs of one host that a cheaper card would do for, each for its own work. */
export interface CardMove {
  readonly members: readonly WorkingCard[];
  readonly from: GpuSpec;
  readonly to: GpuSpec;
  readonly kind: OversizedKind;
  readonly market: Market;
  readonly offer: Offer;
}

/** A move must leave at most this share of the cost. */
const worthShare = 0.9;
/** Offers that cost up to so much more than the cheapest are as good: the card that has more bandwidth, and is more like today's, is taken. */
const alike = 1.05;
/** Cards below 8.0 (Ampere) lack bf16: work of newer ones may not run there. */
const leastCapability = 8;

/** Moves of work that is no LLM server's to cheaper cards, of one kind; those to another class of card are told as that (`wrongClass`). */
export function* oversizedCards(input: AnalysisInput, kind: OversizedKind): Sliced<readonly FindingDraft[]> {
  return yield* slicedFlatMap(yield* cardMoveSteps(input), (move) =>
    move.kind === kind && !isClassMove(move) ? [cardDraft(move, kind, input)] : [],
  );
}

const moves = keptByInput(function* (input) {
  const together = groupedBy(
    yield* workingCardSteps(input),
    ({ profile, card, job }) => `${profile.gpu.host}\n${card.key}\n${job ?? ''}`,
  );
  return yield* slicedFlatMap(together.values(), (members) => movesOf(members, input));
});

/** All such moves: for each host and card the one that saves most, then the best for those that are left. */
export const cardMoveSteps: (input: AnalysisInput) => Sliced<readonly CardMove[]> = moves.steps;

function movesOf(members: readonly WorkingCard[], input: AnalysisInput): readonly CardMove[] {
  const [first] = members;
  const market = first ? marketOf(first.profile.gpu, input) : null;
  if (!first || market === null) return [];
  const { prices, payment } = market;
  const offers = offersByGpu({ prices, providers: [], regions: [], payment });
  const cards = input.gpus.filter((card) => offers.has(card.key) && isPossible(first, card));
  const costs = new Map(members.map((member) => [member, usdMicrosPerHour(member, input)]));
  const found: CardMove[] = [];
  let left = members;
  while (left.length > 0) {
    const best = bestMove(left, cards, offers, market, { costs, margin: input.rules.margin });
    if (best === null) break;
    found.push(best);
    left = first.job === null ? left.filter((one) => !best.members.includes(one)) : [];
  }
  return found;
}

/** Of the same maker, no older than what work of today's card may need, and with its links where the work spans several GPUs. */
function isPossible({ card, job }: WorkingCard, target: GpuSpec): boolean {
  const least = Math.min(card.computeCapability ?? 0, leastCapability);
  return (
    target.key !== card.key &&
    target.vendor === card.vendor &&
    (target.computeCapability ?? 0) >= least &&
    (job === null || (target.nvlinkBytesPerSecond ?? 0) >= (card.nvlinkBytesPerSecond ?? 0)) &&
    oversizedKind(card, target) !== null
  );
}

function bestMove(
  members: readonly WorkingCard[],
  cards: readonly GpuSpec[],
  offers: ReadonlyMap<string, readonly ListPrice[]>,
  market: Market,
  { costs, margin }: { readonly costs: ReadonlyMap<WorkingCard, number>; readonly margin: number },
): CardMove | null {
  const found: { readonly move: CardMove; readonly saved: number }[] = [];
  for (const to of cards) {
    const own = members.filter(({ use, card }) => cardHolds(use, card, to, margin));
    const [first] = own;
    if (!first || (first.job !== null && own.length < members.length)) continue;
    const kind = oversizedKind(first.card, to);
    const offer = offerOf(own, to, offers.get(to.key) ?? [], market);
    const today = own.reduce((sum, one) => sum + (costs.get(one) ?? Number.NaN), 0);
    if (kind === null || offer === null || Number.isNaN(today)) continue;
    if (offer.usdMicrosPerHour > today * worthShare) continue;
    const move = { members: own, from: first.card, to, kind, market, offer };
    found.push({ move, saved: today - offer.usdMicrosPerHour });
  }
  const most = found.reduce((greatest, { saved }) => Math.max(greatest, saved), 0);
  const good = found.filter(({ move, saved }) => saved + move.offer.usdMicrosPerHour * (alike - 1) >= most);
  const [best] = good.toSorted(
    (one, other) => other.move.to.memoryBytesPerSecond - one.move.to.memoryBytesPerSecond,
  );
  return best?.move ?? null;
}

/** To compare with: what is shown is calculated exactly. NaN where the price is unknown. */
function usdMicrosPerHour({ profile }: WorkingCard, { currency }: AnalysisInput): number {
  const cost = hourlyCostOf(profile, currency);
  return cost === null ? Number.NaN : Number(cost) * 1e6;
}

/** The cheapest instances for so many GPUs; all in one where they work on one job. */
function offerOf(
  members: readonly WorkingCard[],
  card: GpuSpec,
  prices: readonly ListPrice[],
  { payment }: Market,
): Offer | null {
  const isJob = members[0]?.job !== null;
  const cards = isJob ? members.length : 1;
  const replicas = isJob ? 1 : members.length;
  const candidate = { gpu: card, card, slice: null, cards, weights: 'bf16', over: oneGpu } as const;
  return cheapestOffer({ payment }, prices, candidate, replicas);
}
