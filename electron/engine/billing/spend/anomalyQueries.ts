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

/** A day of a series. */
interface SeriesRow extends SeriesKey {
  /** Place of the series among all, the largest first. */
  readonly place: number;
  /** Days since 1970. */
  readonly day: number;
  /** Null where no charge of the day states it. */
  readonly amount: number | null;
}

/** Series that are looked at: the largest. */
const mostSeries = 200;

/** Daily costs of the largest series, one series after the other. */
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
SELECT CAST(place AS INTEGER) AS place, currency, provider, service, subAccount,
  CAST(day - DATE '1970-01-01' AS INTEGER) AS day, CAST(amount AS DOUBLE) AS amount
FROM ranked WHERE place <= ${mostSeries} ORDER BY place, day`;
}

/**
 * The statement's rows as series without gaps; their keys are JSON of the four parts. A series ends with its provider's last whole
 * day: the last one that is in may still grow unless it ends the month, and what it lacks is no fall. It begins after its last day of
 * which no charge states a cost: that day was not free.
 */
export function seriesOf(rows: readonly SeriesRow[], monthEnd: DayText): readonly CostSeries[] {
  const endOfMonth = dayNumber(monthEnd);
  const reached = new Map<string | null, number>();
  for (const { provider, day } of rows) reached.set(provider, Math.max(day, reached.get(provider) ?? day));
  return runsOf(rows).flatMap((run) => {
    const unknownTo = run.findLastIndex(({ amount }) => amount === null);
    const known = run.slice(unknownTo + 1);
    const [firstRow] = known;
    if (!firstRow) return [];
    const { currency, provider, service, subAccount, day: first } = firstRow;
    const last = reached.get(provider) ?? endOfMonth;
    const until = last < endOfMonth ? last - 1 : last;
    const amounts = new Array<number>(Math.max(0, until - first + 1)).fill(0);
    for (const { day, amount } of known) if (day <= until) amounts[day - first] = amount ?? 0;
    return {
      key: JSON.stringify([currency, provider, service, subAccount]),
      first: dayText(first * dayMs),
      amounts,
    };
  });
}

/** The rows of each series. */
function runsOf(rows: readonly SeriesRow[]): readonly (readonly SeriesRow[])[] {
  const runs: SeriesRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]?.place === row.place) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

const dayMs = 86_400_000;
const dayText = (atMs: number): DayText => new Date(atMs).toISOString().slice(0, 10);
const dayNumber = (day: DayText): number => Date.parse(day) / dayMs;

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

/** Days that stand out are held against the same weekdays a week earlier, or as many weeks as it takes to lie before them. */
function weeksBack({ from, to }: Pick<Deviation, 'from' | 'to'>): number {
  return Math.ceil(((Date.parse(to) - Date.parse(from)) / dayMs + 1) / 7);
}

/** Both as SQL. */
function daysOf({ from, to }: Deviation) {
  const back = weeksBack({ from, to }) * 7;
  const [begin, end] = [`DATE '${from}'`, `DATE '${to}'`];
  return { begin, end, beginBefore: `${begin} - ${back}`, endBefore: `${end} - ${back}` };
}

/** Charges of the services of some deviations: one cheap test of each charge, before they are joined with the series. */
function ofServices(deviations: readonly Deviation[]): string {
  const services = [...new Set(deviations.map(({ key }) => keyOf(key).service))];
  const named = services.flatMap((service) => (service === null ? [] : sqlText(service)));
  const parts = [
    ...(named.length === 0 ? [] : [`service IN (${named.join(', ')})`]),
    ...(services.includes(null) ? ['service IS NULL'] : []),
  ];
  return `(${parts.join(' OR ')})`;
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

/** The same days of all deviations in ranges that do not touch: of the charges only those near them are read. */
function spansOf(deviations: readonly Deviation[]): readonly (readonly [from: DayText, to: DayText])[] {
  const spans = deviations
    .flatMap(({ from, to }) => {
      const back = weeksBack({ from, to }) * 7 * dayMs;
      return [
        [dayText(Date.parse(from) - back), dayText(Date.parse(to) - back)],
        [from, to],
      ] as const;
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const joined: [DayText, DayText][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && Date.parse(from) <= Date.parse(last[1]) + dayMs) last[1] = to > last[1] ? to : last[1];
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * What moved in each dimension, for several deviations (at least one): the days that stand out against those before. One statement, so
 * that the charges are read once; and of them only those of these days: the database knows the times that its blocks span, not their days.
 */
export function evidenceSql(
  where: SpendCondition,
  basis: CostBasis,
  deviations: readonly Deviation[],
): string {
  const near = spansOf(deviations).map(
    ([from, to]) => `startsAt >= DATE '${from}' AND startsAt < DATE '${to}' + INTERVAL 1 DAY`,
  );
  return `WITH asked(place, ${keyColumns.join(', ')}, fromDay, toDay, fromBefore, toBefore) AS (
  VALUES ${deviations.map(valuesOf).join(', ')}),
found AS MATERIALIZED (
  SELECT day, ${basis} AS cost, quantity, unit, ${[...new Set([...keyColumns, ...evidenceDimensions])].join(', ')} FROM ${chargesRelation}
  WHERE ${where.sql} AND (${near.join(' OR ')}) AND NOT isSpread AND ${ofServices(deviations)}),
mine AS (
  SELECT asked.place, found.day BETWEEN asked.fromDay AND asked.toDay AS isAfter, cost, quantity, unit,
    unnest([${evidenceDimensions.map(sqlText).join(', ')}]) AS dimension, unnest([${evidenceDimensions.map((one) => `found.${one}`).join(', ')}]) AS value
  FROM found JOIN asked ON
  ${keyColumns.map((column) => `found.${column} IS NOT DISTINCT FROM asked.${column}`).join(' AND ')}
  AND (found.day BETWEEN asked.fromDay AND asked.toDay OR found.day BETWEEN asked.fromBefore AND asked.toBefore))
SELECT place, dimension, value,
  sum(cost) FILTER (NOT isAfter) AS before, sum(cost) FILTER (isAfter) AS after,
  sum(quantity) FILTER (NOT isAfter) AS quantityBefore, sum(quantity) FILTER (isAfter) AS quantityAfter,
  min(unit) AS unit, CAST(count(DISTINCT unit) AS INTEGER) AS units
FROM mine GROUP BY place, dimension, value
QUALIFY row_number() OVER (
  PARTITION BY place, dimension ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC, value NULLS LAST) <= ${valuesOfDimension}`;
}

/** The statement's rows of one deviation as moved values; a quantity in several units is none. */
export function movedOf(rows: readonly EvidenceRow[], place: number): readonly MovedValue[] {
  return rows.flatMap(({ units, place: of, ...row }) => {
    if (of !== place) return [];
    return units === 1 ? [row] : [{ ...row, quantityBefore: null, quantityAfter: null, unit: null }];
  });
}
