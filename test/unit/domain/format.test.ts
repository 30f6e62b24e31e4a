import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatBytes,
  formatCount,
  formatDuration,
  formatGibibytes,
  formatPercent,
  formatQuantity,
  formatReading,
  formatWatts,
} from '#shared/domain/format.ts';
import { metricSpecs } from '#shared/domain/metric.ts';
import { unavailable } from '#shared/domain/reading.ts';

const rows: readonly (readonly [string, string])[] = [
  [formatCount(0), '0'],
  [formatCount(-0), '0'],
  [formatCount(8000), '8,000'],
  [formatCount(0.2), '<1'],
  [formatPercent(0), '0 %'],
  [formatPercent(0.3), '<1 %'],
  [formatPercent(97.4), '97 %'],
  [formatPercent(100), '100 %'],
  [formatWatts(0), '0 W'],
  [formatWatts(0.01), '<0.1 W'],
  [formatWatts(9.53), '9.5 W'],
  [formatWatts(99.96), '100 W'],
  [formatWatts(412.3), '412 W'],
  [formatWatts(9999.6), '10.0 kW'],
  [formatWatts(12_400), '12.4 kW'],
  [formatWatts(2.4e6), '2.4 MW'],
  [formatBytes(0), '0 B'],
  [formatBytes(512), '512 B'],
  [formatBytes(3 * 2 ** 20), '3.0 MiB'],
  [formatBytes(85_520_809_984), '79.6 GiB'],
  [formatBytes(2 ** 30 - 1), '1.0 GiB'],
  [formatBytes(1.5 * 2 ** 40), '1.5 TiB'],
  [formatGibibytes(85_520_809_984), '79.6'],
  [formatGibibytes(3 * 2 ** 20), '<0.1'],
  [formatGibibytes(0), '0'],
  [formatDuration(0.4), '<1 s'],
  [formatDuration(43.9), '43 s'],
  [formatDuration(90), '1 min 30 s'],
  [formatDuration(720), '12 min'],
  [formatDuration(11_100), '3 h 5 min'],
  [formatDuration(180_000), '2 d 2 h'],
  [formatAge(0.2), 'now'],
  [formatAge(-5), 'now'],
  [formatAge(43), '43 s ago'],
  [formatAge(Number.NaN), 'never'],
  [formatQuantity(64, 'celsius'), '64 °C'],
  [formatQuantity(1980, 'megahertz'), '1,980 MHz'],
  [formatQuantity(8, 'pstate'), 'P8'],
  [formatQuantity(68, 'bitmask'), '0x44'],
  [formatReading(unavailable('[N/A]'), 'watts'), '-'],
  [formatReading(undefined, 'bytes'), '-'],
];

describe('numbers for people', () => {
  it.each(rows)('%s', (got, wanted) => {
    expect(got).toBe(wanted);
  });

  it('shows no number as a dash in every unit', () => {
    for (const spec of metricSpecs) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        expect(formatQuantity(value, spec.unit)).toBe('-');
      }
    }
  });

  it('never rounds a positive load, power, size or count down to 0', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e15, noNaN: true }), (value) => {
        for (const text of [formatPercent(value), formatWatts(value), formatCount(value)]) {
          expect(text).not.toMatch(/^0(\.0)?( |$)/);
        }
        expect(formatBytes(value)).not.toMatch(/^0 /);
        expect(formatGibibytes(Math.ceil(value))).not.toBe('0');
      }),
    );
  });
});
