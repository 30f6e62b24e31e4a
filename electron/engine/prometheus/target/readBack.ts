import type { Target as HistoryTarget, Series, SeriesInput } from '#shared/contract/schemas/history.ts';
import { type LiveMetric, metricSpec } from '#shared/domain/metric.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import { exposedLabelName } from '../exposition/gpuFamilies.ts';
import { exposedMetrics, fromExposed } from '../exposition/metricNames.ts';
import type { PromApi } from '../http/promApi.ts';
import { inPool } from '../inPool.ts';

type MetricSeries = Series['series'][number];
type Cells = (number | null)[];

/** Buckets of a range. */
interface Buckets {
  readonly originS: Seconds;
  readonly widthS: Seconds;
  readonly count: number;
}

const queriesAtOnce = 4;
const widths = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/**
 * A series of the past that our own store no longer holds, from the server that Headroom writes to. Readings lie there as means over the stored
 * interval, at its end: a bucket is what lies after its start and up to its end. The mean weighs every sample alike; of a bit mask there is
 * nothing, since PromQL has no bitwise or.
 * @throws FailureError
 */
export async function readBack(
  api: PromApi,
  input: SeriesInput,
  external: Readonly<Record<string, string>>,
): Promise<Series> {
  const buckets = bucketsOf(input);
  const metrics = [...new Set(input.metrics)];
  const series = await inPool(queriesAtOnce, metrics, (metric) =>
    metricSpec(metric).unit === 'bitmask'
      ? Promise.resolve(emptySeries(metric, buckets.count))
      : askMetric(api, metric, selectorOf(input.target, external), buckets),
  );
  return {
    tier: `${buckets.widthS} s of ${api.server}`,
    bucketMs: buckets.widthS * 1000,
    aggregation: `From ${api.server}, which Headroom writes to: older than what is kept here. Mean, lowest and highest of stored means.`,
    atMs: Array.from({ length: buckets.count }, (_, at) => (buckets.originS + at * buckets.widthS) * 1000),
    series,
  };
}

function bucketsOf({ fromMs, toMs, points }: SeriesInput): Buckets {
  const [fromS, toS] = [fromMs / 1000, toMs / 1000];
  const touched = (width: number) => Math.ceil(toS / width) - Math.floor(fromS / width);
  const widthS =
    widths.find((width) => touched(width) <= points) ??
    Math.ceil((toS - fromS) / points / 86_400 + 1) * 86_400;
  return { originS: Math.floor(fromS / widthS) * widthS, widthS, count: Math.max(1, touched(widthS)) };
}

function selectorOf(target: HistoryTarget, external: Readonly<Record<string, string>>): string {
  const matchers = Object.entries(external).map(([name, value]) => `${name}=${quoted(value)}`);
  switch (target.kind) {
    case 'gpu':
      return [...matchers, `uuid=${quoted(target.uuid)}`].join(',');
    case 'host':
      return [...matchers, `host=${quoted(target.host)}`].join(',');
    case 'label':
      return [...matchers, `${exposedLabelName(target.label)}=${quoted(target.value)}`].join(',');
    case 'all':
      return matchers.join(',');
  }
}

/** A PromQL string. Names and labels may hold anything. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

async function askMetric(
  api: PromApi,
  metric: LiveMetric,
  selector: string,
  { originS, widthS, count }: Buckets,
): Promise<MetricSeries> {
  const exposed = exposedMetrics.find((each) => each.metric === metric);
  if (!exposed) throw new RangeError(`${metric} is not exposed`);
  // Without the last millisecond, since older servers count both ends of a window.
  const over = (name: string) => `${name}_over_time(${exposed.name}{${selector}}[${widthS * 1000 - 1}ms])`;
  const range = { startS: originS + widthS, endS: originS + widthS * count, stepS: widthS };
  const ask = async (expression: string): Promise<Cells> => {
    const cells: Cells = new Array(count).fill(null);
    const answer = await api.queryRange(expression, range);
    for (const [atS, value] of answer.series[0]?.samples ?? []) {
      const bucket = Math.round((atS - originS) / widthS) - 1;
      if (bucket >= 0 && bucket < count && Number.isFinite(Number(value))) cells[bucket] = Number(value);
    }
    return cells;
  };
  const [mean, min, max, readings] = await Promise.all([
    ask(`sum(${over('sum')}) / sum(${over('count')})`),
    ask(`min(${over('min')})`),
    ask(`max(${over('max')})`),
    ask(`sum(${over('count')})`),
  ]);
  const inOurs = (cells: Cells) => cells.map((cell) => (cell === null ? null : fromExposed(exposed, cell)));
  return {
    metric,
    mean: inOurs(mean),
    min: inOurs(min),
    max: inOurs(max),
    count: readings.map((cell) => cell ?? 0),
  };
}

function emptySeries(metric: LiveMetric, count: number): MetricSeries {
  const nothing: Cells = new Array(count).fill(null);
  return { metric, mean: nothing, min: nothing, max: nothing, count: new Array(count).fill(0) };
}

/** True where a range begins before anything that is kept here. `oldestMs`: null where nothing is. */
export function isBeyond({ fromMs, toMs, points }: SeriesInput, oldestMs: EpochMs | null): boolean {
  return oldestMs === null || fromMs < oldestMs - Math.max(60_000, (toMs - fromMs) / points);
}
