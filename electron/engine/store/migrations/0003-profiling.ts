import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/** The metrics of DCGM's profiling module: column name, whether raw rows keep a maximum, whether roll-ups keep a 95th percentile. */
const quantities: readonly (readonly [column: string, max: boolean, p95: boolean])[] = [
  ['smActivePercent', true, true],
  ['smOccupancyPercent', false, false],
  ['tensorActivePercent', true, true],
  ['dramActivePercent', true, true],
  ['pcieTxMegabytesPerSecond', true, false],
  ['pcieRxMegabytesPerSecond', true, false],
  ['nvlinkTxMegabytesPerSecond', true, false],
  ['nvlinkRxMegabytesPerSecond', true, false],
];

const key = 'at_s UINTEGER, gpu_id UINTEGER, coverage_s FLOAT';

function rawTable(): string {
  const metrics = quantities.flatMap(([column, max]) => [
    `${column}_mean FLOAT`,
    ...(max ? [`${column}_max FLOAT`] : []),
    `${column}_count USMALLINT`,
  ]);
  return `CREATE TABLE raw_profiling (${key}, ${metrics.join(', ')})`;
}

function rollUpTable(name: string): string {
  const metrics = quantities.flatMap(([column, , p95]) => [
    `${column}_mean FLOAT`,
    `${column}_min FLOAT`,
    `${column}_max FLOAT`,
    ...(p95 ? [`${column}_p95 FLOAT`] : []),
    `${column}_count USMALLINT`,
  ]);
  return `CREATE TABLE ${name} (${key}, ${metrics.join(', ')})`;
}

/** Tables beside the three tiers, with rows of those GPUs alone that DCGM profiles. */
export const profilingMigration: Migration = {
  version: 3,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(rawTable());
    await connection.run(rollUpTable('minute_profiling'));
    await connection.run(rollUpTable('hour_profiling'));
  },
};
