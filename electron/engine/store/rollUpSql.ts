import { gpuStates } from '#shared/domain/gpuState.ts';
import { type MetricGroup, metricsOf, type StoredMetric } from './storedMetrics.ts';
import { roundedSql } from './storedValue.ts';
import { columnOf, tableOf } from './tierColumns.ts';
import { tierSeconds } from './tiers.ts';

/** SQL of a mean weighted by the readings behind each row; NULL where there were none. */
export function weightedMeanSql(mean: string, count: string): string {
  return `(sum(${mean}::DOUBLE * ${count}) / nullif(sum(${count}), 0))`;
}

function quantityAggregates(metric: StoredMetric): readonly string[] {
  const [mean, count] = [columnOf.mean(metric), columnOf.count(metric)];
  const highest = metric.keepsMax ? `coalesce(${columnOf.max(metric)}, ${mean})` : mean;
  return [
    `${roundedSql(weightedMeanSql(mean, count), metric)} AS ${mean}`,
    `min(${mean}) AS ${columnOf.min(metric)}`,
    `max(${highest}) AS ${columnOf.max(metric)}`,
    ...(metric.keepsP95 ? [`quantile_disc(${mean}, 0.95) AS ${columnOf.p95(metric)}`] : []),
  ];
}

function metricAggregates(metric: StoredMetric): readonly string[] {
  const count = columnOf.count(metric);
  const or = columnOf.or(metric);
  return [
    ...(metric.kind === 'mask' ? [`bit_or(${or}) AS ${or}`] : quantityAggregates(metric)),
    `least(sum(${count}), 65535)::USMALLINT AS ${count}`,
  ];
}

function stateSeconds(state: string, code: number): string {
  const seconds = `coalesce(sum(span_s) FILTER (WHERE state = ${code}), 0)`;
  return `least(${seconds}, 65535)::USMALLINT AS ${columnOf.stateSeconds(state)}`;
}

/**
 * Rolls raw rows of a group of metrics of `$fromS` up to `$toS` of GPUs `$fromId` up to `$toId` up into a tier. Both tiers rest on raw rows, so that
 * the hour's 95th percentile is one of its raw means and not of its minutes'. The 95th percentile is the nearest rank among raw
 * means; the minimum is of raw means (raw rows keep no minimum), the maximum of raw maxima where they are kept. A row counts
 * its whole span for its state, and lies in the minute that it begins in. Rows go in by GPU, then time: the
 * temporal order within a GPU is what compresses.
 */
export function rollUpSql(tier: keyof typeof tierSeconds, group: MetricGroup): string {
  const width = tierSeconds[tier];
  const states = group === 'base' ? gpuStates : [];
  const raw = tableOf('raw', group);
  const columns = [
    `(at_s // ${width} * ${width})::UINTEGER AS at_s`,
    'gpu_id',
    'sum(coverage_s)::FLOAT AS coverage_s',
    ...states.map((state, code) => stateSeconds(state.key, code)),
    ...metricsOf(group).flatMap(metricAggregates),
  ];
  return `INSERT INTO ${tableOf(tier, group)} BY NAME
    SELECT ${columns.join(', ')} FROM ${raw}
    WHERE at_s >= $fromS::UINTEGER AND at_s < $toS::UINTEGER AND gpu_id >= $fromId::UINTEGER AND gpu_id < $toId::UINTEGER
    GROUP BY ${raw}.at_s // ${width}, gpu_id ORDER BY gpu_id, at_s`;
}
