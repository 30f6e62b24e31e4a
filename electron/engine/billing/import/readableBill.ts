import type { DuckDBConnection } from '@duckdb/node-api';
import { plainText } from '#shared/domain/plainText.ts';
import { focusColumns } from '#shared/money/focusColumns.ts';
import type { ImportedFile, ImportFault } from '#shared/money/importReport.ts';
import type { BillColumns } from './billColumns.ts';
import type { BillDialect } from './billDialect.ts';
import type { BillFile } from './billFile.ts';
import { type BillReader, readerOf } from './billReader.ts';
import { awsDialect } from './dialects/awsDialect.ts';
import { azureDialect, azureKindByName } from './dialects/azureDialect.ts';
import { commitmentDialect, focusDialect } from './dialects/focusDialect.ts';
import { gcpDialect } from './dialects/gcpDialect.ts';

/** A file with the way to read it and what its columns mean. */
export interface ReadableBill {
  readonly reader: BillReader;
  readonly dialect: BillDialect;
}

/** A file that is not imported as a whole. */
export interface RefusedFile extends ImportFault {
  /** False where its columns are those of no bill: it may be none. True: a part of a bill may be missing. */
  readonly isDamaged: boolean;
}

function fileFault(file: string, message: string, isDamaged = true): RefusedFile {
  return { file, row: null, column: null, message, isDamaged };
}

/** Finds out what a file is; a fault where it is no bill or cannot be read. */
export async function readableBill(
  file: BillFile,
  connection: DuckDBConnection,
): Promise<ReadableBill | RefusedFile> {
  if (file.sizeBytes === 0) return fileFault(file.name, 'It is empty: export or fetch it again.');
  try {
    const reader = await readerOf(file, connection);
    const dialect = reader && dialectOf(reader.columns, file.name);
    if (reader && dialect) return { reader, dialect };
    return fileFault(
      file.name,
      'Its columns are those of no bill that is known: FOCUS 1.0 to 1.4, AWS CUR, Azure cost details, GCP billing export.',
      false,
    );
  } catch (error) {
    return fileFault(file.name, unreadableText(file, error instanceof Error ? error.message : String(error)));
  }
}

/** What a file is by its columns, and where they leave it open, its name; null where it is no bill. */
export function dialectOf(columns: BillColumns, name: string): BillDialect | null {
  return (
    commitmentDialect(columns) ??
    focusDialect(columns) ??
    awsDialect(columns) ??
    azureDialect(columns, azureKindByName(name)) ??
    gcpDialect(columns)
  );
}

/** Why a file could not be opened for what its name says it is. */
function unreadableText(file: BillFile, words: string): string {
  if (/incorrect header check|invalid (block|stored|distance|code)|unknown compression/i.test(words))
    return 'It is not packed by gzip, though its name ends in .gz: unpack it with what packed it.';
  if (/unexpected end of file/i.test(words)) return 'It ends too early: fetch it again.';
  if (/no magic bytes|too small to be a Parquet/i.test(words))
    return 'It is no Parquet file, or was cut off: fetch it again.';
  const [said = ''] = words.split(/\s*LINE \d+:/);
  return `It cannot be read: ${plainText(said.replaceAll(file.path, file.name)).slice(0, 300)}`;
}

/** Names of the file's columns that become a column of the ledger. */
function usedNames({ dialect }: ReadableBill): ReadonlySet<string> {
  return new Set(dialect.assignments.flatMap(({ from }) => from));
}

/** Columns that have no place in FOCUS: they are kept under names that start with x_. */
export function keptColumns(bill: ReadableBill) {
  return bill.reader.columns.without(usedNames(bill)).filter(({ name }) => name !== '');
}

/** What is told of a file. */
export function describeBill(bill: ReadableBill, rows: number | null): ImportedFile {
  const { dialect, reader } = bill;
  const assigned = new Set(dialect.assignments.map(({ column }) => column));
  return {
    file: reader.file.name,
    kind: dialect.kind,
    version: dialect.version,
    format: reader.file.format,
    sizeBytes: reader.file.sizeBytes,
    rows,
    mapping: dialect.assignments.map(({ column, from, rule }) => ({ column, from, rule })),
    keptColumns: keptColumns(bill).map(({ name }) => name),
    missingColumns:
      dialect.table === 'commitments'
        ? []
        : focusColumns
            .filter(({ name, isMandatory }) => isMandatory && !assigned.has(name))
            .map(({ name }) => name),
  };
}
