/** dcgm-exporter on a host without dcgmi, read through a connection: its profile is joined into the samples by UUID. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dcgmExporterProfiles, instanceKey } from '#engine/exporters/dcgmExporterProfiles.ts';
import { createDcgmExporterWatch, type ExporterHost } from '#engine/exporters/dcgmExporterWatch.ts';
import { withInstanceProfiles } from '#engine/fleet/withProfiles.ts';
import { createLocalConnection } from '#engine/local/localConnection.ts';
import type { DcgmState } from '#shared/domain/dcgm.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { capturesOf, captureText } from '../../unit/formats/captureStore.ts';

const capture =
  capturesOf('dcgm-exporter-metrics').find((name) => name.includes('netdata-metrics-valid')) ?? '';
const text = captureText(capture);
const [uuid = ''] = dcgmExporterProfiles(text).gpus.keys();

async function exporter(body: string) {
  let asked = 0;
  let status = 200;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    answer: (next: number) => {
      status = next;
    },
  };
}

function hostWith(port: number, state: DcgmState) {
  const connection = createLocalConnection(() => undefined);
  onTestFinished(() => connection.close());
  const listening = { address: '0.0.0.0', port, inode: 1, pids: [], namespaceOf: null };
  const host = {
    config: { name: 'a' },
    inventory: {
      dcgm: { state, health: null },
      listeners: { ports: [listening], processes: [], hidden: [] },
    } as unknown as HostInventory,
    source: null as Parameters<ExporterHost['completeWith']>[0],
    link: () => connection,
    completeWith(source: Parameters<ExporterHost['completeWith']>[0]) {
      host.source = source;
    },
  };
  return host;
}

describe('dcgm-exporter through the connection', () => {
  it('gives the profile of each GPU, by UUID, while it is fresh', async () => {
    const { port } = await exporter(text);
    const host = hostWith(port, { state: 'absent' });
    let nowMono = 0;
    const watch = createDcgmExporterWatch(
      () => [host],
      () => nowMono,
      port,
    );
    onTestFinished(watch.stop);
    watch.tick();
    await expect.poll(() => host.source?.ofGpu(uuid) ?? null, { timeout: 20_000 }).not.toBeNull();
    expect(host.source?.ofGpu(uuid)).toEqual(dcgmExporterProfiles(text).gpus.get(uuid));
    expect(host.source?.ofGpu(uuid)?.smActivePercent).toSatisfy(
      (reading: unknown) => typeof reading === 'number' || typeof reading === 'object',
    );
    expect(host.source?.ofGpu('GPU-of-another-host')).toBeNull();
    nowMono = 61_000;
    expect(host.source?.ofGpu(uuid)).toBeNull();
  });

  it('is read again soon after one failed reading, and ever more seldom while it fails', async () => {
    const served = await exporter(text);
    const host = hostWith(served.port, { state: 'absent' });
    let nowMono = 0;
    const watch = createDcgmExporterWatch(
      () => [host],
      () => nowMono,
      served.port,
    );
    onTestFinished(watch.stop);
    /** Moves on second by second until it is asked again; @returns after how many. */
    const untilAsked = async () => {
      const before = served.asked();
      for (let seconds = 1; ; seconds += 1) {
        nowMono += 1000;
        watch.tick();
        await wait(20);
        if (served.asked() > before) return seconds;
      }
    };
    watch.tick();
    await expect.poll(() => host.source?.ofGpu(uuid) ?? null, { timeout: 20_000 }).not.toBeNull();
    served.answer(503);
    await untilAsked();
    served.answer(200);
    expect(await untilAsked()).toBeLessThan(60);
    served.answer(503);
    await untilAsked();
    const pauses = [await untilAsked(), await untilAsked(), await untilAsked()];
    expect(pauses[2]).toBeGreaterThan(pauses[0] ?? 0);
    expect(host.source?.ofGpu(uuid)).toBeNull();
  });

  it('tells MIG instances apart from their GPU, by its UUID and their number', () => {
    const labels = 'gpu="0",UUID="GPU-1",GPU_I_PROFILE="3g.71gb",GPU_I_ID="2"';
    const said = dcgmExporterProfiles(`DCGM_FI_PROF_SM_ACTIVE{${labels}} 0.5\n`);
    expect(said.gpus.size).toBe(0);
    expect(said.instances.get(instanceKey('GPU-1', 2))?.smActivePercent).toBe(50);
    const instance = { gpuUuid: 'GPU-1', gpuInstanceId: 2, readings: {} } as MigInstance;
    const other = { ...instance, gpuInstanceId: 3 };
    const inventory = { layout: { migInstances: [instance, other] } } as unknown as HostInventory;
    const source = {
      ofGpu: () => null,
      ofInstance: (gpu: string, id: number) => said.instances.get(instanceKey(gpu, id)) ?? null,
    };
    const filled = withInstanceProfiles(inventory, source).layout?.migInstances;
    expect(filled?.map(({ readings }) => readings.smActivePercent)).toEqual([50, undefined]);
  });

  it('is left alone where dcgmi answers, and what is no exporter is not asked again', async () => {
    const web = await exporter('<html>');
    const running = hostWith(web.port, { state: 'running', intervalSeconds: 1, refused: [] });
    const absent = hostWith(web.port, { state: 'absent' });
    let nowMono = 0;
    const watch = createDcgmExporterWatch(
      () => [running, absent],
      () => nowMono,
      web.port,
    );
    onTestFinished(watch.stop);
    watch.tick();
    await expect.poll(web.asked, { timeout: 20_000 }).toBe(1);
    expect(running.source).toBeNull();
    for (nowMono = 1000; nowMono < 200_000; nowMono += 1000) {
      watch.tick();
      await immediate();
    }
    expect(web.asked()).toBe(1);
    expect(absent.source?.ofGpu(uuid)).toBeNull();
  });
});
