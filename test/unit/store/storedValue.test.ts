import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedMetricOf, storedMetrics } from '#engine/store/storedMetrics.ts';
import { fromStored, toStored, toStoredMask } from '#engine/store/storedValue.ts';
import { liveMetrics } from '#shared/domain/metric.ts';

const util = storedMetricOf('utilizationGpuPercent');
const memory = storedMetricOf('memoryUsedBytes');

test('no number is none, and zero is zero only where zero was measured', () => {
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300])
    expect(toStored(none, util)).toBeNull();
  expect(toStored(0, util)).toBe(0);
  expect(toStored(0.0001, util)).toBe(0.1);
  expect(toStored(1, memory)).toBe(1);
  expect(fromStored(null, util)).toBeNull();
});

test('values come back within half a kept step, through a 32-bit float', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...storedMetrics),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (metric, part) => {
        if (metric.kind === 'mask') return;
        // The largest value each unit sees: 200,000 MiB, 20,000 MHz, and below that for the rest.
        const value = part * (metric.perStoredUnit > 1 ? 200_000 * metric.perStoredUnit : 20_000);
        const step = metric.perStoredUnit * (metric.decimals === 1 ? 0.1 : 1);
        const back = fromStored(Math.fround(toStored(value, metric) ?? Number.NaN), metric) ?? Number.NaN;
        const tolerance = value > 0 && value < step ? step : step * 0.5001;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(tolerance);
        expect(back === 0).toBe(value === 0);
      },
    ),
  );
});

test('a mask is a whole number of 32 bits or none', () => {
  expect(toStoredMask(0)).toBe(0);
  expect(toStoredMask(2 ** 32 - 1)).toBe(2 ** 32 - 1);
  for (const none of [Number.NaN, -1, 0.5, 2 ** 32]) expect(toStoredMask(none)).toBeNull();
});

test('every live metric has a column of its own', () => {
  expect(storedMetrics.map((metric) => metric.key)).toEqual(liveMetrics);
  expect(new Set(storedMetrics.map((metric) => metric.column)).size).toBe(liveMetrics.length);
  expect(memory.column).toBe('memoryUsedMebibytes');
});
