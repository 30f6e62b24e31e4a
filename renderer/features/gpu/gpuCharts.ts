import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import type { Series } from '#shared/contract/schemas/history.ts';
import { type LiveMetric, liveMetrics, metricIndex, metricSpec } from '#shared/domain/metric.ts';
import { isNumber } from '#shared/domain/reading.ts';
import { faultThrottleMask } from '#shared/domain/throttle.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { aggregationText } from '../../charts/timeSeries/aggregationText.ts';
import type { ChartLimit, ChartModel } from '../../charts/timeSeries/chartModel.ts';
import {
  type ChartSeries,
  emptySeries,
  isEmpty,
  seriesOfMetric,
} from '../../charts/timeSeries/chartSeries.ts';
import { chartUnit, formatChartValue } from '../../charts/timeSeries/chartUnit.ts';
import { type LiveTail, withLiveTail } from '../../charts/timeSeries/liveTail.ts';
import type { ResolvedRange } from '../../charts/timeSeries/range/timeRange.ts';
import { type Interval, maskIntervals } from '../../charts/timeSeries/throttleIntervals.ts';
import { missingReason } from './missingReason.ts';

/** What the charts of one GPU are made of. */
export interface GpuChartSource {
  readonly answer: Series | undefined;
  /** Live samples for the lines; null where the range is too long to see one. */
  readonly tail: LiveTail | null;
  /** Samples further apart than this have a gap between them. */
  readonly gapMs: Milliseconds;
  readonly range: ResolvedRange;
}

interface ChartSpec {
  readonly title: string;
  readonly main: LiveMetric;
  readonly second: LiveMetric | null;
  readonly shaded: boolean;
  /** Measured by DCGM alone: not drawn where the host has none. */
  readonly profiled?: true;
}

const specs: readonly ChartSpec[] = [
  { title: 'Utilisation', main: 'utilizationGpuPercent', second: 'utilizationMemoryPercent', shaded: false },
  { title: 'Memory used', main: 'memoryUsedBytes', second: null, shaded: false },
  { title: 'Power', main: 'powerWatts', second: null, shaded: true },
  { title: 'Temperature', main: 'temperatureCelsius', second: 'temperatureMemoryCelsius', shaded: true },
  { title: 'Clocks', main: 'clockSmMhz', second: 'clockMemoryMhz', shaded: true },
  { title: 'Fan', main: 'fanPercent', second: null, shaded: false },
  {
    title: 'SM and tensor core activity',
    main: 'smActivePercent',
    second: 'tensorActivePercent',
    shaded: false,
    profiled: true,
  },
  {
    title: 'DRAM activity and SM occupancy',
    main: 'dramActivePercent',
    second: 'smOccupancyPercent',
    shaded: false,
    profiled: true,
  },
  {
    title: 'PCIe traffic',
    main: 'pcieRxBytesPerSecond',
    second: 'pcieTxBytesPerSecond',
    shaded: false,
    profiled: true,
  },
  {
    title: 'NVLink traffic',
    main: 'nvlinkRxBytesPerSecond',
    second: 'nvlinkTxBytesPerSecond',
    shaded: false,
    profiled: true,
  },
];

/** Metrics that the page of a GPU asks the store for. */
export const gpuPageMetrics: readonly LiveMetric[] = liveMetrics.filter(
  (metric) => !['pstate', 'processCount', 'memoryTotalBytes', 'powerLimitWatts'].includes(metric),
);

/** One metric over the range: what is stored, continued by what is live. */
export function metricLine(source: GpuChartSource, metric: LiveMetric): ChartSeries {
  const { label, unit } = metricSpec(metric);
  const { scale } = chartUnit(unit);
  const stored =
    source.answer === undefined ? emptySeries(label) : seriesOfMetric(source.answer, metric, label, scale);
  return source.tail === null
    ? stored
    : withLiveTail(
        stored,
        source.tail,
        metricIndex[metric],
        scale,
        { gapMs: source.gapMs, joinMs: Math.max(source.gapMs, 3 * (source.answer?.bucketMs ?? 0)) },
        source.range,
      );
}

