import { z } from 'zod';
import type { Budget } from '../../cost/spend/budget.ts';
import { isTimeZone } from '../../money/billingCalendar.ts';
import { budgetSchema } from './spend.ts';

/** A budget as it is asked for: an amount of 0 or more in a currency by its three letters, months in order. */
export const budgetDraftSchema = budgetSchema
  .extend({
    amount: budgetSchema.shape.amount.refine((amount) => !amount.startsWith('-'), 'not below 0'),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'not before the first month',
  }) satisfies z.ZodType<Budget>;
export type BudgetDraft = z.infer<typeof budgetDraftSchema>;

/** A budget that is added or, where `was` names one, changed. */
export const budgetEditSchema = z.object({
  was: z.string().max(100).nullable(),
  budget: budgetDraftSchema,
});

/** How months and years are counted: `fiscalYearStart` is the calendar month that the fiscal year begins with, 1 to 12. */
export const billingCalendarSchema = z.object({
  timeZone: z.string().max(100).refine(isTimeZone, 'an IANA time zone, like UTC or Europe/Berlin'),
  fiscalYearStart: z.int().min(1).max(12),
});
export type BillingCalendar = z.infer<typeof billingCalendarSchema>;
