import { describe, expect, it } from 'vitest';
import { type Budget, budgetBurn, budgetsOf, monthPassed } from '#shared/cost/spend/budget.ts';
import { monthOutlook } from '#shared/cost/spend/monthOutlook.ts';
import type { DailySpend } from '#shared/cost/spend/providerDays.ts';
import { daysOfMonth } from '#shared/money/billingCalendar.ts';

const month = '2026-11-01';
const open = () => false;

/** Charges of one provider for each day of September to a day of November. */
function daily(provider: string, amount: string, until: string): readonly DailySpend[] {
  return ['2026-09-01', '2026-10-01', month].flatMap((one) =>
    daysOfMonth(one)
      .filter((day) => day <= until)
      .map((day) => ({ month: one, day, isSpread: false, provider, amount, unknownRows: 0 })),
  );
}

describe('the course of a month', () => {
  it('counts what is in exactly and foretells the rest from the last whole day', () => {
    const { known, total, days, providers } = monthOutlook(month, daily('AWS', '0.1', '2026-11-10'), open);
    expect(known).toBe('1');
    expect(days[2]?.running).toBe('0.3');
    expect(days[10]).toMatchObject({ day: '2026-11-11', amount: null, running: null });
    expect(total?.expected).toBeCloseTo(3, 6);
    expect(days.at(-1)?.expectedRunning?.expected).toBeCloseTo(3, 6);
    expect(providers).toEqual([
      { provider: 'AWS', settledUntil: '2026-11-09', horizon: 21, course: 'constant', basisDays: 42 },
    ]);
  });

  it('takes a small last day for unfinished and never counts it twice', () => {
    const rows = daily('AWS', '100', '2026-11-10').map((row) =>
      row.day === '2026-11-10' ? { ...row, amount: '30' } : row,
    );
    expect(monthOutlook(month, rows, open).total?.expected).toBeCloseTo(3000, 6);
    const large = rows.map((row) => (row.day === '2026-11-10' ? { ...row, amount: '250' } : row));
    expect(monthOutlook(month, large, open).total?.expected).toBeCloseTo(3150, 6);
  });

  it('foretells each provider from its own last day, also one whose bill is not in at all', () => {
    const rows = [...daily('AWS', '100', '2026-11-20'), ...daily('Azure', '10', '2026-10-31')];
    const { total, providers, known } = monthOutlook(month, rows, open);
    expect(known).toBe('2000');
    expect(total?.expected).toBeCloseTo(3300, 6);
    expect(providers.map(({ horizon }) => horizon)).toEqual([11, 30]);
  });

  it('says nothing of what is to come where all is in', () => {
    const whole = monthOutlook(month, daily('AWS', '100', '2026-11-30'), open);
    expect(whole.total).toBeNull();
    expect(whole.known).toBe('3000');
    expect(monthOutlook(month, daily('AWS', '100', '2026-11-12'), () => true).total).toBeNull();
  });

  it('keeps what is of no single day out of the days, and expects the fee that comes each month', () => {
    const fee = (one: string): DailySpend => ({
      month: one,
      day: one,
      isSpread: true,
      provider: 'AWS',
      amount: '500',
      unknownRows: 0,
    });
    const before = [fee('2026-09-01'), fee('2026-10-01')];
    const without = monthOutlook(month, [...daily('AWS', '100', '2026-11-10'), ...before], open);
    expect(without.total?.expected).toBeCloseTo(3500, 6);
    expect(without.total?.low).toBeLessThan(3001);
    const withFee = monthOutlook(month, [...daily('AWS', '100', '2026-11-10'), ...before, fee(month)], open);
    expect(withFee.total?.expected).toBeCloseTo(3500, 6);
    expect(withFee.days[0]?.running).toBe('600');
    expect(withFee.spread).toBe('500');
  });

  it('is empty where nothing is known, and knows what it cannot foretell', () => {
    expect(monthOutlook(month, [], open)).toMatchObject({ known: null, total: null, providers: [] });
    const young = daily('Vast', '5', '2026-11-30').filter(({ day }) => (day ?? '') > '2026-11-25');
    const cut = young.filter(({ day }) => (day ?? '') < '2026-11-29');
    expect(monthOutlook(month, cut, open).providers).toMatchObject([
      { horizon: 3, basisDays: 0, course: null },
    ]);
  });
});

