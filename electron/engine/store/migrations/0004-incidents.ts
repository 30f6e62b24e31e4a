import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * Incidents and the lines of kernel logs that they rest on. What is searched for stands in columns; the whole lies beside it as JSON,
 * so that a new part of an incident needs no new column.
 */
export const incidentsMigration: Migration = {
  version: 4,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(`CREATE TABLE incident (id VARCHAR, host VARCHAR, gpu_uuid VARCHAR, kind VARCHAR, severity VARCHAR,
      opened_ms BIGINT, last_seen_ms BIGINT, cleared_ms BIGINT, body VARCHAR)`);
    await connection.run(
      'CREATE TABLE kernel_event (host VARCHAR, gpu_uuid VARCHAR, event_key VARCHAR, at_ms BIGINT, body VARCHAR)',
    );
  },
};
