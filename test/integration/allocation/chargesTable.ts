import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBTimestampValue } from '@duckdb/node-api';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { type FocusRow, focusColumns } from '#shared/money/focusColumns.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';

const types = { decimal: 'DECIMAL(38,18)', time: 'TIMESTAMP', text: 'VARCHAR', json: 'VARCHAR' } as const;

/** What reads charges: the table that the ledger promises, made straight of rows. */
export async function chargesOf(
  rows: Iterable<FocusRow>,
  folder: string,
  month: string,
): Promise<{
  readonly ledger: Ledger;
  readonly sum: (sql: string) => Promise<string>;
  readonly close: () => void;
}> {
  const file = join(folder, 'bill.csv');
  writeFileSync(file, [...focusCsv(rows)].join(''));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE bill AS SELECT * FROM read_csv('${file}', all_varchar = true, header = true)`,
  );
  const found = await connection.runAndReadAll(
    "SELECT column_name FROM duckdb_columns() WHERE table_name = 'bill'",
  );
  const there = new Set(found.getRows().map(([name]) => String(name)));
  const columns = focusColumns.map(
    ({ name, type }) => `${there.has(name) ? name : 'NULL'}::${types[type]} AS ${name}`,
  );
  await connection.run(`CREATE TABLE charges AS SELECT ${columns.join(', ')}, 1 AS x_PeriodId FROM bill`);
  const read = async (sql: string, parameters: readonly unknown[] = []) => {
    const statement = await connection.prepare(sql);
    parameters.forEach((value, at) => {
      statement.bindVarchar(at + 1, String(value));
    });
    const result = await statement.runAndReadAll();
    return result
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  };
  return {
    ledger: { read, periods: async () => [{ id: 1, month }] } as unknown as Ledger,
    sum: async (sql) => String((await read(sql))[0]?.sum),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plain(value: unknown): unknown {
  if (value instanceof DuckDBTimestampValue) return Number(value.micros / 1000n);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' && value !== null ? String(value) : value;
}
