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

/** Why each is set aside. */
function reasons(periods: readonly BarePeriod[], choices: readonly PeriodChoice[] = []) {
  return settleOverlaps(periods, choices).map(({ asideBy }) => asideBy);
}

describe('two ways of one bill', () => {
  test('what was chosen to be set aside is told from what is the same bill', () => {
    const same = [period(1, 'pull', '100'), period(2, 'focus', '100', { rows: 90 })];
    expect(reasons(same)).toEqual(['same', null]);
    expect(reasons(same, [choice('pull', true)])).toEqual([null, 'same']);
    expect(reasons(same, [choice('pull', true), choice('focus', true)])).toEqual([null, null]);
    const differing = [period(1, 'pull', '100'), period(2, 'focus', '40')];
    expect(reasons(differing)).toEqual([null, null]);
    expect(reasons(differing, [choice('focus', false)])).toEqual([null, 'choice']);
  });

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

describe('Azure’s two exports beside one that states both costs', () => {
  const costs = (billed: string | null, effective: string | null) => ({
    sums: [{ currency: 'USD', rows: 1, billed, effective, contracted: null, list: null }],
  });
  const actual = (rows: number) => period(1, 'azure-actual', null, { rows, ...costs('100', null) });
  const amortized = (rows: number, effective = '90') =>
    period(2, 'azure-amortized', null, { rows, ...costs(null, effective) });
  const focus = (rows: number) => period(3, 'focus', null, { rows, ...costs('100.20', '90.10') });

  test.each([50, 200])('no cost counts twice where the amortised one has %i rows', (rows) => {
    expect(told([actual(90), amortized(rows), focus(120)])).toEqual([
      ['azure-actual', 'focus', []],
      ['azure-amortized', 'focus', []],
      ['focus', null, []],
    ]);
  });

  test('the pair counts where it says more', () => {
    expect(told([actual(150), amortized(50), focus(120)])).toEqual([
      ['azure-actual', null, []],
      ['azure-amortized', null, []],
      ['focus', 'azure-actual', []],
    ]);
  });

  test('one half follows the other though its own sum differs', () => {
    const asides = told([actual(90), amortized(90, '80'), focus(120)]).map(([, aside]) => aside);
    expect(asides).toEqual(['focus', 'focus', null]);
  });

  test('the amortised half alone is held by its effective sum, and nothing billed is set aside for it', () => {
    expect(told([amortized(200), focus(120)])).toEqual([
      ['azure-amortized', 'focus', []],
      ['focus', null, []],
    ]);
    expect(told([amortized(200), focus(120)], [choice('azure-amortized', true)])).toEqual([
      ['azure-amortized', null, ['focus']],
      ['focus', null, ['azure-amortized']],
    ]);
  });

  test('the amortised half counts beside what states only what is billed', () => {
    const pull = period(3, 'pull', '100', { rows: 120 });
    expect(told([actual(90), amortized(50), pull]).map(([, aside]) => aside)).toEqual(['pull', null, null]);
  });
});

describe('an account that two ways of one bill name differently', () => {
  const scope = 'subscriptions/0b7c4f6e-1111-4222-8333-123456789abc';
  test.each([
    ['AWS', '', '123456789012'],
    ['Microsoft', scope, '7654321'],
    ['Microsoft', scope, scope.slice('subscriptions/'.length)],
    [
      'Microsoft',
      'providers/Microsoft.Billing/billingAccounts/1',
      '/providers/microsoft.billing/billingaccounts/1/',
    ],
    ['Microsoft', `${scope}/resourceGroups/gpu`, scope],
  ])(
    '%s: %s and %s count once where the sums are the same, and name one another where not',
    (provider, one, other) => {
      const pull = (billed: string) => period(1, 'pull', billed, { provider, account: one });
      const bill = period(2, 'export', '100', { provider, account: other, rows: 90 });
      expect(told([pull('100.2'), bill])).toEqual([
        ['pull', 'export', []],
        ['export', null, []],
      ]);
      expect(told([pull('40'), bill])).toEqual([
        ['pull', null, ['export']],
        ['export', null, ['pull']],
      ]);
    },
  );

  test.each([
    ['AWS', '210987654321', '123456789012'],
    ['Microsoft', scope, 'aaaaaaaa-1111-4222-8333-123456789abc'],
    ['Microsoft', scope, 'subscriptions/aaaaaaaa-1111-4222-8333-123456789abc'],
  ])('%s: %s and %s are two bills', (provider, one, other) => {
    const both = [
      period(1, 'pull', '100', { provider, account: one }),
      period(2, 'export', '100', { provider, account: other }),
    ];
    expect(told(both)).toEqual([
      ['pull', null, []],
      ['export', null, []],
    ]);
  });
});
