import { expect, test } from 'vitest';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import type { Target } from '#shared/contract/schemas/history.ts';
import { seriesSchema } from '#shared/contract/schemas/history.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { appendRange, graceMs, hourMs, maintainAll, newStore, row, startMs, tick } from './storeFixture.ts';

const powerOf = (store: TelemetryStore, target: Target, toMs = startMs + 120_000, points = 100) =>
  store.series({ target, metrics: ['powerWatts'], fromMs: startMs, toMs, points });

test('a gap stays a gap: the grid is whole, null with count 0 where nothing was read', async () => {
  const { store } = await newStore();
  const rowsAt = () => [row({ means: { powerWatts: 300, throttleReasonsMask: 0x4 } })];
  await appendRange(store, startMs, startMs + 60_000, rowsAt);
  await appendRange(store, startMs + 90_000, startMs + 120_000, rowsAt);
  const found = await store.series({
    target: { kind: 'all' },
    metrics: ['powerWatts', 'throttleReasonsMask'],
    fromMs: startMs - 20_000,
    toMs: startMs + 130_000,
    points: 100,
  });
  seriesSchema.parse(found);
  expect(found.bucketMs).toBe(10_000);
  expect(found.atMs).toEqual(Array.from({ length: 15 }, (_, bucket) => startMs - 20_000 + bucket * 10_000));
  const wanted = [null, null, 300, 300, 300, 300, 300, 300, null, null, null, 300, 300, 300, null];
  expect(found.series[0]).toMatchObject({ mean: wanted, min: wanted, max: wanted });
  expect(found.series[0]?.count).toEqual(wanted.map((value) => (value === null ? 0 : 10)));
  expect(found.series[1]?.mean).toEqual(wanted.map((value) => (value === null ? null : 4)));
  expect(found.series[1]?.max.every((value) => value === null)).toBe(true);
});

test('hosts, labels and all GPUs: the mean per GPU weighs every reading alike', async () => {
  const { store } = await newStore();
  await store.append(
    tick(startMs, [
      row({
        uuid: 'GPU-1',
        host: 'alpha',
        means: { powerWatts: 100 },
        maxima: { powerWatts: 150 },
        count: 10,
      }),
      row({
        uuid: 'GPU-2',
        host: 'alpha',
        means: { powerWatts: 400 },
        maxima: { powerWatts: 450 },
        count: 5,
      }),
      row({
        uuid: 'GPU-3',
        host: 'beta',
        means: { powerWatts: 700 },
        maxima: { powerWatts: 720 },
        count: 10,
      }),
    ]),
  );
  await store.setHostLabels({ alpha: { team: 'search' }, beta: { team: 'vision' } });
  const first = async (target: Target) => {
    const { series, aggregation } = await powerOf(store, target);
    const [found] = series;
    return {
      mean: found?.mean[0],
      min: found?.min[0],
      max: found?.max[0],
      count: found?.count[0],
      aggregation,
    };
  };
  expect(await first({ kind: 'gpu', uuid: 'GPU-2' })).toMatchObject({
    mean: 400,
    min: 400,
    max: 450,
    count: 5,
  });
  const ofAlpha = { mean: 200, min: 100, max: 450, count: 15 };
  expect(await first({ kind: 'host', host: 'alpha' })).toMatchObject(ofAlpha);
  expect(await first({ kind: 'label', label: 'team', value: 'search' })).toMatchObject(ofAlpha);
  expect(await first({ kind: 'all' })).toMatchObject({ mean: 400, min: 100, max: 720, count: 25 });
  expect((await first({ kind: 'all' })).aggregation).toContain('not summed');
  expect(await first({ kind: 'label', label: 'team', value: 'none' })).toMatchObject({
    mean: null,
    count: 0,
  });
  await store.setHostLabels({ beta: { team: 'search' } });
  expect(await first({ kind: 'label', label: 'team', value: 'search' })).toMatchObject({ count: 25 });
  expect(await first({ kind: 'label', label: 'team', value: 'vision' })).toMatchObject({ count: 0 });
});

test('the tier follows range and budget, and every tier says the same, rolled up or not yet', async () => {
  const { store } = await newStore();
  await appendRange(
    store,
    startMs,
    startMs + 3 * hourMs,
    (_, step) => [row({ means: { powerWatts: step % 7 }, maxima: { powerWatts: (step % 7) + 1 } })],
    60,
  );
  const seen = async () => {
    const results = [];
    for (const points of [3600, 60, 10]) {
      const found = await powerOf(store, { kind: 'all' }, startMs + 3 * hourMs, points);
      expect(found.atMs.length).toBeLessThanOrEqual(points);
      expect(found.series[0]?.count.reduce((sum, count) => sum + count, 0)).toBe(1800);
      results.push(found);
    }
    return results;
  };
  const before = await seen();
  expect(before.map((found) => found.bucketMs)).toEqual([60_000, 180_000, 1_200_000]);
  await store.maintain(startMs + hourMs + graceMs);
  const between = await seen();
  await maintainAll(store, startMs + 3 * hourMs + graceMs);
  const after = await seen();
  for (const later of [between, after])
    later.forEach((found, position) => {
      const wanted = before[position]?.series[0];
      expect(found.series[0]?.max).toEqual(wanted?.max);
      expect(found.series[0]?.min).toEqual(wanted?.min);
      found.series[0]?.mean.forEach((mean, bucket) => {
        expect(mean).toBeCloseTo(wanted?.mean[bucket] ?? Number.NaN, 3);
      });
    });
  const hours = await powerOf(store, { kind: 'all' }, startMs + 10 * hourMs, 10);
  expect(hours).toMatchObject({ tier: '1 h', bucketMs: hourMs });
  expect(hours.series[0]?.count).toEqual([600, 600, 600, 0, 0, 0, 0, 0, 0, 0]);
});

