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

/** Thin lines between rows, a band under the head, which is the first row or, where the title is one too, the second. */
export function pdfTableLayout(headAt: 0 | 1): CustomTableLayout {
  return {
    hLineWidth: (at, node) =>
      at <= headAt || at === node.table.body.length ? 0 : at === headAt + 1 ? 0.8 : 0.4,
    vLineWidth: () => 0,
    hLineColor: (at) => (at === headAt + 1 ? pdfColours.ink : pdfColours.line),
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 2.5,
    paddingBottom: () => 2.5,
    fillColor: (row) => (row === headAt ? pdfColours.band : null),
  };
}

/** Points between the edge of a cell and its text. */
const padding = 4;

function alignmentOf(type: ColumnType): 'left' | 'right' {
  return type === 'text' || type === 'day' || type === 'flag' ? 'left' : 'right';
}

/** A table of the report with its totals. Its title and head stand on each page that it reaches, and on none without a row. */
export function pdfTable(table: ReportTable): Content[] {
  const title: Content[] = [
    { text: table.title, style: 'tableTitle' },
    { text: table.about, style: 'about' },
  ];
  if (table.rows.length === 0)
    return [{ unbreakable: true, stack: [...title, { text: table.whenEmpty, style: 'empty' }] }];
  const columns = printedColumns(table);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const labels: TableCell[] = columns.map(({ label, type }) => ({
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
    {
      style: 'table',
      table: {
        headerRows: 2,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: columns.map(({ width }) => `${(width / whole) * 100}%`),
        body: [titleRow(title, columns.length), labels, ...rows, ...totalRows(table)],
      },
      layout: pdfTableLayout(1),
    },
    ...(rest === null ? [] : [{ text: rest, style: 'about' }]),
  ];
}

/** A row of one cell over all columns, without the space beside the texts of others. */
function titleRow(stack: Content[], columns: number): TableCell[] {
  const rest = Array.from({ length: columns - 1 }, (): TableCell => ({ text: '' }));
  return [{ colSpan: columns, stack, margin: [-padding, 0, 0, 0] }, ...rest];
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
