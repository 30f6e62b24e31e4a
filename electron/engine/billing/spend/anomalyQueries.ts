import type { CostSeries, Deviation } from '#shared/cost/spend/anomalies.ts';
import type { MovedValue } from '#shared/cost/spend/anomalyCause.ts';
import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import type { PlainDimension } from '#shared/cost/spend/spendDimension.ts';
import type { DayText } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { chargesRelation } from './spendRelation.ts';
import type { SpendCondition } from './spendWhere.ts';
import { sqlText } from './sqlLiteral.ts';

/** What is watched for days that stand out: a provider's service in an account, in one currency. */
export interface SeriesKey {
  readonly currency: string | null;
  readonly provider: string | null;
  readonly service: string | null;
  readonly subAccount: string | null;
}

interface SeriesRow extends SeriesKey {
  readonly day: DayText;
  readonly amount: DecimalText | null;
}

/** Series that are looked at: the largest. */
const mostSeries = 200;

/** Daily costs of the largest series. */
export function seriesSql(
  where: SpendCondition,
  basis: CostBasis,
  relation: string = chargesRelation,
): string {
  return `WITH daily AS (
  SELECT currency, provider, service, subAccount, day, sum(${basis}) AS amount
  FROM ${relation} WHERE ${where.sql} AND NOT isSpread AND day IS NOT NULL GROUP BY ALL),
ranked AS (
  SELECT *, dense_rank() OVER (ORDER BY whole DESC, currency, provider, service, subAccount) AS place FROM (
    SELECT *, sum(abs(amount)) OVER (PARTITION BY currency, provider, service, subAccount) AS whole FROM daily))
SELECT currency, provider, service, subAccount, day, amount FROM ranked WHERE place <= ${mostSeries} ORDER BY day`;
}

/**
 * The statement's rows as series without gaps; their keys are JSON of the four parts. A series ends with its provider's last whole
 * day: the last one that is in may still grow unless it ends the month, and what it lacks is no fall.
 */
export function seriesOf(rows: readonly SeriesRow[], monthEnd: DayText): readonly CostSeries[] {
  const reached = new Map<string | null, DayText>();
  const byKey = new Map<string, { readonly provider: string | null; readonly days: Map<DayText, number> }>();
  for (const { currency, provider, service, subAccount, day, amount } of rows) {
    if (day > (reached.get(provider) ?? '')) reached.set(provider, day);
    const key = JSON.stringify([currency, provider, service, subAccount]);
    const series = byKey.get(key) ?? { provider, days: new Map<DayText, number>() };
    series.days.set(day, Number(amount ?? 0));
    byKey.set(key, series);
  }
  return [...byKey].map(([key, { provider, days }]) => {
    const last = reached.get(provider) ?? monthEnd;
    const until = Date.parse(last) - (last < monthEnd ? dayMs : 0);
    const [first = last] = [...days.keys()].sort();
    const count = Math.max(0, (until - Date.parse(first)) / dayMs + 1);
    const amounts = Array.from(
      { length: count },
      (_, at) => days.get(dayText(Date.parse(first) + at * dayMs)) ?? 0,
    );
    return { key, first, amounts };
  });
}

const dayMs = 86_400_000;
const dayText = (atMs: number): DayText => new Date(atMs).toISOString().slice(0, 10);

/** The parts of a series' key. */
export function keyOf(series: string): SeriesKey {
  const [currency = null, provider = null, service = null, subAccount = null] = JSON.parse(series) as (
    | string
    | null
  )[];
  return { currency, provider, service, subAccount };
}

/** Where a cause is looked for. */
const evidenceDimensions: readonly PlainDimension[] = [
  'resource',
  'sku',
  'instanceType',
  'region',
  'chargeCategory',
  'pricing',
  'commitment',
];
const valuesOfDimension = 5;

interface EvidenceRow {
  readonly dimension: PlainDimension;
  readonly value: string | null;
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
  readonly quantityBefore: DecimalText | null;
  readonly quantityAfter: DecimalText | null;
  readonly unit: string | null;
  readonly units: number;
}

/**
 * What moved in each dimension: the days that stand out against the same weekdays a week earlier (or as many weeks as it takes to
 * lie before them).
 */
export function evidenceSql(where: SpendCondition, basis: CostBasis, deviation: Deviation): string {
  const { currency, provider, service, subAccount } = keyOf(deviation.key);
  const is = (column: string, value: string | null) =>
    value === null ? `${column} IS NULL` : `${column} = ${sqlText(value)}`;
  const length = (Date.parse(deviation.to) - Date.parse(deviation.from)) / 86_400_000 + 1;
  const back = Math.ceil(length / 7) * 7;
  const after = `day BETWEEN DATE '${deviation.from}' AND DATE '${deviation.to}'`;
  const before = `day BETWEEN DATE '${deviation.from}' - ${back} AND DATE '${deviation.to}' - ${back}`;
  const each = evidenceDimensions.map(
    (dimension) => `SELECT * FROM (SELECT ${sqlText(dimension)} AS dimension, ${dimension} AS value,
  sum(${basis}) FILTER (${before}) AS before, sum(${basis}) FILTER (${after}) AS after,
  sum(quantity) FILTER (${before}) AS quantityBefore, sum(quantity) FILTER (${after}) AS quantityAfter,
  min(unit) AS unit, CAST(count(DISTINCT unit) AS INTEGER) AS units
  FROM mine GROUP BY value
  ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC LIMIT ${valuesOfDimension})`,
  );
  const series = [
    is('currency', currency),
    is('provider', provider),
    is('service', service),
    is('subAccount', subAccount),
  ];
  // Of the charges only those near these days are read: the database knows the times that its blocks span, but not their days.
  const near = `startsAt >= DATE '${deviation.from}' - ${back} AND startsAt < DATE '${deviation.to}' + 1`;
  return `WITH mine AS MATERIALIZED (
  SELECT day, ${basis}, quantity, unit, ${evidenceDimensions.join(', ')} FROM ${chargesRelation}
  WHERE ${where.sql} AND ${near} AND NOT isSpread AND ${series.join(' AND ')} AND (${before} OR ${after}))
${each.join('\nUNION ALL\n')}`;
}

/** The statement's rows as moved values; a quantity in several units is none. */
export function movedOf(rows: readonly EvidenceRow[]): readonly MovedValue[] {
  return rows.map(({ units, ...row }) =>
    units === 1 ? row : { ...row, quantityBefore: null, quantityAfter: null, unit: null },
  );
}
