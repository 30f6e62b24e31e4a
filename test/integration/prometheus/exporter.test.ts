import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { startSimExporter } from '#sim/exporter/simExporter.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { scratchFolder } from '../../fixtures/prometheus/engine.ts';
import { describeWithMetricsServers } from '../../fixtures/prometheus/metricsServer.ts';
import { startPrometheus } from '../../fixtures/prometheus/prometheus.ts';
import { unpackedProgram } from '../../setup/unpackedPrograms.ts';
import { runHeadroom, startHeadroom } from '../cli/runHeadroom.ts';

const patience = { timeout: 60_000, interval: 300 };

/** Status of a request that names another host. */
function statusAs(host: string, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describeWithMetricsServers('headroom exporter', () => {
  it('exposes what it collects in a form that promtool finds no fault with', async () => {
    const folder = scratchFolder();
    const { hosts } = planFleet({ gpus: 8, seed: 6, uniformGpusPerHost: 4 });
    const exporter = await startSimExporter(hosts, Date.now);
    onTestFinished(() => exporter.stop());
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
    });
    onTestFinished(() => prometheus.stop());
    const config = join(folder, 'config');
    mkdirSync(config);
    const added = await runHeadroom(config, [
      'sources',
      'add',
      'dc',
      prometheus.url,
      '--tenant-labels',
      'job',
    ]);
    expect(added.code).toBe(0);
    await vi.waitFor(async () => {
      const tested = await runHeadroom(config, ['sources', 'test', 'dc']);
      expect(JSON.parse(tested.stdout)).toMatchObject({ name: 'dc', ok: true });
    }, patience);
    const running = startHeadroom(config, ['exporter', '--port', '0']);
    onTestFinished(() => void running.end());
    const { url } = JSON.parse((await running.lines.next()).value) as { url: string };
    const text = await vi.waitFor(async () => {
      const answer = await fetch(url);
      const body = await answer.text();
      expect(
        parsePrometheusText(body).samples.filter(({ name }) => name === 'headroom_gpu_power_watts'),
      ).toHaveLength(8);
      expect(answer.headers.get('content-type')).toContain('version=0.0.4');
      return body;
    }, patience);
    const checked = spawnSync(unpackedProgram('promtool') ?? '', ['check', 'metrics'], {
      input: text,
      encoding: 'utf8',
    });
    expect(checked.stderr + checked.stdout).toBe('');
    expect(checked.status).toBe(0);
    const info = parsePrometheusText(text).samples.find(({ name }) => name === 'headroom_gpu_info');
    expect(info?.labels).toMatchObject({
      label_source: 'dc',
      label_tenant: 'dcgm',
      model: expect.any(String),
    });
    expect(await statusAs('evil.example', url)).toBe(403);
    expect(await statusAs('127.0.0.1', url.replace('/metrics', '/'))).toBe(404);
    expect(await running.end()).toBe(0);
  });

  it('a fault in sources.yaml is told with its line, and nothing is added to it', async () => {
    const config = scratchFolder();
    writeFileSync(
      join(config, 'sources.yaml'),
      'sources:\n  - name: a\n    url: http://p\n    password: x\n',
    );
    const listed = await runHeadroom(config, ['sources', 'list']);
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.stdout).problem).toContain('sources.yaml:4:5: sources[0].password is a secret');
    const added = await runHeadroom(config, ['sources', 'add', 'b', 'http://q']);
    expect(added.code).not.toBe(0);
    expect((await runHeadroom(config, ['sources', 'test', 'zz'])).code).toBe(1);
  });
});
