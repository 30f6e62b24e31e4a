import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import { cellText } from '#shared/reports/cellText.ts';
import { printedColumns, restOfTable } from '#shared/reports/printedTable.ts';
import type { ColumnType, ReportTable } from '#shared/reports/reportTable.ts';
import { tableTotals, totalText } from '#shared/reports/tableTotals.ts';
import { pdfColours } from './pdfColours.ts';

/** Letters of a cell that are printed: a row must fit a page. */
const mostLetters = 360;

/** A long text cut, with how much of it is missing. */
export function cutForPrint(text: string, most = mostLetters): string {
  const letters = text.length;
  return letters <= most
    ? text
    : `${text.slice(0, most)} \u2026 (${letters - most} more letters in XLSX, CSV, JSON)`;
}

/** Thin lines between rows, a band under the head. */
export const pdfTableLayout: CustomTableLayout = {
  hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : at === 1 ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: (at) => (at === 1 ? pdfColours.ink : pdfColours.line),
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
  fillColor: (row) => (row === 0 ? pdfColours.band : null),
};

function alignmentOf(type: ColumnType): 'left' | 'right' {
  return type === 'text' || type === 'day' || type === 'flag' ? 'left' : 'right';
}

/** A table of the report with its totals; its head stands on each page that it reaches. */
export function pdfTable(table: ReportTable): Content[] {
  const head: Content[] = [
    { text: table.title, style: 'tableTitle', headlineLevel: 2 },
    { text: table.about, style: 'about' },
  ];
  if (table.rows.length === 0) return [...head, { text: table.whenEmpty, style: 'empty' }];
  const columns = printedColumns(table);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const titles: TableCell[] = columns.map(({ label, type }) => ({
    text: label,
    bold: true,
    alignment: alignmentOf(type),
  }));
  const rows = table.rows.slice(0, table.print.most).map((row): TableCell[] =>
    columns.map((column) => ({
      text: cutForPrint(cellText(table, column, row)),
      alignment: alignmentOf(column.type),
    })),
  );
  const rest = restOfTable(table);
  return [
    ...head,
    {
      style: 'table',
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: columns.map(({ width }) => `${(width / whole) * 100}%`),
        body: [titles, ...rows, ...totalRows(table)],
      },
      layout: pdfTableLayout,
    },
    ...(rest === null ? [] : [{ text: rest, style: 'about' }]),
  ];
}

function totalRows(table: ReportTable): TableCell[][] {
  const columns = printedColumns(table);
  return tableTotals(table).map((sums) =>
    columns.map((column, at): TableCell => {
      const total = sums.find((sum) => sum.column.key === column.key);
      if (total === undefined) return { text: at === 0 ? 'Total' : '', bold: true };
      return { text: totalText(total), bold: true, alignment: 'right' };
    }),
  );
}
