import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { sourceConfigSchema } from '#shared/contract/schemas/source.ts';
import { dcgmHistoryText } from '#sim/exporter/dcgmExporterText.ts';
import { startSimExporter } from '#sim/exporter/simExporter.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { describeWithMetricsServers } from '../../fixtures/prometheus/metricsServer.ts';
import { createBlocks, startPrometheus } from '../../fixtures/prometheus/prometheus.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-prometheus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function engineIn(folder: string): Promise<Engine> {
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'cli',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  onTestFinished(() => engine.stop());
  return engine;
}

const patience = { timeout: 60_000, interval: 200 };

describeWithMetricsServers('a fleet that Prometheus scrapes', () => {
  it('100 GPUs are shown, their last 24 h fetched once, and what goes away is stale and not 0', async () => {
    const folder = scratch();
    const { hosts } = planFleet({ gpus: 100, seed: 3, uniformGpusPerHost: 4 });
    const exporter = await startSimExporter(hosts, Date.now);
    onTestFinished(() => exporter.stop());
    const nowMs = Math.floor(Date.now() / 10_000) * 10_000;
    const times = Array.from({ length: 24 * 60 }, (_, at) => nowMs - 24 * 3_600_000 + at * 60_000);
    console.time('blocks');
    await createBlocks(join(folder, 'prometheus'), dcgmHistoryText(hosts, times));
    console.timeEnd('blocks');
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
      scrapeInterval: '10s',
    });
    onTestFinished(() => prometheus.stop());
    const engine = await engineIn(join(folder, 'headroom'));
    const client = createRouterClient(engine.router);
    await client.sources.add({ config: sourceConfigSchema.parse({ name: 'dc', url: prometheus.url }) });
    const roster = await vi.waitFor(async () => {
      const found = await client.fleet.roster({});
      expect(found.uuid).toHaveLength(100);
      return found;
    }, patience);
    console.log(JSON.stringify(await client.sources.list({}), null, 1).slice(0, 3000));
    await vi.waitFor(async () => {
      const { sources } = await client.sources.list({});
      expect(sources[0]?.backfill?.phase).toBe('done');
    }, patience);
    console.log((await client.sources.list({})).sources[0]?.backfill);
    console.log((await client.hosts.list({}))[0], roster.host.slice(0, 3));
  });
});
