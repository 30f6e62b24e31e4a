import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import type { BillingMonth, DayText } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { chargesRelation } from './spendRelation.ts';
import type { SpendCondition } from './spendWhere.ts';

/** What one provider's charges of one day came to. */
export interface DailyRow {
  /** Month of the bill, which a correction's day need not lie in; null where the bill names none. */
  readonly month: BillingMonth | null;
  /** Null where the charge names no time. */
  readonly day: DayText | null;
  /** Charges for longer than a day, or charged once: they say nothing of the next day. */
  readonly isSpread: boolean;
  readonly provider: string | null;
  readonly currency: string | null;
  readonly amount: DecimalText | null;
  /** Charges that do not state this cost, which the amount leaves out. */
  readonly unknownRows: number;
}

/** One statement for the cost of each day, by provider and currency. */
export function dailySql(
  where: SpendCondition,
  basis: CostBasis,
  relation: string = chargesRelation,
): string {
  return `SELECT (SELECT month FROM periods WHERE id = periodId) AS month, day, isSpread, provider, currency,
  sum(${basis}) AS amount, CAST(sum(${basis}Unknown) AS BIGINT) AS unknownRows
FROM ${relation} WHERE ${where.sql} GROUP BY ALL ORDER BY month NULLS LAST, day NULLS LAST`;
}
