import type { DecimalText } from './decimal.ts';
import type { PeriodKey, PeriodSums } from './storedPeriod.ts';

/** Kinds of export that are read. */
export type BillKind =
  | 'focus'
  | 'focus-commitments'
  | 'aws-cur2'
  | 'azure-actual'
  | 'azure-amortized'
  | 'gcp-standard'
  | 'gcp-detailed';

/** What to import. */
export interface ImportRequest {
  /** Files and folders; folders are read with all that lies below them. */
  readonly paths: readonly string[];
  /**
   * The way these charges come, part of what is replaced: two exports of one account that complement each other need two
   * names. Absent: the kind of the export.
   */
  readonly dataset?: string;
  /** What a file is called, where its path is not what the user gave it: one that a page handed over. Absent: its path. */
  readonly nameOf?: (path: string) => string;
}

/** Where one column of the ledger comes from. */
interface ColumnMapping {
  /** A FOCUS column. */
  readonly column: string;
  /** Columns of the file that it is made of, as the file writes them. Hostile text. */
  readonly from: readonly string[];
  /** How, where it is more than a copy. */
  readonly rule: string | null;
}

/** A value that could not be read: of an amount, for which its row was left out, or of a time, without which the row came in. Or a file. */
export interface ImportFault {
  /** Path of the file as it was asked for. */
  readonly file: string;
  /** The row, from 1: of the records of a file, whose header is none; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** What is wrong and what to do, one sentence. Holds hostile text. */
  readonly message: string;
}

/** A file that is a bill and was not read, as another one holds the same charges. */
export interface LeftOutFile {
  /** Hostile name. */
  readonly file: string;
  readonly reason: string;
}

/** One file as it was read. */
export interface ImportedFile {
  readonly file: string;
  readonly kind: BillKind | null;
  /** FOCUS version, or the columns' own dialect, as far as the columns tell. */
  readonly version: string | null;
  readonly format: 'csv' | 'parquet' | 'json';
  readonly sizeBytes: number;
  /** Null in a preview, where rows are not counted. */
  readonly rows: number | null;
  readonly mapping: readonly ColumnMapping[];
  /** Columns without a place in FOCUS; kept under x_ names. Hostile text. */
  readonly keptColumns: readonly string[];
  /** Mandatory columns of FOCUS 1.2 that the file has nothing for: unknown in all its rows. */
  readonly missingColumns: readonly string[];
}

/** What became, or would become, of one period. */
export interface ImportedPeriod extends PeriodKey {
  /** `kept`: what was in force stays, as a file of this import could not be read and may have held a part of the period. */
  readonly outcome: 'new' | 'replaced' | 'unchanged' | 'kept';
  /** Rows, and sums, of the files. */
  readonly rows: number;
  readonly sums: readonly PeriodSums[];
  /** The sums that were in force before. */
  readonly before: readonly PeriodSums[];
}

/** What an import did, or a preview found. */
export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly periods: readonly ImportedPeriod[];
  readonly rows: number;
  /** Rows left out. */
  readonly faultyRows: number;
  /** All faults, counted. */
  readonly faultCount: number;
  /** The first of them. */
  readonly faults: readonly ImportFault[];
  /** Files of older runs of an export whose newest run was read. */
  readonly leftOut: readonly LeftOutFile[];
  /** True where a file, or one that its export's manifest names, could not be read: what is new may be a part. */
  readonly isPartial: boolean;
  readonly milliseconds: number;
}

/** How far an import is. */
export interface ImportProgress {
  readonly step: 'finding' | 'reading' | 'sorting' | 'summing' | 'committing';
  /** The file under way, of how many. */
  readonly file: string | null;
  readonly fileAt: number;
  readonly files: number;
  readonly rows: number;
  readonly readBytes: number;
  readonly totalBytes: number;
  /** Costs are told at the end only; this is for those who watch. */
  readonly billed: DecimalText | null;
}
