import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/** Which ranges of the past were fetched from which source, so that fetching goes on where it stopped. */
export const backfillMigration: Migration = {
  version: 6,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE backfill (source VARCHAR, from_s UINTEGER, to_s UINTEGER)');
  },
};
