import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createEndpointClient } from '#engine/prometheus/http/endpointClient.ts';
import { RemoteWrite } from '#engine/prometheus/target/remoteWrite.ts';
import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';
import { startSimExporter } from '#sim/exporter/simExporter.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { scratchFolder, startTestEngine, storeEvery } from '../../fixtures/prometheus/engine.ts';
import { describeWithMetricsServers } from '../../fixtures/prometheus/metricsServer.ts';
import { startPrometheus } from '../../fixtures/prometheus/prometheus.ts';
import { startVictoriaMetrics } from '../../fixtures/prometheus/victoriaMetrics.ts';

const patience = { timeout: 90_000, interval: 250 };

describeWithMetricsServers('remote write to VictoriaMetrics', () => {
  it('what is stored is what a PromQL query returns, and Headroom reads it back', async () => {
    const folder = scratchFolder();
    const { hosts } = planFleet({ gpus: 8, seed: 2, uniformGpusPerHost: 4 });
    // A clock that stands still gives the same readings at every scrape, so that both sides can be compared.
    const still = Date.UTC(2026, 2, 4, 10);
    const exporter = await startSimExporter(hosts, () => still);
    onTestFinished(() => exporter.stop());
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
    });
    onTestFinished(() => prometheus.stop());
    const victoria = await startVictoriaMetrics(join(folder, 'victoria'));
    onTestFinished(() => victoria.stop());
    const home = join(folder, 'headroom');
    mkdirSync(home);
    storeEvery(home, 2);
    writeFileSync(
      join(home, 'rates.yaml'),
      'currency: USD\ncards:\n  - name: contract\n    applies: {host: "*"}\n    perGpuHour: 4.25\n',
    );
    const { client } = await startTestEngine(home);
    const target = targetConfigSchema.parse({
      url: `${victoria.url}/api/v1/write`,
      queryUrl: victoria.url,
      externalLabels: { site: 'berlin' },
    });
    const steps: string[] = [];
    for await (const { step, outcome } of await client.sources.testTarget({ config: target }))
      steps.push(`${step} ${outcome}`);
    expect(steps).toEqual(['write ok', 'api ok']);
    await client.sources.setTarget({ config: target });
    await client.sources.add({
      config: sourceConfigSchema.parse({
        name: 'dc',
        url: prometheus.url,
        intervalSeconds: 1,
        backfillHours: 0,
      }),
    });
    await vi.waitFor(async () => expect((await client.fleet.roster({})).uuid).toHaveLength(8), patience);

    const ask = async (query: string) => {
      const answer = await fetch(`${victoria.url}/api/v1/query?${new URLSearchParams({ query })}`);
      const { data } = (await answer.json()) as {
        data: { result: { metric: Record<string, string>; value: [number, string] }[] };
      };
      return data.result;
    };
    const watts = await vi.waitFor(async () => {
      const found = await ask('headroom_gpu_power_watts{site="berlin"}');
      expect(found).toHaveLength(8);
      return found;
    }, patience);
    for (const { metric, value } of watts) {
      const { live, host } = await client.fleet.gpu({ uuid: metric.uuid! });
      expect(Number(value[1])).toBe(live.powerWatts);
      expect(metric).toMatchObject({ host, label_source: 'dc', site: 'berlin' });
    }
    const states = await ask('headroom_gpu_state');
    expect(states).toHaveLength(8);
    for (const { metric } of states)
      expect((await client.fleet.gpu({ uuid: metric.uuid! })).state).toBe(metric.state);

    await vi.waitFor(async () => {
      const costs = await ask('headroom_gpu_cost_per_hour{site="berlin"}');
      expect(costs).toHaveLength(8);
      for (const { metric, value } of costs) {
        expect(metric).toMatchObject({ currency: 'USD', basis: 'card', label_source: 'dc' });
        expect(Number(value[1])).toBe(4.25);
      }
    }, patience);
    await vi.waitFor(async () => {
      const errors = await ask('headroom_gpu_memory_reserved_bytes');
      expect(errors).toHaveLength(8);
    }, patience);

    const status = (await client.sources.list({})).target;
    expect(status).toMatchObject({ rejectedSamples: 0, droppedSamples: 0, failure: null });
    expect(status?.sentSamples).toBeGreaterThan(8 * 10);

    const { uuid } = hosts[0]!.gpus[0]!;
    const now = Date.now();
    const back = await client.history.series({
      target: { kind: 'gpu', uuid },
      metrics: ['powerWatts'],
      fromMs: now - 30 * 24 * 3_600_000,
      toMs: now,
      points: 200,
    });
    expect(back.tier).toContain(victoria.url);
    const measured = back.series[0]!.mean.filter((cell) => cell !== null);
    expect(measured.length).toBeGreaterThan(0);
    const { live } = await client.fleet.gpu({ uuid });
    for (const mean of measured) expect(mean).toBeCloseTo(live.powerWatts as number, 6);
  });
});

