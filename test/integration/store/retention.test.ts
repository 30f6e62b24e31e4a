import { expect, test } from 'vitest';
import {
  appendRange,
  graceMs,
  hourMs,
  maintainAll,
  newStore,
  retention,
  row,
  startMs,
  tick,
} from './storeFixture.ts';

const short = { storeEverySeconds: 60, rawHours: 2, minuteDays: 1, hourMonths: 1 };
const rowsAt = (_: number, step: number) => [row({ means: { powerWatts: step % 100 } })];

test('each tier drops what it keeps no longer, and a range answers from the tier that still reaches back', async () => {
  const { store } = await newStore(short);
  await appendRange(store, startMs, startMs + 6 * hourMs, rowsAt, 60);
  const nowMs = startMs + 6 * hourMs;
  await maintainAll(store, nowMs);
  // Hours 0 to 2 end before the oldest kept hour (newest row at 5:59, less 2 h, is in hour 3).
  expect((await store.stats()).rows).toEqual({ raw: 180, minute: 300, hour: 5 });
  const ask = (fromMs: number, toMs: number) =>
    store.series({ target: { kind: 'all' }, metrics: ['powerWatts'], fromMs, toMs, points: 720 });
  expect(await ask(startMs + 4 * hourMs, nowMs)).toMatchObject({ bucketMs: 60_000 });
  const whole = await ask(startMs, nowMs);
  expect(whole.tier).toBe('1 min');
  expect(whole.series[0]?.count.every((count) => count === 10)).toBe(true);
});

test('minutes and hours go in their turn, and the GPUs of long ago are forgotten', async () => {
  const { store } = await newStore(short);
  await store.append(tick(startMs, [row({ uuid: 'GPU-gone' })], 60));
  const laterMs = startMs + 40 * 24 * hourMs;
  await store.append(tick(laterMs, [row({ uuid: 'GPU-here', means: { powerWatts: 5 } })], 60));
  await maintainAll(store, laterMs + hourMs + graceMs);
  expect((await store.stats()).rows).toEqual({ raw: 1, minute: 1, hour: 1 });
  expect((await store.stats()).oldestMs).toBe(laterMs);
  expect((await store.latest()).map((latest) => latest.uuid)).toEqual(['GPU-here']);
  await store.append(tick(laterMs + 60_000, [row({ uuid: 'GPU-gone', means: { powerWatts: 9 } })], 60));
  const found = await store.series({
    target: { kind: 'gpu', uuid: 'GPU-gone' },
    metrics: ['powerWatts'],
    fromMs: laterMs,
    toMs: laterMs + 120_000,
    points: 10,
  });
  expect(found.series[0]?.mean).toEqual([null, 9]);
});

test('what a host said goes with the last of its GPUs', async () => {
  const { store } = await newStore(short);
  const rows = [row({ uuid: 'GPU-gone', host: 'gone' }), row({ uuid: 'GPU-old', host: 'stays' })];
  await store.append(tick(startMs, rows, 60));
  await store.advice.saveHosts(
    ['gone', 'stays'].map((host) => ({ key: host, seenMs: startMs, body: JSON.stringify({ host }) })),
  );
  const laterMs = startMs + 40 * 24 * hourMs;
  await store.append(tick(laterMs, [row({ uuid: 'GPU-new', host: 'stays' })], 60));
  await maintainAll(store, laterMs + hourMs + graceMs);
  expect([...(await store.advice.hostsSeen()).keys()]).toEqual(['stays']);
});

test('raw rows that are not rolled up yet stay, however old', async () => {
  const { store } = await newStore(short);
  await appendRange(store, startMs, startMs + 8 * hourMs, rowsAt, 300);
  // One step rolls up one hour; dropping starts only when none is left to roll up.
  for (let step = 0; step < 7; step += 1) {
    expect((await store.stats()).rows.raw).toBe(96);
    await store.maintain(startMs + 8 * hourMs);
  }
  expect((await store.stats()).rows.hour).toBe(7);
  await maintainAll(store, startMs + 8 * hourMs);
  expect((await store.stats()).rows.raw).toBe(36);
});

test('a clock far ahead of the telemetry drops nothing', async () => {
  const { store } = await newStore(short);
  await appendRange(store, startMs, startMs + hourMs, rowsAt, 60);
  await maintainAll(store, startMs + 20 * 365 * 24 * hourMs);
  expect((await store.stats()).rows).toEqual({ raw: 60, minute: 60, hour: 1 });
});

test('a shorter retention takes effect, and the estimate follows it', async () => {
  const { store } = await newStore(retention);
  await appendRange(store, startMs, startMs + 6 * hourMs, rowsAt, 60);
  const nowMs = startMs + 6 * hourMs;
  await maintainAll(store, nowMs);
  const before = await store.stats();
  expect(before.rows.raw).toBe(360);
  expect(before.estimate.gpus).toBe(1);
  expect(before.estimate.bytesFor8000).toBeGreaterThan(10e9);
  await store.setRetention(short);
  await maintainAll(store, nowMs);
  const after = await store.stats();
  expect(after.rows.raw).toBe(180);
  expect(after.estimate.bytesFor8000).toBeLessThan(before.estimate.bytesFor8000 / 5);
});

test('a coarser storing interval in the middle of a range shows no gaps that are none', async () => {
  const { store } = await newStore();
  await appendRange(store, startMs, startMs + 600_000, rowsAt, 10);
  await appendRange(store, startMs + 600_000, startMs + 1_800_000, rowsAt, 300);
  const found = await store.series({
    target: { kind: 'all' },
    metrics: ['powerWatts'],
    fromMs: startMs,
    toMs: startMs + 1_800_000,
    points: 1000,
  });
  expect(found.bucketMs).toBe(300_000);
  expect(found.series[0]?.mean).not.toContain(null);
  const fine = await store.series({
    target: { kind: 'all' },
    metrics: ['powerWatts'],
    fromMs: startMs,
    toMs: startMs + 600_000,
    points: 1000,
  });
  expect(fine.bucketMs).toBe(10_000);
});
