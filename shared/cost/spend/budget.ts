import { type BillingMonth, type DayText, daysOfMonth } from '#shared/money/billingCalendar.ts';
import { type DecimalText, exact } from '#shared/money/decimal.ts';
import type { CostBasis } from './costBasis.ts';
import type { Estimate } from './forecast.ts';
import type { MonthOutlook } from './monthOutlook.ts';
import type { SpendFilter } from './spendDimension.ts';

/** What may be spent in each month. */
export interface Budget {
  readonly name: string;
  /** Charges that count: all of a provider, of a tag's value, ...; null: all. */
  readonly of: SpendFilter | null;
  readonly amount: DecimalText;
  readonly currency: string;
  readonly basis: CostBasis;
  /** First and last month that it holds for; null: no limit. */
  readonly from: BillingMonth | null;
  readonly to: BillingMonth | null;
}

/**
 * `over`: more is spent; `will-pass`: even the low end of the forecast passes it; `may-pass`: the high end does; `unknown`:
 * not even that, and charges that do not state their cost come on top; `within`: not even that, and all is known.
 */
type BudgetState = 'over' | 'will-pass' | 'may-pass' | 'unknown' | 'within';

/** How a budget stands in a month. */
export interface BudgetBurn {
  readonly budget: Budget;
  /** Null where nothing is in, or nothing of it states its cost. */
  readonly spent: DecimalText | null;
  /** Charges that do not state their cost, which `spent` leaves out. */
  readonly unknownRows: number;
  /** Part of the budget that is spent; null where that is not known, or the budget is 0. */
  readonly spentShare: number | null;
  /** What the month will come to; null where all is in, or nothing can be said. */
  readonly forecast: Estimate | null;
  /** The day on which the budget is used up, or is expected to be; null: not in this month. */
  readonly usedUpOn: DayText | null;
  readonly state: BudgetState;
}

/** Budgets that hold for a month. */
export function budgetsOf(budgets: readonly Budget[], month: BillingMonth): readonly Budget[] {
  return budgets.filter(({ from, to }) => (from === null || from <= month) && (to === null || month <= to));
}

/** How a budget stands against a month's course. */
export function budgetBurn(
  budget: Budget,
  course: Pick<MonthOutlook, 'known' | 'unknownRows' | 'total' | 'days'>,
): BudgetBurn {
  const limit = Number(budget.amount);
  const { known, unknownRows, total } = course;
  const used = course.days.find(
    ({ running, expectedRunning }) =>
      Number(running ?? Number.NEGATIVE_INFINITY) > limit || (expectedRunning?.expected ?? -1) > limit,
  );
  return {
    budget,
    spent: known,
    unknownRows,
    spentShare: known === null || limit === 0 ? null : exact(known).div(exact(budget.amount)).toNumber(),
    forecast: total,
    usedUpOn: used?.day ?? null,
    state: stateOf(course, budget),
  };
}

function stateOf(
  { known, total, unknownRows }: Pick<MonthOutlook, 'known' | 'unknownRows' | 'total'>,
  budget: Budget,
): BudgetState {
  if (known !== null && exact(known).gt(exact(budget.amount))) return 'over';
  const limit = Number(budget.amount);
  if (total !== null && total.low > limit) return 'will-pass';
  if (total !== null && total.high > limit) return 'may-pass';
  return unknownRows > 0 ? 'unknown' : 'within';
}

/** The part of a month that is over at a day, 0 to 1: what an even burn would have used. */
export function monthPassed(month: BillingMonth, day: DayText): number {
  const days = daysOfMonth(month);
  return days.filter((one) => one <= day).length / days.length;
}
