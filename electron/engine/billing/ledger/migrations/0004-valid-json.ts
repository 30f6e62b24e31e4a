import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from '../../../store/migrations/migration.ts';

const columns = [
  'SkuPriceDetails',
  'Tags',
  'CommitmentProgramEligibilityDetails',
  'ContractApplied',
  'AllocatedMethodDetails',
  'AllocatedTags',
];

/** What earlier versions took for JSON without looking ended every question that reads a member of it: it is kept as text beside. */
export const validJsonMigration: Migration = {
  version: 4,
  async apply(connection: DuckDBConnection): Promise<void> {
    for (const table of ['charges', 'staged_charges'])
      for (const column of columns)
        await connection.run(
          `UPDATE ${table} SET "${column}" = NULL,
            x_Columns = json_merge_patch(coalesce(x_Columns, '{}'), json_object('x_Invalid${column}', "${column}"))::VARCHAR
          WHERE "${column}" IS NOT NULL AND NOT json_valid("${column}")`,
        );
  },
};
