import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startStoring } from '#engine/fleet/storing.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_000_003_000);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A recorder that always has something, and the starts of the ticks that were stored. */
function watched(delayMs: () => number) {
  const starts: number[] = [];
  const released: number[] = [];
  const store = {
    append: async ({ atMs }: { atMs: number }) => void starts.push(atMs),
    maintain: async () => false,
  };
  const recorder = {
    add: () => {},
    take: (atMs: number, intervalSeconds: number) => {
      vi.setSystemTime(Date.now() + delayMs());
      return { atMs, intervalSeconds, rows: [] };
    },
    release: ({ atMs }: { atMs: number }) => void released.push(atMs),
  };
  return {
    starts,
    released,
    storing: startStoring(
      store as unknown as TelemetryStore,
      recorder,
      () => 10,
      () => {},
    ),
  };
}

test('every interval gets its own tick however late or early timers fire', async () => {
  const lateness = [0, 1, 4, 900, 0, 7];
  const { starts, released, storing } = watched(() => lateness[starts.length] ?? 0);
  await vi.advanceTimersByTimeAsync(60_000);
  await storing.stop();
  const ticks = starts.slice(0, 6);
  expect(ticks).toEqual(ticks.map((_, index) => 1_000_000_000 + index * 10_000));
  expect(released).toEqual(starts);
});
