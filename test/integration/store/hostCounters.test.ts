import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };

it('counters of errors come back as they were kept, those of links among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-counters-'));
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const counters = new Map([
    ['GPU-0|eccUncorrectedVolatileCount', 0],
    ['GPU-0|0.replayErrorsCount', 0],
    ['GPU-0|17.replayErrorsCount', 4],
    ['GPU-0|3.recoveryErrorsCount', 1],
    ['GPU-1|900.replayErrorsCount', 2],
  ]);
  await store.hostHealth.saveCounters(new Map([['gpu-01', () => counters]]));
  const sorted = (numbers: ReadonlyMap<string, number>) => [...numbers].toSorted();
  expect(sorted((await store.hostHealth.counters('gpu-01')) ?? new Map())).toEqual(sorted(counters));
  expect(await store.hostHealth.counters('gpu-02')).toEqual(new Map());
});
