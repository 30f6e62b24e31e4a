import { describe, expect, it } from 'vitest';
import { checkBudgetForm, formOfBudget } from '../../../renderer/features/spend/budgets/budgetForm.ts';

const form = { ...formOfBudget(null, 'USD'), name: ' Research ', amount: '40000.50' };

describe('the form of a budget', () => {
  it('reads what is typed, and comes back from it', () => {
    const { budget, errors } = checkBudgetForm(
      { ...form, dimension: 'tag:team', value: ' a', from: '2026-07', to: '2026-07' },
      new Set(['All']),
    );
    expect(errors).toEqual({});
    expect(budget).toEqual({
      name: 'Research',
      amount: '40000.5',
      currency: 'USD',
      basis: 'effective',
      of: { dimension: 'tag:team', value: ' a' },
      from: '2026-07-01',
      to: '2026-07-01',
    });
    expect(checkBudgetForm(formOfBudget(budget, 'EUR'), new Set()).budget).toEqual(budget);
    expect(checkBudgetForm({ ...form, dimension: 'region' }, new Set()).budget?.of).toEqual({
      dimension: 'region',
      value: null,
    });
  });

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'All' }],
    ['amount', { amount: '1,000' }],
    ['amount', { amount: '-1' }],
    ['amount', { amount: '' }],
    ['currency', { currency: 'dollars' }],
    ['from', { from: 'July' }],
    ['to', { from: '2026-08', to: '2026-07' }],
  ])('names a fault of %s', (key, typed) => {
    const { budget, errors } = checkBudgetForm({ ...form, ...typed }, new Set(['All']));
    expect(budget).toBeNull();
    expect(Object.keys(errors)).toEqual([key]);
  });
});