test('percentiles are exact by nearest rank, weighted by readings, with count and coverage', async () => {
  const { store } = await newStore();
  await appendRange(store, startMs, startMs + 1_000_000, (_, step) => [
    row({ means: { utilizationGpuPercent: 100 - step, throttleReasonsMask: 4 } }),
  ]);
  const ask = (percentiles: number[], toMs = startMs + 1_000_000) =>
    store.percentiles({
      target: { kind: 'all' },
      metric: 'utilizationGpuPercent',
      fromMs: startMs,
      toMs,
      percentiles,
    });
  expect(await ask([0, 1, 7, 50, 95, 99.5, 100])).toEqual({
    values: [1, 1, 7, 50, 95, 100, 100],
    tier: '10 s',
    count: 1000,
    coverageSeconds: 1000,
  });
  expect(await ask([50], startMs + 10_000)).toMatchObject({ values: [100], count: 10, coverageSeconds: 10 });
  const none = { target: { kind: 'gpu', uuid: 'GPU-none' }, fromMs: startMs, toMs: startMs + 1000 } as const;
  expect(await store.percentiles({ ...none, metric: 'powerWatts', percentiles: [50] })).toMatchObject({
    values: [null],
    count: 0,
    coverageSeconds: 0,
  });
  const mask = await store.percentiles({
    target: { kind: 'all' },
    metric: 'throttleReasonsMask',
    fromMs: startMs,
    toMs: startMs + 10_000,
    percentiles: [50],
  });
  expect(mask).toMatchObject({ values: [null], count: 10 });
});

test('the latest row of every GPU, also of one that has been silent for days', async () => {
  const { store } = await newStore({ storeEverySeconds: 10, rawHours: 1, minuteDays: 30, hourMonths: 13 });
  const silent = row({
    uuid: 'GPU-silent',
    means: { powerWatts: 77, throttleReasonsMask: 8 },
    state: gpuStateCode.idle,
  });
  await store.append(tick(startMs, [silent]));
  const lastMs = startMs + 50 * hourMs;
  await store.append(tick(lastMs - 20 * 60_000, [row({ uuid: 'GPU-old', means: { powerWatts: 5 } })]));
  await store.append(
    tick(lastMs, [row({ uuid: 'GPU-now', means: { powerWatts: 90, fanPercent: Number.NaN } })]),
  );
  await maintainAll(store, lastMs + graceMs);
  expect((await store.stats()).rows.raw).toBe(2);
  const byUuid = new Map((await store.latest()).map((latest) => [latest.uuid, latest]));
  expect([...byUuid.keys()].sort()).toEqual(['GPU-now', 'GPU-old', 'GPU-silent']);
  expect(byUuid.get('GPU-silent')).toMatchObject({ host: 'alpha', atMs: startMs, state: gpuStateCode.idle });
  const silentMean = byUuid.get('GPU-silent')?.mean;
  expect(silentMean?.[metricIndex.powerWatts]).toBe(77);
  expect(silentMean?.[metricIndex.throttleReasonsMask]).toBe(8);
  expect(silentMean?.[metricIndex.fanPercent]).toBeNaN();
  expect(silentMean?.length).toBe(liveMetrics.length);
  expect(byUuid.get('GPU-now')).toMatchObject({ atMs: lastMs });
});

test('bytes come back as bytes, whatever unit they are kept in', async () => {
  const { store } = await newStore();
  const bytes = 85_899_345_920;
  await store.append(
    tick(startMs, [row({ means: { memoryUsedBytes: bytes, memoryTotalBytes: 2 ** 20 * 97_871 } })]),
  );
  const [latest] = await store.latest();
  expect(latest?.mean[metricIndex.memoryUsedBytes]).toBe(bytes);
  expect(latest?.mean[metricIndex.memoryTotalBytes]).toBe(2 ** 20 * 97_871);
});

test('an empty store answers every query, and an absurd range too', async () => {
  const { store } = await newStore();
  expect(await store.latest()).toEqual([]);
  expect(await store.stats()).toMatchObject({ rows: { raw: 0, minute: 0, hour: 0 }, oldestMs: null });
  expect(await store.maintain(startMs)).toBe(false);
  for (const toMs of [1, 1e12, Number.MAX_VALUE]) {
    const found = await powerOf(store, { kind: 'all' }, toMs, 10);
    expect(found.atMs.length).toBeLessThanOrEqual(10);
    expect(found.series[0]?.mean.every((mean) => mean === null)).toBe(true);
  }
});
