/**
 * Appends ticks thousands of times faster than life, with maintenance and queries beside them, until it is killed. Says `ack ATMS` on stdout
 * once a tick is durable, and `maintain` and `maintained` around each step; writes synchronously, so that what is said is out before the process can die.
 */
import { writeSync } from 'node:fs';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { everyMs, gpuCount, killedRetention } from './killedFleet.ts';

function rowsAt(atMs: number) {
  return Array.from({ length: gpuCount }, (_, gpu) => {
    const mean = Float64Array.from(
      liveMetrics,
      (_, metric) => ((atMs / everyMs + gpu * 7 + metric) % 1000) / 10,
    );
    return {
      uuid: `GPU-${gpu}`,
      host: `host-${gpu >> 3}`,
      mean,
      max: mean,
      count: new Uint16Array(liveMetrics.length).fill(10),
      coverageSeconds: everyMs / 1000,
      state: gpu % 11,
    };
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function beside(task: () => Promise<unknown>, pauseMs: number): Promise<void> {
  for (;;) {
    await task();
    await pause(pauseMs);
  }
}

async function appendFrom(store: TelemetryStore, startMs: number): Promise<void> {
  let nowMs = startMs;
  const fromMs = startMs - 10 * 3_600_000;
  void beside(async () => {
    writeSync(1, 'maintain\n');
    await store.maintain(nowMs);
    writeSync(1, 'maintained\n');
  }, 2);
  void beside(
    () =>
      store.series({ target: { kind: 'all' }, metrics: ['powerWatts'], fromMs, toMs: nowMs, points: 100 }),
    100,
  );
  for (;;) {
    await store.append({ atMs: nowMs, intervalSeconds: everyMs / 1000, rows: rowsAt(nowMs) });
    writeSync(1, `ack ${nowMs}\n`);
    nowMs += everyMs;
    // Leaves maintenance the time to keep up, so that kills meet all its kinds of steps.
    await pause(15);
  }
}

const [path = '', startMs = '0'] = process.argv.slice(2);
const store = await openTelemetryStore({ path, retention: killedRetention });
writeSync(1, 'open\n');
await appendFrom(store, Number(startMs));
