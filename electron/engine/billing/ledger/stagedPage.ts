import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type FocusColumn, type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { castSql, presentSql } from './castSql.ts';
import { plainRows } from './plainRows.ts';
import { sqlName, sqlText } from './sqlNames.ts';

const known = new Set(focusColumns.map(({ name }) => name));

/**
 * The columns that a page has. A provider fills a third of FOCUS's, and DuckDB takes longer to plan the casts of all of them than to
 * run them.
 */
function columnsOf(rows: readonly FocusRow[]): readonly FocusColumn[] {
  const present = new Set(rows.flatMap((row) => Object.keys(row)));
  return focusColumns.filter(({ name }) => present.has(name));
}

const jsonColumns = focusColumns.filter(({ type }) => type === 'json').map(({ name }) => name);

/** One page as rows of JSON: columns of FOCUS, and under `x` the provider's own, with what should be JSON and is none. */
function pageJson(rows: readonly FocusRow[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const own = Object.entries(row).filter(([name]) => !known.has(name));
      for (const name of jsonColumns)
        if (row[name] && !isJson(row[name])) own.push([`x_Invalid${name}`, row[name]]);
      return own.length === 0 ? row : { ...row, x: JSON.stringify(Object.fromEntries(own)) };
    }),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isRead = ({ type }: FocusColumn) => type === 'decimal' || type === 'time';

/**
 * The page as a table of texts, null where nothing is said. It is taken apart once (an extraction for each column would hold the page's
 * parsed text as often as there are columns), and what a text says is made out before it is read: the macros name their argument a
 * dozen times, and DuckDB plans each of them.
 */
function pageSql(columns: readonly FocusColumn[]): string {
  const names = [...columns.map(({ name }) => name), 'x'];
  const shape = JSON.stringify([Object.fromEntries(names.map((name) => [name, 'VARCHAR']))]);
  const texts = columns.map((column) => {
    const value = { sql: `j.${sqlName(column.name)}`, type: 'VARCHAR' };
    const text = isRead(column) ? presentSql(value) : castSql(value, column.type);
    return `${text} AS ${sqlName(column.name)}, `;
  });
  return `SELECT ${texts.join('')}j.x AS x FROM (SELECT unnest(from_json(?::JSON, ${sqlText(shape)})) AS j)`;
}

/** The value of a text of the page; null where it cannot be read exactly. */
function readSql({ name, type }: FocusColumn): string {
  if (type === 'decimal') return `focus_decimal(${sqlName(name)})`;
  return type === 'time' ? `focus_time(${sqlName(name)})` : sqlName(name);
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
  const casts = columns.map((column) => `${readSql(column)}, `).join('');
  const names = columns.map(({ name }) => `${sqlName(name)}, `).join('');
  await connection.run(
    `INSERT INTO staged_charges (${names}x_Columns, x_PeriodId, x_SourceId, x_SourceLine)
      SELECT ${casts}x, ${id}, 0, ${before} + row_number() OVER () FROM (${pageSql(columns)})`,
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
  const checked = columns.filter(isRead);
  if (checked.length === 0) return null;
  const names = checked.map(
    (column) =>
      `WHEN ${sqlName(column.name)} IS NOT NULL AND ${readSql(column)} IS NULL THEN ${sqlText(column.name)}`,
  );
  const values = checked.map(({ name }) => `WHEN ${sqlText(name)} THEN ${sqlName(name)}`);
  const [found] = await plainRows<PageFault>(
    connection,
    `SELECT row, "column", CASE "column" ${values.join(' ')} END AS value FROM (
      SELECT *, row_number() OVER () AS row, CASE ${names.join(' ')} END AS "column" FROM (${pageSql(columns)}))
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
