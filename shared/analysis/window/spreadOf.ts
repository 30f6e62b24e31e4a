import type { Spread } from './gpuProfile.ts';

const highCounts = new Uint32Array(256);
const lowCounts = new Uint32Array(256);

/** Where readings of one row lie: `[from, from + length)` of a column; a cell of 0 is no reading. */
export interface CellRun {
  readonly from: number;
  readonly length: number;
}

/**
 * The reading of nearest rank `share` (0 to 1) in a run of a column, as kept; 0 where there is none. Counts the high bytes, then the
 * low bytes of those in one bucket: two passes whatever the order, a tenth of the time of sorting.
 */
export function keptQuantile(
  column: Uint8Array | Uint16Array,
  { from, length }: CellRun,
  readings: number,
  share: number,
): number {
  if (readings === 0) return 0;
  const rank = Math.max(1, Math.ceil(readings * share));
  highCounts.fill(0);
  for (let cell = from, end = from + length; cell < end; cell += 1) {
    const kept = column[cell] as number;
    if (kept !== 0) highCounts[kept >> 8] = (highCounts[kept >> 8] as number) + 1;
  }
  let before = 0;
  let high = 0;
  while (before + (highCounts[high] as number) < rank) before += highCounts[high++] as number;
  lowCounts.fill(0);
  for (let cell = from, end = from + length; cell < end; cell += 1) {
    const kept = column[cell] as number;
    if (kept !== 0 && kept >> 8 === high) lowCounts[kept & 255] = (lowCounts[kept & 255] as number) + 1;
  }
  let low = 0;
  while (before + (lowCounts[low] as number) < rank) before += lowCounts[low++] as number;
  return (high << 8) | low;
}

/** Columns of one quantity: its hours' means, and where they are kept their 95th percentiles and maxima. */
export interface SpreadColumns {
  readonly mean: Uint8Array | Uint16Array;
  readonly p95: Uint8Array | Uint16Array;
  readonly max: Uint8Array | Uint16Array;
  readonly step: number;
}

/**
 * Spread of a quantity over a row's hours; null where no hour told it. A mean over hours, not over seconds: an hour that was half observed
 * counts as one.
 */
export function spreadOf({ mean, p95, max, step }: SpreadColumns, run: CellRun): Spread | null {
  let sum = 0;
  let hours = 0;
  let highest = 0;
  for (let cell = run.from, end = run.from + run.length; cell < end; cell += 1) {
    const kept = mean[cell] as number;
    if (kept === 0) continue;
    hours += 1;
    sum += kept - 1;
    if ((max[cell] as number) > highest) highest = max[cell] as number;
  }
  if (hours === 0) return null;
  const value = (kept: number) => Math.max(0, kept - 1) * step;
  return {
    mean: (sum / hours) * step,
    p50: value(keptQuantile(mean, run, hours, 0.5)),
    p95: value(keptQuantile(p95, run, readingsIn(p95, run), 0.95)),
    max: value(highest),
    hours,
  };
}

function readingsIn(column: Uint8Array | Uint16Array, { from, length }: CellRun): number {
  let readings = 0;
  for (let cell = from, end = from + length; cell < end; cell += 1) if (column[cell] !== 0) readings += 1;
  return readings;
}
