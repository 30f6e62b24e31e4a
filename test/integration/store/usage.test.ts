import { describe, expect, test } from 'vitest';
import type { HolderPart } from '#engine/store/holderHistory.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
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

const nobody = { user: null, slurmJob: null, pod: null, container: null, model: null };
const part = (
  hour: number,
  user: string,
  heldSeconds: number,
  more: Partial<HolderPart> = {},
): HolderPart => ({
  uuid: 'GPU-0',
  host: 'alpha',
  hourMs: startMs + hour * hourMs,
  holder: { ...nobody, user },
  heldSeconds,
  shareSeconds: heldSeconds / 2,
  ...more,
});
/** Works for 20 minutes, is held for 20, is idle for 20. */
const states = [gpuStateCode.effective, gpuStateCode.heldIdle, gpuStateCode.idle];
const rowAt = (step: number) => row({ state: states[Math.floor(step / 120)] ?? gpuStateCode.idle });

describe('what GPUs did in an hour', () => {
  test('is told in seconds by use, and a lost sample makes nothing idle', async () => {
    const whole = await newStore();
    await appendRange(whole.store, startMs, startMs + hourMs, (_, step) => [rowAt(step)]);
    await maintainAll(whole.store, startMs + hourMs + graceMs);
    const gappy = await newStore();
    await appendRange(gappy.store, startMs, startMs + hourMs, (_, step) =>
      step % 33 === 5 ? [] : [rowAt(step)],
    );
    await maintainAll(gappy.store, startMs + hourMs + graceMs);
    const hours = { fromMs: startMs, toMs: startMs + hourMs };
    const [before] = await whole.store.usageHours(['alpha'], hours.fromMs, hours.toMs);
    const [after] = await gappy.store.usageHours(['alpha'], hours.fromMs, hours.toMs);
    expect(before).toEqual({
      uuid: 'GPU-0',
      host: 'alpha',
      hourMs: startMs,
      effective: 1200,
      heldIdle: 1200,
      idle: 1200,
      unmeasured: 0,
    });
    expect(after?.idle).toBeLessThan(1200);
    expect(after?.effective).toBeLessThan(1200);
    const observed = (after?.effective ?? 0) + (after?.heldIdle ?? 0) + (after?.idle ?? 0);
    expect(observed).toBe(3600 - 11 * 10);
    expect(await whole.store.usageHours(['beta'], hours.fromMs, hours.toMs)).toEqual([]);
  });

  test('counts a tick that was half covered half, and a GPU whose use cannot be measured apart', async () => {
    const { store } = await newStore();
    await appendRange(store, startMs, startMs + hourMs, () => [
      row({ state: gpuStateCode.idle, coverageSeconds: 5 }),
      row({ uuid: 'GPU-mig', state: gpuStateCode.unknown }),
    ]);
    await maintainAll(store, startMs + hourMs + graceMs);
    const found = await store.usageHours(['alpha'], startMs, startMs + hourMs);
    expect(found.map(({ uuid, idle, unmeasured }) => [uuid, idle, unmeasured])).toEqual([
      ['GPU-0', 1800, 0],
      ['GPU-mig', 0, 3600],
    ]);
  });
});

describe('who held GPUs', () => {
  test('is summed by hour and holder, survives a reopening, and goes with the hour tier', async () => {
    const { store, path } = await newStore();
    await appendRange(store, startMs, startMs + 20_000, () => [row()]);
    await store.holders.append(
      [part(0, 'ann', 600), part(0, 'bob', 300), part(0, 'gone', 1, { uuid: 'GPU-?' })],
      startMs,
    );
    await store.holders.append([part(0, 'ann', 600), part(1, 'ann', 60)], startMs + hourMs);
    const expected = [
      [0, 'ann', 1200, 600],
      [0, 'bob', 300, 150],
      [hourMs, 'ann', 60, 30],
    ];
    const told = async (from: typeof store) =>
      (await from.holders.hours(['alpha'], startMs, startMs + 2 * hourMs))
        .map(({ hourMs: at, holder, heldSeconds, shareSeconds }) => [
          at - startMs,
          holder.user,
          heldSeconds,
          shareSeconds,
        ])
        .toSorted();
    expect(await told(store)).toEqual(expected);
    await store.close();
    expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM holder_hour')).toEqual([{ n: 2 }]);
    const again = await openTelemetryStore({ path, retention });
    await again.holders.append([part(1, 'ann', 60)], startMs + hourMs);
    expect((await told(again)).at(-1)).toEqual([hourMs, 'ann', 120, 60]);
    const laterMs = startMs + 14 * 31 * 24 * hourMs;
    await again.holders.append([], laterMs);
    expect(await told(again)).toEqual([]);
    await again.close();
    expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM holder')).toEqual([{ n: 2 }]);
  });
});

test('what a host said of its machine is replaced, and is there after a reopening', async () => {
  const { store, path } = await newStore();
  await store.identities.save([{ host: 'a', seenMs: 1, body: '{"x":1}' }]);
  await store.identities.save([
    { host: 'a', seenMs: 2, body: '{"x":"\'; DROP TABLE hour"}' },
    { host: 'b', seenMs: 3, body: '{}' },
  ]);
  await store.close();
  const again = await openTelemetryStore({ path, retention });
  expect(await again.identities.all()).toEqual([
    { host: 'a', seenMs: 2, body: '{"x":"\'; DROP TABLE hour"}' },
    { host: 'b', seenMs: 3, body: '{}' },
  ]);
  await again.close();
});
