import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from '../../../store/migrations/migration.ts';

/**
 * Imported bills without an account of their own go by their sub-account: those of earlier versions too, so that the next import replaces
 * them. One of several sub-accounts, of which each new import took the place of the others, stays as it is.
 */
export const subAccountsMigration: Migration = {
  version: 5,
  async apply(connection: DuckDBConnection): Promise<void> {
    await connection.run(`UPDATE periods SET account = own.account FROM (
      SELECT x_PeriodId AS id, min("SubAccountId") AS account FROM charges
      WHERE x_PeriodId IN (SELECT periods.id FROM periods JOIN sources ON "periodId" = periods.id WHERE account = '' AND kind = 'file')
      GROUP BY x_PeriodId HAVING count(DISTINCT coalesce("SubAccountId", '')) = 1 AND min("SubAccountId") <> '') AS own
    WHERE periods.id = own.id`);
  },
};
