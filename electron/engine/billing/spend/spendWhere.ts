import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import type { LedgerParameter } from '../ledger/ledger.ts';
import { dimensionSql, hasGpuSql } from './spendRelation.ts';

/** The condition of a statement, with the values of its `?`. */
export interface SpendCondition {
  readonly sql: string;
  readonly parameters: readonly LedgerParameter[];
}

/** Charges of these periods that a scope's switch and filters let through. */
export function spendWhere(
  periods: readonly number[],
  scope: Pick<SpendScope, 'gpuOnly' | 'filters'>,
): SpendCondition {
  const conditions = [periods.length === 0 ? 'false' : `periodId IN (${periods.join(', ')})`];
  const parameters: LedgerParameter[] = [];
  if (scope.gpuOnly) conditions.push(hasGpuSql());
  for (const { dimension, value } of scope.filters) {
    const sql = dimensionSql(dimension);
    if (value === null) conditions.push(`${sql} IS NULL`);
    else {
      conditions.push(`${sql} = ?`);
      parameters.push(value);
    }
  }
  return { sql: conditions.join(' AND '), parameters };
}
