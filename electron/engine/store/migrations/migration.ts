import type { DuckDBConnection } from '@duckdb/node-api';

/** One step from a schema version to the next. Once released its file never changes: files in the field have run it. */
export interface Migration {
  /** The version that the file has afterwards; 1 is the first. */
  readonly version: number;
  /** Runs inside a transaction that also records the version. */
  apply(connection: DuckDBConnection): Promise<void>;
}
