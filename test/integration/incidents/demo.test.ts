/** The simulated fleet has its share of trouble, and takes it along when it goes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { startDemoFleet } from '#demo/startDemoFleet.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';

const soon = { timeout: 60_000, interval: 500 };

it('shows what is wrong with the demo, marked as such, and nothing of it once it stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-demo-incidents-'));
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: startDemoFleet,
  });
  onTestFinished(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const client = createRouterClient(engine.router);
  await client.demo.start({ gpus: 200 });
  const list = async () => (await client.incidents.list({ state: 'all' })).incidents;
  const kinds = async () => [...new Set((await list()).map(({ kind }) => kind))];
  await expect
    .poll(kinds, soon)

    .toEqual(expect.arrayContaining(['xid', 'gpu-lost', 'recovery-action']));
  const incidents = await list();
  expect(incidents.every(({ demo }) => demo)).toBe(true);
  const lost = incidents.filter(({ kind }) => kind === 'gpu-lost').map(({ gpuUuid }) => gpuUuid);
  const fell = incidents.filter(({ kind, code }) => kind === 'xid' && code === '79');
  expect(fell.some(({ gpuUuid }) => lost.includes(gpuUuid))).toBe(true);

  await client.demo.stop({});
  await expect.poll(list, soon).toEqual([]);
});
