import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/** The metrics of version 1: column name, whether raw rows keep a maximum, whether roll-ups keep a 95th percentile. */
const quantities: readonly (readonly [column: string, max: boolean, p95: boolean])[] = [
  ['utilizationGpuPercent', true, true],
  ['utilizationMemoryPercent', true, true],
  ['memoryUsedMebibytes', true, true],
  ['memoryTotalMebibytes', false, false],
  ['powerWatts', true, true],
  ['powerLimitWatts', false, false],
  ['temperatureCelsius', true, false],
  ['temperatureMemoryCelsius', true, false],
  ['clockSmMhz', true, false],
  ['clockMemoryMhz', false, false],
  ['fanPercent', false, false],
  ['pstate', false, false],
  ['processCount', true, false],
];
const states = [
  'unreachable',
  'stale',
  'lost',
  'unknown',
  'idle',
  'heldIdle',
  'spinning',
  'underUsed',
  'effective',
  'saturated',
  'throttled',
];

function rawTable(): string {
  const metrics = quantities.flatMap(([column, max]) => [
    `${column}_mean FLOAT`,
    ...(max ? [`${column}_max FLOAT`] : []),
    `${column}_count USMALLINT`,
  ]);
  return `CREATE TABLE raw (at_s UINTEGER, gpu_id UINTEGER, state UTINYINT, span_s USMALLINT, coverage_s FLOAT,
    ${metrics.join(', ')}, throttleReasonsMask_or UINTEGER, throttleReasonsMask_count USMALLINT)`;
}

function rollUpTable(name: string): string {
  const metrics = quantities.flatMap(([column, , p95]) => [
    `${column}_mean FLOAT`,
    `${column}_min FLOAT`,
    `${column}_max FLOAT`,
    ...(p95 ? [`${column}_p95 FLOAT`] : []),
    `${column}_count USMALLINT`,
  ]);
  const seconds = states.map((state) => `${state}_s USMALLINT`);
  return `CREATE TABLE ${name} (at_s UINTEGER, gpu_id UINTEGER, coverage_s FLOAT, ${seconds.join(', ')},
    ${metrics.join(', ')}, throttleReasonsMask_or UINTEGER, throttleReasonsMask_count USMALLINT)`;
}

/**
 * Three tiers and what they refer to. No indexes: rows lie in time order, so that the minima and maxima that DuckDB keeps per
 * row group prune a range, and an index would cost more memory than the rows.
 */
export const tiersMigration: Migration = {
  version: 1,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(
      'CREATE TABLE gpu (gpu_id UINTEGER, uuid VARCHAR, host VARCHAR, first_s UINTEGER, last_s UINTEGER)',
    );
    await connection.run('CREATE TABLE host_label (host VARCHAR, label VARCHAR, value VARCHAR)');
    await connection.run(rawTable());
    await connection.run(rollUpTable('minute'));
    await connection.run(rollUpTable('hour'));
    await connection.run('CREATE TABLE pending_hour (hour_s UINTEGER, gpu_block UINTEGER)');
    await connection.run('CREATE TABLE tier_floor (tier VARCHAR, floor_s UINTEGER)');
  },
};
