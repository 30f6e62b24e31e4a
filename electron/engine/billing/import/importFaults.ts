import type { DuckDBConnection } from '@duckdb/node-api';
import { plainText } from '#shared/domain/plainText.ts';
import { focusColumns } from '#shared/money/focusColumns.ts';
import type { ImportFault } from '#shared/money/importReport.ts';
import { commitmentColumns } from '../ledger/chargeColumns.ts';
import { plainRows } from '../ledger/plainRows.ts';
import { faultsSql, faultyPeriod, type InsertPlan, suspectsSql } from './insertSql.ts';

/** How many faults are listed; all are counted. */
export const listedFaults = 200;

/** Faults on their way into a report. */
export interface FaultList {
  readonly faults: ImportFault[];
  count: number;
  rows: number;
}

const times = new Set(
  [...focusColumns, ...commitmentColumns].filter(({ type }) => type === 'time').map(({ name }) => name),
);

/** Takes a plan's faulty rows out of the table and lists why. */
export async function takeFaultyRows(
  connection: DuckDBConnection,
  plan: InsertPlan,
  list: FaultList,
): Promise<void> {
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
    list.faults.push(...shown.map((fault) => rowFault(plan.names[fault.file] ?? '', fault)));
    await connection.run(`DELETE FROM ${plan.bill.dialect.table} WHERE x_PeriodId = ${faultyPeriod}`);
  }
  await takeRejects(connection, plan, list);
}

interface FaultRow {
  readonly file: number;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

function rowFault(file: string, { row, column, value }: FaultRow): ImportFault {
  return { file, row, column, message: sentence(column, plainText(value)) };
}

function sentence(column: string, value: string): string {
  const quoted = `"${value}"`;
  if (times.has(column))
    return `${column} ${quoted} is no time that is known (2026-10-01T00:00:00Z is): the row came in without it.`;
  const places = /^[+-]?\d*\.(\d*?)0*$/.exec(value)?.[1]?.length ?? 0;
  if (places > 18)
    return `${column} ${quoted} has ${places} decimal places and 18 are kept: round it where it is written, as it is not rounded here.`;
  if (/\d,\d/.test(value))
    return `${column} ${quoted} has a comma: export it with a point before the decimals and nothing between thousands.`;
  return `${column} ${quoted} is no decimal number of up to 20 digits before the point.`;
}

/** Lines of a CSV file that DuckDB could not take apart: too few or too many cells, an open quote, no UTF-8. */
async function takeRejects(connection: DuckDBConnection, plan: InsertPlan, list: FaultList): Promise<void> {
  if (plan.bill.reader.file.format !== 'csv') return;
  const rejects = await plainRows<{ readonly line: number; readonly message: string }>(
    connection,
    `SELECT line, min(error_message) AS message FROM reject_errors GROUP BY line ORDER BY line`,
  );
  list.rows += rejects.length;
  list.count += rejects.length;
  for (const { line, message } of rejects.slice(0, Math.max(0, listedFaults - list.faults.length))) {
    const said = plainText(message).slice(0, 160);
    list.faults.push({
      file: plan.names[0] ?? '',
      row: line,
      column: null,
      message: `The line cannot be taken apart into cells: ${said}`,
    });
  }
  await connection.run('DROP TABLE IF EXISTS reject_errors');
  await connection.run('DROP TABLE IF EXISTS reject_scans');
}