/** The card's own limits, as dashed lines. */
function limitsOf(main: LiveMetric, detail: GpuDetail): readonly ChartLimit[] {
  const reading =
    main === 'powerWatts'
      ? (detail.live.powerLimitWatts ?? detail.slow.powerLimitWatts)
      : main === 'memoryUsedBytes'
        ? detail.live.memoryTotalBytes
        : undefined;
  if (!isNumber(reading)) return [];
  const unit = chartUnit(metricSpec(main).unit);
  const value = reading * unit.scale;
  const name = main === 'powerWatts' ? 'limit' : 'total';
  return [{ value, label: `${name} ${formatChartValue(value, unit)}` }];
}

/** Highest value that the axis shows at least: the metric's own range, or a little over the card's limit. */
function axisTop(spec: ChartSpec, limits: readonly ChartLimit[]): number | null {
  const top = metricSpec(spec.main).range?.[1];
  if (top !== undefined) return spec.main === 'temperatureCelsius' ? 90 : top;
  const limit = limits[0]?.value;
  return limit === undefined ? null : limit * 1.04;
}

function faultShades(source: GpuChartSource, bucketMs: Milliseconds): readonly Interval[] {
  const masks = metricLine(source, 'throttleReasonsMask');
  return maskIntervals(masks.atMs, masks.mean, bucketMs, faultThrottleMask);
}

/** How the points of a source came about. */
export function sourceText(source: GpuChartSource): string {
  const { tail, range } = source;
  const live = tail?.samples.some(({ atMs }) => atMs >= range.fromMs && atMs <= range.toMs) ?? false;
  return aggregationText(source.answer, live);
}

/** Why a chart would be empty: the GPU's own reason, or that nothing was stored. */
export function emptyReason(metric: LiveMetric, detail: GpuDetail): string {
  const reading = detail.live[metric];
  if (reading === undefined || isNumber(reading)) return 'Nothing was read in this time range.';
  const reason = missingReason(reading);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

interface GpuChart {
  readonly model: ChartModel;
  readonly whenEmpty: string;
}

/** A host without DCGM has nothing to draw of it; one where DCGM fails shows the empty chart with the reason. */
function isHidden(spec: ChartSpec, { lines }: ChartModel, detail: GpuDetail): boolean {
  if (!spec.profiled || !isEmpty(lines.map(({ series }) => series))) return false;
  const reading = detail.live[spec.main];
  return typeof reading !== 'object' || reading.state === 'unavailable';
}

/** The small multiples of one GPU, in reading order, each with the reason that an empty one shows. */
export function gpuChartModels(source: GpuChartSource, detail: GpuDetail): readonly GpuChart[] {
  const bucketMs = source.answer?.bucketMs ?? source.gapMs;
  const shades = faultShades(source, bucketMs);
  const aggregation = sourceText(source);
  return specs.flatMap((spec) => {
    const limits = limitsOf(spec.main, detail);
    const main = metricLine(source, spec.main);
    const second = spec.second === null ? null : metricLine(source, spec.second);
    const hasSecond = second !== null && !isEmpty([second]);
    const model: ChartModel = {
      title: spec.title,
      unit: chartUnit(metricSpec(spec.main).unit),
      lines: [
        { series: main, tone: 'main' },
        ...(hasSecond ? [{ series: second, tone: 'second' as const }] : []),
      ],
      range: source.range,
      yMin: spec.main === 'temperatureCelsius' ? 20 : 0,
      yMax: axisTop(spec, limits),
      limits,
      shades: spec.shaded ? shades : [],
      shadeLabel: spec.shaded ? 'throttled' : null,
      aggregation,
    };
    return isHidden(spec, model, detail) ? [] : [{ model, whenEmpty: emptyReason(spec.main, detail) }];
  });
}
