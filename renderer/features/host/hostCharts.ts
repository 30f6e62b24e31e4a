import { type LiveMetric, metricSpec } from '#shared/domain/metric.ts';
import type { ChartSeries } from '../../charts/timeSeries/chartSeries.ts';
import { type ChartUnit, chartUnit } from '../../charts/timeSeries/chartUnit.ts';
import type { MiniModel } from '../../charts/timeSeries/mini/paintMini.ts';
import { type GpuChartSource, metricLine } from '../gpu/gpuCharts.ts';

/** Columns of the small multiples of a host: one metric each, the same scale for all its GPUs. */
export const hostColumns: readonly { readonly metric: LiveMetric; readonly limit: LiveMetric | null }[] = [
  { metric: 'utilizationGpuPercent', limit: null },
  { metric: 'memoryUsedBytes', limit: 'memoryTotalBytes' },
  { metric: 'powerWatts', limit: 'powerLimitWatts' },
  { metric: 'temperatureCelsius', limit: null },
];

/** Metrics that the page of a host asks the store for. */
export const hostPageMetrics: readonly LiveMetric[] = hostColumns.flatMap(({ metric, limit }) =>
  limit === null ? [metric] : [metric, limit],
);

/** The newest number of a line, or null. */
function newest(series: ChartSeries): number | null {
  return series.mean.findLast((value) => value !== null) ?? null;
}

/** Top of the axis: the metric's own range, the card's limit, or what was seen. */
function topOf(metric: LiveMetric, limit: number | null, series: ChartSeries): number {
  const fixed = metricSpec(metric).range?.[1];
  if (fixed !== undefined) return fixed;
  const seen = series.max.reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  return Math.max(limit === null ? 0 : limit * 1.04, seen) || 1;
}

/** The mini chart of one metric of one GPU. */
export function miniModel(
  source: GpuChartSource,
  { metric, limit }: (typeof hostColumns)[number],
): { readonly model: MiniModel; readonly unit: ChartUnit } {
  const series = metricLine(source, metric);
  const limitValue = limit === null ? null : newest(metricLine(source, limit));
  return {
    unit: chartUnit(metricSpec(metric).unit),
    model: {
      series,
      range: source.range,
      yMin: metricSpec(metric).range?.[0] ?? 0,
      yMax: topOf(metric, limitValue, series),
      limit: limitValue,
    },
  };
}
