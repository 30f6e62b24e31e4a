import { type FocusRow, focusColumns, isInVersion } from '#shared/money/focusColumns.ts';

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const names = focusColumns.filter((column) => isInVersion(column, '1.2')).map(({ name }) => name);

/** Rows as the lines of a CSV file (RFC 4180) with all columns of FOCUS 1.2, the header first. */
export function* focusCsv(rows: Iterable<FocusRow>): Generator<string> {
  yield `${names.join(',')}\n`;
  for (const row of rows) yield `${names.map((name) => cell(row[name] ?? '')).join(',')}\n`;
}
