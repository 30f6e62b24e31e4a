/** GPUs that were taken out on purpose: missed over restarts, until somebody says so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { confirmRemoval } from '#engine/incidents/expectedGpus.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { startGpuHost } from './gpuHost.ts';
import { saidHost, watchOver } from './watchHarness.ts';

const soon = { timeout: 60_000, interval: 200 };
const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };

describeWithSshd('a GPU that was taken out', () => {
  it('is missed after a restart, and no more once that was confirmed', async () => {
    const host = await startGpuHost(
      { journal: `${Date.now() / 1000} gpu-01 kernel: ordinary\n` },
      { gpus: 2 },
    );
    onTestFinished(() => host.close());
    const first = await host.startEngine();
    onTestFinished(first.stop);
    const status = async ({ client }: typeof first) => (await client.hosts.list({}))[0];
    await expect.poll(async () => (await status(first))?.gpuCount, soon).toBe(2);
    // Two ticks of the store: by then the watch has judged the host more than once.
    await expect.poll(async () => (await first.client.history.stats({})).rows.raw, soon).toBeGreaterThan(3);
    await first.stop();

    host.turn({ gpus: 1 });
    const second = await host.startEngine();
    onTestFinished(second.stop);
    const lost = async () =>
      (await second.client.incidents.list({})).incidents.filter(({ kind }) => kind === 'gpu-lost');
    await expect.poll(async () => (await lost()).length, soon).toBe(1);
    expect(await status(second)).toMatchObject({ gpuCount: 1, expectedGpuCount: 2 });
    const [incident] = await lost();
    const id = incident?.id ?? '';
    expect(await second.client.incidents.confirmRemoval({ id, by: 'ada' })).toEqual({
      host: 'gpu-01',
      gpus: 1,
    });
    expect(await lost()).toEqual([]);
    expect((await second.client.incidents.get({ id })).incident.clearReason).toContain('says ada');
    expect((await second.client.fleet.roster({})).uuid).not.toContain(incident?.gpuUuid);
    expect(await status(second)).toMatchObject({ gpuCount: 1, expectedGpuCount: 1 });
    await second.stop();

    const third = await host.startEngine();
    onTestFinished(third.stop);
    await expect.poll(async () => (await status(third))?.gpuCount, soon).toBe(1);
    expect((await third.client.fleet.roster({})).uuid).not.toContain(incident?.gpuUuid);
    expect(await status(third)).toMatchObject({ expectedGpuCount: 1 });
  });
});

it('a count that is confirmed is kept, and its incident over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-removed-'));
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const host = saidHost('gpu-01');
  host.say({ gpuCount: 7, expectedGpuCount: 8 });
  const { fleet, incidents, pass, open, now } = await watchOver([host], store);
  await pass(120);
  const [incident] = open();
  expect(incident).toMatchObject({ kind: 'gpu-count', title: 'gpu-01 shows 7 of its 8 GPUs' });
  if (!incident) return;
  const parts = { fleet, book: incidents.book, records: incidents.records };
  expect(confirmRemoval(parts, { incident, by: 'ada', atMs: now() })).toEqual({ gpus: 7 });
  expect(open()).toEqual([]);
  await incidents.stop();
  expect((await store.hostHealth.hosts()).get('gpu-01')).toMatchObject({ gpus: 7 });
  // Simulated hosts are remembered by nobody.
  for (const kind of ['gpu-count', 'gpu-lost'] as const) {
    const simulated = { ...incident, kind, demo: true, host: 'demo-01', gpuUuid: 'GPU-demo' };
    expect(confirmRemoval(parts, { incident: simulated, gpus: 3, by: 'ada', atMs: now() })).toEqual({
      gpus: 3,
    });
  }
  expect(incidents.records.find('demo-01')).toBeNull();
  const xid = { ...incident, kind: 'xid' } as const;
  expect(confirmRemoval(parts, { incident: xid, by: 'ada', atMs: now() })).toHaveProperty('remedy');
});
