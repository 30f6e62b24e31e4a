import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import { startDemoFleet } from '#demo/startDemoFleet.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { exact, sumKnown } from '#shared/money/decimal.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { storeOfPast } from './simulatedDesk.ts';

const hourMs = 3_600_000;

async function engineIn(folder: string) {
  const data = join(folder, 'data');
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: data,
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: startDemoFleet,
  });
  return { engine, client: createRouterClient(engine.router) };
}

type Client = Awaited<ReturnType<typeof engineIn>>['client'];

/** Analyses now, to the end. */
async function analysed(client: Client) {
  for await (const { ended } of await client.advice.analyse({})) if (ended) return ended;
  return expect.unreachable('the analysis did not end');
}

function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-engine-advice-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'data'));
  return folder;
}

it("the demo has advice from its past and its live hosts, apart from the user's own", async () => {
  const folder = testFolder();
  const toMs = Math.floor(Date.now() / hourMs) * hourMs;
  const own = planFleet({ gpus: 8, seed: 5 });
  const past = { fleet: own, fromMs: toMs - 30 * 24 * hourMs, toMs };
  await (await storeOfPast(join(folder, 'data', 'telemetry.duckdb'), past)).close();
  const { engine, client } = await engineIn(folder);
  try {
    await client.demo.start({ gpus: 32 });
    const state = await analysed(client);
    expect(state).toMatchObject({ demo: true, phase: 'ready', gpus: 32 });
    const list = await client.advice.list({});
    expect(list.rows.length).toBeGreaterThan(3);
    expect(exact(list.portfolio?.total.expected ?? 'x').lte(exact(list.portfolio?.spend ?? 'x'))).toBe(true);
    expect(list.byKind.reduce((sum, { findings }) => sum + findings, 0)).toBe(list.statuses.open);

    const [first] = list.rows;
    const id = first?.id ?? '';
    const detail = await client.advice.get({ id });
    expect(detail.tracked.finding.evidence.figures.length).toBeGreaterThan(0);
    expect(detail.intervals.length).toBeGreaterThan(0);

    const funnel = await client.advice.funnel({});
    const hours = funnel.stages.map(({ gpuHours }) => gpuHours);
    expect(hours).toEqual(hours.toSorted((one, other) => other - one));
    const costs = sumKnown(funnel.states.map(({ cost }) => cost));
    expect(costs.sum).toBe(funnel.stages[0]?.cost);
    const seconds = funnel.states.reduce((sum, { gpuSeconds }) => sum + gpuSeconds, 0);
    expect(seconds / 3600).toBeCloseTo(hours[0] ?? 0, 6);

    const { undo } = await client.advice.decide({ ids: [id], decision: { verb: 'accept', note: 'now' } });
    expect((await client.advice.tracking({})).items).toMatchObject([{ id, outcome: { verdict: 'waiting' } }]);
    await client.advice.undo({ undo });
    expect((await client.advice.list({ status: 'accepted' })).rows).toEqual([]);
    await expect(client.advice.undo({ undo })).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(client.advice.get({ id: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const uuids = detail.tracked.finding.gpus.map(({ uuid }) => uuid).slice(0, 1);
    const to = { gpuKey: null, gpuCount: null, precision: null, pricePerGpuHour: '0', hoursPerMonth: null };
    const answer = await client.advice.whatIf({ subject: { of: 'gpus', uuids }, to, month: null });
    expect(answer.target.monthlyCost?.expected).toBe('0');

    await client.advice.decide({ ids: [id], decision: { verb: 'dismiss', reason: 'a demo' } });
    await client.demo.stop({});
    const real = await analysed(client);
    expect(real).toMatchObject({ demo: false, phase: 'ready', gpus: 8 });
    const after = await client.advice.list({ status: 'all' });
    expect(after.statuses.dismissed).toBe(0);
    const hosts = new Set(own.hosts.map(({ name }) => name));
    expect(after.rows.flatMap((row) => row.hosts).filter((host) => !hosts.has(host))).toEqual([]);
  } finally {
    await engine.stop();
  }
}, 600_000);

it('its limits stand in settings.yaml, are checked with line and remedy, and hold at once', async () => {
  const folder = testFolder();
  const file = join(folder, 'settings.yaml');
  writeFileSync(file, 'advice:\n  margin: 1.5 # ours\n  leastCoverage: 80\n  idleHours: 3\n');
  const { engine, client } = await engineIn(folder);
  try {
    const { rules, problem, defaults } = await client.advice.rules({});
    expect(rules).toEqual({ ...defaultAnalysisRules, margin: 1.5 });
    expect(defaults).toEqual(defaultAnalysisRules);
    expect(problem).toContain(`${file}:3:18: advice.leastCoverage cannot be 80. Write a share from 0 to 1`);
    expect(problem).toContain('1 more problem');
    writeFileSync(file, '# kept\nadvice:\n  margin: 1.5 # ours\n');
    await client.advice.setRules({ rules: { ...rules, windowDays: 14, timeZone: 'Europe/Berlin' } });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('# kept');
    expect(text).toContain('margin: 1.5 # ours');
    expect(text).toContain('timeZone: Europe/Berlin');
    expect((await client.advice.rules({})).rules).toMatchObject({ windowDays: 14, margin: 1.5 });
    const wrong = { ...rules, timeZone: 'Mars/Base' };
    await expect(client.advice.setRules({ rules: wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await analysed(client)).toMatchObject({ phase: 'tooLittle', gpus: 0 });
  } finally {
    await engine.stop();
  }
}, 60_000);

it('nothing of a demo is left in the advice of the user', async () => {
  const folder = testFolder();
  const first = await engineIn(folder);
  await first.client.demo.start({ gpus: 8 });
  await expect
    .poll(async () => (await first.client.fleet.roster({})).name.filter((name) => name !== '').length, {
      timeout: 60_000,
    })
    .toBe(8);
  await first.engine.stop();
  // The demo's own file goes with it, and nothing of it is in the user's.
  const { engine, client } = await engineIn(folder);
  expect(await analysed(client)).toMatchObject({ demo: false, phase: 'tooLittle' });
  await engine.stop();
}, 120_000);
