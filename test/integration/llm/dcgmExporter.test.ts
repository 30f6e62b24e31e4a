/** dcgm-exporter on a host without dcgmi, read through a connection: its profile is joined into the samples by UUID. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as immediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dcgmExporterProfiles } from '#engine/exporters/dcgmExporterProfiles.ts';
import { createDcgmExporterWatch, type ExporterHost } from '#engine/exporters/dcgmExporterWatch.ts';
import { createLocalConnection } from '#engine/local/localConnection.ts';
import type { DcgmState } from '#shared/domain/dcgm.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import { capturesOf, captureText } from '../../unit/formats/captureStore.ts';

const capture =
  capturesOf('dcgm-exporter-metrics').find((name) => name.includes('netdata-metrics-valid')) ?? '';
const text = captureText(capture);
const [uuid = ''] = dcgmExporterProfiles(text).keys();

async function exporter(body: string) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked: () => asked };
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
    await expect.poll(() => host.source?.(uuid) ?? null, { timeout: 20_000 }).not.toBeNull();
    expect(host.source?.(uuid)).toEqual(dcgmExporterProfiles(text).get(uuid));
    expect(host.source?.(uuid)?.smActivePercent).toSatisfy(
      (reading: unknown) => typeof reading === 'number' || typeof reading === 'object',
    );
    expect(host.source?.('GPU-of-another-host')).toBeNull();
    nowMono = 61_000;
    expect(host.source?.(uuid)).toBeNull();
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
    expect(absent.source?.(uuid)).toBeNull();
  });
});
