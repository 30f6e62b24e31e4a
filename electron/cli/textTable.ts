import { plainText } from '#shared/domain/plainText.ts';
import { cutToWidth, displayWidth } from './displayWidth.ts';
import type { Paint, Style } from './paint.ts';

export interface TableColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Cut to this many cells at least when the table is too wide; absent: never cut. */
  readonly shrinksTo?: number;
}

/** A cell: its text (hostile text is made plain here) and what it means. */
export type TableCell = string | { readonly text: string; readonly style: Style };

const gap = '  ';

/**
 * Lines of an aligned table, header first. Columns are as wide as their content; where `maxWidth` is given, the columns that may
 * shrink give way, widest first, until a line fits.
 */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  paint: Paint,
  maxWidth: number | null = null,
): string[] {
  const texts = rows.map((row) => row.map((cell) => plainText(typeof cell === 'string' ? cell : cell.text)));
  const widths = fitWidths(columns, naturalWidths(columns, texts), maxWidth);
  const line = (cells: readonly string[], style: (index: number, text: string) => string) =>
    cells
      .map((text, index) => {
        const width = widths[index] ?? 0;
        const cut = cutToWidth(text, width);
        const padding = ' '.repeat(Math.max(0, width - displayWidth(cut)));
        const shown = style(index, cut);
        if (columns[index]?.align === 'right') return padding + shown;
        return index === cells.length - 1 ? shown : shown + padding;
      })
      .join(gap)
      .trimEnd();
  const header = line(
    columns.map((column) => column.header),
    (_index, text) => paint('muted', text),
  );
  const body = texts.map((cells, row) =>
    line(cells, (index, text) => {
      const cell = rows[row]?.[index];
      return typeof cell === 'object' ? paint(cell.style, text) : text;
    }),
  );
  return [header, ...body];
}

function naturalWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((column, index) => {
    let widest = displayWidth(column.header);
    for (const row of rows) widest = Math.max(widest, displayWidth(row[index] ?? ''));
    return widest;
  });
}

function fitWidths(
  columns: readonly TableColumn[],
  natural: readonly number[],
  maxWidth: number | null,
): number[] {
  const widths = [...natural];
  if (maxWidth === null) return widths;
  const gaps = gap.length * (widths.length - 1);
  let over = widths.reduce((sum, width) => sum + width, gaps) - maxWidth;
  while (over > 0) {
    let widest = -1;
    columns.forEach((column, index) => {
      const spare = column.shrinksTo === undefined ? 0 : (widths[index] ?? 0) - column.shrinksTo;
      if (spare > 0 && (widest < 0 || (widths[index] ?? 0) > (widths[widest] ?? 0))) widest = index;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}
