import type { LlmSeries } from '#shared/contract/schemas/llm.ts';
import type { LlmModelNow, LlmNowMetric } from '#shared/domain/llmServer.ts';
import { isNumber } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { type ChartSeries, emptySeries } from '../../charts/timeSeries/chartSeries.ts';
import type { MiniModel } from '../../charts/timeSeries/mini/paintMini.ts';
import type { ResolvedRange } from '../../charts/timeSeries/range/timeRange.ts';
import { llmChartUnit, llmSpec } from './llmFormat.ts';

/** What is drawn of each model. */
export const chartedMetrics: readonly LlmNowMetric[] = [
  'generatedTokensPerSecond',
  'promptTokensPerSecond',
  'requestsQueuedCount',
  'kvCacheUsePercent',
  'timeToFirstTokenP95Seconds',
  'timePerOutputTokenP95Seconds',
];

/** What a chart is made of. */
export interface LlmChartSource {
  readonly answer: LlmSeries | undefined;
  /** The reading of now, which the stored minutes do not hold yet; null where the page does not follow the present. */
  readonly now: { readonly model: LlmModelNow; readonly readAtMs: EpochMs } | null;
  readonly range: ResolvedRange;
}

/** The line of one metric, in the unit in which it is drawn. */
function llmLine({ answer, now }: LlmChartSource, metric: LlmNowMetric): ChartSeries {
  const { label } = llmSpec(metric);
  const { scale } = llmChartUnit(metric);
  const found = answer?.series.find((series) => series.metric === metric);
  const scaled = (cells: readonly (number | null)[]) =>
    cells.map((cell) => (cell === null ? null : cell * scale));
  const stored: ChartSeries =
    answer && found
      ? {
          label,
          atMs: answer.atMs,
          mean: scaled(found.mean),
          min: scaled(found.min),
          max: scaled(found.max),
          count: found.mean.map((cell) => (cell === null ? 0 : 1)),
        }
      : emptySeries(label);
  const reading = now?.model.readings[metric];
  return now && isNumber(reading) ? withNow(stored, now.readAtMs, reading * scale) : stored;
}

/** Puts the newest reading in the bucket that holds it, or behind the last one. */
function withNow(stored: ChartSeries, atMs: EpochMs, value: number): ChartSeries {
  const kept = stored.atMs.filter((at) => at < atMs).length;
  const last = stored.mean.slice(0, kept).findLastIndex((cell) => cell !== null);
  // A gap of a minute or two is the minute under way; the line goes on to now.
  const to = last >= 0 && atMs - (stored.atMs[last] ?? 0) <= 150_000 ? last + 1 : kept;
  const extend = <T>(cells: readonly T[], next: T) => [...cells.slice(0, to), next];
  return {
    label: stored.label,
    atMs: extend(stored.atMs, atMs),
    mean: extend(stored.mean, value),
    min: extend(stored.min, value),
    max: extend(stored.max, value),
    count: extend(stored.count, 1),
  };
}

/** The mini chart of one metric. */
export function llmMini(source: LlmChartSource, metric: LlmNowMetric): MiniModel {
  const series = llmLine(source, metric);
  const seen = series.max.reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  const yMax = llmSpec(metric).unit === 'percent' ? 100 : seen * 1.08 || 1;
  return { series, range: source.range, yMin: 0, yMax, limit: null };
}
