import type { DuckDBResultReader } from '@duckdb/node-api';
import type { Series, SeriesInput, Target } from '#shared/contract/schemas/history.ts';
import { readingsSql } from './readingsSql.ts';
import { numberAt, readQuery } from './readQuery.ts';
import { weightedMeanSql } from './rollUpSql.ts';
import { planSeries } from './seriesPlan.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { type StoredMetric, storedMetricOf } from './storedMetrics.ts';
import { fromStored } from './storedValue.ts';
import type { StoreState } from './storeState.ts';
import { targetCondition } from './targetSql.ts';
import { durationText } from './tiers.ts';
import { coarsestIn, tierText } from './tierText.ts';

type MetricSeries = Series['series'][number];

/** Result columns of each metric: mean (of a mask: bitwise or), min, max, count. */
const columnsPerMetric = 4;

function aggregates(metric: StoredMetric, position: number): readonly string[] {
  const name = `m${position}`;
  const count = `coalesce(sum(${name}_count), 0)::DOUBLE`;
  if (metric.kind === 'mask') return [`bit_or(${name}_or)::DOUBLE`, 'NULL', 'NULL', count];
  return [
    `${weightedMeanSql(`${name}_mean`, `${name}_count`)}::DOUBLE`,
    `min(${name}_min)::DOUBLE`,
    `max(${name}_max)::DOUBLE`,
    count,
  ];
}

function targetText(target: Target): string {
  switch (target.kind) {
    case 'gpu':
      return 'of this GPU';
    case 'host':
      return 'per GPU of this host';
    case 'label':
      return 'per GPU under this label';
    case 'all':
      return 'per GPU of all';
  }
}

/** How the points came about, for the screen: `Over 15 min from 1 min rows: mean of this GPU, with lowest and highest, ...`. */
function aggregationText(widthS: number, tier: string, input: SeriesInput): string {
  const metrics = input.metrics.map(storedMetricOf);
  const target = targetText(input.target);
  const notSummed = input.target.kind === 'gpu' ? '' : ', not summed';
  const quantities = `mean ${target}${notSummed}, with lowest and highest, weighted by readings`;
  const masks = `clock event reasons that occurred ${target}`;
  const parts = [
    ...(metrics.some((metric) => metric.kind === 'quantity') ? [quantities] : []),
    ...(metrics.some((metric) => metric.kind === 'mask') ? [masks] : []),
  ];
  return `Over ${durationText(widthS)} from ${tier} rows: ${parts.join('; ')}.`;
}

/** Puts the rows into a complete grid of buckets: null and count 0 where nothing was read. */
function metricSeries(
  result: DuckDBResultReader,
  metric: StoredMetric,
  position: number,
  buckets: number,
): MetricSeries {
  const column = 1 + position * columnsPerMetric;
  const empty = () => new Array<number | null>(buckets).fill(null);
  const [mean, min, max] = [empty(), empty(), empty()];
  const count = new Array<number>(buckets).fill(0);
  for (let row = 0; row < result.currentRowCount; row += 1) {
    const bucket = Number(result.value(0, row));
    mean[bucket] = fromStored(numberAt(result, column, row), metric);
    min[bucket] = fromStored(numberAt(result, column + 1, row), metric);
    max[bucket] = fromStored(numberAt(result, column + 2, row), metric);
    count[bucket] = numberAt(result, column + 3, row) ?? 0;
  }
  return { metric: metric.key, mean, min, max, count };
}

/**
 * Series of a target over a range, at most `points` buckets each. Means weigh every stored row by the readings behind it; over
 * several GPUs that is the mean per GPU, for watts and bytes too (a sum would sink wherever a GPU does not report).
 */
export async function readSeries(
  database: StoreDatabase,
  state: StoreState,
  input: SeriesInput,
): Promise<Series> {
  const plan = planSeries({ ...input, cadence: state.cadence, floorS: state.floorS });
  const metrics = [...new Set(input.metrics)].map(storedMetricOf);
  const target = targetCondition(input.target);
  const toS = plan.originS + plan.widthS * plan.buckets;
  const rows = readingsSql(
    {
      tier: plan.tier,
      fromS: plan.originS,
      toS,
      target: target.sql,
      rolledUntilS: state.pending.earliestS(),
    },
    metrics,
  );
  const columns = metrics.flatMap(aggregates);
  const result = await readQuery(
    database,
    `SELECT ((at_s - ${plan.originS}) // ${plan.widthS})::INTEGER AS bucket, ${columns.join(', ')}
     FROM (${rows}) GROUP BY bucket`,
    target.parameters,
  );
  const tier = tierText(plan.tier, coarsestIn(state, plan.originS, toS));
  return {
    tier,
    bucketMs: plan.widthS * 1000,
    aggregation: aggregationText(plan.widthS, tier, input),
    atMs: Array.from({ length: plan.buckets }, (_, bucket) => (plan.originS + bucket * plan.widthS) * 1000),
    series: metrics.map((metric, position) => metricSeries(result, metric, position, plan.buckets)),
  };
}
