import type { Percentiles, PercentilesInput } from '#shared/contract/schemas/history.ts';
import { readingsSql } from './readingsSql.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { type StoredMetric, storedMetricOf } from './storedMetrics.ts';
import { fromStored } from './storedValue.ts';
import type { StoreState } from './storeState.ts';
import { targetCondition } from './targetSql.ts';
import { type TierName, tierNames } from './tiers.ts';
import { coarsestIn, tierText } from './tierText.ts';

const latestS = 2 ** 32 - 1;

/** The finest tier among those that reach furthest back into a range. */
function finestReaching(fromS: number, floorS: Readonly<Record<TierName, number>>): TierName {
  const startOf = (tier: TierName) => Math.max(fromS, floorS[tier]);
  return tierNames.reduce((best, tier) => (startOf(tier) < startOf(best) ? tier : best));
}

/**
 * Counts readings by value, then takes the smallest value that at least p per cent of the readings lie at or below (nearest rank).
 * Values are rounded on disk, so the count stays small where a sort of every row would not.
 */
function percentilesSql(rows: string, value: string, percentiles: readonly number[]): string {
  const columns = percentiles.map(
    (percentile) => `min(value) FILTER (WHERE upto * 100 >= ${percentile} * total AND readings > 0)::DOUBLE`,
  );
  return `WITH cells AS (${rows}),
    histogram AS (SELECT ${value} AS value, sum(m0_count)::DOUBLE AS readings FROM cells WHERE ${value} IS NOT NULL GROUP BY 1),
    ranked AS (SELECT value, readings, sum(readings) OVER (ORDER BY value) AS upto, sum(readings) OVER () AS total FROM histogram)
    SELECT coalesce(any_value(total), 0)::DOUBLE,
      (SELECT coalesce(sum(coverage_s), 0)::DOUBLE FROM cells WHERE ${value} IS NOT NULL), ${columns.join(', ')} FROM ranked`;
}

/**
 * Percentiles of a metric over a range, by nearest rank among stored means weighted by the readings behind them. Exact to the
 * stored interval where raw rows reach back to the range's start; further back they are percentiles of minute or hour
 * means, which lie closer to the middle than those of readings do: `tier` says which. A bit mask has none.
 */
export async function readPercentiles(
  database: StoreDatabase,
  state: StoreState,
  input: PercentilesInput,
): Promise<Percentiles> {
  const fromS = Math.min(latestS, Math.max(0, Math.floor(input.fromMs / 1000)));
  const toS = Math.min(latestS, Math.max(fromS, Math.ceil(input.toMs / 1000)));
  const tier = finestReaching(fromS, state.floorS);
  const metric = storedMetricOf(input.metric);
  const target = targetCondition(input.target);
  const rows = readingsSql(
    { tier, fromS, toS, target: target.sql, rolledUntilS: state.pending.earliestS() },
    [metric],
  );
  const value = metric.kind === 'mask' ? 'm0_or' : 'm0_mean';
  const result = await readQuery(database, percentilesSql(rows, value, input.percentiles), target.parameters);
  return {
    values: input.percentiles.map((_, position) => percentileAt(numberAt(result, 2 + position, 0), metric)),
    tier: tierText(tier, coarsestIn(state, fromS, toS)),
    count: numberAt(result, 0, 0) ?? 0,
    coverageSeconds: numberAt(result, 1, 0) ?? 0,
  };
}

const percentileAt = (stored: number | null, metric: StoredMetric): number | null =>
  metric.kind === 'mask' ? null : fromStored(stored, metric);
