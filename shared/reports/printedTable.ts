import { formatCount } from '../domain/format.ts';
import type { ReportColumn, ReportTable } from './reportTable.ts';

/** Columns of a table that are printed, with the part of the width that each takes. */
export function printedColumns(table: ReportTable): readonly (ReportColumn & { readonly width: number })[] {
  return table.print.columns.flatMap(({ key, width }) => {
    const column = table.columns.find((each) => each.key === key);
    return column === undefined ? [] : [{ ...column, width }];
  });
}

/** What is said of rows that are not printed; null where all are. */
export function restOfTable({ rows, print }: ReportTable): string | null {
  const rest = rows.length - print.most;
  if (rest <= 0) return null;
  return `${formatCount(rest)} more rows are in the XLSX, CSV and JSON of this report. Totals are of all rows.`;
}
