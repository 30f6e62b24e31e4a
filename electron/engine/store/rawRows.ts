import { type DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import type { MetricGroup } from './storedMetrics.ts';
import type { StoreState } from './storeState.ts';
import { type AdmittedRow, hasProfiling, type TickColumn, type TickHead, tickColumns } from './tickCells.ts';
import { tableOf } from './tierColumns.ts';

/** Rows of a DuckDB data chunk at most. */
const rowsPerChunk = 2048;

/** A tick with its rows by GPU id. */
export interface AdmittedTick {
  readonly head: TickHead;
  readonly rows: readonly AdmittedRow[];
}

/** Columns of the raw tables in the order that the appender takes them. */
export type RawColumns = Readonly<Record<MetricGroup, readonly TickColumn[]>>;

/** The columns of an open file. */
export function rawColumnsOf(state: StoreState): RawColumns {
  return {
    base: tickColumns('base', state.rawColumnOrder.base),
    profiling: tickColumns('profiling', state.rawColumnOrder.profiling),
  };
}

/** Appends ticks to the raw tables, inside the caller's transaction. */
export async function appendTicks(
  connection: DuckDBConnection,
  columns: RawColumns,
  ticks: readonly AdmittedTick[],
): Promise<void> {
  await appendTo(connection, tableOf('raw', 'base'), columns.base, ticks);
  const profiled = ticks.flatMap(({ head, rows }) => {
    const found = rows.filter(hasProfiling);
    return found.length > 0 ? [{ head, rows: found }] : [];
  });
  if (profiled.length > 0)
    await appendTo(connection, tableOf('raw', 'profiling'), columns.profiling, profiled);
}

async function appendTo(
  connection: DuckDBConnection,
  table: string,
  columns: readonly TickColumn[],
  ticks: readonly AdmittedTick[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const types = columns.map((column) => column.type);
  for (const { head, rows } of ticks)
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const part = rows.slice(from, from + rowsPerChunk);
      const chunk = DuckDBDataChunk.create(types, part.length);
      columns.forEach(({ cell }, position) => {
        const vector = chunk.getColumnVector(position);
        part.forEach((admitted, row) => {
          vector.setItem(row, cell(admitted, head));
        });
        vector.flush();
      });
      appender.appendDataChunk(chunk);
    }
  appender.flushSync();
  appender.closeSync();
}
