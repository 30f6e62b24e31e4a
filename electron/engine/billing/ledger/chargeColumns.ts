import { type FocusColumn, type FocusType, focusColumns } from '#shared/money/focusColumns.ts';
import { sqlName } from './sqlNames.ts';

/** Decimal places that the ledger keeps. FOCUS asks for no more, and what is finer is refused, never rounded. */
const keptPlaces = 18;

/** How DuckDB holds a column's type. Times are UTC without a zone, JSON is text. */
export function duckTypeOf(type: FocusType): string {
  switch (type) {
    case 'decimal':
      return `DECIMAL(38,${keptPlaces})`;
    case 'time':
      return 'TIMESTAMP';
    case 'json':
    case 'text':
      return 'VARCHAR';
  }
}

/** Columns of FOCUS's dataset "Contract Commitment" (1.3, 1.4) that decide anything; others are kept under x_Columns. */
export const commitmentColumns: readonly Pick<FocusColumn, 'name' | 'type'>[] = [
  { name: 'ContractCommitmentId', type: 'text' },
  { name: 'ContractCommitmentType', type: 'text' },
  { name: 'ContractCommitmentCategory', type: 'text' },
  { name: 'ContractCommitmentCost', type: 'decimal' },
  { name: 'ContractCommitmentQuantity', type: 'decimal' },
  { name: 'ContractCommitmentUnit', type: 'text' },
  { name: 'ContractCommitmentDescription', type: 'text' },
  { name: 'ContractCommitmentPeriodStart', type: 'time' },
  { name: 'ContractCommitmentPeriodEnd', type: 'time' },
  { name: 'ContractId', type: 'text' },
  { name: 'ContractPeriodStart', type: 'time' },
  { name: 'ContractPeriodEnd', type: 'time' },
  { name: 'BillingCurrency', type: 'text' },
  { name: 'ServiceProviderName', type: 'text' },
  { name: 'InvoiceIssuerName', type: 'text' },
];

/** Columns of the ledger's own, after those of the specification. */
const ownColumns = 'x_Columns VARCHAR, x_PeriodId BIGINT, x_SourceId INTEGER, x_SourceLine BIGINT';

/** The columns of a table, as CREATE TABLE wants them. */
export function tableColumnsSql(
  columns: readonly Pick<FocusColumn, 'name' | 'type'>[] = focusColumns,
): string {
  const named = columns.map(({ name, type }) => `${sqlName(name)} ${duckTypeOf(type)}`);
  return `${named.join(', ')}, ${ownColumns}`;
}
