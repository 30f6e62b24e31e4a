import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import {
  type AdviceAmount,
  countedClaims,
  countedRealised,
} from '#shared/analysis/tracking/countTogether.ts';
import { exact, sumKnown } from '#shared/money/decimal.ts';
import { findingOf } from '../portfolio/drafts.ts';

/** On GPUs at 1000 a month of 730 hours. */
function amountOf(
  kind: FindingKind,
  amount: string | null,
  { on = ['a'], share = 1, isBilled = false, verb = 'release' as const, atPrice = true } = {},
): AdviceAmount {
  const shares = Object.fromEntries(on.map((uuid) => [uuid, share]));
  const finding = findingOf({ kind, shares, saves: amount ?? '1', verb });
  const perHourThen = new Map(atPrice ? on.map((uuid) => [uuid, exact('1000').div(730).toFixed(20)]) : []);
  return { finding, perHourThen, amount, isBilled };
}

const roundedAll = (all: readonly (string | null)[]) =>
  all.map((one) => one && exact(one).toDecimalPlaces(6).toFixed());

describe('claims on one GPU', () => {
  it('count once where only one of them can be followed', () => {
    const both = [amountOf('tooManyGpus', '500'), amountOf('idle', '1000')];
    expect(roundedAll(countedClaims(both))).toEqual(['500', '500']);
    expect(roundedAll(countedClaims([...both].reverse()))).toEqual(['1000', '0']);
    const reserved = [amountOf('offHours', '500'), amountOf('commitment', '400')];
    expect(roundedAll(countedClaims(reserved))).toEqual(['500', '0']);
  });

  it('count on what is left where they can be followed together', () => {
    const both = [amountOf('arbitrage', '400'), amountOf('offHours', '500')];
    expect(roundedAll(countedClaims(both))).toEqual(['200', '500']);
    expect(roundedAll(countedClaims([amountOf('idle', '1000'), ...both]))).toEqual(['1000', '0', '0']);
  });

  it('are whole on other GPUs, and where no price tells them apart', () => {
    const apart = [amountOf('idle', '1000'), amountOf('tooManyGpus', '500', { on: ['b'] })];
    expect(roundedAll(countedClaims(apart))).toEqual(['1000', '500']);
    const half = [amountOf('idle', '2000', { on: ['a', 'b'] }), amountOf('heldIdle', '1000', { on: ['b'] })];
    expect(roundedAll(countedClaims(half))).toEqual(['2000', '0']);
    const unpriced = [amountOf('idle', '7', { atPrice: false }), amountOf('zombie', null)];
    expect(countedClaims(unpriced)).toEqual(['7', null]);
  });
});

describe('what was realised on one GPU', () => {
  it('counts once what two see of the same change, whichever of them sees it', () => {
    const both = [amountOf('idle', '1000'), amountOf('tooManyGpus', '1000')];
    expect(roundedAll(countedRealised(both))).toEqual(['1000', '0']);
    const other = [amountOf('idle', '0'), amountOf('tooManyGpus', '500')];
    expect(roundedAll(countedRealised(other))).toEqual(['0', '500']);
  });

  it('counts a bill once, whatever the advice that it is held against is about', () => {
    const billed = { isBilled: true };
    const both = [amountOf('arbitrage', '700', billed), amountOf('offHours', '700', billed)];
    expect(roundedAll(countedRealised(both))).toEqual(['0', '700']);
    const dearer = [amountOf('arbitrage', '-100', billed), amountOf('offHours', '-100', billed)];
    expect(roundedAll(countedRealised(dearer))).toEqual(['0', '-100']);
    // By telemetry each sees its own: 0.6 of the price in 0.5 of the time costs 300.
    const seen = [amountOf('arbitrage', '400'), amountOf('offHours', '500')];
    expect(sumKnown(countedRealised(seen)).sum).toMatch(/^(700|699\.9{6})/);
  });

  it('never sums to more than the GPUs cost', () => {
    const kinds: readonly FindingKind[] = ['idle', 'tooManyGpus', 'offHours', 'arbitrage', 'lostPerformance'];
    const one = fc.record({
      kind: fc.constantFrom(...kinds),
      amount: fc.integer({ min: 0, max: 1000 }),
      isBilled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (all) => {
        const amounts = all.map(({ kind, amount, isBilled }) => amountOf(kind, `${amount}`, { isBilled }));
        for (const count of [countedClaims, countedRealised]) {
          const sum = exact(sumKnown(count(amounts)).sum ?? '0');
          expect(sum.lte('1000.000001')).toBe(true);
          const greatest = Math.max(0, ...all.map(({ amount }) => amount));
          expect(sum.gte(greatest - 0.000001)).toBe(true);
        }
      }),
    );
  });
});
