import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { reachFleet } from '#demo/startDemoFleet.ts';
import { sourceConfigSchema } from '#shared/contract/schemas/source.ts';
import { dcgmHistoryText } from '#sim/exporter/dcgmExporterText.ts';
import { startSimExporter } from '#sim/exporter/simExporter.ts';
import { gpuAt } from '#sim/gpuAt.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { startSimFleet } from '#sim/simFleet.ts';
import { scratchFolder, startTestEngine } from '../../fixtures/prometheus/engine.ts';
import { describeWithMetricsServers } from '../../fixtures/prometheus/metricsServer.ts';
import { createBlocks, startPrometheus } from '../../fixtures/prometheus/prometheus.ts';

const patience = { timeout: 90_000, interval: 200 };
const minuteMs = 60_000;

describeWithMetricsServers('a fleet that Prometheus scrapes', () => {
  it('100 GPUs are shown, and their last 24 h are fetched once, with gaps as gaps', async () => {
    const folder = scratchFolder();
    const { hosts } = planFleet({ gpus: 100, seed: 3, uniformGpusPerHost: 4 });
    const exporter = await startSimExporter(hosts, Date.now);
    onTestFinished(() => exporter.stop());
    const endMs = Math.floor(Date.now() / minuteMs) * minuteMs - 5 * minuteMs;
    const gap = { fromMs: endMs - 6 * 60 * minuteMs, toMs: endMs - 5 * 60 * minuteMs };
    const times = Array.from({ length: 24 * 60 }, (_, at) => endMs - at * minuteMs)
      .filter((atMs) => atMs < gap.fromMs || atMs >= gap.toMs)
      .reverse();
    await createBlocks(join(folder, 'prometheus'), dcgmHistoryText(hosts, times));
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
    });
    onTestFinished(() => prometheus.stop());
    const engine = await startTestEngine(join(folder, 'headroom'));
    const { client } = engine;
    await client.sources.add({
      config: sourceConfigSchema.parse({ name: 'dc', url: prometheus.url, intervalSeconds: 1 }),
    });
    await vi.waitFor(async () => expect((await client.fleet.roster({})).uuid).toHaveLength(100), patience);
    const listed = await client.hosts.list({});
    expect(listed).toHaveLength(25);
    expect(listed.every(({ source, transport }) => source === 'dc' && transport === 'prometheus: dc')).toBe(
      true,
    );

    const done = await vi.waitFor(async () => {
      const backfill = (await client.sources.list({})).sources[0]?.backfill;
      expect(backfill?.phase).toBe('done');
      return backfill;
    }, patience);
    console.log(`back-fill of 100 GPUs: ${done?.rows} rows in ${Math.round(done?.tookMs ?? 0)} ms`);
    expect(done?.doneSeconds).toBe(done?.totalSeconds);

    const gpu = hosts[0]!.gpus[0]!;
    const range = { target: { kind: 'gpu', uuid: gpu.uuid } as const, points: 600 };
    const powerOf = async (fromMs: number, toMs: number) => {
      const { atMs, series } = await client.history.series({
        ...range,
        metrics: ['powerWatts'],
        fromMs,
        toMs,
      });
      return atMs.map((at, index) => ({ at, mean: series[0]!.mean[index] ?? null }));
    };
    const before = (await powerOf(gap.fromMs - 60 * minuteMs, gap.fromMs)).filter(
      ({ mean }) => mean !== null,
    );
    expect(before).toHaveLength(60);
    for (const { at, mean } of before) {
      const sampledAt = times.find((time) => time >= at && time < at + minuteMs)!;
      expect(mean).toBeCloseTo(gpuAt(gpu, sampledAt).powerWatts, 0);
    }
    const inGap = (await powerOf(gap.fromMs, gap.toMs)).filter(({ at }) => at >= gap.fromMs && at < gap.toMs);
    expect(inGap.every(({ mean }) => mean === null)).toBe(true);

    await client.sources.backfill({ name: 'dc', action: 'start' });
    const again = await vi.waitFor(async () => {
      const backfill = (await client.sources.list({})).sources[0]?.backfill;
      expect(backfill?.phase).toBe('done');
      expect(backfill?.tookMs).not.toBe(done?.tookMs);
      return backfill;
    }, patience);
    // What was fetched is noted: a second run asks for the minutes since then, not for the day.
    expect(again?.rows).toBeLessThan(100 * 30);
  }, 400_000);

  it('a GPU that is read over SSH too is one GPU, and what stops reporting is stale and never 0', async () => {
    const spec = planFleet({ gpus: 8, seed: 5, uniformGpusPerHost: 4 });
    const [first, second] = [spec.hosts[0]!, spec.hosts[1]!];
    const exporter = await startSimExporter(spec.hosts, Date.now);
    onTestFinished(() => exporter.stop());
    const folder = scratchFolder();
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
    });
    onTestFinished(() => prometheus.stop());
    const overSsh = await startSimFleet({ fleet: { seed: 5, hosts: [first] }, clock: Date.now });
    const reached = await reachFleet(overSsh, 1);
    onTestFinished(() => reached.stop());
    const { client } = await startTestEngine(join(folder, 'headroom'), {
      wrapConnector: () => reached.connector,
    });
    await client.hosts.add(reached.hosts[0]!);
    await vi.waitFor(async () => expect((await client.fleet.roster({})).uuid).toHaveLength(4), patience);
    await client.sources.add({
      config: sourceConfigSchema.parse({
        name: 'dc',
        url: prometheus.url,
        intervalSeconds: 1,
        backfillHours: 0,
      }),
    });
    await vi.waitFor(async () => expect((await client.fleet.roster({})).uuid).toHaveLength(8), patience);
    const roster = await client.fleet.roster({});
    expect(new Set(roster.uuid).size).toBe(8);
    expect(new Set(roster.host)).toEqual(new Set([first.name, second.name]));
    const [source] = (await client.sources.list({})).sources;
    expect(source).toMatchObject({ gpus: 4, gpusOverSsh: 4, hosts: 1, phase: 'live' });
    const shared = await client.hosts.list({});
    expect(shared.find(({ name }) => name === first.name)?.transport).toMatch(/^ssh2/);
    expect(shared.find(({ name }) => name === second.name)?.transport).toBe('prometheus: dc');

    const uuid = second.gpus[0]!.uuid;
    const live = await client.fleet.gpu({ uuid });
    expect(live.live.powerWatts).toEqual(expect.any(Number));
    expect(live.name).toBe(second.gpus[0]!.model.name);
    exporter.setHosts([first]);
    await vi.waitFor(async () => expect((await client.fleet.gpu({ uuid })).state).toBe('stale'), patience);
    expect((await client.fleet.gpu({ uuid: first.gpus[0]!.uuid })).state).not.toBe('stale');
  });
});
