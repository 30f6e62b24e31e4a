import type { DuckDBConnection } from '@duckdb/node-api';
import type { Retention } from '#shared/contract/schemas/history.ts';
import { GpuRegister } from './gpuRegister.ts';
import { PendingHours } from './pendingHours.ts';
import type { MetricGroup } from './storedMetrics.ts';
import { columnsOf, tableOf } from './tierColumns.ts';
import { type TierName, tierNames } from './tiers.ts';

/** From a time on, telemetry was stored every so many seconds. */
export interface Cadence {
  readonly fromS: number;
  readonly everyS: number;
}

/** What the store knows without asking the file: small, and the same as the file's own tables. */
export interface StoreState {
  readonly gpus: GpuRegister;
  readonly pending: PendingHours;
  /** Oldest first. */
  readonly cadence: Cadence[];
  /** Before this second a tier's rows have been dropped; 0 where none were. */
  readonly floorS: Record<TierName, number>;
  /** Columns of the raw tables in the order that the appender takes them. */
  readonly rawColumnOrder: Readonly<Record<MetricGroup, readonly string[]>>;
  /** Start of the newest stored interval; -1 in an empty file. */
  newestS: number;
  retention: Retention;
}

async function foundColumns(connection: DuckDBConnection, table: string): Promise<readonly string[]> {
  const result = await connection.runAndReadAll(
    'SELECT column_name FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index',
    { table },
  );
  return result.getRows().map(([name]) => String(name));
}

/** Fails where the file's columns are not the ones generated from the metrics: a migration is missing. */
function requireColumns(table: string, found: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !wanted.includes(name));
  if (missing.length > 0 || unknown.length > 0)
    throw new Error(
      `table ${table} lacks the columns [${missing.join(', ')}] and has the unknown ones [${unknown.join(', ')}]`,
    );
}

/** Checks the tables of a group, and gives the columns of its raw one in their order. */
async function requiredColumns(connection: DuckDBConnection, group: MetricGroup): Promise<readonly string[]> {
  for (const tier of tierNames) {
    const table = tableOf(tier, group);
    const wanted = columnsOf(tier, group).map(({ name }) => name);
    requireColumns(table, await foundColumns(connection, table), wanted);
  }
  return foundColumns(connection, tableOf('raw', group));
}

async function loadCadence(connection: DuckDBConnection): Promise<Cadence[]> {
  const result = await connection.runAndReadAll('SELECT from_s, every_s FROM cadence ORDER BY from_s');
  return result.getRows().map(([fromS, everyS]) => ({ fromS: Number(fromS), everyS: Number(everyS) }));
}

async function loadFloors(connection: DuckDBConnection): Promise<Record<TierName, number>> {
  const floors: Record<TierName, number> = { raw: 0, minute: 0, hour: 0 };
  const result = await connection.runAndReadAll('SELECT tier, max(floor_s) FROM tier_floor GROUP BY tier');
  for (const [tier, floorS] of result.getRows()) floors[String(tier) as TierName] = Number(floorS);
  return floors;
}

/** Reads what the file knows of itself. */
export async function loadState(connection: DuckDBConnection, retention: Retention): Promise<StoreState> {
  const base = await requiredColumns(connection, 'base');
  const profiling = await requiredColumns(connection, 'profiling');
  const newest = await connection.runAndReadAll('SELECT coalesce(max(at_s)::BIGINT, -1)::DOUBLE FROM raw');
  return {
    gpus: await GpuRegister.load(connection),
    pending: await PendingHours.load(connection),
    cadence: await loadCadence(connection),
    floorS: await loadFloors(connection),
    rawColumnOrder: { base, profiling },
    newestS: Number(newest.value(0, 0)),
    retention,
  };
}
