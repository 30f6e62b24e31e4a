import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * In which state each GPU was from when to when, as the analysis decided it. No interval reaches over midnight UTC, so that what comes
 * later can be replaced and what is kept no longer can be dropped by whole days. `observed_s`: seconds of it that samples speak for.
 */
export const statesMigration: Migration = {
  version: 8,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(`CREATE TABLE state_interval (gpu_id UINTEGER, from_s UINTEGER, to_s UINTEGER, state UTINYINT,
      observed_s UINTEGER, confidence UTINYINT)`);
  },
};
