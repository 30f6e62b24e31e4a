import { z } from 'zod';
import { billingCalendarSchema, budgetEditSchema } from '../schemas/budgetEdit.ts';
import {
  chargeDetailSchema,
  chargeRefSchema,
  chargesInputSchema,
  chargesSchema,
  spendAnomaliesSchema,
  spendMonthSchema,
  spendMonthsSchema,
  spendScopeSchema,
  spendSplitInputSchema,
  spendSplitsSchema,
} from '../schemas/spend.ts';
import { base, nothing } from './base.ts';

/** What the bills come to, and the budgets they are held against. */
export const spend = {
  /** Months that there is something about. */
  months: base.input(nothing).output(spendMonthsSchema),
  /** Totals, course, forecast, coverage, commitments and budgets of a month. */
  month: base.input(spendScopeSchema).output(spendMonthSchema),
  /** A month by one or two dimensions, for each currency. */
  split: base.input(spendSplitInputSchema).output(spendSplitsSchema),
  /** Days that stand out, with their causes. */
  anomalies: base.input(spendScopeSchema).output(spendAnomaliesSchema),
  /** Charges one by one. */
  charges: base.input(chargesInputSchema).output(chargesSchema),
  /** One charge whole, with the line of its file. */
  charge: base.input(chargeRefSchema).output(chargeDetailSchema),
  /** Adds a budget to budgets.yaml or changes one; comments are kept. */
  setBudget: base.input(budgetEditSchema).output(nothing),
  /** `undo` of restoreBudget brings it back with its place and comments. */
  removeBudget: base.input(z.object({ name: z.string().max(100) })).output(z.object({ undo: z.string() })),
  restoreBudget: base.input(z.object({ undo: z.string().max(100) })).output(nothing),
  /** The billing time zone and the fiscal year, kept in budgets.yaml. */
  setCalendar: base.input(billingCalendarSchema).output(nothing),
};