describe('charges that do not state their cost', () => {
  const unknown = (rows: readonly DailySpend[]) =>
    rows.map((row): DailySpend => ({ ...row, amount: null, unknownRows: 2 }));
  const november = daily('CoreWeave', '5', '2026-11-03').filter((row) => row.month === month);

  it('are an unknown sum, and no day of 0', () => {
    const course = monthOutlook(month, unknown(november), open);
    expect(course).toMatchObject({ known: null, unknownRows: 6, total: null });
    expect(course.days.slice(0, 4)).toEqual(
      daysOfMonth(month)
        .slice(0, 4)
        .map((day) => ({ day, amount: null, running: null, expected: null, expectedRunning: null })),
    );
  });

  it('are counted beside what is known', () => {
    const [first, ...others] = november;
    const course = monthOutlook(month, [...unknown(first ? [first] : []), ...others], () => true);
    expect(course).toMatchObject({ known: '10', unknownRows: 2 });
    expect(course.days.slice(0, 3).map(({ running }) => running)).toEqual([null, '5', '10']);
  });

  /** Costs of some days are not stated. */
  const without = (rows: readonly DailySpend[], from: string, to: string) =>
    rows.flatMap((row) => ((row.day ?? '') >= from && (row.day ?? '') <= to ? unknown([row]) : [row]));

  it('begin the history anew: the days after them are foretold from one another', () => {
    const rows = without(daily('CoreWeave', '100', '2026-11-10'), '2026-10-12', '2026-10-14');
    const { total, providers } = monthOutlook(month, rows, open);
    expect(providers).toMatchObject([{ settledUntil: '2026-11-09', horizon: 21, basisDays: 26 }]);
    expect(total?.expected).toBeCloseTo(3000, 6);
    expect(total?.low).toBeCloseTo(3000, 6);
  });

  it('leave nothing to foretell from where a week has not passed since', () => {
    const rows = without(daily('CoreWeave', '100', '2026-11-10'), '2026-11-05', '2026-11-05');
    const { total, providers, known } = monthOutlook(month, rows, open);
    expect(known).toBe('900');
    expect(total).toBeNull();
    expect(providers).toMatchObject([{ horizon: 21, basisDays: 0, course: null }]);
  });

  it('are foretold where they are the last ones', () => {
    const rows = without(daily('CoreWeave', '100', '2026-11-10'), '2026-11-09', '2026-11-10');
    const { total, providers, known } = monthOutlook(month, rows, open);
    expect(known).toBe('800');
    expect(providers).toMatchObject([{ settledUntil: '2026-11-07', horizon: 23 }]);
    expect(total?.expected).toBeCloseTo(3000, 6);
  });

  it('are no fee of 0, neither of the months before nor of this one', () => {
    const fee = (one: string, amount: string | null): DailySpend => ({
      month: one,
      day: one,
      isSpread: true,
      provider: 'CoreWeave',
      amount,
      unknownRows: amount === null ? 1 : 0,
    });
    const days = daily('CoreWeave', '100', '2026-11-10');
    const before = [fee('2026-09-01', '500'), fee('2026-10-01', null)];
    expect(monthOutlook(month, [...days, ...before], open).total?.expected).toBeCloseTo(3500, 6);
    const mine = monthOutlook(month, [...days, ...before, fee(month, null)], open);
    expect(mine.total?.expected).toBeCloseTo(3000, 6);
    expect(mine.unknownRows).toBe(1);
  });
});

describe('a budget', () => {
  const budget: Budget = {
    name: 'all',
    of: null,
    amount: '2500',
    currency: 'USD',
    basis: 'effective',
    from: '2026-01-01',
    to: null,
  };
  const course = monthOutlook(month, daily('AWS', '100', '2026-11-10'), open);

  it('tells what is used, when it is used up, and how sure that is', () => {
    const burn = budgetBurn(budget, course);
    expect(burn).toMatchObject({
      spent: '1000',
      spentShare: 0.4,
      usedUpOn: '2026-11-26',
      state: 'will-pass',
    });
    expect(budgetBurn({ ...budget, amount: '999.99' }, course).state).toBe('over');
    expect(budgetBurn({ ...budget, amount: '5000' }, course)).toMatchObject({
      state: 'within',
      usedUpOn: null,
    });
  });

  it('is not said to be used where nothing is in', () => {
    const none = budgetBurn(budget, { known: null, unknownRows: 0, total: null, days: [] });
    expect(none).toMatchObject({ spent: null, spentShare: null, usedUpOn: null, state: 'within' });
  });

  it('is within only where all costs are known', () => {
    const none = budgetBurn(budget, { known: null, unknownRows: 3, total: null, days: [] });
    expect(none).toMatchObject({ spent: null, unknownRows: 3, spentShare: null, state: 'unknown' });
    const part = { ...course, unknownRows: 1 };
    expect(budgetBurn({ ...budget, amount: '5000' }, part)).toMatchObject({
      spent: '1000',
      state: 'unknown',
    });
    expect(budgetBurn({ ...budget, amount: '999' }, part).state).toBe('over');
  });

  it('holds for its months', () => {
    expect(budgetsOf([budget], '2025-12-01')).toEqual([]);
    expect(budgetsOf([budget], month)).toEqual([budget]);
    expect(monthPassed(month, '2026-11-15')).toBe(0.5);
  });
});
