import type { ChartSeries } from './chartSeries.ts';

/** What a line says in four numbers; null for a line without any reading. */
export interface SeriesSummary {
  readonly label: string;
  /** Lowest and highest single reading. */
  readonly min: number | null;
  readonly max: number | null;
  /** Mean of all readings: points weighted by how many readings each rests on. */
  readonly mean: number | null;
  /** 95th percentile of the points' means (nearest rank), not of single readings. */
  readonly p95OfPoints: number | null;
  /** Points with and without a number. */
  readonly points: number;
  readonly gaps: number;
}

const isCell = (cell: number | null): cell is number => cell !== null;
const lowest = (cells: readonly number[]) => cells.reduce((low, cell) => Math.min(low, cell));
const highest = (cells: readonly number[]) => cells.reduce((high, cell) => Math.max(high, cell));

/** Value at the nearest rank: the smallest one that at least `percent` of the values do not exceed. */
function nearestRank(cells: readonly number[], percent: number): number | null {
  const sorted = cells.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}

function weightedMean(series: ChartSeries): number | null {
  let sum = 0;
  let weight = 0;
  series.mean.forEach((value, index) => {
    if (value === null) return;
    const count = Math.max(1, series.count[index] ?? 1);
    sum += value * count;
    weight += count;
  });
  return weight === 0 ? null : sum / weight;
}

/** Summary of one line over what is on screen. */
export function summariseSeries(series: ChartSeries): SeriesSummary {
  const means = series.mean.filter(isCell);
  const mins = series.min.filter(isCell);
  const maxs = series.max.filter(isCell);
  return {
    label: series.label,
    min: mins.length > 0 ? lowest(mins) : null,
    max: maxs.length > 0 ? highest(maxs) : null,
    mean: weightedMean(series),
    p95OfPoints: nearestRank(means, 95),
    points: means.length,
    gaps: series.mean.length - means.length,
  };
}
