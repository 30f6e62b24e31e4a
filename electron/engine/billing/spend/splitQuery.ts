import { addSums } from '#shared/cost/spend/addSums.ts';
import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendLine, SpendSplit, SpendSum } from '#shared/cost/spend/spendFigures.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { chargesRelation, dimensionSql } from './spendRelation.ts';
import type { SpendCondition } from './spendWhere.ts';

/** How many values are listed; what is beyond is summed up as the rest. */
export interface SplitLimits {
  readonly lines: number;
  readonly parts: number;
}

interface SplitRow {
  readonly kind: 'rest' | 'partRest' | 'part';
  readonly a: string | null;
  readonly b: string | null;
  readonly place: number | null;
  readonly part: number | null;
  readonly currency: string | null;
  readonly amount: DecimalText | null;
  readonly rows: number;
  readonly unknownRows: number;
  readonly values: number;
}

/** One statement that splits charges by one or two dimensions, for each currency, the largest first. */
export function splitSql(
  where: SpendCondition,
  basis: CostBasis,
  by: readonly [SpendDimension] | readonly [SpendDimension, SpendDimension],
  limits: SplitLimits,
  relation: string = chargesRelation,
): string {
  const [first, second] = by;
  const size = 'abs(coalesce(sum(amount), 0)) DESC';
  return `WITH grouped AS (
  SELECT ${dimensionSql(first)} AS a, ${second === undefined ? 'NULL' : dimensionSql(second)} AS b, currency,
    sum(${basis}) AS amount, sum(rows) AS rows, sum(${basis}Unknown) AS unknownRows
  FROM ${relation} WHERE ${where.sql} GROUP BY ALL),
placed AS (
  SELECT a, currency, row_number() OVER (PARTITION BY currency ORDER BY ${size}, a NULLS LAST) AS place
  FROM grouped GROUP BY a, currency),
parted AS (
  SELECT g.*, p.place, row_number() OVER (
    PARTITION BY g.a, g.currency ORDER BY abs(coalesce(g.amount, 0)) DESC, g.b NULLS LAST) AS part
  FROM grouped g JOIN placed p ON g.a IS NOT DISTINCT FROM p.a AND g.currency IS NOT DISTINCT FROM p.currency),
kinded AS (
  SELECT *, CASE WHEN place > ${limits.lines} THEN 'rest' WHEN part > ${limits.parts} THEN 'partRest' ELSE 'part' END AS kind
  FROM parted)
SELECT kind, CASE WHEN kind = 'rest' THEN NULL ELSE a END AS a, CASE WHEN kind = 'part' THEN b END AS b,
  CASE WHEN kind = 'rest' THEN NULL ELSE place END AS place, CASE WHEN kind = 'part' THEN part END AS part,
  currency, sum(amount) AS amount, CAST(sum(rows) AS BIGINT) AS rows, CAST(sum(unknownRows) AS BIGINT) AS unknownRows,
  count(DISTINCT CASE WHEN kind = 'rest' THEN place ELSE part END) AS values
FROM kinded GROUP BY ALL ORDER BY currency NULLS LAST, place NULLS LAST, part NULLS LAST`;
}

/** The statement's rows as splits, one for each currency. */
export function splitsOf(rows: readonly SplitRow[], hasSecond: boolean): readonly SpendSplit[] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const mine = rows.filter((row) => row.currency === currency);
    const rest = mine.find(({ kind }) => kind === 'rest');
    const lines = linesOf(mine, hasSecond);
    return {
      total: addSums(currency, [...lines.map(({ sum }) => sum), ...(rest ? [sumOf(rest)] : [])]),
      lines,
      rest: rest ? { values: rest.values, sum: sumOf(rest) } : null,
    };
  });
}

function linesOf(rows: readonly SplitRow[], hasSecond: boolean): readonly SpendLine[] {
  const byPlace = new Map<number, SplitRow[]>();
  for (const row of rows) {
    if (row.place === null) continue;
    const line = byPlace.get(row.place);
    if (line) line.push(row);
    else byPlace.set(row.place, [row]);
  }
  return [...byPlace.values()].map((line) => {
    const rest = line.find(({ kind }) => kind === 'partRest');
    const sum = addSums(line[0]?.currency ?? null, line.map(sumOf));
    const parts = line.filter(({ kind }) => kind === 'part');
    return {
      value: line[0]?.a ?? null,
      sum,
      parts: hasSecond ? parts.map((row) => ({ value: row.b, sum: sumOf(row) })) : [],
      rest: hasSecond && rest ? { values: rest.values, sum: sumOf(rest) } : null,
    };
  });
}

function sumOf({ currency, amount, rows, unknownRows }: SplitRow): SpendSum {
  return { currency, amount, rows, unknownRows };
}
