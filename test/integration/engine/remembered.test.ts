import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { decodeLiveFrame } from '#shared/contract/liveFrame.ts';
import { gpuStateOf } from '#shared/domain/gpuState.ts';
import { liveMetrics } from '#shared/domain/metric.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };

it('shows the GPUs of yesterday as unreachable after a restart, without an old number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-remembered-'));
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  const atMs = Math.floor((Date.now() - 3_600_000) / 10_000) * 10_000;
  const row = {
    host: 'gone',
    mean: new Float64Array(liveMetrics.length).fill(50),
    max: new Float64Array(liveMetrics.length).fill(50),
    count: new Uint16Array(liveMetrics.length).fill(5),
    coverageSeconds: 10,
    state: 8,
  };
  const rows = ['GPU-1', 'no-uuid:00000000:18:00.0'].map((uuid) => ({ ...row, uuid }));
  await store.append({ atMs, intervalSeconds: 10, rows });
  await store.close();
  // 192.0.2.0/24 is for documentation and this host is paused: nothing is ever sent there.
  await writeFile(
    join(folder, 'hosts.yaml'),
    'hosts:\n  - { name: gone, address: 192.0.2.1, paused: true }\n',
  );
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: folder,
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  try {
    expect((await createRouterClient(engine.router).fleet.roster({})).uuid).toEqual(['GPU-1']);
    const frame = decodeLiveFrame(await engine.openFrameLane().pull());
    expect([...frame.states].map(gpuStateOf)).toEqual(['unreachable']);
    expect(frame.columns.every(Number.isNaN)).toBe(true);
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
