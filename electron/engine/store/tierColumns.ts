import { gpuStates } from '#shared/domain/gpuState.ts';
import { type MetricGroup, metricsOf, type StoredMetric } from './storedMetrics.ts';
import type { TierName } from './tiers.ts';

/** A column of a tier's table. */
export interface TierColumn {
  readonly name: string;
  readonly type: 'UINTEGER' | 'USMALLINT' | 'UTINYINT' | 'FLOAT';
}

/** What a metric's columns are called. */
export const columnOf = {
  /** Mean of the interval. */
  mean: (metric: StoredMetric) => `${metric.column}_mean`,
  min: (metric: StoredMetric) => `${metric.column}_min`,
  max: (metric: StoredMetric) => `${metric.column}_max`,
  p95: (metric: StoredMetric) => `${metric.column}_p95`,
  /** Bitwise or of a mask. */
  or: (metric: StoredMetric) => `${metric.column}_or`,
  /** Readings behind the numbers. */
  count: (metric: StoredMetric) => `${metric.column}_count`,
  /** Seconds spent in a state. */
  stateSeconds: (state: string) => `${state}_s`,
} as const;

const float = (name: string): TierColumn => ({ name, type: 'FLOAT' });

function rawMetricColumns(metric: StoredMetric): readonly TierColumn[] {
  const count: TierColumn = { name: columnOf.count(metric), type: 'USMALLINT' };
  if (metric.kind === 'mask') return [{ name: columnOf.or(metric), type: 'UINTEGER' }, count];
  const max = metric.keepsMax ? [float(columnOf.max(metric))] : [];
  return [float(columnOf.mean(metric)), ...max, count];
}

const key: readonly TierColumn[] = [
  { name: 'at_s', type: 'UINTEGER' },
  { name: 'gpu_id', type: 'UINTEGER' },
];
const span: readonly TierColumn[] = [
  { name: 'state', type: 'UTINYINT' },
  { name: 'span_s', type: 'USMALLINT' },
];

function rollUpMetricColumns(metric: StoredMetric): readonly TierColumn[] {
  const count: TierColumn = { name: columnOf.count(metric), type: 'USMALLINT' };
  if (metric.kind === 'mask') return [{ name: columnOf.or(metric), type: 'UINTEGER' }, count];
  const p95 = metric.keepsP95 ? [float(columnOf.p95(metric))] : [];
  return [
    float(columnOf.mean(metric)),
    float(columnOf.min(metric)),
    float(columnOf.max(metric)),
    ...p95,
    count,
  ];
}

const stateSeconds = gpuStates.map(
  (state): TierColumn => ({ name: columnOf.stateSeconds(state.key), type: 'USMALLINT' }),
);

/** The table of a tier that holds a group of metrics. */
export function tableOf(tier: TierName, group: MetricGroup): string {
  return group === 'base' ? tier : `${tier}_${group}`;
}

/**
 * Columns of a tier's table of a group: of the raw tier a row per GPU and stored interval, of the others one per GPU and minute
 * or hour. The state and the seconds spent in each lie with the base metrics.
 */
export function columnsOf(tier: TierName, group: MetricGroup): readonly TierColumn[] {
  const isBase = group === 'base';
  const ofStates = tier === 'raw' ? span : stateSeconds;
  return [
    ...key,
    ...(isBase ? ofStates : []),
    float('coverage_s'),
    ...metricsOf(group).flatMap(tier === 'raw' ? rawMetricColumns : rollUpMetricColumns),
  ];
}
