import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ListPrice } from '../../../catalog/priceCatalog.ts';
import { layoutKindOf } from '../../../sizing/latency/layoutKind.ts';
import { maxConcurrency } from '../../../sizing/memoryFit.ts';
import { type Candidate, enumerateCandidates } from '../../../sizing/plan/candidates.ts';
import { type Held, holdDemand } from '../../../sizing/plan/holdDemand.ts';
import { cheapestOffer, type Offer } from '../../../sizing/plan/offer.ts';
import { faultOfRequest, type PlanRequest } from '../../../sizing/plan/planRequest.ts';
import { mostTogether } from '../../../sizing/plan/together.ts';

/** A configuration that holds a demand even at the slow end of the model's range. */
export interface SizedTarget extends Candidate {
  readonly replicas: number;
  /** GPUs that the replicas use; parts of one where they run in slices. */
  readonly gpus: number;
  /** As the model expects it, with these replicas. */
  readonly held: Held;
  /** As if all took as long as the slow end of the range says. */
  readonly slow: Held;
  /** Replicas that would do where the model is right. */
  readonly expectedReplicas: number;
}

/** One that can be bought. */
export interface PricedTarget extends SizedTarget {
  readonly offer: Offer;
  /** What it would cost with the replicas that do where the model is right. Millionths of a US dollar an hour. */
  readonly expectedUsdMicrosPerHour: number;
}

/**
 * Ways to hold a demand on the GPUs of a request, in any number; `mostRunning` requests at once must fit in memory as well. In no order, and
 * made one by one, so that `isWorth` may go by what came before.
 */
export function* sizedTargets(
  request: PlanRequest,
  mostRunning: number,
  isWorth: (candidate: Candidate) => boolean,
): Generator<SizedTarget, void> {
  if (faultOfRequest(request) !== null) return;
  for (const candidate of enumerateCandidates(request, new Map()).candidates) {
    const isUnmeasured = layoutKindOf(candidate.over) === 'pipeline' && request.engine !== 'llama.cpp';
    if (isUnmeasured || !isWorth(candidate)) continue;
    const target = sizedTarget(request, candidate, mostRunning);
    if (target !== null) yield target;
  }
}

/** The least replicas of a candidate that hold a demand at the slow end of the range; null where none do. */
export function sizedTarget(
  request: PlanRequest,
  candidate: Candidate,
  mostRunning: number,
): SizedTarget | null {
  const slow = holdDemand(request, candidate, { end: 'high' });
  if (typeof slow === 'string') return null;
  const { inputTokens, outputTokens } = request.demand;
  const atOnce = maxConcurrency(slow.deployment, inputTokens + outputTokens) ?? 0;
  const replicas = Math.max(slow.replicas, atOnce > 0 ? Math.ceil(mostRunning / atOnce) : 1);
  const held = holdDemand(request, candidate, { leastReplicas: replicas });
  const expected = holdDemand(request, candidate);
  if (typeof held === 'string' || typeof expected === 'string') return null;
  const gpus = replicas * candidate.cards;
  return { ...candidate, replicas, gpus, held, slow, expectedReplicas: expected.replicas };
}

/**
 * The cheapest way to hold a demand on each of the GPUs of a request that costs less than `below` millionths of a US dollar an hour, the
 * cheapest first. Slices are left out: who rents a card pays for all of it.
 */
export function pricedTargets(
  request: PlanRequest,
  offers: ReadonlyMap<string, readonly ListPrice[]>,
  mostRunning: number,
  below: number,
): readonly PricedTarget[] {
  const best = new Map<string, PricedTarget>();
  const limit = ({ card }: Candidate) => best.get(card.key)?.offer.usdMicrosPerHour ?? below;
  const pricesOf = (card: GpuSpec) => offers.get(card.key) ?? [];
  const offerOf = (candidate: Candidate, replicas: number) =>
    candidate.cards > mostTogether(candidate.card, pricesOf(candidate.card))
      ? null
      : cheapestOffer(request, pricesOf(candidate.card), candidate, replicas);
  const isWorth = (candidate: Candidate) => {
    const least = candidate.slice === null ? offerOf(candidate, 1) : null;
    return least !== null && least.usdMicrosPerHour < limit(candidate);
  };
  for (const target of sizedTargets(request, mostRunning, isWorth)) {
    const offer = offerOf(target, target.replicas);
    if (offer === null || offer.usdMicrosPerHour >= limit(target)) continue;
    const expected = offerOf(target, target.expectedReplicas) ?? offer;
    best.set(target.card.key, { ...target, offer, expectedUsdMicrosPerHour: expected.usdMicrosPerHour });
  }
  return [...best.values()].toSorted(
    (one, other) => one.offer.usdMicrosPerHour - other.offer.usdMicrosPerHour,
  );
}
