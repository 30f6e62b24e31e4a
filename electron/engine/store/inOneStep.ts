import type { DuckDBConnection } from '@duckdb/node-api';
import type { StoreDatabase } from './storeDatabase.ts';
import { writeFailure } from './storeFailure.ts';

/**
 * Runs a transaction in the writer's queue, so that no append meets its commit. Rolls back where a statement fails.
 * @throws FailureError
 */
export function inOneStep(
  { writer, path }: StoreDatabase,
  work: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const { connection, queue } = writer;
  return queue.run(async () => {
    await connection.run('BEGIN');
    try {
      await work(connection);
      await connection.run('COMMIT');
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined);
      throw writeFailure(path, error);
    }
  });
}
