import { describe, expect, it } from 'vitest';
import { amountRange, orderedRange } from '#shared/analysis/findings/evidence/amountRange.ts';
import { gpusText } from '#shared/analysis/findings/evidence/gpuNames.ts';
import { monthlyCost } from '#shared/analysis/findings/evidence/monthlyCost.ts';
import { priceDoubts } from '#shared/analysis/findings/evidence/priceDoubts.ts';
import { priceRowsOf } from '#shared/analysis/findings/evidence/priceRowsOf.ts';
import { stretchUpToNow } from '#shared/analysis/findings/evidence/stretch.ts';
import { timeText } from '#shared/analysis/findings/evidence/timeText.ts';
import type { WindowState } from '#shared/analysis/window/stateInterval.ts';
import { type Hours, priceOf, profileOf, windowEndMs } from '../../../fixtures/profiles.ts';

describe('a month of GPUs', () => {
  it('truth: 8 at 2.49 are 14,541.60, to the cent and beyond', () => {
    const profiles = Array.from({ length: 8 }, (_, index) => profileOf({ gpu: { index } }));
    expect(monthlyCost(profiles, 'USD')).toMatchObject({ total: '14541.6', unpriced: 0, why: '' });
  });

  it('truth: one of two without a price leaves the total unknown, and says what is known', () => {
    const profiles = [profileOf(), profileOf({ gpu: { index: 1, price: priceOf(null) } })];
    expect(monthlyCost(profiles, 'USD')).toMatchObject({ total: null, known: '1817.7', unpriced: 1 });
    expect(monthlyCost(profiles, 'USD').why).toBe(
      '1 of 2 GPUs have no price in USD, so the saving is unknown. No price list has it.',
    );
  });

  it('truth: a price in another currency is no price here: nothing is converted', () => {
    const profiles = [profileOf({ gpu: { price: priceOf('2.00', 'EUR') } })];
    expect(monthlyCost(profiles, 'USD')).toMatchObject({ total: null, known: null });
    expect(monthlyCost(profiles, 'USD').why).toContain('Its price is in EUR.');
  });

  it('truth: owned hardware pays for the power it drew: 1.00 + (0.4 + 0.1) kW x 0.20 an hour', () => {
    const { rate } = priceOf('1.00');
    const price = {
      ...priceOf('1.00'),
      rate: rate && { ...rate, energy: { perKwh: '0.20', hostWatts: 100 } },
    };
    expect(monthlyCost([profileOf({ gpu: { price } })], 'USD').total).toBe('803');
    const unread = profileOf({ gpu: { price }, rest: { powerWatts: null } });
    expect(monthlyCost([unread], 'USD').total).toBe('744.6');
    expect(priceDoubts([unread])).toEqual([
      'Its power is paid for and was not measured: the cost is a lower bound.',
    ]);
    expect(priceRowsOf([unread]).map(({ perHour }) => perHour)).toEqual(['1.00', '0.20']);
  });
});

describe('ranges', () => {
  it('truth: low is never above expected, nor that above high, whatever they were worked out from', () => {
    expect(amountRange('1000', { low: 0.5, expected: 0.2, high: 0.1 }, 'USD')).toEqual({
      low: '200',
      expected: '200',
      high: '200',
      currency: 'USD',
    });
    expect(orderedRange('3', '2', '1', 'USD')).toMatchObject({ low: '2', expected: '2', high: '2' });
    expect(amountRange(null, { low: 0, expected: 0, high: 0 }, 'USD')).toBeNull();
  });

  it('truth: what is no share is a mistake, never a 0', () => {
    expect(() => amountRange('1', { low: 0, expected: Number.NaN, high: 1 }, 'USD')).toThrow(RangeError);
    expect(() => amountRange('1', { low: 0, expected: 0.5, high: 1.2 }, 'USD')).toThrow(RangeError);
  });
});

describe('stretches up to now', () => {
  const idle: ReadonlySet<WindowState> = new Set(['idle']);
  const hoursOf = (hours: Hours) => {
    const stretch = stretchUpToNow(profileOf({ hours }), idle);
    return stretch && [(stretch.toMs - stretch.fromMs) / 3_600_000, stretch.observedSeconds / 3600];
  };

  it.each<[string, Hours, readonly [number, number] | null]>([
    [
      'ends where work did',
      [
        ['effective', 5],
        ['idle', 10],
      ],
      [10, 10],
    ],
    [
      'goes over a gap of a day, which counts for nothing',
      [
        ['idle', 10],
        ['notObserved', 24],
        ['idle', 10],
      ],
      [44, 20],
    ],
    [
      'does not go over two days',
      [
        ['idle', 10],
        ['notObserved', 48],
        ['idle', 10],
      ],
      [10, 10],
    ],
    [
      'does not begin with a gap',
      [
        ['effective', 5],
        ['notObserved', 3],
        ['idle', 10],
      ],
      [10, 10],
    ],
    [
      'may lack the last two hours',
      [
        ['idle', 10],
        ['notObserved', 2],
      ],
      [10, 10],
    ],
    [
      'is none where the last three are missing',
      [
        ['idle', 10],
        ['notObserved', 3],
      ],
      null,
    ],
    [
      'is none at work',
      [
        ['idle', 10],
        ['effective', 1],
      ],
      null,
    ],
    ['is none where nothing was ever seen', [['notObserved', 10]], null],
    [
      'is none where it cannot be measured',
      [
        ['idle', 10],
        ['unknown', 1],
      ],
      null,
    ],
  ])('truth: one %s', (_what, hours, expected) => {
    expect(hoursOf(hours)).toEqual(expected);
  });
});

it('truth: GPUs are named by host and runs of indices, the same whatever their order', () => {
  const of = (...indices: readonly number[]) => indices.map((index) => profileOf({ gpu: { index } }));
  expect(gpusText(of(3))).toBe('gpu-01 GPU 3');
  expect(gpusText(of(5, 0, 2, 1, 7, 6))).toBe('gpu-01 GPUs 0-2, 5-7');
  expect(gpusText([...of(0), profileOf({ gpu: { host: 'b' } }), profileOf({ gpu: { host: 'c' } })])).toBe(
    'gpu-01 GPU 0 and 2 more hosts',
  );
  expect(gpusText([profileOf({ gpu: { index: null, host: 'a\u202eb\u0007' } })])).toBe('ab 1 GPU');
  expect(gpusText([])).toBe('no GPU');
});

it('truth: a moment is told in the zone of the rules, with its name', () => {
  expect(timeText(windowEndMs, 'UTC')).toBe('2026-06-29 00:00 UTC');
  expect(timeText(windowEndMs, 'America/New_York')).toBe('2026-06-28 20:00 America/New_York');
});

it('truth: warnings of prices become sentences, each once; what is reserved or owned says what that means', () => {
  const warned = { ...priceOf('2.49'), warnings: ['the price is 121 days old'] };
  const place = { provider: 'x', instance: null, region: null, market: 'reserved' as const, from: 'a test' };
  const profiles = [0, 1].map((index) => profileOf({ gpu: { index, price: warned, place } }));
  expect(priceDoubts(profiles)).toEqual([
    'It is reserved: the money comes back when other work uses what is reserved, or when the reservation ends.',
    'The price is 121 days old.',
  ]);
});
