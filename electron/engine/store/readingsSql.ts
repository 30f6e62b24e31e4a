import { gpusPerBlock } from './pendingHours.ts';
import { type MetricGroup, metricGroups, type StoredMetric } from './storedMetrics.ts';
import { columnOf, tableOf } from './tierColumns.ts';
import { hourSeconds, type TierName } from './tiers.ts';

/** Rows to read: a tier over a range of GPUs' rows, `target` being a condition on `gpu_id`. */
export interface ReadingsRange {
  readonly tier: TierName;
  readonly fromS: number;
  readonly toS: number;
  readonly target: string;
  /** Before this second every hour is rolled up. */
  readonly rolledUntilS: number;
}

/** Columns `m0_mean`, `m0_min`, `m0_max`, `m0_count` (of a mask: `m0_or`, `m0_count`) of each metric. */
function cellColumns(
  tier: TierName,
  group: MetricGroup,
  metric: StoredMetric,
  position: number,
): readonly string[] {
  const name = `m${position}`;
  if (metric.group !== group) return emptyCells(metric, name);
  const count = `${columnOf.count(metric)} AS ${name}_count`;
  if (metric.kind === 'mask') return [`${columnOf.or(metric)} AS ${name}_or`, count];
  const mean = columnOf.mean(metric);
  const rawMax = metric.keepsMax ? `coalesce(${columnOf.max(metric)}, ${mean})` : mean;
  const [min, max] = tier === 'raw' ? [mean, rawMax] : [columnOf.min(metric), columnOf.max(metric)];
  return [`${mean} AS ${name}_mean`, `${min} AS ${name}_min`, `${max} AS ${name}_max`, count];
}

/** Cells of a metric that the rows of another group do not hold. */
function emptyCells(metric: StoredMetric, name: string): readonly string[] {
  const cells = metric.kind === 'mask' ? ['or'] : ['mean', 'min', 'max'];
  const type = metric.kind === 'mask' ? 'UINTEGER' : 'FLOAT';
  return [...cells.map((cell) => `NULL::${type} AS ${name}_${cell}`), `0::USMALLINT AS ${name}_count`];
}

const pendingBlocks = 'SELECT hour_s, gpu_block FROM pending_hour';
const hourBlock = `(at_s // ${hourSeconds} * ${hourSeconds}, gpu_id // ${gpusPerBlock})`;

/**
 * SELECT of `at_s`, `coverage_s` and the cells of each metric. From a roll-up tier it takes the hours that are rolled up, and raw
 * rows for the hours that are not, in one snapshot: each stored interval counts once, also while a roll-up runs. All numbers
 * in it are ours (whole seconds); `target` brings its own parameters. Metrics of two groups come as rows of their own each.
 */
export function readingsSql(range: ReadingsRange, metrics: readonly StoredMetric[]): string {
  const groups = metricGroups.filter((group) => metrics.some((metric) => metric.group === group));
  return groups.map((group) => groupSql(range, group, metrics)).join(' UNION ALL ');
}

function groupSql(range: ReadingsRange, group: MetricGroup, metrics: readonly StoredMetric[]): string {
  const select = (tier: TierName, fromS: number, toS: number, also: string) =>
    `SELECT at_s, coverage_s, ${metrics.flatMap((metric, position) => cellColumns(tier, group, metric, position)).join(', ')}
     FROM ${tableOf(tier, group)} WHERE at_s >= ${fromS} AND at_s < ${toS} AND ${range.target} ${also}`;
  const { tier, fromS, toS } = range;
  if (tier === 'raw') return select('raw', fromS, toS, '');
  const splitS = Math.min(toS, Math.max(fromS, range.rolledUntilS));
  const rolled = select(tier, fromS, splitS, '');
  if (splitS >= toS) return rolled;
  return [
    rolled,
    select(tier, splitS, toS, `AND ${hourBlock} NOT IN (${pendingBlocks})`),
    select('raw', splitS, toS, `AND ${hourBlock} IN (${pendingBlocks})`),
  ].join(' UNION ALL ');
}
