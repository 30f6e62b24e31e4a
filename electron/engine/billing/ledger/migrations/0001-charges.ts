import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from '../../../store/migrations/migration.ts';
import { commitmentColumns, tableColumnsSql } from '../chargeColumns.ts';

/** Charges and commitments, the periods they belong to, and pages on their way in. */
export const chargesMigration: Migration = {
  version: 1,
  async apply(connection: DuckDBConnection): Promise<void> {
    const key = 'provider VARCHAR, account VARCHAR, dataset VARCHAR, month DATE';
    const costs = ['billed', 'effective', 'contracted', 'list']
      .map((cost) => `${cost} DECIMAL(38,18)`)
      .join(', ');
    const tables: Readonly<Record<string, string>> = {
      charges: tableColumnsSql(),
      commitments: tableColumnsSql(commitmentColumns),
      periods: `id BIGINT, ${key}, "rows" BIGINT, "importedAtMs" BIGINT, "isClosed" BOOLEAN`,
      period_sums: `"periodId" BIGINT, currency VARCHAR, "rows" BIGINT, ${costs}`,
      sources: 'id INTEGER, "periodId" BIGINT, name VARCHAR, kind VARCHAR',
    };
    for (const [name, columns] of Object.entries(tables)) {
      await connection.run(`CREATE TABLE ${name} (${columns})`);
      await connection.run(`CREATE TABLE forgotten_${name} (${columns})`);
    }
    await connection.run(`CREATE TABLE staged_charges (${tableColumnsSql()})`);
    await connection.run(`CREATE TABLE pulls (id BIGINT, ${key}, token VARCHAR, "rows" BIGINT)`);
  },
};
