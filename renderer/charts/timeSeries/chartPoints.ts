import type { ChartSeries } from './chartSeries.ts';

/** A point as chart.js takes it with `parsing: false`; NaN breaks the line. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** One series in the three forms that are drawn. */
export interface DrawnSeries {
  readonly mean: ChartPoint[];
  /** Lower and upper edge of the band; empty where min and max say nothing that the mean does not. */
  readonly low: ChartPoint[];
  readonly high: ChartPoint[];
}

function points(atMs: readonly number[], cells: readonly (number | null)[]): ChartPoint[] {
  return atMs.map((x, index) => ({ x, y: cells[index] ?? Number.NaN }));
}

/** True where the band is wider than nothing at any point. */
function hasBand(series: ChartSeries): boolean {
  return series.max.some((high, index) => {
    const low = series.min[index] ?? null;
    return high !== null && low !== null && high > low;
  });
}

/** Turns columns into drawn points. A null becomes NaN, at which chart.js lifts the pen. */
export function drawnSeries(series: ChartSeries): DrawnSeries {
  const banded = hasBand(series);
  return {
    mean: points(series.atMs, series.mean),
    low: banded ? points(series.atMs, series.min) : [],
    high: banded ? points(series.atMs, series.max) : [],
  };
}

/**
 * Points that stand alone between two gaps: a line of one point has no length, so they are drawn as dots.
 * Returns the radius of each point.
 */
export function pointRadii(mean: readonly ChartPoint[], radius: number): number[] {
  return mean.map(({ y }, index) => {
    const before = mean[index - 1]?.y ?? Number.NaN;
    const after = mean[index + 1]?.y ?? Number.NaN;
    return !Number.isNaN(y) && Number.isNaN(before) && Number.isNaN(after) ? radius : 0;
  });
}
