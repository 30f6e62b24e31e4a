import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBDecimalValue,
  type DuckDBResultReader,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { LedgerParameter } from './ledger.ts';

/** A cell as it crosses borders: decimals as text, times as epoch milliseconds, days as 'YYYY-MM-DD'. */
type PlainCell = string | number | boolean | null;

/** Runs a statement and gives its rows as plain objects. */
export async function plainRows<T>(
  connection: DuckDBConnection,
  sql: string,
  parameters: readonly LedgerParameter[] = [],
): Promise<readonly T[]> {
  const result = await connection.runAndReadAll(sql, parameters.length === 0 ? undefined : [...parameters]);
  return rowsOf(result) as readonly T[];
}

function rowsOf(result: DuckDBResultReader): readonly Readonly<Record<string, PlainCell>>[] {
  const names = result.deduplicatedColumnNames();
  return result.getRows().map((row) => {
    const plain: Record<string, PlainCell> = {};
    for (const [at, name] of names.entries()) plain[name] = plainCell(row[at] ?? null);
    return plain;
  });
}

function plainCell(value: DuckDBValue): PlainCell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
    return value;
  if (typeof value === 'bigint') return safeInteger(value);
  if (value instanceof DuckDBDecimalValue) return withoutTrailingZeros(value.toString());
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue)
    return Number(value.micros / 1000n);
  if (value instanceof DuckDBDateValue) return new Date(value.days * 86_400_000).toISOString().slice(0, 10);
  return String(value);
}

function safeInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** '98.320000000000000000' -> '98.32', '-0.000' -> '0'. */
function withoutTrailingZeros(text: string): string {
  if (!text.includes('.')) return text;
  const short = text.replace(/\.?0+$/, '');
  return short === '-0' || short === '' ? '0' : short;
}
