import { linesOf } from '../captureFormat.ts';

/** A row of `dmon` or `pmon`: texts by the names of its header. */
export interface MonitorRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What such a text holds. */
export interface MonitorTable {
  readonly rows: readonly MonitorRow[];
  readonly sawHeader: boolean;
  /** Numbers of lines under a header that have not its columns. */
  readonly unreadable: readonly number[];
}

const mostRows = 65_536;
const mostColumns = 128;

/**
 * Reads the tables of `dmon` and `pmon`: a `#` line of names, a `#` line of units, rows of words. Columns come and go with drivers
 * and options (550 added jpg and ofa), and the header comes again after some rows, maybe with others: only its names tell
 * what a word is. The last column of pmon is a name that may hold spaces.
 */
export function readMonitorTable(text: string): MonitorTable {
  const rows: MonitorRow[] = [];
  const unreadable: number[] = [];
  let names: readonly string[] | null = null;
  for (const [place, line] of linesOf(text).entries()) {
    if (line.startsWith('#')) {
      const words = line.slice(1).trim().toLowerCase().split(/\s+/, mostColumns);
      // The line of units begins with a unit for the same first column.
      if (words.includes('gpu')) names = words;
      continue;
    }
    if (!names || line.trim() === '' || rows.length >= mostRows) continue;
    const cells = cellsOf(line, names);
    if (cells) rows.push({ line: place + 1, cells });
    else if (unreadable.length < mostColumns) unreadable.push(place + 1);
  }
  return { rows, sawHeader: names !== null, unreadable };
}

function cellsOf(line: string, names: readonly string[]): ReadonlyMap<string, string> | null {
  if (line.length > 4096) return null;
  const words = line.trim().split(/\s+/);
  const free = names.at(-1) === 'command';
  if (free ? words.length < names.length : words.length !== names.length) return null;
  const last = names.length - 1;
  return new Map(
    names.map((name, place) => [
      name,
      (free && place === last ? words.slice(last).join(' ') : words[place]) ?? '',
    ]),
  );
}
