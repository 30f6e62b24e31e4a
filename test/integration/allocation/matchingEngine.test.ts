import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { simHours } from '#sim/history/simHours.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { ledgerWith } from './simulatedLedger.ts';

const run = promisify(execFile);
const month = '2026-10-01';
const fleet = planFleet({ gpus: 16, seed: 1, uniformGpusPerHost: 8 });
const span = { fleet, fromMs: Date.UTC(2026, 9, 1), toMs: Date.UTC(2026, 9, 4), sampleSeconds: 3600 };

/** A data folder with the bill and some telemetry of two hosts, of which hosts.yaml lists one. */
async function installation() {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-matching-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  mkdirSync(data);
  const { ledger } = await ledgerWith(simBill({ fleet, month: '2026-10', untilMs: span.toMs }), data);
  await ledger.close();
  const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
  const store = await openTelemetryStore({ path: join(data, 'telemetry.duckdb'), retention });
  await store.appendPastHours([...simHours(span)]);
  await store.close();
  const [listed, gone] = fleet.hosts;
  if (!listed || !gone) throw new Error('two hosts');
  writeFileSync(
    join(folder, 'hosts.yaml'),
    `# ours\nhosts:\n  - name: ${listed.name}\n    address: 127.0.0.1\n    paused: true # not now\n    labels: { team: "=cmd" }\n`,
  );
  return { folder, data, listed, gone };
}

it('a rule matches a host, stands in hosts.yaml, and sends its cost to its team', async () => {
  const { folder, data, listed, gone } = await installation();
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: data,
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  try {
    const client = createRouterClient(engine.router);
    const before = await client.matching.month({ month });
    expect(before.matches).toEqual([]);
    expect(before.unmatchedHosts).toMatchObject([
      { host: listed.name, candidates: [expect.stringContaining(':')] },
    ]);
    const machines = before.unmatchedResources.filter(({ isMachine }) => isMachine);
    expect(machines.map(({ resourceName }) => resourceName).toSorted()).toEqual(
      [listed.name, gone.name].toSorted(),
    );
    const resource = cloudOf(listed)?.instanceId ?? expect.unreachable();
    await client.matching.setRule({ host: listed.name, resource });
    const after = await client.matching.month({ month });
    expect(after.matches).toMatchObject([
      { host: listed.name, by: 'rule', resource: { resourceName: listed.name } },
    ]);
    const yaml = readFileSync(join(folder, 'hosts.yaml'), 'utf8');
    expect(yaml).toContain('billed-as');
    expect(yaml).toContain('# not now');
    const { tables } = await client.matching.allocate({ month, by: 'team', basis: 'effective' });
    const row = tables[0]?.rows.find(({ key }) => key === '=cmd');
    expect(Number(row?.total)).toBeGreaterThan(1000);
    expect(Number(row?.parts.notObserved)).toBeLessThan(Number(row?.total) / 100);
    await expect(client.matching.setRule({ host: 'nobody', resource })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    await client.matching.setRule({ host: listed.name, resource: null });
    expect((await client.matching.month({ month })).matches).toEqual([]);
  } finally {
    await engine.stop();
  }
}, 120_000);

it('headroom spend allocate says the same, as text that is harmless in a spreadsheet', async () => {
  const { folder, listed } = await installation();
  const label = `billed-as: ${cloudOf(listed)?.instanceId}`;
  const file = join(folder, 'hosts.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('{ team', `{ ${label}, team`));
  const headroom = (...words: readonly string[]) =>
    run(process.execPath, ['electron/cli/headroom.ts', '--config', folder, 'spend', ...words], {
      cwd: resolve(import.meta.dirname, '../../..'),
    });
  const { stdout } = await headroom('allocate', '--month', '2026-10', '--by', 'team', '--csv');
  const [head, ...lines] = stdout.trimEnd().split('\r\n');
  expect(head?.startsWith('team,currency,effective,heldIdle,idle,notObserved,unallocated,total')).toBe(true);
  expect(lines.some((line) => line.startsWith("'=cmd,USD,"))).toBe(true);
  expect(lines.some((line) => line.startsWith('(not allocated),USD,0,0,0,0,'))).toBe(true);
  const json = JSON.parse((await headroom('allocate', '--by', 'gpu', '--json')).stdout) as {
    month: string;
    tables: { rows: unknown[] }[];
  };
  expect(json.month).toBe(month);
  expect(json.tables[0]?.rows).toHaveLength(8 + 1);
  await expect(headroom('allocate', '--by', 'nonsense')).rejects.toMatchObject({ code: 1 });
}, 120_000);
