import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ModelConfig } from '../../../catalog/modelCatalog.ts';
import { oneGpu } from '../../../sizing/parallelism.ts';
import type { Candidate } from '../../../sizing/plan/candidates.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { type CardPart, cardShares } from './cardParts.ts';
import { mergedWork, replicaKey } from './mergedWork.ts';
import { packed } from './packed.ts';
import { identityOf, rememberedBy } from './remembered.ts';
import { sharingKey } from './separation.ts';
import { requestOf } from './servedOptions.ts';
import { type ServedWork, sizableWorkSteps } from './servedWork.ts';
import { type SizedTarget, sizedTarget } from './sizedTarget.ts';
import type { Sliced } from './slices.ts';

/** One replica of a model, able to take all of its requests, on a part of a card. */
export interface SharedSeat {
  /** Replicas of today that this one is for; those of a model that had several stand on two cards, so that one may fail. */
  readonly works: readonly ServedWork[];
  /** Their work together. */
  readonly work: ServedWork;
  readonly part: CardPart;
  readonly target: SizedTarget;
  readonly needs: readonly number[];
  readonly apart: string;
  /** Replicas that the model has today. */
  readonly replicas: number;
}

/** Models that are served on a card each, or in several replicas, and fit together on fewer of the same cards. */
export interface SharedServing {
  /** Who stands together, card by card. */
  readonly cards: readonly (readonly SharedSeat[])[];
  readonly card: GpuSpec;
}

/** A server that its card is loaded more than this by is not under-used. Share of what the card could do within the limits. */
const mostLoaded = 0.5;
/** More GPUs in one finding are nobody's plan. */
const mostTogether = 64;

/** Of each model. */
const seats = rememberedBy<ModelConfig, { readonly part: CardPart; readonly target: SizedTarget } | 'none'>(
  1000,
);

/** All groups of under-used servers that fit on fewer cards: of one owner, card, price and place. */
export function* sharedServings(input: AnalysisInput): Sliced<readonly SharedServing[]> {
  const single = (yield* sizableWorkSteps(input)).filter(({ profiles }) => profiles.length === 1);
  const groups = groupedBy(single, ({ profiles }) => (profiles[0] ? sharingKey(profiles[0].gpu) : ''));
  const chunks = [...groups.values()].flatMap((works) => (works.length < 2 ? [] : chunked(works)));
  const found: SharedServing[] = [];
  for (const chunk of chunks) {
    const shared = yield* sharedServing(chunk, input);
    if (shared !== null) found.push(shared);
  }
  return found;
}

function chunked(works: readonly ServedWork[]): readonly (readonly ServedWork[])[] {
  const sorted = works.toSorted((one, other) => (one.served.id < other.served.id ? -1 : 1));
  const count = Math.ceil(sorted.length / mostTogether);
  return Array.from({ length: count }, (_, at) => sorted.slice(at * mostTogether, (at + 1) * mostTogether));
}

function* sharedServing(works: readonly ServedWork[], input: AnalysisInput): Sliced<SharedServing | null> {
  const [first] = works;
  if (!first) return null;
  const { compute, memory } = cardShares(first.card);
  const whole: CardPart = { slice: null, gpu: first.card, compute, memory };
  const found: SharedSeat[] = [];
  for (const [one, ...others] of groupedBy(works, replicaKey).values()) {
    if (!one) continue;
    found.push(...seatsOf([one, ...others], whole, input));
    yield;
  }
  const cards = packed(found, [compute, memory]).filter((on) => on.length > 1 || (on[0]?.replicas ?? 0) > 2);
  const today = cards.flat().reduce((sum, { works: own }) => sum + own.length, 0);
  return cards.length > 0 && cards.length < today ? { cards, card: first.card } : null;
}

/**
 * Seats of the replicas of one model. Of several, two stay, each for all requests and on a card of its own: what was served twice is
 * still served when a card fails. Replicas that do not fit together so may still stand beside others.
 */
function seatsOf(
  works: readonly [ServedWork, ...ServedWork[]],
  whole: CardPart,
  input: AnalysisInput,
): readonly SharedSeat[] {
  const [first, ...others] = works;
  const together = others.length > 0 ? seatOf(works, whole, input) : null;
  if (together === null) return works.flatMap((work) => seatOf([work], whole, input) ?? []);
  const half = Math.ceil(works.length / 2);
  return [works.slice(0, half), works.slice(half)].map((own) => ({
    ...together,
    works: own,
    apart: first.served.id,
  }));
}

/** The smallest part of a card, or all of it, on which the work fits in one replica; null where there is none, or it is not under-used. */
function seatOf(
  works: readonly [ServedWork, ...ServedWork[]],
  whole: CardPart,
  input: AnalysisInput,
): SharedSeat | null {
  const work = mergedWork(works, input.rules.margin);
  const { card, model, engine, weights, demand, mostRunning } = work;
  const question = [card.key, engine, weights, demand, mostRunning, works.length > 1];
  const key = JSON.stringify([identityOf(input.gpus), question]);
  const seat = seats(model, key, () => {
    const full = targetOn(whole, work, input);
    if (full === null || 1 - full.held.headroom > mostLoaded) return 'none';
    for (const part of cardShares(card).parts) {
      const target = targetOn(part, work, input);
      if (target !== null) return { part, target };
    }
    return works.length > 1 ? { part: whole, target: full } : 'none';
  });
  if (seat === 'none') return null;
  const needs = [seat.part.compute, seat.part.memory];
  return { works, work, ...seat, needs, apart: work.served.id, replicas: works.length };
}

function targetOn(
  { gpu, slice, isShare = false }: CardPart,
  work: ServedWork,
  input: AnalysisInput,
): SizedTarget | null {
  const { card, weights } = work;
  const candidate: Candidate = { gpu, card, slice, isShare, cards: 1, weights, over: oneGpu };
  const target = sizedTarget(requestOf(work, [weights], [card], null, input), candidate, work.mostRunning);
  return target !== null && target.replicas === 1 ? target : null;
}
