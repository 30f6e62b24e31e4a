import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * The book of findings with what people decided of them, and what hosts said of their GPUs beyond their readings. The whole of each
 * lies as JSON, so that a new part needs no new column.
 */
export const adviceMigration: Migration = {
  version: 9,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE advice_finding (id VARCHAR, last_seen_ms BIGINT, body VARCHAR)');
    await connection.run('CREATE TABLE host_gpus (host VARCHAR, seen_ms BIGINT, body VARCHAR)');
  },
};
