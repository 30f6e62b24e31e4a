import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerShares } from '#shared/analysis/sharing/instancePower.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { unavailable } from '#shared/domain/reading.ts';

function instance(profile: string | null, smActivePercent?: number): MigInstance {
  return {
    gpuUuid: 'GPU-1',
    uuid: unavailable(''),
    profile: profile ?? unavailable('not listed'),
    index: 0,
    gpuInstanceId: 1,
    computeInstanceId: 0,
    memoryTotalBytes: unavailable(''),
    memoryUsedBytes: unavailable(''),
    multiprocessorCount: unavailable(''),
    pids: [],
    readings: smActivePercent === undefined ? {} : { smActivePercent },
  };
}
const watts = (...args: Parameters<typeof powerShares>) =>
  powerShares(...args)?.shares.map(({ estimatedWatts }) => Math.round(estimatedWatts * 1e6) / 1e6);

describe('the power of a GPU among its instances', () => {
  it('goes by size and measured activity over a standing part', () => {
    expect(watts(300, 700, [instance('3g.40gb', 50), instance('3g.40gb', 0)])).toEqual([258, 42]);
    expect(powerShares(300, 700, [instance('3g.40gb', 50)])?.basis).toBe('activity');
  });

  it('goes by size alone where an instance is not measured, and says so', () => {
    expect(watts(280, 700, [instance('4g.40gb', 90), instance('3g.40gb')])).toEqual([160, 120]);
    expect(powerShares(280, 700, [instance('4g.40gb', 90), instance('3g.40gb')])?.rule).toMatch(
      /nothing measures/,
    );
    expect(watts(70, 700, [instance('1g.10gb', 0), instance('1g.10gb', 0)])).toEqual([35, 35]);
  });

  it('is not made up: no power, no instance or no size gives none', () => {
    expect(powerShares(unavailable('[N/A]'), 700, [instance('3g.40gb')])).toBeNull();
    expect(powerShares(undefined, 700, [instance('3g.40gb')])).toBeNull();
    expect(powerShares(300, 700, [])).toBeNull();
    expect(powerShares(300, 700, [instance(null), instance('3g.40gb')])).toBeNull();
  });

  it('loses nothing to an activity next to none', () => {
    const barely = [instance('1g.10gb', Number.MIN_VALUE)];
    expect(powerShares(5e-7, 700, barely)?.shares[0]?.estimatedWatts).toBe(5e-7);
  });

  it('always adds up to what the GPU draws, and no share is below zero', () => {
    const some = fc.record({
      slices: fc.integer({ min: 1, max: 7 }),
      activity: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 7 }),
        fc.double({ min: 0, max: 1500, noNaN: true }),
        fc.option(fc.double({ min: 50, max: 1500, noNaN: true })),
        (found, power, limit) => {
          const instances = found.map(({ slices, activity }) => instance(`${slices}g.10gb`, activity));
          const shares = powerShares(power, limit ?? unavailable('[N/A]'), instances)?.shares ?? [];
          expect(shares.reduce((sum, { estimatedWatts }) => sum + estimatedWatts, 0)).toBeCloseTo(power, 6);
          for (const { estimatedWatts } of shares) expect(estimatedWatts).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
