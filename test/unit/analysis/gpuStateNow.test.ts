import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GpuNow, gpuStateNow } from '#shared/analysis/gpuStateNow.ts';
import { bytesPerGibibyte } from '#shared/domain/units.ts';

/** An H100 at rest, with nothing on it. */
const atRest: GpuNow = {
  utilizationGpuPercent: 0,
  utilizationMemoryPercent: 0,
  memoryUsedBytes: 0.6 * bytesPerGibibyte,
  memoryTotalBytes: 80 * bytesPerGibibyte,
  powerWatts: 70,
  powerLimitWatts: 700,
  throttleReasonsMask: 0x1,
  processCount: 0,
};

describe('gpuStateNow', () => {
  it.each<[string, Partial<GpuNow>, string]>([
    ['nothing on it', {}, 'idle'],
    ['a process without work', { processCount: 1 }, 'heldIdle'],
    ['memory without a visible process', { processCount: Number.NaN, memoryUsedBytes: 40e9 }, 'heldIdle'],
    [
      'a T4 holding 1.2 GB',
      { memoryTotalBytes: 16e9, memoryUsedBytes: 1.7e9, processCount: Number.NaN },
      'heldIdle',
    ],
    ['full duty cycle at idle power', { utilizationGpuPercent: 100, powerWatts: 118 }, 'spinning'],
    [
      'full duty cycle reading memory at low power',
      { utilizationGpuPercent: 100, powerWatts: 170, utilizationMemoryPercent: 60 },
      'effective',
    ],
    ['full duty cycle at the limit', { utilizationGpuPercent: 100, powerWatts: 690 }, 'saturated'],
    ['half a load', { utilizationGpuPercent: 55, powerWatts: 350 }, 'effective'],
    ['a trickle', { utilizationGpuPercent: 7, powerWatts: 110 }, 'underUsed'],
    ['heat', { utilizationGpuPercent: 100, powerWatts: 500, throttleReasonsMask: 0x40 }, 'throttled'],
    [
      'only a power cap',
      { utilizationGpuPercent: 100, powerWatts: 698, throttleReasonsMask: 0x4 },
      'saturated',
    ],
    ['MIG: no duty cycle at 433 W', { utilizationGpuPercent: Number.NaN, powerWatts: 433 }, 'unknown'],
  ])('%s', (_, change, state) => {
    expect(gpuStateNow({ ...atRest, ...change })).toBe(state);
  });

  it('never calls a GPU idle whose duty cycle is not a number', () => {
    const number = fc.double({ noNaN: false, min: 0, max: 1e12 });
    const now = fc.record({
      utilizationMemoryPercent: number,
      memoryUsedBytes: number,
      memoryTotalBytes: number,
      powerWatts: number,
      powerLimitWatts: number,
      throttleReasonsMask: fc.constantFrom(Number.NaN, 0, 1, 4),
      processCount: fc.constantFrom(Number.NaN, 0, 3),
    });
    fc.assert(
      fc.property(now, (rest) => {
        expect(gpuStateNow({ ...rest, utilizationGpuPercent: Number.NaN })).toBe('unknown');
      }),
    );
  });

  it('says spinning only where power is known', () => {
    expect(gpuStateNow({ ...atRest, utilizationGpuPercent: 100, powerWatts: Number.NaN })).toBe('effective');
  });
});
