import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { packed } from './packed.ts';
import { sharingKey } from './separation.ts';
import type { Sliced } from './slices.ts';
import { type WorkingCard, workingCardSteps } from './workingCards.ts';

/** Work of one GPU, and what it needs of a card that it shares, margin included. */
export interface CardSeat {
  readonly working: WorkingCard;
  /** Bytes; then shares of time, of bandwidth and of multiprocessors. */
  readonly needs: readonly [memory: number, time: number, bandwidth: number, multiprocessors: number];
}

/** GPUs whose work fits together on fewer of the same cards. */
export interface SharedCards {
  readonly cards: readonly (readonly CardSeat[])[];
  readonly card: GpuSpec;
}

/** Work that keeps its card busy for more of the time is not under-used. */
const mostTime = 0.5;
const mostTogether = 64;
/** Driver and contexts of several processes; bytes. */
const reserved = 2 ** 30;

/**
 * All groups of under-used GPUs whose work fits on fewer cards: of one owner, card, price and place. Processes take turns on a card, so that
 * their busy times add up, and so do memory, bandwidth and multiprocessors; each at p95 x margin, memory at the most that was seen.
 */
export function* sharedCards(input: AnalysisInput): Sliced<readonly SharedCards[]> {
  const seats = (yield* workingCardSteps(input)).flatMap((working) => seatOf(working, input) ?? []);
  const groups = groupedBy(seats, ({ working }) => sharingKey(working.profile.gpu));
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostTogether) }, (_, at) =>
      shared(group.slice(at * mostTogether, (at + 1) * mostTogether)),
    ).filter((one) => one !== null),
  );
}

function seatOf(working: WorkingCard, { rules: { margin } }: AnalysisInput): CardSeat | null {
  const { profile, use, job } = working;
  const busy = profile.utilizationGpuPercent;
  if (job !== null || busy === null) return null;
  const time = (busy.p95 / 100) * margin;
  if (time > mostTime) return null;
  const memory = Math.max(use.memoryP95 * margin, use.memoryMax);
  return { working, needs: [memory, time, use.bandwidth * margin, use.multiprocessors * margin] };
}

function shared(group: readonly CardSeat[]): SharedCards | null {
  const [first] = group;
  if (!first) return null;
  const { card } = first.working;
  const cards = packed(group, [card.memoryBytes - reserved, 1, 1, 1]).filter((on) => on.length > 1);
  return cards.length > 0 ? { cards, card } : null;
}
