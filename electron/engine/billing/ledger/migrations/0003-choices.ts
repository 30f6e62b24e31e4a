import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from '../../../store/migrations/migration.ts';

/** Which of several datasets of one bill the user wants counted, and which not. */
export const choicesMigration: Migration = {
  version: 3,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(
      'CREATE TABLE period_choices (provider VARCHAR, account VARCHAR, dataset VARCHAR, month DATE, counts BOOLEAN)',
    );
  },
};
