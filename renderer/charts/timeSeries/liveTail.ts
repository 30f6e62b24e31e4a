import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { ChartSeries } from './chartSeries.ts';
import type { ResolvedRange } from './range/timeRange.ts';

/** Readings of several metrics at one moment, in the order of the tail's metrics; NaN where there was no number. */
interface TailSample {
  readonly atMs: EpochMs;
  readonly values: readonly number[];
}

/**
 * The last minutes of one GPU's live readings, kept by the page: the store has a point every 10 s, and this
 * has one per sample. Mutable and bounded; one per GPU on screen.
 */
export interface LiveTail {
  readonly keepMs: Milliseconds;
  readonly samples: TailSample[];
}

/** An empty tail that forgets what is older than `keepMs`. */
export function createLiveTail(keepMs: Milliseconds): LiveTail {
  return { keepMs, samples: [] };
}

/**
 * Adds a reading. A sample already seen (a frame repeats the last sample until a newer one comes) is
 * skipped. Returns true when the tail changed. A clock that jumped back starts the tail afresh.
 */
export function pushLiveSample(tail: LiveTail, atMs: EpochMs, values: readonly number[]): boolean {
  const last = tail.samples.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY;
  // Frames carry ages in Float32 seconds, so the same sample comes back a few milliseconds apart.
  if (Math.abs(atMs - last) < 250) return false;
  if (atMs < last) tail.samples.length = 0;
  tail.samples.push({ atMs, values: [...values] });
  const oldest = atMs - tail.keepMs;
  const drop = tail.samples.findIndex((sample) => sample.atMs >= oldest);
  if (drop > 0) tail.samples.splice(0, drop);
  return true;
}

/** A reading, or a gap for one that is not finite. */
const cell = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

interface Columns {
  readonly atMs: number[];
  readonly mean: (number | null)[];
  readonly min: (number | null)[];
  readonly max: (number | null)[];
  readonly count: number[];
}

function append(columns: Columns, atMs: number, value: number | null): void {
  columns.atMs.push(atMs);
  columns.mean.push(value);
  columns.min.push(value);
  columns.max.push(value);
  columns.count.push(value === null ? 0 : 1);
}

/** How far two points may lie apart without a gap being drawn between them. */
export interface GapLimits {
  /** Between samples: two to three sample periods, because a late sample is not a gap. */
  readonly gapMs: Milliseconds;
  /** Between the last stored point and the first sample: the bucket under way is not stored yet. */
  readonly joinMs: Milliseconds;
}

/**
 * The stored series up to the tail's first sample in the range, then the tail's samples, with gaps where the limits are
 * passed.
 */
export function withLiveTail(
  stored: ChartSeries,
  tail: LiveTail,
  metric: number,
  scale: number,
  gaps: GapLimits,
  range: ResolvedRange,
): ChartSeries {
  const samples = tail.samples.filter(({ atMs }) => atMs >= range.fromMs && atMs <= range.toMs);
  const first = samples[0]?.atMs;
  if (first === undefined) return stored;
  const end = stored.atMs.findIndex((atMs) => atMs >= first);
  const keep = end < 0 ? stored.atMs.length : end;
  const columns: Columns = {
    atMs: stored.atMs.slice(0, keep),
    mean: stored.mean.slice(0, keep),
    min: stored.min.slice(0, keep),
    max: stored.max.slice(0, keep),
    count: stored.count.slice(0, keep),
  };
  dropTrailingGap(columns);
  let previous = columns.atMs.at(-1);
  for (const sample of samples) {
    const allowed = sample.atMs === first ? gaps.joinMs : gaps.gapMs;
    if (previous !== undefined && sample.atMs - previous > allowed) append(columns, previous + 1, null);
    const value = cell(sample.values[metric]);
    append(columns, sample.atMs, value === null ? null : value * scale);
    previous = sample.atMs;
  }
  return { label: stored.label, ...columns };
}

/** The store's newest buckets are empty until they are written; that is no gap when the tail covers them. */
function dropTrailingGap(columns: Columns): void {
  while (columns.mean.length > 0 && columns.mean.at(-1) === null) {
    columns.atMs.pop();
    columns.mean.pop();
    columns.min.pop();
    columns.max.pop();
    columns.count.pop();
  }
}
