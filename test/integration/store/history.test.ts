import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { SeriesInput } from '#shared/contract/schemas/history.ts';
import {
  graceMs,
  hourMs,
  maintainAll,
  newStore,
  retention,
  row,
  rowsOf,
  scratchFolder,
  startMs,
  tick,
} from './storeFixture.ts';

const source = 'a source';
const watts = (value: number, uuid = 'GPU-0') => row({ uuid, means: { powerWatts: value }, count: 1 });

/** An hour of the past: a row every 10 s. */
function hourOf(fromMs: number, value: number, everySeconds = 10) {
  const ticks = Array.from({ length: 3600 / everySeconds }, (_, at) =>
    tick(fromMs + at * everySeconds * 1000, [watts(value)], everySeconds),
  );
  return { source, fromMs, toMs: fromMs + hourMs, ticks };
}

const powerOf = (fromMs: number, toMs: number): SeriesInput => ({
  target: { kind: 'gpu', uuid: 'GPU-0' },
  metrics: ['powerWatts'],
  fromMs,
  toMs,
  points: 400,
});

it('history is rolled up like what was read live, also before anything was stored', async () => {
  const { store } = await newStore();
  await store.append(tick(startMs, [watts(900)]));
  expect(await store.appendHistory(hourOf(startMs - hourMs, 300))).toBe(360);
  expect(await store.appendHistory(hourOf(startMs - 2 * hourMs, 100))).toBe(360);
  await maintainAll(store, startMs + hourMs + graceMs);
  const fine = await store.series(powerOf(startMs - hourMs, startMs));
  expect(fine.bucketMs).toBe(10_000);
  expect(fine.series[0]?.mean.every((mean) => mean === 300)).toBe(true);
  const coarse = await store.series({ ...powerOf(startMs - 2 * hourMs, startMs), points: 10 });
  expect(coarse.series[0]?.mean.filter((mean) => mean !== null)).toContain(100);
  expect((await store.stats()).rows).toMatchObject({ raw: 721, minute: 121, hour: 3 });
});

it('an interval that has a row keeps it, whoever wrote it, and a second fetch adds nothing', async () => {
  const { store } = await newStore();
  await store.append(tick(startMs + 20_000, [watts(900)]));
  expect(await store.appendHistory(hourOf(startMs, 300))).toBe(359);
  expect(await store.appendHistory(hourOf(startMs, 500))).toBe(0);
  const { series } = await store.series(powerOf(startMs, startMs + 60_000));
  expect(series[0]?.mean.slice(0, 4)).toEqual([300, 300, 900, 300]);
  // Rows of 30 s overlap three intervals of 10 s: where one of them has a row, there is none of them.
  await store.append(tick(startMs + hourMs + 40_000, [watts(900)]));
  expect(await store.appendHistory(hourOf(startMs + hourMs, 200, 30))).toBe(119);
});

it('what was fetched is noted in the file, and nothing before the raw tier is taken', async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  const store = await openTelemetryStore({ path, retention: { ...retention, rawHours: 2 } });
  for (const hours of [5, 4, 3, 2, 1, 0]) await store.append(tick(startMs - hours * hourMs, [watts(900)]));
  await maintainAll(store, startMs + graceMs);
  expect(await store.appendHistory(hourOf(startMs - 5 * hourMs, 300))).toBe(0);
  expect(store.oldestAppendableMs(startMs)).toBeGreaterThan(startMs - 3 * hourMs);
  expect(await store.appendHistory(hourOf(startMs - hourMs, 300))).toBe(359);
  await store.close();
  const again = await openTelemetryStore({ path, retention });
  expect(await again.historyRanges(source)).toEqual(
    [5, 1].map((hours) => ({
      fromS: (startMs - hours * hourMs) / 1000,
      toS: (startMs - (hours - 1) * hourMs) / 1000,
    })),
  );
  expect(await again.historyRanges('another')).toEqual([]);
  await again.close();
  expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM backfill')).toEqual([{ n: 2 }]);
});
