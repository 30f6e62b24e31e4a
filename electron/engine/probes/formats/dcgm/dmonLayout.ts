import { type DcgmField, dcgmFieldOf } from './dcgmFields.ts';

/** A column of `dcgmi dmon`. */
interface DmonColumn {
  /** Short name in the header. */
  readonly short: string;
  /** What we know of the field, or null. */
  readonly field: DcgmField | null;
  /** Where the word stands in the header line. */
  readonly start: number;
  readonly end: number;
}

/** Where the values of a table stand. */
export interface DmonLayout {
  readonly columns: readonly DmonColumn[];
  /** DCGM 3 and 4 align to the left, DCGM 2 to the right; `order` where there was no header and only the order is known. */
  readonly align: 'left' | 'right' | 'order';
}

/** A run of characters that are not spaces. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const mostWords = 256;

const space = 32;
const tab = 9;

/** The words of a line from a place on, with their places. Without a regular expression: a fleet sends thousands of rows a second. */
export function wordsOf(line: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = from; at <= line.length && words.length < mostWords; at += 1) {
    const code = at === line.length ? space : line.charCodeAt(at);
    const isBlank = code === space || code === tab;
    if (!isBlank && start === -1) start = at;
    else if (isBlank && start !== -1) {
      words.push({ text: line.slice(start, at), start, end: at });
      start = -1;
    }
  }
  return words;
}

/** The layout that a header line gives (`#Entity   GPUTL ...`, before DCGM 3 `# Entity  GRACT ...`), or null for any other line. */
export function layoutOfHeader(line: string): DmonLayout | null {
  const head = /^\s*#( ?)Entity(?=\s|$)/.exec(line);
  if (!head) return null;
  const columns = wordsOf(line)
    .filter(({ start }) => start >= head[0].length)
    .map(({ text, start, end }) => ({ short: text, field: dcgmFieldOf(text) ?? null, start, end }));
  return { columns, align: head[1] === ' ' ? 'right' : 'left' };
}

/** The layout of a table that was asked for by ids or short names and printed without its header. */
export function layoutOfIds(ids: readonly string[]): DmonLayout {
  const columns = ids.map((id) => {
    const field = dcgmFieldOf(id) ?? null;
    return { short: field?.short ?? id, field, start: 0, end: 0 };
  });
  return { columns, align: 'order' };
}

/**
 * The cell of every column, null where it is empty. Where there is a word for each column, their order decides; otherwise an
 * empty cell is among them, and each word belongs to the column that it stands nearest to. Null where that does not work out.
 */
export function cellsOf(layout: DmonLayout, words: readonly Word[]): readonly (string | null)[] | null {
  const { columns, align } = layout;
  if (words.length === columns.length) return words.map(({ text }) => text);
  if (words.length > columns.length || align === 'order') return null;
  const cells: (string | null)[] = columns.map(() => null);
  for (const word of words) {
    const place = nearest(columns, align === 'left' ? word.start : word.end, align);
    if (place === -1 || cells[place] !== null) return null;
    cells[place] = word.text;
  }
  return cells;
}

function nearest(columns: readonly DmonColumn[], at: number, align: 'left' | 'right'): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, column] of columns.entries()) {
    const distance = Math.abs((align === 'left' ? column.start : column.end) - at);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
