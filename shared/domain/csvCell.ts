import { plainText } from './plainText.ts';

const realNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** What a spreadsheet takes for the start of a formula, wide forms included. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** RFC 4180 asks for quotes around comma, quote and line end; a semicolon splits cells in half of Europe. */
const needsQuotes = /[",;\r\n]|^\s|\s$/;

/** What a cell is made of. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * One cell of a CSV file, quoted as RFC 4180 says and safe to open in a spreadsheet: a text that would be a formula gets a
 * leading `'` (OWASP "CSV injection"); control characters go. Numbers stay numbers; null, undefined and NaN are an
 * empty cell, never 0.
 *
 *     -12.5 -> -12.5      '-12.5' -> -12.5      '=1+1' -> '=1+1      'a "b", c' -> "a ""b"", c"      null -> (empty)
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  const text = plainText(value);
  const safe = formulaStart.test(text) && !realNumber.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record with its line end (CRLF, as RFC 4180 has it). */
export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
