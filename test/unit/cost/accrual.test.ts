import { expect, it } from 'vitest';
import { createAccrual, gpuKey } from '#engine/billing/accrual/accrual.ts';
import { createRates } from '#engine/billing/rates/rates.ts';
import { parseRates } from '#engine/billing/rates/ratesParse.ts';
import type { Fleet } from '#engine/fleet/fleet.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';

const zone = 'Europe/Berlin';
const { book } = parseRates(`
cards:
  - {name: old, applies: {}, perGpuHour: 2, until: 2026-11-11}
  - {name: new, applies: {}, perGpuHour: 3, from: 2026-11-11}
`);
const gpus = ['g0', 'g1'];
const roster = {
  version: 1,
  uuid: gpus,
  host: gpus.map(() => 'a'),
  index: [0, 1],
  name: gpus.map(() => 'NVIDIA L4'),
  demo: gpus.map(() => false),
  labels: { a: {} },
};
const fleet = { table: { roster: () => roster, find: () => undefined } } as unknown as Fleet;
const nowMs = Date.parse('2026-11-12T10:30:00+01:00');

/** A store in which every GPU, and one that is gone, reported all the time. */
function storeOf(asked: (readonly number[])[]): TelemetryStore {
  return {
    observedTime: async (boundsMs: readonly number[]) => {
      asked.push(boundsMs);
      return [...gpus, 'gone'].flatMap((uuid) =>
        boundsMs.slice(1).map((toMs, span) => {
          const seconds = (toMs - (boundsMs[span] ?? 0)) / 1000;
          return { uuid, host: 'a', span, seconds, workingSeconds: 0, wattSeconds: 0, wattsKnownSeconds: 0 };
        }),
      );
    },
  } as unknown as TelemetryStore;
}

it('prices each span of a month by its own rate, in the billing time zone', async () => {
  const asked: (readonly number[])[] = [];
  const file = { book: () => book } as Parameters<typeof createRates>[0]['file'];
  const rates = createRates({
    file,
    fleet,
    now: () => nowMs,
    zone: () => zone,
    placeOf: () => null,
    demoQuotes: () => [],
  });
  const store = storeOf(asked);
  const accrual = createAccrual({ rates, fleet, storeOf: () => store, now: () => nowMs, zone: () => zone });
  const now = await accrual.now();
  // 1 November to the 11th, when the price changes, to today; and today.
  expect(asked.map((bounds) => bounds.map((ms) => new Date(ms).toISOString()))).toEqual([
    ['2026-10-31T23:00:00.000Z', '2026-11-10T23:00:00.000Z', '2026-11-11T23:00:00.000Z'],
    ['2026-11-11T23:00:00.000Z', '2026-11-12T09:30:00.000Z'],
  ]);
  expect(now.gpus.map(({ perHour }) => perHour)).toEqual(['3', '3']);
  expect(now.gpus[0]?.today.cost).toBe('31.5');
  expect(now.gpus[0]?.month.cost).toBe(String(240 * 2 + 24 * 3 + 10.5 * 3));
  expect(await accrual.now()).toBe(now);

  const found = await accrual.between(nowMs - 3_600_000, nowMs, false);
  expect(found.get(gpuKey('g1', 'a'))?.cost).toBe('3');
  // What nobody lists any more has no price, and its time is counted.
  expect(found.get(gpuKey('gone', 'a'))).toMatchObject({ cost: null, unpricedSeconds: 3600 });
});
