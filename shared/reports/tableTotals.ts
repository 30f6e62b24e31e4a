import { type DecimalText, sumKnown } from '../money/decimal.ts';
import { formatMoney, grouped } from '../money/formatMoney.ts';
import { cellOf, type ReportColumn, type ReportTable } from './reportTable.ts';

/** The sum of a column in one currency, and how many rows it leaves out because they do not say. */
export interface ColumnTotal {
  readonly column: ReportColumn;
  /** Null for columns that are no money. */
  readonly currency: string | null;
  readonly sum: DecimalText | null;
  readonly unknown: number;
}

/** Currencies of a table's money, in the order in which they first occur; one null where it has no money. */
export function currenciesOf(table: ReportTable): readonly (string | null)[] {
  const key = table.columns.find(({ type, isSummed }) => type === 'money' && isSummed)?.currencyKey;
  if (key === undefined) return [null];
  return [...new Set(table.rows.map((row) => cellOf(table, row, key)))].map((value) =>
    typeof value === 'string' ? value : null,
  );
}

/** Exact sums of the summed columns, by currency. Currencies are never added. Empty where nothing is summed. */
export function tableTotals(table: ReportTable): readonly (readonly ColumnTotal[])[] {
  const summed = table.columns.filter(({ isSummed }) => isSummed);
  if (summed.length === 0 || table.rows.length === 0) return [];
  return currenciesOf(table).map((currency) =>
    summed.map((column) => {
      const key = column.currencyKey ?? summed.find(({ currencyKey }) => currencyKey)?.currencyKey;
      const rows =
        key === undefined ? table.rows : table.rows.filter((row) => cellOf(table, row, key) === currency);
      const { sum, unknown } = sumKnown(
        rows.map((row) => {
          const value = cellOf(table, row, column.key);
          return value === null || typeof value === 'boolean' ? null : String(value);
        }),
      );
      return { column, currency, sum, unknown };
    }),
  );
}

/** A total for people, with how many rows it leaves out because they do not say: 'USD 9,285.20, without 3 rows'. */
export function totalText({ column, currency, sum, unknown }: ColumnTotal): string {
  const shown = column.type === 'money' ? formatMoney(sum, currency) : grouped(sum ?? '0');
  if (unknown === 0 || sum === null) return shown;
  return `${shown}, without ${unknown} ${unknown === 1 ? 'row' : 'rows'}`;
}
