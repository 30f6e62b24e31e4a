import { type LayoutEvidence, layoutEvidence } from '../latency/layoutEvidence.ts';
import { type Candidate, enumerateCandidates, type Rejection } from './candidates.ts';
import { type Held, holdDemand } from './holdDemand.ts';
import { cheapestOffer, type Offer, offersByGpu } from './offer.ts';
import { faultOfRequest, type PlanRequest, type RequestFault } from './planRequest.ts';
import { mostTogether } from './together.ts';

/** A way that holds the demand, and what it costs. */
export interface Configuration extends Candidate, Held {
  readonly offer: Offer;
  /** How much was measured of such layouts. */
  readonly evidence: LayoutEvidence;
  readonly cost: TokenCost;
  /** True where it costs about as much as the cheapest: by less than the model may err. */
  readonly isTie: boolean;
}

/** US dollars per million tokens at the demanded load, idle share included. */
interface TokenCost {
  /** All cost on output tokens. */
  readonly perMillionOutput: number;
  /** Cost split by the time that prompts and answers take. */
  readonly perMillionInputSplit: number;
  readonly perMillionOutputSplit: number;
  /** All cost on all tokens. */
  readonly perMillionBlended: number;
}

/** Configurations from the cheapest up, but what was measured before a tie that was not; and why the others are not among them. */
export interface SizingPlan {
  readonly configurations: readonly Configuration[];
  readonly rejections: readonly Rejection[];
}

/** Enumerates GPU x count x precision x layout x replicas, drops what does not hold the demand, and ranks the rest by cost. */
export function makePlan(request: PlanRequest): SizingPlan | RequestFault {
  const fault = faultOfRequest(request);
  if (fault) return fault;
  const offers = offersByGpu(request);
  const { candidates, rejections } = enumerateCandidates(request, offers);
  const rejected: Rejection[] = [...rejections];
  const held: Omit<Configuration, 'isTie'>[] = [];
  for (const candidate of candidates) {
    const reject = (reason: string) => rejected.push({ ...candidate, reason });
    const prices = offers.get(candidate.card.key);
    if (!prices) {
      reject(`no ${request.payment} price of ${candidate.card.name} is known for what was chosen`);
      continue;
    }
    if (candidate.cards > mostTogether(candidate.card, prices)) {
      reject(`no instance has ${candidate.cards} of ${candidate.card.name} together`);
      continue;
    }
    const answer = holdDemand(request, candidate);
    if (typeof answer === 'string') {
      reject(answer);
      continue;
    }
    const offer = cheapestOffer(request, prices, candidate, answer.replicas);
    if (!offer) continue;
    const evidence = layoutEvidence(candidate, request.engine);
    held.push({ ...candidate, ...answer, offer, evidence, cost: costOf(request, answer, offer) });
  }
  return { configurations: ranked(held), rejections: rejected };
}

/**
 * Cheapest first; of those that cost the same, the one with fewer GPUs, then one whose like was measured, then the faster one. Where the
 * cheapest rests on no measurement, those that do and cost about as much come before it.
 */
function ranked(held: readonly Omit<Configuration, 'isTie'>[]): readonly Configuration[] {
  const sorted = held.toSorted(
    (one, other) =>
      one.offer.usdMicrosPerHour - other.offer.usdMicrosPerHour ||
      one.offer.gpus - other.offer.gpus ||
      Number(one.evidence.rows === 0) - Number(other.evidence.rows === 0) ||
      one.tpot.value - other.tpot.value,
  );
  const [best] = sorted;
  if (!best) return [];
  // Throughput goes with 1 / TPOT: what the band leaves open of it, cost leaves open.
  const margin = best.tpot.value / best.tpot.low;
  const all = sorted.map((one) => ({
    ...one,
    isTie: one.offer.usdMicrosPerHour <= best.offer.usdMicrosPerHour * margin,
  }));
  if (best.evidence.rows > 0) return all;
  const isKnownTie = ({ isTie, evidence }: Configuration) => isTie && evidence.rows > 0;
  return [...all.filter(isKnownTie), ...all.filter((one) => !isKnownTie(one))];
}

function costOf({ demand }: PlanRequest, held: Held, offer: Offer): TokenCost {
  const { inputTokens, outputTokens } = demand;
  const usdPerRequest = offer.usdMicrosPerHour / 1e6 / (held.requestsPerSecond * 3600);
  const decode = held.tpot.value * (outputTokens - 1);
  const prefillShare = held.ttft.value / (held.ttft.value + decode);
  return {
    perMillionOutput: (usdPerRequest / outputTokens) * 1e6,
    perMillionInputSplit: ((usdPerRequest * prefillShare) / inputTokens) * 1e6,
    perMillionOutputSplit: ((usdPerRequest * (1 - prefillShare)) / outputTokens) * 1e6,
    perMillionBlended: (usdPerRequest / (inputTokens + outputTokens)) * 1e6,
  };
}
