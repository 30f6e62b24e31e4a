import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type FocusColumn, type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { castSql, presentSql } from './castSql.ts';
import { plainRows } from './plainRows.ts';
import { sqlName, sqlText } from './sqlNames.ts';

const known = new Set(focusColumns.map(({ name }) => name));
const given = (name: string) => ({ sql: `j.${sqlName(name)}`, type: 'VARCHAR' });

/**
 * The columns that a page has. A provider fills a third of FOCUS's, and DuckDB takes longer to plan the casts of all of them than to
 * run them.
 */
function columnsOf(rows: readonly FocusRow[]): readonly FocusColumn[] {
  const present = new Set(rows.flatMap((row) => Object.keys(row)));
  return focusColumns.filter(({ name }) => present.has(name));
}

/** One page as rows of JSON: columns of FOCUS, and under `x` the provider's own. */
function pageJson(rows: readonly FocusRow[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const own = Object.entries(row).filter(([name]) => !known.has(name));
      return own.length === 0 ? row : { ...row, x: JSON.stringify(Object.fromEntries(own)) };
    }),
  );
}

/** The page taken apart once: an extraction for each column would hold the page's parsed text as often as there are columns. */
function pageSql(columns: readonly FocusColumn[]): string {
  const names = [...columns.map(({ name }) => name), 'x'];
  const shape = JSON.stringify([Object.fromEntries(names.map((name) => [name, 'VARCHAR']))]);
  return `SELECT unnest(from_json(?::JSON, ${sqlText(shape)})) AS j`;
}

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
  const columns = columnsOf(rows);
  const fault = await firstFault(connection, page, columns);
  if (fault !== null) throw unreadable(before + fault.row, fault.column, fault.value);
  // A decimal may become null here where its text says something that cannot be read; firstFault has seen to that.
  const casts = columns.map(({ name, type }) => `${castSql(given(name), type)}, `).join('');
  const names = columns.map(({ name }) => `${sqlName(name)}, `).join('');
  await connection.run(
    `INSERT INTO staged_charges (${names}x_Columns, x_PeriodId, x_SourceId, x_SourceLine)
      SELECT ${casts}j.x, ${id}, 0, ${before} + row_number() OVER () FROM (${pageSql(columns)})`,
    [page],
  );
}

interface PageFault {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

async function firstFault(
  connection: DuckDBConnection,
  page: string,
  columns: readonly FocusColumn[],
): Promise<PageFault | null> {
  const checked = columns.filter(({ type }) => type === 'decimal' || type === 'time');
  if (checked.length === 0) return null;
  const cases = checked.map(({ name, type }) => {
    const value = given(name);
    return `WHEN ${presentSql(value)} IS NOT NULL AND ${castSql(value, type)} IS NULL THEN ${sqlText(name)}`;
  });
  const [found] = await plainRows<PageFault>(
    connection,
    `SELECT row, "column", json_extract_string(to_json(j), '$.' || "column") AS value FROM (
      SELECT row_number() OVER () AS row, CASE ${cases.join(' ')} END AS "column", j FROM (${pageSql(columns)}))
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
