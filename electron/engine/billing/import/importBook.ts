import type { DuckDBConnection } from '@duckdb/node-api';
import { type ImportRecord, readingWays } from '#shared/money/importRecord.ts';
import type { ImportedFile, ImportFault } from '#shared/money/importReport.ts';
import { plainRows } from '../ledger/plainRows.ts';

/** Faults that are kept with a period; all are counted. */
const keptFaults = 50;

/** What is kept of an import with each of its periods. */
export interface ImportFacts {
  readonly importedAtMs: number;
  readonly faultyRows: number;
  readonly faultCount: number;
  readonly faults: readonly ImportFault[];
}

/** Keeps how a period came out of these files. Part of the import's transaction. */
export async function keepRecord(
  connection: DuckDBConnection,
  periodId: number,
  files: readonly ImportedFile[],
  { importedAtMs, faultyRows, faultCount, faults }: ImportFacts,
): Promise<void> {
  const names = new Set(files.map(({ file }) => file));
  const record: ImportRecord = {
    importedAtMs,
    ways: readingWays(files),
    faultyRows,
    faultCount,
    faults: faults.filter(({ file }) => names.has(file)).slice(0, keptFaults),
  };
  await connection.run(`INSERT INTO imports VALUES (${periodId}, ?)`, [JSON.stringify(record)]);
}

/** How a period came out of files; null for one that was pulled, or is not in force. */
export async function readRecord(
  connection: DuckDBConnection,
  periodId: number,
): Promise<ImportRecord | null> {
  const [found] = await plainRows<{ readonly record: string }>(
    connection,
    'SELECT record FROM imports WHERE "periodId" = ?',
    [BigInt(periodId)],
  );
  return found ? (JSON.parse(found.record) as ImportRecord) : null;
}
