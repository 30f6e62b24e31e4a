import { csvRows } from '#shared/domain/csvFile.ts';
import type { GpuProcess } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import { type ProcessColumn, type ProcessContext, processColumns } from './processColumns.ts';

/** How the table is sorted. */
export interface ProcessSort {
  /** Id of a column. */
  readonly column: string;
  readonly descending: boolean;
}

/** Processes in an order; one without a value comes after all that have one, whichever the direction. */
export function sortProcesses(
  processes: readonly GpuProcess[],
  sort: ProcessSort,
  context: ProcessContext,
): readonly GpuProcess[] {
  const column = processColumns.find(({ id }) => id === sort.column);
  if (!column) return processes;
  const sign = sort.descending ? -1 : 1;
  const keyed = processes.map((process) => ({ process, value: column.value(process, context) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || a.process.pid - b.process.pid;
    return sign * compare(a.value, b.value) || a.process.pid - b.process.pid;
  });
  return keyed.map(({ process }) => process);
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Processes of which some cell, the name or the state holds every word of the filter, whatever its case. */
export function filterProcesses(
  processes: readonly GpuProcess[],
  filter: string,
  context: ProcessContext,
): readonly GpuProcess[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return processes;
  return processes.filter((process) => {
    const text = searchText(process, context);
    return words.every((word) => text.includes(word));
  });
}

function searchText(process: GpuProcess, context: ProcessContext): string {
  const cells = processColumns.map(({ value }) => value(process, context) ?? '');
  return [process.name, process.state, ...cells].join('\n').toLowerCase();
}

/** Processes with a header as tab-separated text: numbers in base units, what is not known empty. */
export function processesAsTsv(
  processes: readonly GpuProcess[],
  columns: readonly ProcessColumn[],
  context: ProcessContext,
): string {
  const rows = processes.map((process) => cellsOf(process, columns, context).map(tsvCell));
  return [headers(columns), ...rows].map((row) => row.join('\t')).join('\n');
}

/** The same as a CSV file. */
export function processesAsCsv(
  processes: readonly GpuProcess[],
  columns: readonly ProcessColumn[],
  context: ProcessContext,
): string {
  const rows = processes.map((process) => cellsOf(process, columns, context));
  return csvRows([headers(columns), ...rows]);
}

function headers(columns: readonly ProcessColumn[]): string[] {
  return [...columns.map(({ header }) => header), 'Process', 'State', 'GPU UUID'];
}

function cellsOf(process: GpuProcess, columns: readonly ProcessColumn[], context: ProcessContext) {
  // A process without a command line has none in a file: its name stands in a column of its own there.
  const value = (column: ProcessColumn) =>
    column.id === 'command' && !isText(process.commandLine) ? null : column.value(process, context);
  return [...columns.map(value), process.name, process.state, process.gpuUuid];
}

/** What a spreadsheet would take for a formula is pasted as a text. */
function tsvCell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = plainText(value);
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}
