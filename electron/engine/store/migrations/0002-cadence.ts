import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * From when on telemetry was stored every how many seconds. A chart drawn finer than the interval that was in force would
 * show gaps that are none. Files of version 1 say it in their raw rows alone.
 */
export const cadenceMigration: Migration = {
  version: 2,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE cadence (from_s UINTEGER, every_s USMALLINT)');
    await connection.run('INSERT INTO cadence SELECT min(at_s), span_s FROM raw GROUP BY span_s');
  },
};
