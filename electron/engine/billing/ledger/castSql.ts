import type { FocusType } from '#shared/money/focusColumns.ts';

/** A value in SQL with DuckDB's type of it. */
export interface SqlValue {
  readonly sql: string;
  readonly type: string;
}

const floats = new Set(['DOUBLE', 'FLOAT']);
const integers = new Set([
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'BIGINT',
  'HUGEINT',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
  'UBIGINT',
]);

/**
 * A value as a column of the ledger: null where it is not there, and where it cannot be read. Binary floats are read by their
 * shortest decimal, which is what was meant, and rounded to 18 places.
 */
export function castSql(value: SqlValue, type: FocusType): string {
  switch (type) {
    case 'decimal':
      return decimalSql(value);
    case 'time':
      return timeSql(value);
    case 'text':
      return value.type === 'VARCHAR' ? `nullif(nullif(${value.sql}, ''), 'NULL')` : `${value.sql}::VARCHAR`;
    case 'json':
      if (value.type === 'VARCHAR') return `CASE WHEN json_valid(${presentSql(value)}) THEN ${value.sql} END`;
      return value.type === 'JSON'
        ? `nullif(${value.sql}::VARCHAR, 'null')`
        : `nullif(to_json(${value.sql})::VARCHAR, 'null')`;
  }
}

function decimalSql({ sql, type }: SqlValue): string {
  if (floats.has(type)) return `focus_float(${sql}::VARCHAR)`;
  const places = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
  if (integers.has(type) || (places !== undefined && Number(places) <= 18))
    return `TRY_CAST(${sql} AS DECIMAL(38,18))`;
  return type === 'FLOATING TEXT' ? `focus_float(${sql})` : `focus_decimal(${presentSql({ sql, type })})`;
}

function timeSql({ sql, type }: SqlValue): string {
  if (type === 'TIMESTAMP WITH TIME ZONE') return `${sql} AT TIME ZONE 'UTC'`;
  if (type.startsWith('TIMESTAMP') || type === 'DATE') return `${sql}::TIMESTAMP`;
  return `focus_time(${presentSql({ sql, type })})`;
}

/** The value as text where it is there at all: empty cells and the words that stand for nothing are null. */
export function presentSql({ sql, type }: SqlValue): string {
  const text = type === 'VARCHAR' || type === 'FLOATING TEXT' ? sql : `${sql}::VARCHAR`;
  return `nullif(nullif(nullif(${text}, ''), 'NULL'), 'null')`;
}

/** Whether a value is there, in SQL. A typed column is not turned into text for it: that takes 3 µs a decimal. */
export function isPresentSql(value: SqlValue): string {
  const isText = value.type === 'VARCHAR' || value.type === 'FLOATING TEXT';
  return `${isText ? presentSql(value) : value.sql} IS NOT NULL`;
}

/** True in SQL where a value is there and cannot be read exactly. */
export function unreadableSql(value: SqlValue, type: FocusType): string {
  if (!canFail(value, type)) return 'false';
  // Parsed once, not twice.
  if (type === 'json') return `coalesce(NOT json_valid(${presentSql(value)}), false)`;
  return `(${isPresentSql(value)} AND ${castSql(value, type)} IS NULL)`;
}

/** Whether a cast can fail: text may be anything, a typed column is what it says (save a decimal beyond 20 digits). */
export function canFail({ type: from }: SqlValue, type: FocusType): boolean {
  if (type === 'text') return false;
  if (type === 'json') return from === 'VARCHAR';
  if (type === 'time') return !from.startsWith('TIMESTAMP') && from !== 'DATE';
  return !integers.has(from);
}
