import type { DuckDBConnection } from '@duckdb/node-api';
import { type BarePeriod, type PeriodChoice, settleOverlaps } from '#shared/money/sameBill.ts';
import type { PeriodKey, PeriodSums, StoredPeriod } from '#shared/money/storedPeriod.ts';
import type { LedgerParameter } from './ledger.ts';
import { plainRows } from './plainRows.ts';

/** The condition that picks a key's row of `periods` (or of a table like it), with the values of its `?`. */
export function keyCondition({ provider, account, dataset, month }: PeriodKey): {
  readonly sql: string;
  readonly parameters: readonly LedgerParameter[];
} {
  const common = 'provider = ? AND account = ? AND dataset = ?';
  return month === ''
    ? { sql: `${common} AND month IS NULL`, parameters: [provider, account, dataset] }
    : { sql: `${common} AND month = ?::DATE`, parameters: [provider, account, dataset, month] };
}

/** A key as values of `provider, account, dataset, month`. */
export function keyValues({ provider, account, dataset, month }: PeriodKey): readonly LedgerParameter[] {
  return [provider, account, dataset, month === '' ? null : month];
}

/** The id under which a key's charges stand in `periods` (or a table like it); null where there are none. */
export async function periodIdOf(
  connection: DuckDBConnection,
  key: PeriodKey,
  table: 'periods' | 'forgotten_periods' = 'periods',
): Promise<number | null> {
  const { sql, parameters } = keyCondition(key);
  const [found] = await plainRows<{ readonly id: number }>(
    connection,
    `SELECT id FROM ${table} WHERE ${sql}`,
    parameters,
  );
  return found?.id ?? null;
}

/** Sums of charges by period and currency, as `period_sums` holds them. */
export function sumsSql(table: string, condition: string): string {
  return `SELECT x_PeriodId AS "periodId", nullif(BillingCurrency, '') AS currency, count(*) AS "rows", sum(BilledCost) AS billed,
    sum(EffectiveCost) AS effective, sum(ContractedCost) AS contracted, sum(ListCost) AS list
  FROM ${table} WHERE ${condition} GROUP BY ALL`;
}

/** A number for a source that none has, those neither that were forgotten and may come back. */
export async function nextSourceId(connection: DuckDBConnection): Promise<number> {
  const [next] = await plainRows<{ readonly id: number }>(
    connection,
    `SELECT (coalesce(max(id), 0) + 1)::INTEGER AS id
      FROM (SELECT id FROM sources UNION ALL SELECT id FROM forgotten_sources)`,
  );
  return next?.id ?? 1;
}

/** Every table that holds a part of a period, with its column of the period's number. */
export const periodTables: readonly (readonly [string, string])[] = [
  ['charges', 'x_PeriodId'],
  ['commitments', 'x_PeriodId'],
  ['sources', '"periodId"'],
  ['imports', '"periodId"'],
  ['period_sums', '"periodId"'],
  ['periods', 'id'],
];

/** Takes a period and its charges out. Part of a transaction of the caller. */
export async function removePeriod(connection: DuckDBConnection, id: number, prefix = ''): Promise<void> {
  for (const [table, column] of periodTables)
    await connection.run(`DELETE FROM ${prefix}${table} WHERE ${column} = ${id}`);
}

type PeriodRow = Omit<BarePeriod, 'sums' | 'sources' | 'month'> & { readonly month: string | null };

/** All periods in force, those too that are set aside for another of the same bill. */
export async function readPeriods(connection: DuckDBConnection): Promise<readonly StoredPeriod[]> {
  const rows = await plainRows<PeriodRow>(
    connection,
    'SELECT * FROM periods ORDER BY month NULLS FIRST, provider, account, dataset',
  );
  const sums = await readSums(connection, 'period_sums');
  const names = await plainRows<{ readonly periodId: number; readonly name: string }>(
    connection,
    'SELECT DISTINCT "periodId", name FROM sources ORDER BY name',
  );
  const choices = await plainRows<Omit<PeriodChoice, 'month'> & { readonly month: string | null }>(
    connection,
    'SELECT * FROM period_choices',
  );
  const found = rows.map((row) => ({
    ...row,
    month: row.month ?? '',
    sums: sums.get(row.id) ?? [],
    sources: names.filter(({ periodId }) => periodId === row.id).map(({ name }) => name),
  }));
  return settleOverlaps(
    found,
    choices.map((choice) => ({ ...choice, month: choice.month ?? '' })),
  );
}

/** Sums by period, from `period_sums` or a table like it. */
export async function readSums(
  connection: DuckDBConnection,
  table: string,
): Promise<ReadonlyMap<number, readonly PeriodSums[]>> {
  const found = await plainRows<PeriodSums & { readonly periodId: number }>(
    connection,
    `SELECT * FROM ${table} ORDER BY currency NULLS LAST`,
  );
  const byPeriod = new Map<number, PeriodSums[]>();
  for (const { periodId, ...sums } of found)
    byPeriod.set(periodId, [...(byPeriod.get(periodId) ?? []), sums]);
  return byPeriod;
}
