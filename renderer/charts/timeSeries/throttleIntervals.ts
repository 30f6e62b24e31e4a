import { throttleReasons } from '#shared/domain/throttle.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** A stretch of time. */
export interface Interval {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** When one reason held. */
export interface ReasonIntervals {
  readonly key: string;
  readonly label: string;
  /** True where the reason slows the GPU below what its clocks allow. */
  readonly slows: boolean;
  readonly intervals: readonly Interval[];
  /** Sum of the intervals. */
  readonly totalMs: Milliseconds;
}

function intervalsOf(
  atMs: readonly EpochMs[],
  holds: (index: number) => boolean,
  bucketMs: Milliseconds,
): Interval[] {
  const found: { fromMs: number; toMs: number }[] = [];
  atMs.forEach((at, index) => {
    if (!holds(index)) return;
    const next = atMs[index + 1] ?? Number.POSITIVE_INFINITY;
    const toMs = Math.min(at + bucketMs, next);
    const last = found.at(-1);
    if (last !== undefined && at - last.toMs <= 1) last.toMs = toMs;
    else found.push({ fromMs: at, toMs });
  });
  return found;
}

/**
 * Intervals in which each clock event reason held, from a series of masks (null where none was read).
 * A point stands for its bucket (`bucketMs`), or up to the next point where that comes sooner; touching buckets join.
 * Reasons that never held are left out. Masks of roll-ups are bitwise or: the reason held at some time in the bucket.
 */
export function throttleIntervals(
  atMs: readonly EpochMs[],
  masks: readonly (number | null)[],
  bucketMs: Milliseconds,
): readonly ReasonIntervals[] {
  return throttleReasons
    .map(({ bit, key, label, slows }) => {
      const intervals = intervalsOf(atMs, (index) => ((masks[index] ?? 0) & bit) !== 0, bucketMs);
      const totalMs = intervals.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
      return { key, label, slows, intervals, totalMs };
    })
    .filter((reason) => reason.intervals.length > 0);
}

/** Intervals in which any reason of `anyOf` held: the shading of the power and clock charts. */
export function maskIntervals(
  atMs: readonly EpochMs[],
  masks: readonly (number | null)[],
  bucketMs: Milliseconds,
  anyOf: number,
): readonly Interval[] {
  return intervalsOf(atMs, (index) => ((masks[index] ?? 0) & anyOf) !== 0, bucketMs);
}

/** Joins intervals closer than `gapMs`, so that a strip of many pixels draws no more boxes than it can show. */
export function joinIntervals(intervals: readonly Interval[], gapMs: Milliseconds): readonly Interval[] {
  const joined: { fromMs: number; toMs: number }[] = [];
  for (const { fromMs, toMs } of intervals) {
    const last = joined.at(-1);
    if (last !== undefined && fromMs - last.toMs <= gapMs) last.toMs = Math.max(last.toMs, toMs);
    else joined.push({ fromMs, toMs });
  }
  return joined;
}
