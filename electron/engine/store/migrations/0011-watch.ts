import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * What the watch over hosts must know after a restart: which receiver knows which incidents to be open, and what was last known of
 * each host and its counters of errors. A receiver's row without an incident marks that it is known.
 */
export const watchMigration: Migration = {
  version: 11,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE receiver_told (receiver VARCHAR, incident VARCHAR, severity VARCHAR)');
    await connection.run('CREATE TABLE host_health (host VARCHAR, body VARCHAR)');
    await connection.run('CREATE TABLE host_counters (host VARCHAR, body VARCHAR)');
  },
};
