import { csvRecords } from '#shared/domain/csvRecords.ts';

/** A row of a catalogue: cells by column name, and where it stands. */
export interface CatalogRow {
  /** Line of the text, from 1. */
  readonly line: number;
  /** The cell of a column, trimmed; '' where the row or the table has none. */
  text(column: string): string;
  /** A finite number, or null where the cell is empty or holds none. */
  number(column: string): number | null;
}

/** What is wrong with one row of a catalogue, for whoever wrote it. */
export interface CatalogProblem {
  readonly line: number;
  readonly column: string;
  /** One sentence with the remedy. */
  readonly message: string;
}

/** Reads a CSV table with a header line. Never throws; a row that is too short has empty cells. */
export function catalogRows(text: string): readonly CatalogRow[] {
  const [header, ...records] = csvRecords(text);
  const places = new Map(header?.cells.map((name, at) => [name.trim(), at]));
  return records.map(({ line, cells }) => {
    const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '';
    return {
      line,
      text: cell,
      number: (column) => {
        const value = cell(column) === '' ? Number.NaN : Number(cell(column));
        return Number.isFinite(value) ? value : null;
      },
    };
  });
}

/** How far the figures of a row are confirmed; `own entry`: the user gave them and does not say. */
export const confidences = ['confirmed', 'partly confirmed', 'unverified', 'own entry'] as const;
type Confidence = (typeof confidences)[number];

/** Whose table a row is of: Headroom's, whose rows were held against their sources, or the user's. */
export type CatalogOwner = 'built-in' | 'own';

/** Where a row's figures come from. */
export interface Provenance {
  readonly confidence: Confidence;
  /** The sources as the row names them; '' where it names none. */
  readonly source: string;
  readonly note: string;
}

/** Reads `confidence`, `source` and `note`. A row that says VERIFY anywhere is unverified. */
export function provenanceOf(row: CatalogRow, owner: CatalogOwner): Provenance {
  const said = row.text('confidence');
  const words = `${said} ${row.text('source')} ${row.text('note')} ${row.text('params_basis')}`;
  return {
    confidence: confidenceOf(said, words, owner),
    source: row.text('source'),
    note: row.text('note'),
  };
}

function confidenceOf(said: string, words: string, owner: CatalogOwner): Confidence {
  if (words.includes('VERIFY') || words.includes('general knowledge')) return 'unverified';
  if (owner === 'own' && said === '') return 'own entry';
  return said.includes('partly') || words.includes('nominal') ? 'partly confirmed' : 'confirmed';
}
