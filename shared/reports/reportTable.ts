/**
 * What a column holds. `money` and `decimal`: DecimalText. `share`: 0 to 1. `percent`: 0 to 100. `number` and `integer`: a number. `day`: YYYY-MM-DD.
 * `moment`: epoch milliseconds. `flag`: a boolean. In all, null is unknown, which is no 0 and no ''.
 */
export const columnTypes = [
  'text',
  'money',
  'decimal',
  'number',
  'integer',
  'share',
  'percent',
  'day',
  'moment',
  'flag',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column of a table. */
export interface ReportColumn {
  /** As finance knows it, in JSON, CSV and XLSX: `estimatedMonthlySavings`, `EffectiveCost`. */
  readonly key: string;
  /** For people, in PDF and HTML. */
  readonly label: string;
  readonly type: ColumnType;
  /** One sentence for whoever reads the file without us. */
  readonly about: string;
  /** Key of the column that names the currency; for `money` alone. */
  readonly currencyKey?: string;
  /** Rows are summed to a total by currency. */
  readonly isSummed?: boolean;
}

/** A cell by its column's type. */
export type CellValue = string | number | boolean | null;

/** What a table is like on paper, where not all fits. */
interface PrintLayout {
  /** Keys of the columns that are shown, with the part of the width that each takes. */
  readonly columns: readonly { readonly key: string; readonly width: number }[];
  /** Rows that are shown; the others are counted and are in the other formats. */
  readonly most: number;
}

/** A table of a report. The texts in its rows came from hosts and bills; they are plain by now (`plainText`). */
export interface ReportTable {
  /** Names its sheet, file and JSON array: at most 31 letters. */
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly ReportColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly print: PrintLayout;
  /** What stands where there is no row. */
  readonly whenEmpty: string;
}

/** The cell of a row by its column's key; null where there is no such column. */
export function cellOf(table: ReportTable, row: readonly CellValue[], key: string): CellValue {
  const at = table.columns.findIndex((column) => column.key === key);
  return row[at] ?? null;
}

/** Makes the rows of a table of things by a function per column, so that a column and its cells cannot part. */
export function tableRows<Item>(
  columns: readonly (ReportColumn & { readonly cell: (item: Item) => CellValue })[],
  items: readonly Item[],
): Pick<ReportTable, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}
