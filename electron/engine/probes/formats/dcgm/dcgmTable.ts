import { linesOf, most } from '../captureFormat.ts';

/** A row of one of dcgmi's boxed tables: the cells between the bars, trimmed. */
interface BoxRow {
  readonly cells: readonly string[];
  /** Line of the text, from 1. */
  readonly line: number;
  /** How far the first cell is indented: dcgmi draws its trees so. */
  readonly indent: number;
}

/** What stands in a boxed table: rows, and the lines outside it. */
export interface Box {
  readonly rows: readonly BoxRow[];
  readonly outside: readonly { readonly text: string; readonly line: number }[];
}

const mostCells = 8;

/** Reads a table drawn with `+---+` rules and `|` bars. Rules and section headings (`|--- Execution Stats ---+---|`) are left out. */
export function readBox(text: string): Box {
  const rows: BoxRow[] = [];
  const outside: { text: string; line: number }[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const bare = line.trim();
    if (bare === '' || isRule(bare)) continue;
    if (rows.length + outside.length >= most.entries) break;
    if (!bare.startsWith('|')) {
      outside.push({ text: bare, line: index + 1 });
      continue;
    }
    const inner = bare.slice(1, bare.endsWith('|') ? -1 : undefined);
    const cells = inner.split('|', mostCells);
    const first = cells[0] ?? '';
    rows.push({
      cells: cells.map((cell) => cell.trim()),
      line: index + 1,
      indent: first.length - first.trimStart().length,
    });
  }
  return { rows, outside };
}

/** `+---+---+`, `+===+`, `|--- words ---+---|`, `+--- words ---+---+`. */
function isRule(line: string): boolean {
  return line.startsWith('+') || /^\|-{3}/.test(line);
}
