import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readerOf } from './billReader.ts';
import type { ReadableBill } from './readableBill.ts';
import { copyWithSameLineEnds } from './sameLineEnds.ts';

/** True for what DuckDB says of a CSV file whose lines do not all end alike. */
export function saysLinesEndUnlike(error: unknown): boolean {
  return error instanceof Error && /state machine reached an invalid state/i.test(error.message);
}

/** The same bills, their CSV files as copies in a folder whose lines all end alike. They keep their names. */
export async function evenBills(
  bills: readonly ReadableBill[],
  connection: DuckDBConnection,
  folder: string,
  signal: AbortSignal,
): Promise<readonly ReadableBill[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const even: ReadableBill[] = [];
  for (const [at, bill] of bills.entries()) {
    const { file, separator } = bill.reader;
    const path = join(folder, `${at}.csv`);
    if (separator !== null) await copyWithSameLineEnds(file, separator, path, signal);
    const reader = separator === null ? null : await readerOf({ ...file, path, isGzip: false }, connection);
    even.push(reader === null ? bill : { ...bill, reader });
  }
  return even;
}
