import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { focusColumns } from '#shared/money/focusColumns.ts';
import type { ImportFault } from '#shared/money/importReport.ts';
import { commitmentColumns } from '../ledger/chargeColumns.ts';
import { plainRows } from '../ledger/plainRows.ts';
import { mostRejects } from './billReader.ts';
import { faultsSql, faultyPeriod, type InsertPlan, suspectsSql } from './insertSql.ts';

/** How many faults are listed; all are counted. */
export const listedFaults = 200;

/** Faults on their way into a report. */
export interface FaultList {
  readonly faults: ImportFault[];
  count: number;
  rows: number;
}

const types = new Map([...focusColumns, ...commitmentColumns].map(({ name, type }) => [name, type]));

/**
 * Takes a plan's faulty rows out of the table and lists why. Rows are counted as they stand in the file, those that cannot be taken apart
 * among them.
 * @throws FailureError (unreadable) where more lines cannot be taken apart than are kept.
 */
export async function takeFaultyRows(
  connection: DuckDBConnection,
  plan: InsertPlan,
  list: FaultList,
): Promise<void> {
  const rejects = await takeRejects(connection, plan);
  const [found] = await plainRows<{ readonly faulty: number; readonly lacking: number }>(
    connection,
    suspectsSql(plan),
  );
  const { faulty, lacking } = found ?? { faulty: 0, lacking: 0 };
  if (faulty + lacking > 0) {
    const faults = faultsSql(plan);
    const [all] = await plainRows<{ readonly count: number }>(
      connection,
      `SELECT count(*) AS count FROM (${faults})`,
    );
    list.rows += faulty;
    list.count += all?.count ?? 0;
    const room = Math.max(0, listedFaults - list.faults.length);
    const shown = await plainRows<FaultRow>(connection, `${faults} LIMIT ${room}`);
    const rowOf = rowCounter(rejects.map(({ row }) => row));
    const { assignments } = plan.bill.dialect;
    for (const { file, row, column, value } of shown) {
      const parts = assignments.find((one) => one.column === column)?.from ?? [];
      const message = sentence(column, plainText(value), parts);
      list.faults.push({ file: plan.names[file] ?? '', row: rowOf(row), column, message });
    }
    await connection.run(`DELETE FROM ${plan.bill.dialect.table} WHERE x_PeriodId = ${faultyPeriod}`);
    // The faults were read out of the file again, with its rejects.
    await dropRejects(connection);
  }
  listRejects(plan, rejects, list);
  await countRejectsIn(connection, plan, rejects);
}

/** What a row that was read is among all rows of the file, those that were rejected included. */
function rowCounter(rejected: readonly number[]): (read: number) => number {
  return (read) => read + rejected.filter((row, at) => row - at <= read).length;
}

interface FaultRow {
  readonly file: number;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

function sentence(column: string, value: string, parts: readonly string[]): string {
  const quoted = `"${value}"`;
  if (types.get(column) === 'json')
    return `${column} ${quoted} is no JSON: the row came in without it, and the text is kept as x_Invalid${column}.`;
  if (value === '')
    return `${column} is made of ${plainText(parts.join(', '))}, of which one is no number, or is cut off: export the row again.`;
  if (types.get(column) === 'time')
    return `${column} ${quoted} is no time that is known (2026-10-01T00:00:00Z is): the row came in without it.`;
  const places = /^[+-]?\d*\.(\d*?)0*$/.exec(value)?.[1]?.length ?? 0;
  if (places > 18)
    return `${column} ${quoted} has ${places} decimal places and 18 are kept: round it where it is written, as it is not rounded here.`;
  if (/\d,\d/.test(value))
    return `${column} ${quoted} has a comma: export it with a point before the decimals and nothing between thousands.`;
  return `${column} ${quoted} is no decimal number of up to 20 digits before the point.`;
}

/** A line that DuckDB could not take apart. */
interface Reject {
  /** Among the rows of the file, from 1; its header is none. */
  readonly row: number;
  readonly message: string;
}

/** Lines of a CSV file that could not be taken apart: too few or too many cells, an open quote, no UTF-8. In their order. */
async function takeRejects(connection: DuckDBConnection, plan: InsertPlan): Promise<readonly Reject[]> {
  if (plan.bill.reader.file.format !== 'csv') return [];
  const [all] = await plainRows<{ readonly count: number }>(
    connection,
    'SELECT count(*) AS count FROM reject_errors',
  );
  if ((all?.count ?? 0) >= mostRejects) throw tooManyRejects(plan.names[0] ?? '');
  // DuckDB counts records, not line breaks, and the header is one.
  const rejects = await plainRows<Reject>(
    connection,
    `SELECT line - 1 AS "row", min(error_message) AS message FROM reject_errors GROUP BY line ORDER BY line`,
  );
  await dropRejects(connection);
  return rejects;
}

async function dropRejects(connection: DuckDBConnection): Promise<void> {
  await connection.run('DROP TABLE IF EXISTS reject_errors');
  await connection.run('DROP TABLE IF EXISTS reject_scans');
}

function listRejects(plan: InsertPlan, rejects: readonly Reject[], list: FaultList): void {
  list.rows += rejects.length;
  list.count += rejects.length;
  for (const { row, message } of rejects.slice(0, Math.max(0, listedFaults - list.faults.length)))
    list.faults.push({
      file: plan.names[0] ?? '',
      row,
      column: null,
      message: `The line cannot be taken apart into cells: ${plainText(message).slice(0, 160)}`,
    });
}

/** Gives rows that were read the numbers that they have in the file. */
async function countRejectsIn(
  connection: DuckDBConnection,
  { bill, firstSource }: InsertPlan,
  rejects: readonly Reject[],
): Promise<void> {
  if (rejects.length === 0) return;
  // A reject counts for all rows from the number on that the first one after it has without it.
  const from = rejects.map(({ row }, at) => `(${row - at}, ${at + 1})`).join(', ');
  const { table } = bill.dialect;
  await connection.run(
    `UPDATE ${table} SET x_SourceLine = x_SourceLine + after.count FROM (
      SELECT x_SourceLine AS line, before.count FROM ${table} ASOF JOIN (
        SELECT line, max(count) AS count FROM (VALUES ${from}) AS rejects(line, count) GROUP BY line) AS before
      ON x_SourceLine >= before.line WHERE x_SourceId = ${firstSource}) AS after
    WHERE x_SourceId = ${firstSource} AND x_SourceLine = after.line`,
  );
}

function tooManyRejects(name: string): FailureError {
  return new FailureError({
    kind: 'unreadable',
    message: 'The import was given up; the ledger is as it was.',
    words: `${plainText(name)}: more than ${mostRejects} lines cannot be taken apart into the cells of its header.`,
    remedy: 'Export it again as CSV with one separator, or as Parquet.',
    terminal: true,
  });
}
