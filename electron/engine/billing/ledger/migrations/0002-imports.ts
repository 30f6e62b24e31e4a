import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from '../../../store/migrations/migration.ts';

/** How each period came out of files: an ImportRecord as JSON. */
export const importsMigration: Migration = {
  version: 2,
  async apply(connection: DuckDBConnection): Promise<void> {
    for (const name of ['imports', 'forgotten_imports'])
      await connection.run(`CREATE TABLE ${name} ("periodId" BIGINT, record VARCHAR)`);
  },
};