/** A receiver that answers as it is told and remembers what came. */
async function receiver(answer: (requests: number) => { status: number; headers?: Record<string, string> }) {
  const bodies: Buffer[] = [];
  let requests = 0;
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    requests += 1;
    const { status, headers = {} } = answer(requests);
    if (status < 300) bodies.push(Buffer.concat(parts));
    response.writeHead(status, headers).end(status < 300 ? '' : 'no, thank you');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/write`;
  return { url, bodies, requests: () => requests };
}

function writerTo(url: string, mostQueuedBytes?: number) {
  const config = targetConfigSchema.parse({ url });
  const writer = new RemoteWrite(config, {
    open: async () => createEndpointClient(config, null),
    world: { now: Date.now, mono: () => performance.now(), random: () => 0 },
    onStatus: () => undefined,
    ...(mostQueuedBytes !== undefined && { mostQueuedBytes }),
  });
  onTestFinished(() => writer.stop(0));
  return writer;
}

const sample = (value: number, atMs = 1000) => ({ labels: [['__name__', 'x']] as const, value, atMs });

it('a server that is busy gets everything later and in order; one that refuses costs the batch alone', async () => {
  const busy = await receiver((requests) =>
    requests <= 3
      ? { status: [429, 503, 500][requests - 1]!, headers: { 'retry-after': '0' } }
      : { status: 204 },
  );
  const writer = writerTo(busy.url);
  writer.add([sample(1)]);
  writer.add([sample(2)]);
  await vi.waitFor(() => {
    writer.tick();
    expect(writer.status()).toMatchObject({ sentSamples: 2, queuedSamples: 0, failure: null });
  }, patience);
  expect(busy.bodies).toHaveLength(2);

  const picky = await receiver((requests) => ({ status: requests === 1 ? 400 : 204 }));
  const refused = writerTo(picky.url);
  refused.add([sample(1), sample(2)]);
  refused.add([sample(3)]);
  await vi.waitFor(
    () => expect(refused.status()).toMatchObject({ sentSamples: 1, rejectedSamples: 2 }),
    patience,
  );
  expect(refused.status().lastRejection).toMatchObject({ kind: 'query-refused', words: 'no, thank you' });
});

it('a full queue lets the oldest go and says what of', async () => {
  const away = writerTo('http://127.0.0.1:9/write', 200);
  for (let at = 0; at < 20; at += 1) away.add([sample(at, 1000 * at)]);
  await vi.waitFor(() => expect(away.status().failure?.kind).toBe('refused'), patience);
  const { droppedSamples, droppedFromMs, droppedToMs, queuedSamples, phase } = away.status();
  expect(phase).toBe('waiting');
  expect(droppedSamples + queuedSamples).toBe(20);
  expect(droppedFromMs).toBe(0);
  expect(droppedToMs).toBe(1000 * (droppedSamples - 1));
});
