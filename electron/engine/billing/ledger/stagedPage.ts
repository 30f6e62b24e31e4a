import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { castSql, presentSql } from './castSql.ts';
import { plainRows } from './plainRows.ts';
import { sqlName, sqlText } from './sqlNames.ts';

const known = new Set(focusColumns.map(({ name }) => name));
const given = (name: string) => ({ sql: `j.${sqlName(name)}`, type: 'VARCHAR' });

/** Columns of a row as the table has them; a decimal may be null where its text says something that cannot be read. */
const casts = focusColumns.map(
  (column) => `${castSql(given(column.name), column.type)} AS ${sqlName(column.name)}`,
);

/** One page as rows of JSON: columns of FOCUS, and under `x` the provider's own. */
function pageJson(rows: readonly FocusRow[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const own = Object.entries(row).filter(([name]) => !known.has(name));
      return own.length === 0 ? row : { ...row, x: JSON.stringify(Object.fromEntries(own)) };
    }),
  );
}

const pageShape = JSON.stringify([
  Object.fromEntries([...focusColumns.map(({ name }) => [name, 'VARCHAR']), ['x', 'VARCHAR']]),
]);
/** The page taken apart once: an extraction for each column would hold the page's parsed text as often as there are columns. */
const pageSql = `SELECT unnest(from_json(?::JSON, ${sqlText(pageShape)})) AS j`;

/**
 * Puts one page into `staged_charges` under an id. Part of a transaction of the caller.
 * @throws FailureError (unreadable) naming row and column of the first value that cannot be read exactly.
 */
export async function stagePage(
  connection: DuckDBConnection,
  id: number,
  before: number,
  rows: readonly FocusRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const page = pageJson(rows);
  const fault = await firstFault(connection, page);
  if (fault !== null) throw unreadable(before + fault.row, fault.column, fault.value);
  await connection.run(
    `INSERT INTO staged_charges SELECT ${casts.join(', ')}, j.x, ${id}, 0,
      ${before} + row_number() OVER () FROM (${pageSql})`,
    [page],
  );
}

interface PageFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

async function firstFault(connection: DuckDBConnection, page: string): Promise<PageFault | null> {
  const checked = focusColumns.filter(({ type }) => type === 'decimal' || type === 'time');
  const cases = checked.map(({ name, type }) => {
    const value = given(name);
    return `WHEN ${presentSql(value)} IS NOT NULL AND ${castSql(value, type)} IS NULL THEN ${sqlText(name)}`;
  });
  const [found] = await plainRows<PageFault>(
    connection,
    `SELECT row, "column", json_extract_string(to_json(j), '$.' || "column") AS value FROM (
      SELECT row_number() OVER () AS row, CASE ${cases.join(' ')} END AS "column", j FROM (${pageSql}))
    WHERE "column" IS NOT NULL ORDER BY row LIMIT 1`,
    [page],
  );
  return found ?? null;
}

function unreadable(row: number, column: string, value: string): FailureError {
  return new FailureError({
    kind: 'unreadable',
    message: `Row ${row}: ${column} is no value that can be kept exactly (decimals of up to 20 digits and 18 places, times in ISO 8601).`,
    words: plainText(value).slice(0, 200),
    remedy: 'Nothing of this page was kept. If it happens again, report it with the value above.',
    terminal: false,
  });
}
