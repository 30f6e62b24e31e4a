import { type CsvValue, csvLine } from './csvCell.ts';

/** A column of a CSV file: its head, and its cell of an item. */
export type CsvColumn<Item> = readonly [head: string, cell: (item: Item) => CsvValue];

/** Begins a file that a person opens: without it spreadsheets read UTF-8 as something else. */
export const byteOrderMark = '\uFEFF';

/** Items as CSV, the heads of the columns first. */
export function csvFile<Item>(columns: readonly CsvColumn<Item>[], items: readonly Item[]): string {
  const lines = items.map((item) => csvLine(columns.map(([, cell]) => cell(item))));
  return csvLine(columns.map(([head]) => head)) + lines.join('');
}

/** Rows of cells as CSV, for what is no list of items of one kind. */
export function csvRows(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => csvLine(row)).join('');
}
