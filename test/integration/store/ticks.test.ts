import { expect, test } from 'vitest';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import { appendRange, graceMs, hourMs, maintainAll, newStore, row, startMs, tick } from './storeFixture.ts';

async function power(store: TelemetryStore, uuid = 'GPU-0', hours = 1, points = 360) {
  const found = await store.series({
    target: { kind: 'gpu', uuid },
    metrics: ['powerWatts'],
    fromMs: startMs,
    toMs: startMs + hours * hourMs,
    points,
  });
  return { ...found.series[0]!, bucketMs: found.bucketMs };
}

test('a tick sent twice counts once, and its first values stay', async () => {
  const { store } = await newStore();
  await store.append(tick(startMs, [row({ means: { powerWatts: 100 } })]));
  await store.append(
    tick(startMs, [row({ means: { powerWatts: 900 } }), row({ uuid: 'GPU-1', means: { powerWatts: 300 } })]),
  );
  expect((await power(store)).mean[0]).toBe(100);
  expect((await power(store)).count[0]).toBe(10);
  expect((await power(store, 'GPU-1')).mean[0]).toBe(300);
});

test('a GPU that two hosts report in one tick counts once', async () => {
  const { store } = await newStore();
  await store.append(
    tick(startMs, [
      row({ host: 'alpha', means: { powerWatts: 100 } }),
      row({ host: 'alias-of-alpha', means: { powerWatts: 100 } }),
    ]),
  );
  expect((await store.stats()).rows.raw).toBe(1);
});

test('a clock that is set back adds nothing twice and goes on where it is', async () => {
  const { store } = await newStore();
  await appendRange(store, startMs, startMs + 600_000, () => [row({ means: { powerWatts: 200 } })]);
  await appendRange(store, startMs + 300_000, startMs + 900_000, () => [row({ means: { powerWatts: 500 } })]);
  const { mean, count } = await power(store);
  expect(mean.slice(0, 60)).toEqual(Array(60).fill(200));
  expect(mean.slice(60, 90)).toEqual(Array(30).fill(500));
  expect(count.slice(0, 90)).toEqual(Array(90).fill(10));
  expect(mean[90]).toBeNull();
});

test('a late tick makes its hour be rolled up again, and counts before that too', async () => {
  const { store } = await newStore();
  await appendRange(store, startMs, startMs + 600_000, () => [row({ means: { powerWatts: 200 } })]);
  await maintainAll(store, startMs + hourMs + graceMs);
  const whole = () => power(store, 'GPU-0', 10, 10);
  expect((await whole()).count[0]).toBe(600);
  await appendRange(store, startMs + 600_000, startMs + 1_200_000, () => [
    row({ means: { powerWatts: 400 } }),
  ]);
  expect((await whole()).bucketMs).toBe(hourMs);
  expect((await whole()).count[0]).toBe(1200);
  expect((await whole()).mean[0]).toBe(300);
  expect(await maintainAll(store, startMs + hourMs + graceMs)).toBe(2);
  expect((await whole()).count[0]).toBe(1200);
  expect((await whole()).mean[0]).toBe(300);
});

test('a tick from before the kept raw rows is dropped', async () => {
  const { store } = await newStore({ storeEverySeconds: 10, rawHours: 1, minuteDays: 1, hourMonths: 1 });
  await store.append(tick(startMs, [row({ means: { powerWatts: 1 } })]));
  await store.append(tick(startMs + 5 * hourMs, [row({ means: { powerWatts: 1 } })]));
  await maintainAll(store, startMs + 5 * hourMs + 10_000);
  const before = (await store.stats()).rows;
  await store.append(tick(startMs + 10_000, [row({ means: { powerWatts: 999 } })]));
  expect((await store.stats()).rows).toEqual(before);
  expect((await power(store, 'GPU-0', 10, 10)).max[0]).toBe(1);
});

test('a card that moves to another host keeps its history with each host', async () => {
  const { store } = await newStore();
  await store.append(tick(startMs, [row({ host: 'alpha', means: { powerWatts: 100 } })]));
  await store.append(tick(startMs + 10_000, [row({ host: 'beta', means: { powerWatts: 300 } })]));
  const of = async (host: string) =>
    (
      await store.series({
        target: { kind: 'host', host },
        metrics: ['powerWatts'],
        fromMs: startMs,
        toMs: startMs + 20_000,
        points: 10,
      })
    ).series[0]?.mean;
  expect(await of('alpha')).toContain(100);
  expect(await of('alpha')).not.toContain(300);
  expect(await of('beta')).toContain(300);
  expect((await power(store)).mean.slice(0, 2)).toEqual([100, 300]);
  expect((await store.latest()).map((latest) => latest.host)).toEqual(['beta']);
});

test('what is no number is stored as none, and a measured zero as zero', async () => {
  const { store } = await newStore();
  await store.append(
    tick(startMs, [
      row({
        means: {
          powerWatts: Number.NaN,
          temperatureCelsius: Number.POSITIVE_INFINITY,
          clockSmMhz: 1e300,
          utilizationGpuPercent: 0,
          utilizationMemoryPercent: 0.001,
          throttleReasonsMask: -1,
        },
      }),
    ]),
  );
  const metrics: LiveMetric[] = [
    'powerWatts',
    'temperatureCelsius',
    'clockSmMhz',
    'throttleReasonsMask',
    'utilizationGpuPercent',
    'utilizationMemoryPercent',
  ];
  const { series } = await store.series({
    target: { kind: 'all' },
    metrics,
    fromMs: startMs,
    toMs: startMs + 10_000,
    points: 10,
  });
  expect(series.map((found) => found.mean[0])).toEqual([null, null, null, null, 0, 0.1]);
  expect(series.map((found) => found.count[0])).toEqual([0, 0, 0, 0, 10, 10]);
});

test('a tick outside what the file can hold is refused with a sentence, and the next one is stored', async () => {
  const { store } = await newStore();
  await expect(store.append(tick(Number.NaN, [row()]))).rejects.toMatchObject({
    failure: { kind: 'internal' },
  });
  await expect(store.append(tick(startMs, [row()], 0))).rejects.toMatchObject({
    failure: { kind: 'internal' },
  });
  await store.append(tick(startMs, [row()]));
  expect((await store.stats()).rows.raw).toBe(1);
});

test('names with quotes, SQL, NUL and emoji are data', async () => {
  const { store } = await newStore();
  const names = ["'; DROP TABLE raw; --", 'a\u0000b', '😀"$uuid', ''];
  await store.append(
    tick(
      startMs,
      names.map((name) => row({ uuid: name, host: name, means: { powerWatts: 7 } })),
    ),
  );
  await store.setHostLabels(Object.fromEntries(names.map((name) => [name, { [name]: name }])));
  for (const name of names) {
    expect((await power(store, name)).mean[0]).toBe(7);
    const { series } = await store.series({
      target: { kind: 'label', label: name, value: name },
      metrics: ['powerWatts'],
      fromMs: startMs,
      toMs: startMs + 10_000,
      points: 10,
    });
    expect(series[0]?.count[0]).toBe(10);
  }
  expect((await store.stats()).rows.raw).toBe(names.length);
});
