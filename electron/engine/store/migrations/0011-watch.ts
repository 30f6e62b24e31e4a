import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * What the watch over hosts must know after a restart: which receiver knows which incidents to be open, and what each host last said of
 * itself. A receiver's row without an incident marks that it is known.
 */
export const watchMigration: Migration = {
  version: 11,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE receiver_told (receiver VARCHAR, incident VARCHAR, severity VARCHAR)');
    await connection.run(
      'CREATE TABLE host_health (host VARCHAR, seen_ms BIGINT, body VARCHAR, counters VARCHAR)',
    );
  },
};
