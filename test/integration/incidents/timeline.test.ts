/** What a GPU went through, from what was kept: spans of throttling, kernel events, incidents. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const [uuid, host] = ['GPU-1', 'gone'];

it('shows spans of throttling by reason, and the kernel events of the GPU and its host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-timeline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'data'));
  const startMs = Math.floor((Date.now() - 1_800_000) / 10_000) * 10_000;
  const store = await openTelemetryStore({ path: join(folder, 'data', 'telemetry.duckdb'), retention });
  for (let tick = 0; tick < 30; tick += 1) {
    const mean = new Float64Array(liveMetrics.length).fill(50);
    // Heat from tick 6 to 11 and again at tick 20; the software power cap, which is no fault, all the time.
    mean[metricIndex.throttleReasonsMask] = (tick >= 6 && tick < 12) || tick === 20 ? 0x44 : 0x4;
    const row = {
      uuid,
      host,
      mean,
      max: mean,
      count: new Uint16Array(liveMetrics.length).fill(5),
      coverageSeconds: 10,
      state: 8,
    };
    await store.append({ atMs: startMs + tick * 10_000, intervalSeconds: 10, rows: [row] });
  }
  const event = {
    host,
    isTrueTime: true,
    kind: 'xid',
    number: 31,
    pciBusId: null,
    pid: 7,
    processName: 'train',
    severity: 'info',
    meaning: 'fault',
    action: 'look',
    words: 'NVRM',
  } as const;
  await store.incidents.saveEvents([
    { ...event, key: 'a', gpuUuid: uuid, atMs: startMs + 5000 },
    { ...event, key: 'b', gpuUuid: null, kind: 'oom-kill', number: null, atMs: startMs + 6000 },
    { ...event, key: 'c', gpuUuid: 'GPU-2', atMs: startMs + 7000 },
  ]);
  await store.close();
  writeFileSync(
    join(folder, 'hosts.yaml'),
    `hosts:\n  - { name: ${host}, address: 192.0.2.1, paused: true }\n`,
  );
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  onTestFinished(() => engine.stop());
  const client = createRouterClient(engine.router);
  const range = { fromMs: startMs, toMs: startMs + 300_000 };
  const ofGpu = await client.incidents.timeline({ target: { kind: 'gpu', uuid }, ...range });
  expect(ofGpu.throttled).toEqual([
    { gpuUuid: uuid, reason: 'hwThermalSlowdown', fromMs: startMs + 60_000, toMs: startMs + 120_000 },
    { gpuUuid: uuid, reason: 'hwThermalSlowdown', fromMs: startMs + 200_000, toMs: startMs + 210_000 },
  ]);
  expect(ofGpu.kernelEvents.map(({ kind }) => kind)).toEqual(['xid', 'oom-kill']);
  const ofHost = await client.incidents.timeline({ target: { kind: 'host', host }, ...range });
  expect(ofHost.kernelEvents).toHaveLength(3);
  expect(ofHost.throttled).toEqual(ofGpu.throttled);
  expect(ofHost.kernelLog).toBeNull();
});
