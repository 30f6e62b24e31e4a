import { describe, expect, test } from 'vitest';
import { type BarePeriod, type PeriodChoice, settleOverlaps } from '#shared/money/sameBill.ts';

const key = { provider: 'AWS', account: '1', month: '2026-10-01' } as const;
const sums = (billed: string | null, currency = 'USD') => [
  { currency, rows: 1, billed, effective: null, contracted: null, list: null },
];

function period(
  id: number,
  dataset: string,
  billed: string | null,
  more: Partial<BarePeriod> = {},
): BarePeriod {
  return {
    ...key,
    id,
    dataset,
    rows: 10,
    importedAtMs: id,
    isClosed: null,
    sources: [],
    sums: sums(billed),
    ...more,
  };
}

/** What counts, and for what the others are set aside. */
function told(periods: readonly BarePeriod[], choices: readonly PeriodChoice[] = []) {
  return settleOverlaps(periods, choices).map(({ dataset, asideFor, overlaps }) => [
    dataset,
    asideFor,
    overlaps,
  ]);
}

const choice = (dataset: string, counts: boolean): PeriodChoice => ({ ...key, dataset, counts });

describe('two ways of one bill', () => {
  test('the one with more rows counts where the sums are the same within 1 %', () => {
    expect(told([period(1, 'pull', '100'), period(2, 'focus', '100.99', { rows: 90 })])).toEqual([
      ['pull', 'focus', []],
      ['focus', null, []],
    ]);
  });

  test('both count and name one another where the sums differ', () => {
    expect(told([period(1, 'pull', '100'), period(2, 'focus', '40', { rows: 90 })])).toEqual([
      ['pull', null, ['focus']],
      ['focus', null, ['pull']],
    ]);
  });

  test('what was chosen goes first', () => {
    const both = [period(1, 'pull', '100'), period(2, 'focus', '100', { rows: 90 })];
    expect(told(both, [choice('pull', true)])).toEqual([
      ['pull', null, []],
      ['focus', 'pull', []],
    ]);
    expect(told(both, [choice('pull', true), choice('focus', true)])).toEqual([
      ['pull', null, ['focus']],
      ['focus', null, ['pull']],
    ]);
    const differing = [period(1, 'pull', '100'), period(2, 'focus', '40')];
    expect(told(differing, [choice('focus', false)])).toEqual([
      ['pull', null, []],
      ['focus', 'pull', []],
    ]);
  });

  test('nothing is set aside for nothing: what is alone counts whatever was chosen of it once', () => {
    expect(told([period(1, 'pull', '100')], [choice('pull', false)])).toEqual([['pull', null, []]]);
  });

  test('two that were set aside for one another do not both vanish', () => {
    const both = [period(1, 'pull', '100'), period(2, 'focus', '100')];
    const counting = told(both, [choice('pull', false), choice('focus', false)]).filter(
      ([, aside]) => aside === null,
    );
    expect(counting).toHaveLength(1);
  });
});

test.each([
  ['another account', { account: '2' }],
  ['another month', { month: '2026-09-01' }],
  ['another provider', { provider: 'GCP' }],
])('%s is another bill', (_, more) => {
  expect(told([period(1, 'a', '5'), period(2, 'b', '5', more)]).map(([, aside]) => aside)).toEqual([
    null,
    null,
  ]);
});

test('unknown sums are not the same, and other currencies neither', () => {
  expect(told([period(1, 'a', null), period(2, 'b', null)]).map(([, aside]) => aside)).toEqual([null, null]);
  const inEuros = period(2, 'b', '5', { sums: sums('5', 'EUR') });
  expect(told([period(1, 'a', '5'), inEuros]).map(([, aside]) => aside)).toEqual([null, null]);
});

test('Azure’s actual and amortised cost are two halves of one bill', () => {
  expect(told([period(1, 'azure-actual', '5'), period(2, 'azure-amortized', '5')])).toEqual([
    ['azure-actual', null, []],
    ['azure-amortized', null, []],
  ]);
});
