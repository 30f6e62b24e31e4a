import type { DuckDBDataChunk, DuckDBResultReader } from '@duckdb/node-api';
import type { StoreDatabase } from './storeDatabase.ts';

/** The reader with the fewest waiting. */
function freestReader({ readers }: StoreDatabase): StoreDatabase['readers'][number] {
  const [first, ...others] = readers;
  if (!first) throw new RangeError('the store has no readers');
  return others.reduce((best, other) => (other.queue.length < best.queue.length ? other : best), first);
}

/** Runs a query on the reader with the fewest waiting, beside appends and maintenance. */
export async function readQuery(
  database: StoreDatabase,
  sql: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Promise<DuckDBResultReader> {
  const lane = freestReader(database);
  return lane.queue.run(() => lane.connection.runAndReadAll(sql, { ...parameters }));
}

/**
 * Runs a query and hands its result over in chunks of at most 2,048 rows, so that no more of it is held. The reader is taken until the
 * last chunk. Whatever `take` throws ends it.
 */
export async function streamQuery(
  database: StoreDatabase,
  sql: string,
  take: (chunk: DuckDBDataChunk) => Promise<void>,
): Promise<void> {
  const lane = freestReader(database);
  await lane.queue.run(async () => {
    const result = await lane.connection.stream(sql);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      await take(chunk);
    }
  });
}

/** A cell of a DOUBLE column; null stays null. */
export function numberAt(result: DuckDBResultReader, column: number, row: number): number | null {
  const value = result.value(column, row);
  return value === null ? null : Number(value);
}
