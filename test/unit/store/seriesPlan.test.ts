import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsestCadence, type PlanInput, planSeries } from '#engine/store/seriesPlan.ts';

const nowMs = Date.UTC(2026, 10, 21, 12, 34, 56);
const hourMs = 3_600_000;
const everyTenSeconds = [{ fromS: 0, everyS: 10 }];
const plan = (hours: number, points: number, more: Partial<PlanInput> = {}) =>
  planSeries({
    fromMs: nowMs - hours * hourMs,
    toMs: nowMs,
    points,
    cadence: everyTenSeconds,
    floorS: { raw: 0, minute: 0, hour: 0 },
    ...more,
  });

test('the tier is the coarsest whose rows fill the buckets', () => {
  expect(plan(1, 500)).toMatchObject({ tier: 'raw', widthS: 10, buckets: 361 });
  expect(plan(24, 500)).toMatchObject({ tier: 'minute', widthS: 180 });
  expect(plan(24 * 30, 500)).toMatchObject({ tier: 'hour', widthS: 7200 });
  expect(plan(24 * 400, 500)).toMatchObject({ tier: 'hour', widthS: 86_400 });
});

test('a range that raw rows no longer reach is answered by a tier that does', () => {
  const floorS = { raw: nowMs / 1000 - 3600, minute: nowMs / 1000 - 30 * 86_400, hour: 0 };
  expect(plan(0.5, 500, { floorS })).toMatchObject({ tier: 'raw', widthS: 10 });
  expect(plan(2, 5000, { floorS })).toMatchObject({ tier: 'minute', widthS: 60 });
  expect(plan(24 * 40, 5000, { floorS })).toMatchObject({ tier: 'hour', widthS: 3600 });
});

test('buckets are never narrower than rows were stored at', () => {
  const cadence = [
    { fromS: 0, everyS: 10 },
    { fromS: nowMs / 1000 - 600, everyS: 45 },
    { fromS: nowMs / 1000 - 300, everyS: 10 },
  ];
  expect(plan(1, 5000, { cadence })).toMatchObject({ tier: 'minute', widthS: 60 });
  expect(plan(0.05, 5000, { cadence })).toMatchObject({ tier: 'raw', widthS: 10 });
  expect(coarsestCadence(cadence, nowMs / 1000 - 300, nowMs / 1000)).toBe(10);
  expect(coarsestCadence([], 0, 10)).toBe(1);
});

test('any range fits the budget in whole buckets that hold it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 4.2e12, noNaN: true }),
      fc.double({ min: 1, max: 4.2e12, noNaN: true }),
      fc.integer({ min: 10, max: 5000 }),
      fc.constantFrom(1, 5, 7, 10, 45, 60, 90, 300),
      fc.tuple(fc.nat(4.2e9), fc.nat(4.2e9), fc.nat(4.2e9)),
      (fromMs, lengthMs, points, everyS, [raw, minute, hour]) => {
        const toMs = fromMs + lengthMs;
        const found = planSeries({
          fromMs,
          toMs,
          points,
          cadence: [{ fromS: 0, everyS }],
          floorS: { raw, minute, hour },
        });
        expect(found.buckets).toBeGreaterThan(0);
        expect(found.buckets).toBeLessThanOrEqual(points);
        expect(found.widthS).toBeGreaterThanOrEqual(everyS);
        expect(found.originS % found.widthS).toBe(0);
        expect(found.originS * 1000).toBeLessThanOrEqual(fromMs);
        const endS = found.originS + found.widthS * found.buckets;
        expect(endS).toBeGreaterThanOrEqual(Math.min(2 ** 32 - 1, toMs / 1000));
        const unit = { raw: 1, minute: 60, hour: 3600 }[found.tier];
        expect(found.widthS % unit).toBe(0);
      },
    ),
  );
});
