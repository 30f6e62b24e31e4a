import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFileName } from '#engine/billing/import/uploads.ts';
import {
  addMonths,
  billingMonthOf,
  fiscalPlaceOf,
  monthSpan,
  startOfDay,
} from '#shared/money/billingCalendar.ts';
import { exact, parseDecimal, sumExact, sumKnown } from '#shared/money/decimal.ts';
import { focusColumns, focusVersions, isInVersion } from '#shared/money/focusColumns.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { splitExact } from '#shared/money/splitExact.ts';

describe('decimals', () => {
  test('sums keep every place, and what is unknown is counted', () => {
    expect(sumExact(['0.1', '0.2', '-1e-18'])).toBe('0.299999999999999999');
    expect(sumKnown([null, null])).toEqual({ sum: null, known: 0, unknown: 2 });
    expect(parseDecimal('1,234')).toBeNull();
    expect(() => exact('')).toThrow(RangeError);
  });

  test('parts of a split sum to the whole', () => {
    expect(splitExact('100', ['1', '1', '1'], 2)).toEqual(['33.34', '33.33', '33.33']);
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 30 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), weights, (units, shares) => {
        const total = exact(units.toString()).div(1_000_000).toFixed();
        expect(exact(sumExact(splitExact(total, shares, 2))).eq(exact(total))).toBe(true);
      }),
    );
  });

  test('an amount is written with its currency, a small one never as none', () => {
    expect(formatMoney('-1234.5', 'USD')).toBe('USD -1,234.50');
    expect(formatMoney('0.0000004', 'USD')).toBe('USD 0.0000004');
    expect(formatMoney(null, 'USD')).toBe('unknown');
  });
});

describe('billing months', () => {
  test('a month in a zone begins at its own midnight and has its own hours', () => {
    const { fromMs, toMs } = monthSpan('2026-03-01', 'Europe/Berlin');
    expect(new Date(fromMs).toISOString()).toBe('2026-02-28T23:00:00.000Z');
    expect((toMs - fromMs) / 3_600_000).toBe(743);
    expect(billingMonthOf(Date.parse('2026-02-28T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-01');
    expect(startOfDay('2026-10-01', 'UTC')).toBe(Date.UTC(2026, 9, 1));
  });

  test('fiscal years are named for the year in which they end', () => {
    expect(fiscalPlaceOf('2026-07-01', 7)).toEqual({
      year: 2027,
      quarter: 1,
      period: 1,
      firstMonth: '2026-07-01',
    });
    expect(addMonths('2026-11-01', 2)).toBe('2027-01-01');
  });
});

test('FOCUS has 43, 50, 57, 65 and 65 columns', () => {
  const counts = focusVersions.map(
    (version) => focusColumns.filter((column) => isInVersion(column, version)).length,
  );
  expect(counts).toEqual([43, 50, 57, 65, 65]);
});

test('a name handed over cannot leave its folder', () => {
  expect(plainFileName('../../etc/passwd')).toBe('etc-passwd');
  expect(plainFileName('/data/BILLING_PERIOD=2026-10/a b.csv.gz')).toBe(
    'data-BILLING_PERIOD=2026-10-a_b.csv.gz',
  );
});
