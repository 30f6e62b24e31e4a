import { type BudgetDraft, budgetDraftSchema } from '#shared/contract/schemas/budgetEdit.ts';
import type { Budget } from '#shared/cost/spend/budget.ts';
import type { CostBasis } from '#shared/cost/spend/costBasis.ts';
import { parseDimension } from '#shared/cost/spend/spendDimension.ts';
import { parseMonth } from '#shared/money/billingCalendar.ts';
import { decimalText, parseDecimal } from '#shared/money/decimal.ts';

/** A budget as it is typed; '' where nothing is. */
export interface BudgetForm {
  readonly name: string;
  readonly amount: string;
  readonly currency: string;
  readonly basis: CostBasis;
  /** '': all charges. */
  readonly dimension: string;
  /** '': charges that do not say. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
}

/** The form of a budget; of a new one in a currency where there is none. */
export function formOfBudget(budget: Budget | null, currency: string): BudgetForm {
  return {
    name: budget?.name ?? '',
    amount: budget?.amount ?? '',
    currency: budget?.currency ?? currency,
    basis: budget?.basis ?? 'effective',
    dimension: budget?.of?.dimension ?? '',
    value: budget?.of?.value ?? '',
    from: budget?.from?.slice(0, 7) ?? '',
    to: budget?.to?.slice(0, 7) ?? '',
  };
}

const takes: Readonly<Partial<Record<PropertyKey, string>>> = {
  name: 'A name of at most 100 characters.',
  amount: 'What may be spent in a month, without commas: 250000 or 1234.50.',
  currency: 'The three letters of the currency: USD.',
  from: 'A month: 2026-07.',
  to: 'A month that is not before the first: 2027-06.',
};

/** The budget that a form describes, or what each wrong field takes. `taken`: names of the other budgets. */
export function checkBudgetForm(
  form: BudgetForm,
  taken: ReadonlySet<string>,
): {
  readonly budget: BudgetDraft | null;
  readonly errors: Readonly<Partial<Record<keyof BudgetForm, string>>>;
} {
  const amount = parseDecimal(form.amount.trim());
  const dimension = parseDimension(form.dimension);
  const month = (text: string) => (text.trim() === '' ? null : (parseMonth(text.trim()) ?? text));
  const name = form.name.trim();
  const parsed = budgetDraftSchema.safeParse({
    name,
    amount: amount === null ? '' : decimalText(amount),
    currency: form.currency.trim().toUpperCase(),
    basis: form.basis,
    of: dimension === null ? null : { dimension, value: form.value.trim() === '' ? null : form.value },
    from: month(form.from),
    to: month(form.to),
  });
  const issues = parsed.error?.issues ?? [];
  const errors: Partial<Record<PropertyKey, string>> = Object.fromEntries(
    issues.map(({ path: [key = 'name'] }) => [key, takes[key] ?? 'Not valid.']),
  );
  if (taken.has(name)) errors.name = 'Another budget has this name.';
  return { budget: parsed.success && errors.name === undefined ? parsed.data : null, errors };
}
