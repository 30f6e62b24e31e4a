import type { Cell, Row } from 'write-excel-file/node';
import { exact } from '#shared/money/decimal.ts';
import type { CellValue, ColumnType, ReportColumn, ReportTable } from '#shared/reports/reportTable.ts';
import { currenciesOf, tableTotals } from '#shared/reports/tableTotals.ts';
import { formatOf, isExactInExcel, sheetCell } from './sheetCell.ts';

/** A sheet before it is written. */
export interface TableSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
  /** `A1:F20`: head and rows, totals not; null where there is no row. */
  readonly filter: string | null;
  /** What Excel would work out for each formula, for whoever reads the file without working it out. */
  readonly results: ReadonlyMap<string, number>;
}

/** A column as it stands in a sheet; an exact one is the text beside amounts that a double does not hold. */
interface SheetColumn {
  readonly column: ReportColumn;
  readonly at: number;
  readonly isExactText: boolean;
}

const widths: Readonly<Record<ColumnType, number>> = {
  text: 24,
  money: 18,
  decimal: 18,
  number: 14,
  integer: 11,
  share: 11,
  percent: 11,
  day: 12,
  moment: 20,
  flag: 10,
};

/** 0 -> 'A', 26 -> 'AA'. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** A table as a sheet: typed cells under bold, frozen heads with filters, a row of formulas for each currency below. */
export function tableSheet(table: ReportTable): TableSheet {
  const columns = sheetColumns(table);
  const head = columns.map(
    ({ column, isExactText }): Cell => ({
      type: String,
      value: isExactText ? `${column.key} (exact)` : column.key,
      fontWeight: 'bold',
      backgroundColor: '#E9EDF2',
    }),
  );
  const rows = table.rows.map((row) => columns.map((column) => cellIn(column, row)));
  const { totals, results } = totalRows(table, columns);
  const last = columnName(columns.length - 1);
  return {
    name: table.key,
    rows: [head, ...rows, ...totals],
    widths: columns.map(({ column, isExactText }) => (isExactText ? 26 : widths[column.type])),
    filter: table.rows.length === 0 ? null : `A1:${last}${table.rows.length + 1}`,
    results,
  };
}

/** The table's columns, each with one more beside it where a cell has more digits than Excel keeps. */
function sheetColumns({ columns, rows }: ReportTable): readonly SheetColumn[] {
  return columns.flatMap((column, at) => {
    const plain = { column, at, isExactText: false };
    const isDecimal = column.type === 'money' || column.type === 'decimal';
    const isLossy =
      isDecimal &&
      rows.some((row) => {
        const value = row[at];
        return typeof value === 'string' && !isExactInExcel(value);
      });
    return isLossy ? [plain, { column, at, isExactText: true }] : [plain];
  });
}

function cellIn({ column, at, isExactText }: SheetColumn, row: readonly CellValue[]): Cell {
  const value = row[at] ?? null;
  return sheetCell(isExactText ? 'text' : column.type, value);
}

function totalRows(table: ReportTable, columns: readonly SheetColumn[]) {
  const results = new Map<string, number>();
  const sums = tableTotals(table);
  const currencies = currenciesOf(table);
  const [first, last] = [2, table.rows.length + 1];
  const currencyKey = table.columns.find(({ isSummed, currencyKey: key }) => isSummed && key)?.currencyKey;
  const currencyAt = columns.findIndex(({ column }) => column.key === currencyKey);
  const totals = sums.map((line, row) =>
    columns.map(({ column, isExactText }, at): Cell => {
      const total = line.find((sum) => sum.column.key === column.key);
      if (at === currencyAt && currencies[row] !== null)
        return { type: String, value: currencies[row] ?? '', fontWeight: 'bold' };
      if (total === undefined || isExactText)
        return at === 0 ? { type: String, value: 'Total', fontWeight: 'bold' } : null;
      const name = columnName(at);
      const range = `${name}${first}:${name}${last}`;
      // The currency is compared with a cell, so that no text of a bill stands in a formula.
      const currency = columnName(currencyAt);
      const formula =
        sums.length === 1
          ? `SUBTOTAL(109,${range})`
          : `SUMPRODUCT(--(${currency}${first}:${currency}${last}=${currency}${last + 1 + row}),${range})`;
      results.set(formula, total.sum === null ? 0 : exact(total.sum).toNumber());
      const format = formatOf(column.type);
      return {
        type: 'Formula',
        value: formula,
        fontWeight: 'bold',
        topBorderStyle: 'thin',
        ...(format === undefined ? {} : { format }),
      };
    }),
  );
  return { totals, results };
}
