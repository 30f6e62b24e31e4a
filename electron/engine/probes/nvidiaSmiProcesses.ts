import { type Reading, unavailable } from '#shared/domain/reading.ts';
import { isUuid } from './gpuKey.ts';
import { readCell, readingOf } from './nvidiaSmiCell.ts';
import { RowCells } from './nvidiaSmiCells.ts';
import { layoutOfColumns, layoutOfHeader, type SmiLayout } from './nvidiaSmiLayout.ts';

const longestName = 400;
/** More are counted, not kept. */
const mostProcesses = 4096;

/** A process as the list tells it. */
export interface ListedProcess {
  readonly gpuUuid: string;
  readonly pid: number;
  /** Hostile text. May hold commas and spaces. */
  readonly name: string;
  readonly memoryUsedBytes: Reading;
}

/** The compute-apps list of one host. */
export interface ProcessList {
  readonly processes: readonly ListedProcess[];
  /** How many lines under the header could not be read as a process. */
  readonly unreadable: number;
  /** How many processes were left out because there were too many. */
  readonly leftOut: number;
}

/**
 * Reads `--query-compute-apps` CSV: a header (or the names it was asked by), a row per process. The process name may hold
 * commas; the fixed columns are counted from both ends. Under MIG the tool names the parent GPU.
 */
export function parseProcesses(lines: readonly string[], columns?: readonly string[]): ProcessList {
  let layout = columns ? layoutOfColumns(columns) : null;
  const cells = new RowCells(64);
  const processes: ListedProcess[] = [];
  let unreadable = 0;
  let leftOut = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const header = layoutOfHeader(line);
    if (header) {
      layout = header;
      continue;
    }
    const found = layout && splitRow(cells, line, layout) ? processOf(cells, layout) : null;
    if (!found) unreadable += 1;
    else if (processes.length < mostProcesses) processes.push(found);
    else leftOut += 1;
  }
  return { processes, unreadable, leftOut };
}

/** A name may hold more commas than `RowCells` has room for. */
function splitRow(cells: RowCells, line: string, layout: SmiLayout): boolean {
  return line.length < 8192 && cells.split(line, layout);
}

function processOf(cells: RowCells, layout: SmiLayout): ListedProcess | null {
  let gpuUuid: string | null = null;
  let pid: number | null = null;
  let name = '';
  let memoryUsedBytes: Reading = unavailable('not offered by this driver');
  for (const [place, { spec, scale }] of layout.columns.entries()) {
    if (spec?.key === 'uuid') gpuUuid = isUuid(cells.text(place)) ? cells.text(place) : null;
    else if (spec?.process === 'pid') pid = pidOf(cells.text(place));
    else if (spec?.process === 'processName') name = cells.text(place).slice(0, longestName);
    else if (spec?.process === 'memoryUsedBytes' && scale !== null) {
      const start = cells.starts[place] ?? 0;
      memoryUsedBytes = readingOf(readCell(cells.line, start, cells.ends[place] ?? 0, spec.form, scale));
    }
  }
  return gpuUuid === null || pid === null ? null : { gpuUuid, pid, name, memoryUsedBytes };
}

function pidOf(cell: string): number | null {
  return /^[1-9]\d{0,9}$/.test(cell) ? Number(cell) : null;
}
