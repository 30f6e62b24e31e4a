import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { ImportRecord } from '#shared/money/importRecord.ts';
import type { ImportProgress, ImportReport, ImportRequest } from '#shared/money/importReport.ts';
import type { PeriodKey, StoredPeriod } from '#shared/money/storedPeriod.ts';
import type { FocusExport } from './exportFocus.ts';

/** One page after another on its way into a period. Staged pages survive a crash; the period in force changes at commit(). */
export interface PeriodPull {
  /** Token of the page to ask for next, where an earlier pull was cut off; null to begin. */
  readonly resumeToken: string | null;
  /** Rows staged so far. */
  readonly stagedRows: number;
  /**
   * Keeps a page and the token of the next one, in one transaction.
   * @throws FailureError (unreadable) where a value is no decimal, no time, or finer than 18 places; nothing of the page is kept.
   */
  stage(rows: readonly FocusRow[], nextToken: string | null): Promise<void>;
  /** Puts what is staged in the place of the period in force, whole or not at all. */
  commit(info: { readonly isClosed: boolean }): Promise<{ readonly rows: number }>;
  /** Throws away what is staged: the token is no longer accepted. The period in force stays. */
  restart(): Promise<void>;
}

/** Values of a statement's parameters, `?` or `$1`. Text, exact decimals as text with a cast in the SQL, integers, null. */
export type LedgerParameter = string | number | bigint | boolean | null;

/**
 * Bills, charge by charge, in a file of their own (`ledger.duckdb`). Tables that queries may rest on:
 *
 * - `charges`: one row a charge. All columns of `focusColumns` under FOCUS's own names (decimals DECIMAL(38,18), times TIMESTAMP
 *   in UTC, JSON as text that is JSON), `x_Columns` (the provider's own columns, a JSON object as text), `x_PeriodId` (periods.id),
 *   `x_SourceId` (sources.id), `x_SourceLine` (number of the row, from 1: a header is none, a row that was left out is one).
 * - `periods`: id, provider, account, dataset, month (DATE, null where unknown), rows, importedAtMs, isClosed.
 * - `sources`: id, periodId, name, kind.
 *
 * Staged charges are in neither: what is read is in force.
 */
export interface Ledger {
  /** Begins a period, or goes on where an earlier pull of it was cut off. One at a time for a key. */
  pull(key: PeriodKey): Promise<PeriodPull>;
  /** All periods in force, sorted by month, provider, account and dataset. */
  periods(): Promise<readonly StoredPeriod[]>;
  /**
   * Imports files by DuckDB's own readers. Rows that cannot be read are counted and listed by file and row; the others come in.
   * Nothing changes where `signal` is aborted before the last step, or where it throws.
   * @throws FailureError (unreadable) where a file is no bill at all.
   */
  importFiles(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportReport>;
  /** What importFiles would do, with the first rows; changes nothing. */
  previewFiles(request: ImportRequest, signal: AbortSignal): Promise<ImportReport>;
  /** How a period in force, by its `id`, came out of files; null for one that was pulled. */
  importRecord(periodId: number): Promise<ImportRecord | null>;
  /**
   * Rows of a query over what is in force, on a lane that can only read. DECIMAL arrives as DecimalText, TIMESTAMP as epoch
   * milliseconds, DATE as 'YYYY-MM-DD', integers as number (as text where too large), NULL as null.
   * @throws FailureError (internal) with the database's words; an aborted signal interrupts the query.
   */
  read<T>(sql: string, parameters?: readonly LedgerParameter[], signal?: AbortSignal): Promise<readonly T[]>;
  /**
   * Runs statements of ours that keep tables made of charges, together or not at all, apart from imports and pulls. They must not
   * touch charges, periods or sources; what is in force and the revision stay.
   */
  derive(statements: readonly string[]): Promise<void>;
  /** Takes a period away; false where there is none. It can be put back with restorePeriod until the ledger is closed. */
  forgetPeriod(key: PeriodKey): Promise<boolean>;
  /** Says whether a period counts beside others of the same bill; false where there is none. */
  countPeriod(key: PeriodKey, counts: boolean): Promise<boolean>;
  /** Undoes the last forgetPeriod of the key; false where there is nothing to put back, or the period is there anew. */
  restorePeriod(key: PeriodKey): Promise<boolean>;
  /** Writes a month as FOCUS 1.2; gives the rows written. */
  exportFocus(what: FocusExport): Promise<number>;
  /** Grows by one with every change of what is in force: what was computed from an older revision is out of date. */
  readonly revision: number;
  /** Called after each change. Returns the way to end that. */
  onChange(listener: () => void): () => void;
  /** Lets go of the file; a query under way is interrupted. A ledger that was never used never opened one. */
  close(): Promise<void>;
}
