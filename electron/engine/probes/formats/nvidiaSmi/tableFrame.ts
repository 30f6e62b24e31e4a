import { linesOf } from '../captureFormat.ts';

/** A line of a box table, cut at the bars of its header. */
export interface FramedRow {
  readonly line: number;
  /** Text between the bars, not trimmed. */
  readonly cells: readonly string[];
}

/** One box of the table: its header lines and the lines under the double rule. */
export interface TableBox {
  readonly header: readonly FramedRow[];
  readonly rows: readonly FramedRow[];
  /** Lines between the header's first line and the rule that have no bars to cut at (`| MIG devices: |`). */
  readonly title: string;
}

const rule = /^[+|][-=+|]*[+|]?\s*$/;
const longestLine = 512;
const mostRows = 16_384;
const verticalBar = 124;

/**
 * Cuts nvidia-smi's table into boxes: GPUs, MIG devices, processes. Cells are cut where the header has its bars, since a
 * name or a command may hold one. A box ends with a line that is empty.
 */
export function readBoxes(text: string): readonly TableBox[] {
  const boxes: TableBox[] = [];
  let box = emptyBox();
  let rows = 0;
  for (const [place, raw] of linesOf(text).entries()) {
    const line = raw.trimEnd();
    if (line.length > longestLine || rows > mostRows) continue;
    if (line === '') {
      if (box.lines.length > 0) boxes.push(boxOf(box));
      box = emptyBox();
    } else if (rule.test(line)) box = afterRule(box, line);
    else if (line.startsWith('|')) {
      rows += 1;
      box.lines.push({ line: place + 1, text: line, under: box.under });
    }
  }
  if (box.lines.length > 0) boxes.push(boxOf(box));
  return boxes;
}

interface OpenBox {
  readonly lines: { readonly line: number; readonly text: string; readonly under: boolean }[];
  /** True below the rule of `=`. */
  under: boolean;
}

function emptyBox(): OpenBox {
  return { lines: [], under: false };
}

function afterRule(box: OpenBox, line: string): OpenBox {
  if (line.includes('==')) box.under = true;
  return box;
}

function boxOf({ lines }: OpenBox): TableBox {
  const above = lines.filter(({ under }) => !under);
  const bars = barsOf(above);
  const framed = above.filter(({ text }) => barsOf([{ text }]).length === bars.length);
  const cut = ({ line, text }: { line: number; text: string }): FramedRow => ({
    line,
    cells: cellsAt(text, bars),
  });
  return {
    header: framed.map(cut),
    rows: lines.filter(({ under, text }) => under && fits(text, bars)).map(cut),
    title: above.map(({ text }) => text.replaceAll('|', ' ').trim()).join(' '),
  };
}

/** Places of the bars of the header line that has the most. */
function barsOf(lines: readonly { readonly text: string }[]): readonly number[] {
  let most: readonly number[] = [];
  for (const { text } of lines) {
    const bars: number[] = [];
    for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) bars.push(at);
    if (bars.length > most.length) most = bars;
  }
  return most;
}

/** A line whose bars stand elsewhere would be cut in the middle of a number. The last bar may: names are padded by bytes. */
function fits(text: string, bars: readonly number[]): boolean {
  return text.endsWith('|') && bars.slice(0, -1).every((bar) => text.charCodeAt(bar) === verticalBar);
}

function cellsAt(text: string, bars: readonly number[]): readonly string[] {
  const last = bars.length - 2;
  return bars
    .slice(0, -1)
    .map((bar, place) => text.slice(bar + 1, place === last ? text.length - 1 : bars[place + 1]));
}
