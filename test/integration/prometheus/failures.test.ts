import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sourceConfigSchema } from '#shared/contract/schemas/source.ts';
import type { SourceConfig, SourceStep } from '#shared/domain/source.ts';
import { startSimExporter } from '#sim/exporter/simExporter.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { scratchFolder, startTestEngine } from '../../fixtures/prometheus/engine.ts';
import { describeWithMetricsServers, type MetricsServer } from '../../fixtures/prometheus/metricsServer.ts';
import { startPrometheus } from '../../fixtures/prometheus/prometheus.ts';

const openssl = process.env.OPENSSL_PATH ?? '/usr/bin/openssl';

/** bcrypt of "open sesame", cost 4. */
const sesame = '$2b$04$abcdefghijklmnopqrstuu/LVz6MZlItEy42I2juLihZ66HnQx/cy';

function makeCertificate(folder: string): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    openssl,
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ].concat([
      '-keyout',
      key,
      '-out',
      cert,
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
    ]),
    { stdio: 'ignore' },
  );
  return { cert, key };
}

/** Ready means: it asks for the password. */
function asksForPassword(cert: string): (url: string) => Promise<boolean> {
  return (url) =>
    new Promise((resolve) => {
      const asking = request(url, { ca: readFileSync(cert) }, (response) => {
        response.resume();
        resolve(response.statusCode === 401);
      });
      asking.on('error', () => resolve(false));
      asking.end();
    });
}

async function guardedPrometheus(folder: string): Promise<{ server: MetricsServer; cert: string }> {
  const { hosts } = planFleet({ gpus: 8, seed: 1, uniformGpusPerHost: 4 });
  const exporter = await startSimExporter(hosts, Date.now);
  onTestFinished(() => exporter.stop());
  const { cert, key } = makeCertificate(folder);
  const server = await startPrometheus({
    folder: join(folder, 'prometheus'),
    targets: [`127.0.0.1:${exporter.port}`],
    web: `tls_server_config:\n  cert_file: ${cert}\n  key_file: ${key}\nbasic_auth_users:\n  ada: ${sesame}\n`,
    ready: asksForPassword(cert),
  });
  onTestFinished(() => server.stop());
  return { server, cert };
}

describeWithMetricsServers('a server that is guarded', () => {
  it('tells a wrong certificate, a missing and a wrong password apart, each with its remedy, and answers the right one', async () => {
    const folder = scratchFolder();
    const { server, cert } = await guardedPrometheus(folder);
    const { client } = await startTestEngine(join(folder, 'headroom'));
    const config = (more: Partial<SourceConfig>) =>
      sourceConfigSchema.parse({ name: 'guarded', url: server.url, ...more });
    const test = async (more: Partial<SourceConfig>, secret?: string) => {
      const steps: SourceStep[] = [];
      const input = { config: config(more), ...(secret !== undefined && { secret }) };
      for await (const step of await client.sources.test(input)) steps.push(step);
      return steps;
    };
    const failureOf = async (...asked: Parameters<typeof test>) => (await test(...asked)).at(-1)?.failure;
    const basic = { auth: 'basic', user: 'ada' } as const;

    expect(await failureOf({})).toMatchObject({ kind: 'tls', remedy: expect.stringContaining('caFile') });
    expect(await failureOf({ caFile: cert })).toMatchObject({ kind: 'authentication', terminal: true });
    expect(await failureOf({ caFile: cert, ...basic })).toMatchObject({ kind: 'needs-secret' });
    expect(await failureOf({ caFile: cert, ...basic }, 'wrong')).toMatchObject({ kind: 'authentication' });
    expect(await failureOf({ caFile: cert, auth: 'bearer' }, 'sesame')).toMatchObject({
      kind: 'authentication',
    });
    expect(await failureOf({ caFile: join(folder, 'none.pem') })).toMatchObject({ kind: 'config' });
    for (const trust of [{ caFile: cert }, { insecure: true }]) {
      const steps = await test({ ...trust, ...basic }, 'open sesame');
      expect(steps.map(({ step, outcome }) => `${step} ${outcome}`).slice(0, 2)).toEqual([
        'connect ok',
        'api ok',
      ]);
    }
  });

  it('an answer that is no API, a query that is refused and too many series are failures of their own', async () => {
    const folder = scratchFolder();
    const { hosts } = planFleet({ gpus: 8, seed: 1, uniformGpusPerHost: 4 });
    const exporter = await startSimExporter(hosts, Date.now);
    onTestFinished(() => exporter.stop());
    const prometheus = await startPrometheus({
      folder: join(folder, 'prometheus'),
      targets: [`127.0.0.1:${exporter.port}`],
    });
    onTestFinished(() => prometheus.stop());
    const { client } = await startTestEngine(join(folder, 'headroom'));
    const failureOf = async (more: object) => {
      const config = sourceConfigSchema.parse({ name: 'x', url: prometheus.url, ...more });
      let last: SourceStep | undefined;
      for await (const step of await client.sources.test({ config })) last = step;
      return last?.failure;
    };
    const until = async (more: object, kind: string) =>
      expect.poll(async () => (await failureOf(more))?.kind, { timeout: 60_000 }).toBe(kind);
    await until({ url: exporter.url }, 'unreadable');
    await until({ selector: 'cluster=~"("' }, 'query-refused');
    await until({ selector: 'cluster="nowhere"' }, 'no-devices');
    await until({ seriesLimit: 7 }, 'too-many-series');
    await until({ url: 'http://127.0.0.1:9' }, 'refused');
  });
});
