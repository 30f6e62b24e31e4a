import {
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  FLOAT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
} from '@duckdb/node-api';
import { gpuStates } from '#shared/domain/gpuState.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { type GpuEntry, insertGpus } from './gpuRegister.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { type MetricGroup, metricsOf } from './storedMetrics.ts';
import { toStored, toStoredMask } from './storedValue.ts';
import type { StoreState } from './storeState.ts';
import { columnOf, columnsOf, type TierColumn, tableOf } from './tierColumns.ts';

/** A whole hour of one GPU. Metrics are in the order of `liveMetrics`, in the contract's units, NaN where there is no number. */
export interface PastHour {
  readonly uuid: string;
  readonly host: string;
  /** Start of the hour. */
  readonly hourMs: EpochMs;
  readonly coverageSeconds: number;
  /** Seconds in each state, in the order of `gpuStates`. */
  readonly stateSeconds: readonly number[];
  readonly mean: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly p95: Float64Array;
  /** Readings behind each metric. */
  readonly count: Uint16Array;
}

interface Cell {
  readonly type: DuckDBType;
  readonly value: (hour: PastHour, gpu: GpuEntry) => number | null;
}

const types = { UINTEGER, USMALLINT, UTINYINT, FLOAT } as const satisfies Record<
  TierColumn['type'],
  DuckDBType
>;
const rowsPerChunk = 2048;

/** What fills each column of a table of the hour tier. */
function cells(group: MetricGroup): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell['value']>([
    ['at_s', (hour) => Math.floor(hour.hourMs / 1000)],
    ['gpu_id', (_, gpu) => gpu.id],
    ['coverage_s', (hour) => hour.coverageSeconds],
    ...gpuStates.map(
      (state, code) =>
        [
          columnOf.stateSeconds(state.key),
          (hour: PastHour) => Math.round(hour.stateSeconds[code] ?? 0),
        ] as const,
    ),
  ]);
  for (const metric of metricsOf(group)) {
    const { index } = metric;
    const stored = (values: Float64Array) => toStored(values[index] ?? Number.NaN, metric);
    found.set(columnOf.count(metric), (hour) => hour.count[index] ?? 0);
    found.set(columnOf.or(metric), (hour) => toStoredMask(hour.mean[index] ?? Number.NaN));
    found.set(columnOf.mean(metric), (hour) => stored(hour.mean));
    found.set(columnOf.min(metric), (hour) => stored(hour.min));
    found.set(columnOf.max(metric), (hour) => stored(hour.max));
    found.set(columnOf.p95(metric), (hour) => stored(hour.p95));
  }
  const typeOf = new Map(columnsOf('hour', group).map(({ name, type }) => [name, types[type]]));
  return new Map([...found].map(([name, value]) => [name, { value, type: typeOf.get(name) ?? FLOAT }]));
}

/**
 * Writes whole hours of the past straight to the hour tier, what DCGM measured into its own table, for a fleet whose past is known without having been sampled (the
 * simulated one). Hours that are there already must not be given again. All in one transaction.
 */
export function appendPastHours(
  database: StoreDatabase,
  state: StoreState,
  hours: readonly PastHour[],
): Promise<void> {
  return database.writer.queue.run(async () => {
    const { connection } = database.writer;
    const added: GpuEntry[] = [];
    const rows = hours.map((hour) => ({ hour, gpu: entryOf(state, hour, added) }));
    rows.sort((one, other) => one.gpu.id - other.gpu.id || one.hour.hourMs - other.hour.hourMs);
    await connection.run('BEGIN');
    try {
      await insertGpus(connection, added);
      await appendRows(connection, 'base', rows);
      const profiled = metricsOf('profiling').map(({ index }) => index);
      const measured = rows.filter(({ hour }) => profiled.some((index) => (hour.count[index] ?? 0) > 0));
      if (measured.length > 0) await appendRows(connection, 'profiling', measured);
      await connection.run('COMMIT');
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined);
      state.gpus.forget(added);
      throw error;
    }
  });
}

interface Row {
  readonly hour: PastHour;
  readonly gpu: GpuEntry;
}

/** Rows of the table that holds a group of metrics, in chunks of columns. */
async function appendRows(
  connection: DuckDBConnection,
  group: MetricGroup,
  rows: readonly Row[],
): Promise<void> {
  const table = tableOf('hour', group);
  const order = await connection.runAndReadAll(
    `SELECT column_name FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY column_index`,
  );
  const known = cells(group);
  const columns = order
    .getRows()
    .map(([name]) => known.get(String(name)) ?? { type: FLOAT, value: () => null });
  const appender = await connection.createAppender(table);
  for (let from = 0; from < rows.length; from += rowsPerChunk) {
    const part = rows.slice(from, from + rowsPerChunk);
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => type),
      part.length,
    );
    columns.forEach(({ value }, position) => {
      const vector = chunk.getColumnVector(position);
      part.forEach(({ hour, gpu }, row) => {
        vector.setItem(row, value(hour, gpu));
      });
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

function entryOf(state: StoreState, { uuid, host, hourMs }: PastHour, added: GpuEntry[]): GpuEntry {
  const atS = Math.floor(hourMs / 1000);
  const known = state.gpus.get(uuid, host);
  const entry = known ?? state.gpus.add(uuid, host, atS);
  if (!known) added.push(entry);
  entry.lastS = Math.max(entry.lastS, atS);
  return entry;
}
