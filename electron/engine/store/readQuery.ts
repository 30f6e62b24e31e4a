import type { DuckDBResultReader } from '@duckdb/node-api';
import type { StoreDatabase } from './storeDatabase.ts';

/** Runs a query on the reader with the fewest waiting, beside appends and maintenance. */
export async function readQuery(
  database: StoreDatabase,
  sql: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Promise<DuckDBResultReader> {
  const [first, ...others] = database.readers;
  if (!first) throw new RangeError('the store has no readers');
  const lane = others.reduce((best, other) => (other.queue.length < best.queue.length ? other : best), first);
  return lane.queue.run(() => lane.connection.runAndReadAll(sql, { ...parameters }));
}

/** A cell of a DOUBLE column; null stays null. */
export function numberAt(result: DuckDBResultReader, column: number, row: number): number | null {
  const value = result.value(column, row);
  return value === null ? null : Number(value);
}
