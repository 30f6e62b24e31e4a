import type { StoreDatabase } from './storeDatabase.ts';

/** A transaction of the keeper in two parts. */
export interface KeeperTransaction {
  /** Runs while appends stand still, once the snapshot is taken: changes what memory knows. Keep it short. */
  begin(): Promise<void>;
  /** The statements, beside appends. */
  work(): Promise<void>;
}

/**
 * Runs a transaction on the keeper's connection, beside appends. Beginning and committing are kept apart from appends: the
 * first so that a snapshot and what memory knows agree, the second because an appender that meets a commit in progress would
 * hold the event loop. Rolls back and throws where a statement fails.
 */
export async function inTransaction(database: StoreDatabase, transaction: KeeperTransaction): Promise<void> {
  const { connection } = database.keeper;
  const alone = <T>(task: () => Promise<T>) => database.writer.queue.run(task);
  try {
    await alone(async () => {
      await connection.run('BEGIN');
      // The snapshot is taken by the first statement that reads the file, not by BEGIN.
      await connection.run('SELECT version FROM schema_version LIMIT 1');
      await transaction.begin();
    });
    await transaction.work();
    await alone(() => connection.run('COMMIT'));
  } catch (error) {
    await alone(() => connection.run('ROLLBACK')).catch(() => undefined);
    throw error;
  }
}
