import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/** What GPUs cost an hour in each month: what came of advice in a month is held at the prices of that month, not at today's. */
export const ratesOfMonthsMigration: Migration = {
  version: 10,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run('CREATE TABLE month_rates (month VARCHAR, seen_ms BIGINT, body VARCHAR)');
  },
};
