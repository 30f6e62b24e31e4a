import type { CatalogRow } from '#shared/catalog/catalogTable.ts';
import { csvRecords, csvSeparator } from '#shared/domain/csvRecords.ts';

/** What keeps a text from being a table of measurements. */
export interface MeasurementFault {
  /** One sentence. */
  readonly message: string;
  readonly remedy: string;
}

/** A table of measurements. */
export interface MeasurementTable {
  readonly rows: readonly CatalogRow[];
}

/** One column of each line must be there: what ran, on what, and a figure of it. */
const needed: readonly (readonly [what: string, columns: readonly string[]])[] = [
  ['the model', ['model_key', 'model']],
  ['the GPU', ['gpu_key', 'gpu']],
  ['a measured figure', ['tpot_ms', 'ttft_ms', 'throughput_tok_s_total_output']],
];

/**
 * Reads a CSV with the columns of `bench_measured.csv` in any order and case, of which some may be missing and others be there. Byte order
 * marks, CRLF, quoted commas, semicolons and tabs between cells are read as spreadsheets write them.
 */
export function readMeasurementTable(text: string): MeasurementTable | MeasurementFault {
  const [header, ...records] = csvRecords(text, csvSeparator(text));
  if (!header) return { message: 'it holds nothing', remedy };
  const names = header.cells.map(columnName);
  for (const [what, columns] of needed)
    if (!columns.some((column) => names.includes(column)))
      return {
        message: `its first line has no column for ${what}: ${columns.join(' or ')}`,
        remedy,
      };
  // Of two columns with one name the first counts.
  const places = new Map(names.map((name, at) => [name, at] as const).toReversed());
  return { rows: records.map(({ line, cells }) => rowOf(line, cells, places)) };
}

const remedy = 'Give a CSV with the columns of bench_measured.csv.';

/** `GPU key ` is gpu_key. */
function columnName(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function rowOf(line: number, cells: readonly string[], places: ReadonlyMap<string, number>): CatalogRow {
  const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '';
  return { line, text: cell, number: (column) => numberOf(cell(column)) };
}

/** A finite number; null for an empty cell, `nan` or words. `1,024` is a thousand. */
function numberOf(cell: string): number | null {
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}
