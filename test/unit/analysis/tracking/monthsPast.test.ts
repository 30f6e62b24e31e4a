import { describe, expect, it } from 'vitest';
import { goneReasons } from '#shared/analysis/advice/trackedFinding.ts';
import { type RatesByMonth, rateInMonth } from '#shared/analysis/tracking/ratesByMonth.ts';
import { remainingClaim } from '#shared/analysis/tracking/remainingClaim.ts';

describe('what a finding claimed at a time', () => {
  const point = (atMs: number, expected: string | null) => ({ atMs, expected, currency: 'USD' });
  const claimed = [point(10, '100'), point(20, '60'), point(30, null), point(40, '5')];

  it('is what was told last by then: later claims do not rewrite the past', () => {
    const at = (atMs: number) => remainingClaim({ claimed, gone: null }, atMs);
    expect([5, 10, 25, 35, Number.POSITIVE_INFINITY].map(at)).toEqual([null, '100', '60', null, '5']);
  });

  it.each(goneReasons)(
    'is nothing once it is gone where it was looked at, and unknown elsewhere: %s',
    (reason) => {
      const gone = { atMs: 50, reason };
      expect(remainingClaim({ claimed, gone }, 49)).toBe('5');
      const isSeen = reason === 'changed' || reason === 'expired';
      expect(remainingClaim({ claimed, gone }, 50)).toBe(isSeen ? '0' : null);
    },
  );
});

describe('what a GPU cost in a month', () => {
  const rates: RatesByMonth = new Map([
    [
      '2026-12-01',
      new Map([
        ['a', '1'],
        ['b', '2.2'],
      ]),
    ],
    [
      '2026-09-01',
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ]),
    ],
  ]);
  it.each([
    ['as told in it', 'b', '2026-12-01', '2.2'],
    ['unknown where it had no price', 'c', '2026-12-01', null],
    ['the same where nobody looked, and before and after agree', 'a', '2026-10-01', '1'],
    ['unknown where they do not', 'b', '2026-11-01', null],
    ['unknown where one of them had no price', 'c', '2026-11-01', null],
    ['unknown before anything was told', 'a', '2026-08-01', null],
  ])('is %s', (_, uuid, month, rate) => expect(rateInMonth(rates, uuid, month)).toBe(rate));
});
