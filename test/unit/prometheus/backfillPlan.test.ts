import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missingRanges, planBackfill } from '#engine/prometheus/backfill/backfillPlan.ts';

const nowMs = Date.UTC(2026, 4, 6, 7, 8, 9);
const base = { nowMs, hours: 24, oldestMs: 0, storeEverySeconds: 10, scrapeSeconds: 10, gpus: 100, done: [] };

it('a day is fetched hour by hour, newest first, in intervals of the stored cadence', () => {
  const plan = planBackfill(base);
  expect(plan.stepS).toBe(10);
  expect(plan.toS - plan.fromS).toBe(24 * 3600);
  expect(plan.chunks).toHaveLength(25);
  expect(plan.chunks[0]?.toS).toBe(plan.toS);
  expect(plan.chunks.at(-1)?.fromS).toBe(plan.fromS);
});

it('a server that scrapes every 30 s is fetched in intervals of 30 s, one of 25 s too', () => {
  expect(planBackfill({ ...base, scrapeSeconds: 30 }).stepS).toBe(30);
  expect(planBackfill({ ...base, scrapeSeconds: 25 }).stepS).toBe(30);
});

it('more GPUs make shorter chunks, and nothing older than the store can take is asked for', () => {
  const chunks = planBackfill({ ...base, gpus: 4000 }).chunks;
  expect(Math.max(...chunks.map(({ fromS, toS }) => toS - fromS))).toBe(300);
  const plan = planBackfill({ ...base, oldestMs: nowMs - 3_600_000 });
  expect(plan.fromS * 1000).toBeGreaterThanOrEqual(nowMs - 3_600_000);
});

it('what is done is not fetched again, whatever was done and in whatever order', () => {
  const ranges = fc.array(
    fc.tuple(fc.integer({ min: -4000, max: 90_000 }), fc.integer({ min: 0, max: 40_000 })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(ranges, (pairs) => {
      const done = pairs.map(([fromS, length]) => ({ fromS, toS: fromS + length }));
      const missing = missingRanges({ fromS: 0, toS: 86_400 }, done);
      const isDone = (atS: number) => done.some(({ fromS, toS }) => atS >= fromS && atS < toS);
      const isMissing = (atS: number) => missing.some(({ fromS, toS }) => atS >= fromS && atS < toS);
      for (let atS = 0; atS < 86_400; atS += 97) expect(isMissing(atS)).toBe(!isDone(atS));
    }),
  );
});

it('chunks touch each other and cover what is missing exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 9000 }),
      (every, scrape, gpus) => {
        const plan = planBackfill({ ...base, storeEverySeconds: every, scrapeSeconds: scrape, gpus });
        const oldestFirst = plan.chunks.toReversed();
        oldestFirst.forEach(({ fromS, toS, stepS }, at) => {
          expect((toS - fromS) % stepS).toBe(0);
          expect(fromS).toBe(oldestFirst[at - 1]?.toS ?? plan.fromS);
        });
        expect(oldestFirst.at(-1)?.toS).toBe(plan.toS);
      },
    ),
  );
});
