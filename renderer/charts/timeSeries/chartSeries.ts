import type { Series } from '#shared/contract/schemas/history.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import type { EpochMs } from '#shared/domain/units.ts';

/** A line with its band, as columns of equal length. null is a gap: nothing was read, which is never 0. */
export interface ChartSeries {
  /** What the line is, for the legend, the table and the export. */
  readonly label: string;
  readonly atMs: readonly EpochMs[];
  readonly mean: readonly (number | null)[];
  readonly min: readonly (number | null)[];
  readonly max: readonly (number | null)[];
  /** Readings that each point rests on; 0 in a gap. */
  readonly count: readonly number[];
}

/** A line without points. */
export function emptySeries(label: string): ChartSeries {
  return { label, atMs: [], mean: [], min: [], max: [], count: [] };
}

/** One metric of an answer of `history.series`; empty when the answer does not hold it. Values are multiplied by `scale`. */
export function seriesOfMetric(answer: Series, metric: LiveMetric, label: string, scale = 1): ChartSeries {
  const found = answer.series.find((series) => series.metric === metric);
  if (found === undefined) return emptySeries(label);
  const scaled = (cells: readonly (number | null)[]) =>
    scale === 1 ? cells : cells.map((cell) => (cell === null ? null : cell * scale));
  return {
    label,
    atMs: answer.atMs,
    mean: scaled(found.mean),
    min: scaled(found.min),
    max: scaled(found.max),
    count: found.count,
  };
}

/** True where no point of any of the lines has a number. */
export function isEmpty(series: readonly ChartSeries[]): boolean {
  return series.every((line) => line.mean.every((value) => value === null));
}

/** Index of the point nearest to a moment, or -1 for a series without points. Points ascend in time. */
export function nearestPoint(atMs: readonly EpochMs[], moment: EpochMs): number {
  let low = 0;
  let high = atMs.length - 1;
  if (high < 0) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((atMs[middle] ?? 0) <= moment) low = middle;
    else high = middle;
  }
  return Math.abs((atMs[low] ?? 0) - moment) <= Math.abs((atMs[high] ?? 0) - moment) ? low : high;
}
