import { expect, test } from 'vitest';
import { diskEstimate } from '#engine/store/diskEstimate.ts';
import type { SeriesInput } from '#shared/contract/schemas/history.ts';
import {
  appendRange,
  graceMs,
  hourMs,
  maintainAll,
  newStore,
  retention,
  row,
  rowsOf,
  startMs,
} from './storeFixture.ts';

const profiled = { powerWatts: 500, smActivePercent: 90, pcieRxBytesPerSecond: 2.5e9 };
const rowsAt = (_atMs: number, step: number) => [
  row({ uuid: 'GPU-a', means: step % 2 === 0 ? profiled : { powerWatts: 500 } }),
  row({ uuid: 'GPU-b', means: { powerWatts: 300 } }),
];

const input = (uuid: string, metrics: SeriesInput['metrics'], points = 10): SeriesInput => ({
  target: { kind: 'gpu', uuid },
  metrics,
  fromMs: startMs,
  toMs: startMs + hourMs,
  points,
});

test('only GPUs that DCGM profiles have rows of it, and one question takes both kinds of metrics', async () => {
  const { store, path } = await newStore();
  await appendRange(store, startMs, startMs + hourMs, rowsAt);
  for (const rolled of [false, true]) {
    if (rolled) await maintainAll(store, startMs + hourMs + graceMs);
    const both = await store.series(
      input('GPU-a', ['smActivePercent', 'powerWatts', 'pcieRxBytesPerSecond']),
    );
    const [sm, power, pcie] = both.series;
    const buckets = both.atMs.length;
    expect(sm?.mean).toEqual(Array(buckets).fill(90));
    expect(power?.mean).toEqual(Array(buckets).fill(500));
    expect(pcie?.max.every((value) => value === 2.5e9)).toBe(true);
    expect(sm?.count.reduce((sum, each) => sum + each, 0)).toBe(1800);
    expect(power?.count.reduce((sum, each) => sum + each, 0)).toBe(3600);
    const [none] = (await store.series(input('GPU-b', ['smActivePercent']))).series;
    expect(none?.mean).toEqual(Array(buckets).fill(null));
  }
  const percentiles = await store.percentiles({
    target: { kind: 'all' },
    metric: 'smActivePercent',
    percentiles: [50],
    fromMs: startMs,
    toMs: startMs + hourMs,
  });
  expect(percentiles).toMatchObject({ values: [90], count: 1800, coverageSeconds: 1800 });
  const { estimate } = await store.stats();
  expect(estimate.bytes).toBe(diskEstimate(retention, 2, 1));
  expect(estimate.bytesFor8000).toBe(diskEstimate(retention, 8000, 4000));
  expect((await store.latest()).map(({ uuid }) => uuid).sort()).toEqual(['GPU-a', 'GPU-b']);
  await store.close();
  expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS raw FROM raw_profiling')).toEqual([{ raw: 180 }]);
  expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS hours FROM hour_profiling')).toEqual([{ hours: 1 }]);
});

test('rows of profiling go when those of the tier go', async () => {
  const { store, path } = await newStore({ ...retention, rawHours: 1 });
  await appendRange(store, startMs, startMs + 3 * hourMs, rowsAt, 60);
  await maintainAll(store, startMs + 3 * hourMs + graceMs);
  await store.close();
  const [oldest] = await rowsOf(
    path,
    'SELECT (SELECT min(at_s) FROM raw)::DOUBLE AS raw, (SELECT min(at_s) FROM raw_profiling)::DOUBLE AS profiling',
  );
  expect(oldest?.raw).toBeGreaterThan(startMs / 1000);
  expect(oldest?.profiling).toBe(oldest?.raw);
});
