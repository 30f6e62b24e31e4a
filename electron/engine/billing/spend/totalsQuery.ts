import { costBases } from '#shared/cost/spend/costBasis.ts';
import type { SpendTotals } from '#shared/cost/spend/spendFigures.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { chargesRelation } from './spendRelation.ts';
import type { SpendCondition } from './spendWhere.ts';

type TotalsRow = { readonly currency: string | null; readonly rows: number } & Readonly<
  Record<(typeof costBases)[number], DecimalText | null>
> &
  Readonly<Record<`${(typeof costBases)[number]}Unknown`, number>>;

/** One statement for the four costs of charges, by currency; the currency with most rows first. */
export function totalsSql(where: SpendCondition, relation: string = chargesRelation): string {
  const sums = costBases.map(
    (basis) => `sum(${basis}) AS ${basis}, CAST(sum(${basis}Unknown) AS BIGINT) AS ${basis}Unknown`,
  );
  return `SELECT currency, CAST(sum(rows) AS BIGINT) AS rows, ${sums.join(', ')}
FROM ${relation} WHERE ${where.sql} GROUP BY currency ORDER BY rows DESC, currency NULLS LAST`;
}

/** The statement's rows as totals. */
export function totalsOf(found: readonly TotalsRow[]): readonly SpendTotals[] {
  return found.map((row) => {
    const { currency, rows } = row;
    const sum = (basis: (typeof costBases)[number]) => ({
      currency,
      amount: row[basis],
      rows,
      unknownRows: row[`${basis}Unknown`],
    });
    return {
      currency,
      rows,
      billed: sum('billed'),
      effective: sum('effective'),
      contracted: sum('contracted'),
      list: sum('list'),
    };
  });
}
