import { type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as the lines of a CSV file (RFC 4180) with FOCUS's columns in order, those that some row has. */
export function* focusCsv(rows: Iterable<FocusRow>): Generator<string> {
  const all = [...rows];
  const there = new Set(all.flatMap((row) => Object.keys(row)));
  const known = focusColumns.map(({ name }) => name).filter((name) => there.delete(name));
  const names = [...known, ...there];
  yield `${names.join(',')}\n`;
  for (const row of all) yield `${names.map((name) => cell(row[name] ?? '')).join(',')}\n`;
}
