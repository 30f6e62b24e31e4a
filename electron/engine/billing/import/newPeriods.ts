import type { DuckDBConnection } from '@duckdb/node-api';
import { sumKnown } from '#shared/money/decimal.ts';
import type { ImportedPeriod } from '#shared/money/importReport.ts';
import type { PeriodKey, PeriodSums } from '#shared/money/storedPeriod.ts';
import { keyValues, periodIdOf, readSums, removePeriod } from '../ledger/periodBook.ts';
import { plainRows } from '../ledger/plainRows.ts';
import { type InsertPlan, keySql } from './insertSql.ts';

/** A period that an import brought, before it is in force. */
export interface NewPeriod {
  readonly id: number;
  readonly key: PeriodKey;
  readonly table: 'charges' | 'commitments';
  readonly sources: readonly number[];
  readonly sums: readonly PeriodSums[];
}

interface SummedRow extends PeriodSums {
  readonly id: number;
  readonly source: number;
  readonly provider: string;
  readonly account: string;
  readonly month: string | null;
}

/** Sums of what a plan wrote, by period, file and currency. */
export async function sumPlan(
  connection: DuckDBConnection,
  { bill, firstSource, paths, dataset }: InsertPlan,
): Promise<readonly NewPeriod[]> {
  const { table } = bill.dialect;
  const { provider, account, month } = keySql(table);
  const costs =
    table === 'charges'
      ? 'sum(BilledCost) AS billed, sum(EffectiveCost) AS effective, sum(ContractedCost) AS contracted, sum(ListCost) AS list'
      : 'NULL AS billed, NULL AS effective, NULL AS contracted, NULL AS list';
  const rows = await plainRows<SummedRow>(
    connection,
    `SELECT x_PeriodId AS id, x_SourceId AS source, ${provider} AS provider, ${account} AS account, ${month} AS month,
      BillingCurrency AS currency, count(*) AS "rows", ${costs}
    FROM ${table} WHERE x_SourceId BETWEEN ${firstSource} AND ${firstSource + paths.length - 1} GROUP BY ALL`,
  );
  return rows.map(({ id, source, provider: by, account: of, month: when, ...sums }) => ({
    id,
    key: { provider: by, account: of, dataset, month: when ?? '' },
    table,
    sources: [source],
    sums: [sums],
  }));
}

/** The same period out of several files as one. @throws RangeError where two keys share a number, which 53 bits all but rule out. */
export function mergePeriods(parts: readonly NewPeriod[]): readonly NewPeriod[] {
  const byId = new Map<number, NewPeriod[]>();
  for (const part of parts) byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  return [...byId.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    if (new Set(same.map(({ key }) => JSON.stringify(key))).size > 1)
      throw new RangeError('two periods share a number: import again');
    return [
      {
        ...first,
        sources: [...new Set(same.flatMap(({ sources }) => sources))],
        sums: mergeSums(same.flatMap(({ sums }) => sums)),
      },
    ];
  });
}

function mergeSums(sums: readonly PeriodSums[]): readonly PeriodSums[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort((one, other) =>
    (one ?? '~') < (other ?? '~') ? -1 : 1,
  );
  return currencies.map((currency) => {
    const same = sums.filter((one) => one.currency === currency);
    const total = (cost: 'billed' | 'effective' | 'contracted' | 'list') =>
      sumKnown(same.map((one) => one[cost])).sum;
    return {
      currency,
      rows: same.reduce((rows, one) => rows + one.rows, 0),
      billed: total('billed'),
      effective: total('effective'),
      contracted: total('contracted'),
      list: total('list'),
    };
  });
}

const rowsOf = (sums: readonly PeriodSums[]) => sums.reduce((rows, one) => rows + one.rows, 0);

/** Puts a period in force in the place of the one before; one that says the same, or of which a part may be missing, leaves it as it was. */
export async function replacePeriod(
  connection: DuckDBConnection,
  period: NewPeriod,
  { now, isPartial }: { readonly now: number; readonly isPartial: boolean },
): Promise<ImportedPeriod> {
  const { key, id, sums, table } = period;
  const before = await periodIdOf(connection, key);
  const told = { ...key, rows: rowsOf(sums), sums };
  const sumsBefore = before === null ? [] : ((await readSums(connection, 'period_sums')).get(before) ?? []);
  const isUnchanged =
    before !== null &&
    JSON.stringify(sumsBefore) === JSON.stringify(sums) &&
    (await isSame(connection, table, before, id));
  if (before !== null && (isUnchanged || isPartial)) {
    await connection.run(`DELETE FROM ${table} WHERE x_PeriodId = ${id}`);
    return { ...told, before: sumsBefore, outcome: isUnchanged ? 'unchanged' : 'kept' };
  }
  if (before !== null) await removePeriod(connection, before);
  await connection.run(
    `INSERT INTO periods VALUES (${id}, ?, ?, ?, ?::DATE, ${rowsOf(sums)}, ${now}, NULL)`,
    [...keyValues(key)],
  );
  for (const one of sums) {
    await connection.run(
      `INSERT INTO period_sums VALUES (${id}, ?, ${one.rows}, ?::DECIMAL(38,18), ?::DECIMAL(38,18), ?::DECIMAL(38,18), ?::DECIMAL(38,18))`,
      [one.currency, one.billed, one.effective, one.contracted, one.list],
    );
  }
  return { ...told, before: sumsBefore, outcome: before === null ? 'new' : 'replaced' };
}

/** Whether two periods hold the same rows, whatever their order and files: by the sum of a hash of each. */
async function isSame(
  connection: DuckDBConnection,
  table: string,
  one: number,
  other: number,
): Promise<boolean> {
  const found = await plainRows<{ readonly print: string }>(
    connection,
    `SELECT sum(hash(*COLUMNS(* EXCLUDE (x_PeriodId, x_SourceId, x_SourceLine)))::HUGEINT)::VARCHAR AS print FROM ${table}
      WHERE x_PeriodId IN (${one}, ${other}) GROUP BY x_PeriodId`,
  );
  return found.length === 2 && found[0]?.print === found[1]?.print;
}
