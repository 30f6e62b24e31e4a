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
  /** Which of the deviations, from 0. */
  readonly place: number;
  readonly dimension: PlainDimension;
  readonly value: string | null;
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
  readonly quantityBefore: DecimalText | null;
  readonly quantityAfter: DecimalText | null;
  readonly unit: string | null;
  readonly units: number;
}

const keyColumns = ['currency', 'provider', 'service', 'subAccount'] as const;

/** Days that stand out, and the same weekdays a week earlier, or as many weeks as it takes to lie before them; as SQL. */
function daysOf({ from, to }: Deviation) {
  const length = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  const back = Math.ceil(length / 7) * 7;
  const [begin, end] = [`DATE '${from}'`, `DATE '${to}'`];
  return { begin, end, beginBefore: `${begin} - ${back}`, endBefore: `${end} - ${back}` };
}

/** Charges of a deviation's series on its days and on those that it is held against. */
function chargesOf(deviation: Deviation): string {
  const key = keyOf(deviation.key);
  const { begin, end, beginBefore, endBefore } = daysOf(deviation);
  const series = keyColumns.map((column) => {
    const value = key[column];
    return value === null ? `${column} IS NULL` : `${column} = ${sqlText(value)}`;
  });
  return `(${series.join(' AND ')} AND (day BETWEEN ${begin} AND ${end} OR day BETWEEN ${beginBefore} AND ${endBefore}))`;
}

/** A deviation as a row of a table of them. */
function valuesOf(deviation: Deviation, place: number): string {
  const key = keyOf(deviation.key);
  const { begin, end, beginBefore, endBefore } = daysOf(deviation);
  const texts = keyColumns.map((column) => {
    const value = key[column];
    return value === null ? 'CAST(NULL AS VARCHAR)' : sqlText(value);
  });
  return `(${[place, ...texts, begin, end, `CAST(${beginBefore} AS DATE)`, `CAST(${endBefore} AS DATE)`].join(', ')})`;
}

/**
 * What moved in each dimension, for several deviations (at least one): the days that stand out against those before. One statement, so
 * that the charges are read once; and of them only those near these days: the database knows the times that its blocks span, not their days.
 */
export function evidenceSql(
  where: SpendCondition,
  basis: CostBasis,
  deviations: readonly Deviation[],
): string {
  const days = deviations.map(daysOf);
  const near = `startsAt >= least(${days.map(({ beginBefore }) => beginBefore).join(', ')})
    AND startsAt < greatest(${days.map(({ end }) => end).join(', ')}) + INTERVAL 1 DAY`;
  const each = evidenceDimensions.map(
    (dimension) => `SELECT place, ${sqlText(dimension)} AS dimension, ${dimension} AS value,
  sum(cost) FILTER (NOT isAfter) AS before, sum(cost) FILTER (isAfter) AS after,
  sum(quantity) FILTER (NOT isAfter) AS quantityBefore, sum(quantity) FILTER (isAfter) AS quantityAfter,
  min(unit) AS unit, CAST(count(DISTINCT unit) AS INTEGER) AS units
  FROM mine GROUP BY place, ${dimension}
  QUALIFY row_number() OVER (
    PARTITION BY place ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC, value NULLS LAST) <= ${valuesOfDimension}`,
  );
  return `WITH asked(place, ${keyColumns.join(', ')}, fromDay, toDay, fromBefore, toBefore) AS (
  VALUES ${deviations.map(valuesOf).join(', ')}),
found AS MATERIALIZED (
  SELECT day, ${basis} AS cost, quantity, unit, ${[...new Set([...keyColumns, ...evidenceDimensions])].join(', ')} FROM ${chargesRelation}
  WHERE ${where.sql} AND ${near} AND NOT isSpread AND (${deviations.map(chargesOf).join(' OR ')})),
mine AS MATERIALIZED (
  SELECT asked.place, found.day BETWEEN asked.fromDay AND asked.toDay AS isAfter, found.* FROM found JOIN asked ON
  ${keyColumns.map((column) => `found.${column} IS NOT DISTINCT FROM asked.${column}`).join(' AND ')}
  AND (found.day BETWEEN asked.fromDay AND asked.toDay OR found.day BETWEEN asked.fromBefore AND asked.toBefore))
${each.join('\nUNION ALL\n')}`;
}

/** The statement's rows of one deviation as moved values; a quantity in several units is none. */
export function movedOf(rows: readonly EvidenceRow[], place: number): readonly MovedValue[] {
  return rows.flatMap(({ units, place: of, ...row }) => {
    if (of !== place) return [];
    return units === 1 ? [row] : [{ ...row, quantityBefore: null, quantityAfter: null, unit: null }];
  });
}
