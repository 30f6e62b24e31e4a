import type { Sample } from './exposition.ts';

const longestName = 1024;
const longestLabelValue = 16_384;
const longestNumber = 64;
/** More labels than any exporter gives a series. */
const mostLabels = 256;

/** Where the reading of a line stands. */
interface Cursor {
  readonly line: string;
  at: number;
}

/**
 * Reads one line of a metrics text, which is no comment and not empty: the sample, or why it is none. One pass over the line.
 * Grammar: https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4, quoted names of 1.0.0), and the
 * exemplars of OpenMetrics, which are passed over. `timestampScale`: factor from the written timestamp to milliseconds.
 */
export function readSampleLine(line: string, timestampScale: number): Sample | string {
  const cursor: Cursor = { line, at: 0 };
  skipBlanks(cursor);
  const labels: Record<string, string> = Object.create(null);
  let name = readName(cursor, true);
  skipBlanks(cursor);
  if (cursor.line[cursor.at] === '{') {
    cursor.at += 1;
    const quoted = readLabels(cursor, labels);
    if (quoted.error !== null) return quoted.error;
    if (name === '') name = quoted.name ?? '';
  }
  if (name === '') return 'no name';
  const valueText = readWord(cursor);
  const value = numberOf(valueText);
  if (value === null) return valueText === '' ? 'no value' : 'the value is not a number';
  const stamp = readWord(cursor);
  const timestamp = stamp === '' || stamp.startsWith('#') ? null : numberOf(stamp);
  if (timestamp === null && stamp !== '' && !stamp.startsWith('#')) return 'words after the value';
  const timestampMs = timestamp === null || !Number.isFinite(timestamp) ? null : timestamp * timestampScale;
  return { name, labels, value, valueText, timestampMs };
}

/** Fills `labels` up to the closing brace; the metric's name where it stands quoted among them. */
function readLabels(cursor: Cursor, labels: Record<string, string>): { name?: string; error: string | null } {
  let name: string | undefined;
  for (let count = 0; count <= mostLabels; count += 1) {
    skipBlanks(cursor);
    if (cursor.line[cursor.at] === '}') {
      cursor.at += 1;
      return name === undefined ? { error: null } : { name, error: null };
    }
    const isQuoted = cursor.line[cursor.at] === '"';
    const label = isQuoted ? readQuoted(cursor) : readName(cursor, false);
    if (label === null || label === '') return { error: 'a label has no name' };
    skipBlanks(cursor);
    if (cursor.line[cursor.at] === '=') {
      cursor.at += 1;
      skipBlanks(cursor);
      const value = readQuoted(cursor);
      if (value === null) return { error: 'a label has no value in quotes' };
      labels[label] = value;
    } else if (isQuoted && name === undefined) name = label;
    else return { error: 'a label has no value' };
    skipBlanks(cursor);
    if (cursor.line[cursor.at] === ',') cursor.at += 1;
    else if (cursor.line[cursor.at] !== '}') return { error: 'the labels do not end' };
  }
  return { error: 'too many labels' };
}

/** `"text"` with `\\`, `\"` and `\n`; null where it does not begin or end. Any other escape stands for itself. */
function readQuoted(cursor: Cursor): string | null {
  const { line } = cursor;
  if (line[cursor.at] !== '"') return null;
  let from = cursor.at + 1;
  let text = '';
  for (let at = from; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === quote) {
      cursor.at = at + 1;
      return (text + line.slice(from, at)).slice(0, longestLabelValue);
    }
    if (code !== backslash) continue;
    const next = line[at + 1];
    if (next !== '\\' && next !== '"' && next !== 'n') continue;
    text += line.slice(from, at) + (next === 'n' ? '\n' : next);
    at += 1;
    from = at + 1;
  }
  return null;
}

const quote = 34;
const backslash = 92;

function readName(cursor: Cursor, withColon: boolean): string {
  const from = cursor.at;
  while (cursor.at < cursor.line.length && isNameCode(cursor.line.charCodeAt(cursor.at), withColon))
    cursor.at += 1;
  const name = cursor.line.slice(from, cursor.at);
  const first = name.charCodeAt(0);
  return (first >= 48 && first <= 57) || name.length > longestName ? '' : name;
}

function isNameCode(code: number, withColon: boolean): boolean {
  const letter = (code | 32) >= 97 && (code | 32) <= 122 && code >= 65;
  return letter || code === 95 || (code >= 48 && code <= 57) || (withColon && code === 58);
}

function skipBlanks(cursor: Cursor): void {
  while (isBlank(cursor.line.charCodeAt(cursor.at))) cursor.at += 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The next run of characters that are not blanks; '' at the end. */
function readWord(cursor: Cursor): string {
  skipBlanks(cursor);
  const from = cursor.at;
  while (cursor.at < cursor.line.length && !isBlank(cursor.line.charCodeAt(cursor.at))) cursor.at += 1;
  return cursor.line.slice(from, cursor.at);
}

/** A decimal number, `NaN`, `+Inf`, `-Inf`; null for anything else (`Number('')` and `Number('0x10')` are numbers to JavaScript). */
export function numberOf(word: string): number | null {
  if (word === '' || word.length > longestNumber) return null;
  const last = word.charCodeAt(word.length - 1);
  const decimal = /^[0-9+\-.eE]+$/.test(word) && (last === 46 || (last >= 48 && last <= 57));
  if (!decimal) return specials.get(word.toLowerCase()) ?? null;
  const value = Number(word);
  return Number.isNaN(value) ? null : value;
}

const specials: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
]);
