import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamHealth } from '#engine/probes/streamHealth.ts';

describe('streamHealth', () => {
  it.each([
    [null, 0, 6_900, 1, 'starting'],
    [null, 0, 7_100, 1, 'failed'],
    [10_000, 0, 11_400, 1, 'live'],
    [10_000, 0, 12_400, 1, 'stale'],
    [10_000, 0, 12_600, 1, 'failed'],
    [10_000, 0, 15_400, 5, 'live'],
    [10_000, 0, 20_600, 5, 'failed'],
  ] as const)('last %s, started %s, now %s, every %s s: %s', (last, started, now, interval, health) => {
    expect(streamHealth(last, started, now, interval)).toBe(health);
  });

  it('takes a time that lies ahead for now', () => expect(streamHealth(99_000, 0, 10_000, 1)).toBe('live'));

  it('only gets worse with time', () => {
    const order = ['live', 'stale', 'failed'];
    const times = fc.nat(200_000);
    fc.assert(
      fc.property(times, times, times, fc.integer({ min: 1, max: 60 }), (last, a, b, interval) => {
        const at = (now: number) => order.indexOf(streamHealth(last, 0, now, interval));
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});
