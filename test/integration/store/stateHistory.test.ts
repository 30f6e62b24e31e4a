import { expect, test } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { createFleetWindow, type FleetWindow, slideWindow } from '#shared/analysis/window/fleetWindow.ts';
import { type WindowState, windowStates } from '#shared/analysis/window/stateInterval.ts';
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
  tick,
} from './storeFixture.ts';

const dayMs = 24 * hourMs;
const midnightMs = startMs - (startMs % dayMs);

/** A window of one GPU whose hours are in these states, each observed for 3000 s. */
function windowOf(fromMs: number, states: readonly WindowState[]): FleetWindow {
  const gpus = [{ uuid: 'GPU-0', host: 'alpha', firstSeenMs: 0 }];
  const window = createFleetWindow({ fromMs, toMs: fromMs + states.length * hourMs, gpus });
  states.forEach((state, at) => {
    setState(window, at, state);
  });
  return window;
}

function setState(window: FleetWindow, at: number, state: WindowState): void {
  const cell = (window.fromHour + at) % window.capacityHours;
  window.columns.state[cell] = windowStates.indexOf(state);
  window.columns.coveredSeconds[cell] = state === 'notObserved' ? 0 : 3000;
  window.columns.confidence[cell] = 255;
}

const times = (count: number, state: WindowState) => new Array<WindowState>(count).fill(state);

test('intervals are kept, replaced from a moment on, and tile what was analysed', async () => {
  const { store, path } = await newStore();
  await store.append(tick(startMs, [row()]));
  const window = windowOf(midnightMs + 6 * hourMs, [
    ...times(10, 'effective'),
    ...times(2, 'notObserved'),
    ...times(20, 'idle'),
  ]);
  await store.states.replaceFrom(window, midnightMs);
  const told = async (from = store) =>
    (await from.states.intervals(['alpha'], 0, midnightMs + 9 * dayMs)).flatMap(({ intervals }) =>
      intervals.map((one) => [
        one.state,
        (one.fromMs - midnightMs) / hourMs,
        (one.toMs - midnightMs) / hourMs,
        one.observedSeconds,
      ]),
    );
  const first = [
    ['effective', 6, 16, 30_000],
    ['notObserved', 16, 18, 0],
    ['idle', 18, 38, 60_000],
  ];
  expect(await told()).toEqual(first);
  expect(await store.states.intervals(['beta'], 0, midnightMs + 9 * dayMs)).toEqual([]);

  // Two more hours: the day of the last ones is written anew.
  slideWindow(window, window.toHour * hourMs + 2 * hourMs);
  setState(window, 30, 'idle');
  setState(window, 31, 'effective');
  await store.states.replaceFrom(window, midnightMs + 38 * hourMs);
  const longer = [...first.slice(0, 2), ['idle', 18, 39, 63_000], ['effective', 39, 40, 3000]];
  expect(await told()).toEqual(longer);

  // A window that begins within a day whose morning is kept leaves that day as it is.
  await store.states.replaceFrom(windowOf(midnightMs + 10 * hourMs, times(30, 'heldIdle')), midnightMs);
  expect(await told()).toEqual([
    ...first.slice(0, 2),
    ['idle', 18, 24, 18_000],
    ['heldIdle', 24, 40, 48_000],
  ]);
  const before = await told();
  await store.close();
  expect(await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM state_interval')).toEqual([{ n: 4 }]);
  const again = await openTelemetryStore({ path, retention });
  expect(await told(again)).toEqual(before);
  await again.close();
});

test('intervals go with the hour tier', async () => {
  const short = { ...retention, rawHours: 1, minuteDays: 1, hourMonths: 1 };
  const { store } = await newStore(short);
  await store.append(tick(startMs, [row()]));
  await store.states.replaceFrom(windowOf(midnightMs, times(24, 'idle')), midnightMs);
  const laterMs = startMs + 40 * dayMs;
  await store.append(tick(laterMs, [row()]));
  await maintainAll(store, laterMs + 3 * hourMs);
  expect(await store.states.intervals(['alpha'], 0, laterMs)).toEqual([]);
});

test('allocation speaks of the same seconds as the analysis where it has looked, else of what each sample said', async () => {
  const { store } = await newStore();
  const states = [gpuStateCode.effective, gpuStateCode.heldIdle, gpuStateCode.idle];
  await appendRange(
    store,
    startMs,
    startMs + 3 * hourMs,
    (_, step) => (step % 30 === 7 ? [] : [row({ state: states[Math.floor((step % 60) / 20)] ?? 0 })]),
    60,
  );
  await maintainAll(store, startMs + 3 * hourMs + graceMs);
  const sampled = await store.usageHours(['alpha'], startMs, startMs + 3 * hourMs);
  const window = createFleetWindow({
    fromMs: startMs,
    toMs: startMs + 2 * hourMs,
    gpus: store.windowHours.gpus(0),
  });
  await store.windowHours.fill(window, startMs, startMs + 2 * hourMs);
  [window.fromHour, window.fromHour + 1].forEach((hour, at) => {
    window.columns.state[hour % window.capacityHours] = windowStates.indexOf(
      at === 0 ? 'underUsed' : 'unknown',
    );
  });
  await store.states.replaceFrom(window, startMs);
  const [first, second, third] = await store.usageHours(['alpha'], startMs, startMs + 3 * hourMs);
  const covered = [...window.columns.coveredSeconds];
  expect(first).toMatchObject({
    effective: covered[window.fromHour % 2],
    heldIdle: 0,
    idle: 0,
    unmeasured: 0,
  });
  expect(second).toMatchObject({
    effective: 0,
    heldIdle: 0,
    idle: 0,
    unmeasured: covered[(window.fromHour + 1) % 2],
  });
  expect(third).toEqual(sampled[2]);
  expect(third?.effective).toBeGreaterThan(0);
  expect(third?.idle).toBeGreaterThan(0);
});
