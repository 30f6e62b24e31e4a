import type { DuckDBConnection } from '@duckdb/node-api';
import type { StoreDatabase } from './storeDatabase.ts';
import { writeFailure } from './storeFailure.ts';

/**
 * Runs a transaction in the writer's queue, so that no append meets its commit. Rolls back where a statement fails.
 * @throws FailureError
 */
export function inOneStep(
  database: StoreDatabase,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  return database.writer.queue.run(() => stepOfTurn(database, work));
}

/** The same, for a task that has its turn in that queue: what it does afterwards is done before the next one's. */
export async function stepOfTurn(
  { writer: { connection }, path }: StoreDatabase,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  try {
    await connection.run('BEGIN');
    await work(connection);
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw writeFailure(path, error);
  }
}
