import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/**
 * Who held each GPU, by the hour, and which machine of a provider each host is. `holder_open` takes what the running hour brings
 * in several parts; when the hour is over they become one row per GPU and holder of `holder_hour`.
 */
export const holdersMigration: Migration = {
  version: 7,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(`CREATE TABLE holder (holder_id UINTEGER, user_name VARCHAR, slurm_job VARCHAR, pod VARCHAR,
      container VARCHAR, model VARCHAR)`);
    for (const table of ['holder_open', 'holder_hour'])
      await connection.run(
        `CREATE TABLE ${table} (at_s UINTEGER, gpu_id UINTEGER, holder_id UINTEGER, held_s FLOAT, share_s FLOAT)`,
      );
    await connection.run('CREATE TABLE host_identity (host VARCHAR, seen_ms BIGINT, body VARCHAR)');
  },
};
