import type { Milliseconds } from '#shared/domain/units.ts';
import type { ResolvedRange } from './range/timeRange.ts';

/** Points asked for per line: about one per two pixels of a small multiple. */
export const pointBudget = 360;

/** How often a range that follows the present is asked for again: live samples fill the time in between. */
function refreshEvery(spanMs: Milliseconds): Milliseconds {
  return Math.max(30_000, Math.round(spanMs / pointBudget));
}

/** Moves the ends outward to multiples of the refresh time, so that the query stays the same in between. */
export function askedRange({ fromMs, toMs }: ResolvedRange, follows: boolean): ResolvedRange {
  if (!follows) return { fromMs: Math.round(fromMs), toMs: Math.round(toMs) };
  const step = refreshEvery(toMs - fromMs);
  return { fromMs: Math.floor(fromMs / step) * step, toMs: Math.ceil(toMs / step) * step };
}
