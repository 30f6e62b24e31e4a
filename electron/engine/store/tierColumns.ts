import { gpuStates } from '#shared/domain/gpuState.ts';
import type { StoredMetric } from './storedMetrics.ts';

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

/** Columns of the raw tier: a row per GPU and stored interval. */
export function rawColumns(metrics: readonly StoredMetric[]): readonly TierColumn[] {
  return [
    { name: 'at_s', type: 'UINTEGER' },
    { name: 'gpu_id', type: 'UINTEGER' },
    { name: 'state', type: 'UTINYINT' },
    { name: 'span_s', type: 'USMALLINT' },
    float('coverage_s'),
    ...metrics.flatMap(rawMetricColumns),
  ];
}

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

/** Columns of the minute and hour tiers: a row per GPU and minute or hour, with the seconds it spent in each state. */
export function rollUpColumns(metrics: readonly StoredMetric[]): readonly TierColumn[] {
  const states = gpuStates.map(
    (state): TierColumn => ({ name: columnOf.stateSeconds(state.key), type: 'USMALLINT' }),
  );
  return [
    { name: 'at_s', type: 'UINTEGER' },
    { name: 'gpu_id', type: 'UINTEGER' },
    float('coverage_s'),
    ...states,
    ...metrics.flatMap(rollUpMetricColumns),
  ];
}
