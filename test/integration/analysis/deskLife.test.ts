import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import { readKeptHost } from '#engine/analysis/gather/keptHost.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { adviceFilterSchema } from '#shared/contract/schemas/advice.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { simHours } from '#sim/history/simHours.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { deskOver, neverAborted, openStore, storeOfPast, unheard } from './simulatedDesk.ts';

const hourMs = 3_600_000;
const fleet = planFleet({ gpus: 32, seed: 1 });
const toMs = Date.UTC(2026, 10, 1);
const fromMs = toMs - 10 * 24 * hourMs;
const atNow = toMs + 600_000;
const rules = { windowDays: 10 };
const everything = adviceFilterSchema.parse({ status: 'all' });

const decider = fileURLToPath(new URL('./decideAndWait.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'headroom-desk-'));
const filled = join(folder, 'filled.duckdb');

beforeAll(async () => {
  await (await storeOfPast(filled, { fleet, fromMs, toMs })).close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A store of its own, with the same past. */
async function freshStore(name: string): Promise<{ store: TelemetryStore; path: string }> {
  const path = join(folder, `${name}.duckdb`);
  copyFileSync(filled, path);
  const store = await openStore(path);
  onTestFinished(() => store.close());
  return { store, path };
}

/** In which states GPUs were, as it is on disk. */
function intervalsOf(store: TelemetryStore, asked = { fromMs, toMs }) {
  const hosts = fleet.hosts.map(({ name }) => name);
  return store.states.intervals(hosts, asked.fromMs, asked.toMs);
}

async function keptHosts({ advice }: TelemetryStore) {
  return advice.hosts([...(await advice.hostsSeen()).keys()]);
}

async function analysed(desk: AdviceDesk): Promise<void> {
  await desk.analyse(null, unheard, neverAborted);
}

describe('findings and what was decided of them', { timeout: 120_000 }, () => {
  it('survive a restart, and a decision that was told is there after kill -9', async () => {
    const path = join(folder, 'killed.duckdb');
    copyFileSync(filled, path);
    const child = spawn(process.execPath, [decider, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    child.kill('SIGKILL');
    await once(child, 'close');
    const [accepted, dismissed, snoozed] = JSON.parse(said.toString()) as string[];
    const store = await openStore(path);
    onTestFinished(() => store.close());
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    const tracked = await desk.tracked();
    const statusOf = (id: string | undefined) => tracked.find(({ finding }) => finding.id === id);
    expect(statusOf(accepted)).toMatchObject({ status: 'accepted', acceptedAs: { id: accepted } });
    expect(statusOf(dismissed)).toMatchObject({ status: 'dismissed' });
    expect(statusOf(dismissed)?.decisions).toMatchObject([{ by: 'ada', asked: { reason: 'a spare' } }]);
    expect(statusOf(snoozed)).toMatchObject({ status: 'snoozed', assignee: 'grace' });
    const before = tracked.length;
    await analysed(desk);
    const after = await desk.tracked();
    expect(after).toHaveLength(before);
    expect(after.find(({ finding }) => finding.id === accepted)?.status).toBe('accepted');
    await desk.stop();
  });

  it('are open again when a snooze is over, and as they were when a decision is taken back', async () => {
    const { store } = await freshStore('snooze');
    let nowMs = atNow;
    const desk = deskOver({ store, fleet, now: () => nowMs, rules });
    await analysed(desk);
    const [first] = (await desk.list(everything)).rows;
    const id = first?.id ?? expect.unreachable('no finding');
    const status = async () => (await desk.get(id))?.tracked.status;
    await desk.decide([id], { verb: 'snooze', untilMs: nowMs + 24 * hourMs }, 'ada');
    expect(await status()).toBe('snoozed');
    nowMs += 24 * hourMs;
    expect(await status()).toBe('open');
    const token = await desk.decide([id], { verb: 'dismiss', reason: 'a spare' }, 'ada');
    expect(await status()).toBe('dismissed');
    await desk.undo(token);
    expect(await status()).toBe('open');
    await expect(desk.undo(token)).rejects.toThrow(FailureError);
    expect((await desk.get(id))?.tracked.decisions.map(({ isUndone }) => isUndone)).toEqual([false, true]);
    await desk.stop();
  });

  it('are not put off or dismissed once accepted, so that what they save is followed on', async () => {
    const { store } = await freshStore('accepted');
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    await analysed(desk);
    const [first, second] = (await desk.list(everything)).rows;
    const ids = [first?.id ?? '', second?.id ?? ''] as const;
    await desk.decide([ids[0]], { verb: 'accept', note: '' }, 'ada');
    const was = (await desk.get(ids[0]))?.tracked;
    for (const asked of [
      { verb: 'snooze', untilMs: atNow + hourMs },
      { verb: 'dismiss', reason: 'why' },
    ] as const)
      await expect(desk.decide([ids[1], ids[0]], asked, 'bob')).rejects.toThrow(/is accepted/);
    expect((await desk.get(ids[0]))?.tracked).toEqual(was);
    expect((await desk.get(ids[1]))?.tracked.decisions).toEqual([]);
    const token = await desk.decide([ids[0]], { verb: 'reopen', note: '' }, 'ada');
    await desk.undo(token);
    expect((await desk.get(ids[0]))?.tracked).toMatchObject({
      status: 'accepted',
      acceptedAs: was?.acceptedAs,
      acceptedRates: was?.acceptedRates,
    });
    await desk.stop();
  });

  it('decide nothing where one of the ids is not there', async () => {
    const { store } = await freshStore('missing');
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    await analysed(desk);
    const [first] = (await desk.list(everything)).rows;
    const ids = [first?.id ?? '', 'idle-0000000000000000'];
    await expect(desk.decide(ids, { verb: 'accept', note: '' }, 'ada')).rejects.toThrow(
      /No finding is known/,
    );
    expect((await desk.list(everything)).statuses).toMatchObject({ accepted: 0 });
    await desk.stop();
  });

  it('what is dismissed leaves the total to what it stood in the way of', async () => {
    const { store } = await freshStore('dismissed');
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    await analysed(desk);
    const before = await desk.list(everything);
    const largest = before.rows.find(({ counted }) => Number(counted?.expected ?? 0) > 0);
    const id = largest?.id ?? expect.unreachable('nothing saves');
    await desk.decide([id], { verb: 'dismiss', reason: 'not now' }, 'ada');
    const after = await desk.list(everything);
    const total = (list: typeof before) =>
      Number(list.portfolio?.total.expected) + Number(list.portfolio?.preliminary.expected);
    expect(total(after)).toBeLessThan(total(before));
    expect(after.rows.find((row) => row.id === id)?.counted).toBeNull();
    expect(after.rows.filter(({ supersededBy }) => supersededBy === id)).toEqual([]);
    await desk.stop();
  });

  it('are written as far as they claim something else, and as they are when the desk is closed', async () => {
    const { store } = await freshStore('written');
    let nowMs = atNow - 3 * hourMs;
    const own = { store, fleet, now: () => nowMs, rules: { windowDays: 5 } };
    const desk = deskOver(own);
    await analysed(desk);
    const kept = async () => {
      await desk.runner.kept;
      return new Map((await store.advice.findings()).map(({ key, body }) => [key, body]));
    };
    const first = await kept();
    nowMs += hourMs;
    await analysed(desk);
    const second = await kept();
    const tracked = await desk.tracked();
    const behind = tracked.filter((one) => second.get(one.finding.id) !== JSON.stringify(one));
    expect(behind.length).toBeGreaterThan(0);
    for (const { finding, rates } of behind) {
      expect(second.get(finding.id)).toBe(first.get(finding.id));
      const was = JSON.parse(second.get(finding.id) ?? '');
      const { saving, supersededBy } = finding;
      expect(was.finding).toMatchObject({ saving, supersededBy });
      expect(was.rates).toEqual(rates);
    }
    await desk.stop();
    expect(await kept()).toEqual(new Map(tracked.map((one) => [one.finding.id, JSON.stringify(one)])));
  });

  it('are folded under what supersedes them after a restart, before anything is analysed', async () => {
    const { store } = await freshStore('folded');
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    await analysed(desk);
    const before = (await desk.list(everything)).rows;
    const superseder = before.find(({ supersededBy }) => supersededBy !== null)?.supersededBy;
    expect(superseder).toBeTruthy();
    await desk.stop();
    const again = deskOver({ store, fleet, now: () => atNow, rules });
    const heads = (rows: typeof before) => new Map(rows.map(({ id, supersededBy }) => [id, supersededBy]));
    const restarted = await again.list(everything);
    expect(restarted.analysis.phase).not.toBe('ready');
    expect(heads(restarted.rows)).toEqual(heads(before));
    await again.decide([superseder ?? ''], { verb: 'dismiss', reason: 'not now' }, 'ada');
    await again.stop();
    const dismissed = deskOver({ store, fleet, now: () => atNow, rules });
    const { rows } = await dismissed.list(everything);
    expect(rows.filter(({ supersededBy }) => supersededBy === superseder)).toEqual([]);
    await dismissed.stop();
  });

  it('are gone with the reason when what they were about has changed, and keep their history', async () => {
    const { store } = await freshStore('gone');
    let nowMs = atNow;
    const desk = deskOver({ store, fleet, now: () => nowMs, rules });
    await analysed(desk);
    const idle = (await desk.list(everything)).rows.filter(
      ({ kind }) => kind === 'idle' || kind === 'heldIdle',
    );
    expect(idle.length).toBeGreaterThan(0);
    // Ten days in which every GPU works: the states of a card that is always busy, under each card's name.
    const laterMs = toMs + 10 * 24 * hourMs;
    const busyGpu = fleet.hosts
      .flatMap(({ gpus }) => gpus)
      .find(({ workload }) => workload.kind === 'training');
    const busy = fleet.hosts.map((host) => ({
      ...host,
      gpus: host.gpus.map((gpu) => ({ ...gpu, workload: busyGpu?.workload ?? gpu.workload })),
    }));
    await store.appendPastHours([
      ...simHours({ fleet: { ...fleet, hosts: busy }, fromMs: toMs, toMs: laterMs, sampleSeconds: 1200 }),
    ]);
    nowMs = laterMs + 600_000;
    await analysed(desk);
    const tracked = await desk.tracked();
    for (const { id } of idle) {
      const one = tracked.find(({ finding }) => finding.id === id);
      expect(one).toMatchObject({
        status: 'gone',
        gone: { atMs: nowMs, reason: expect.stringMatching(/changed|expired/) },
      });
      expect(one?.lastSeenMs).toBe(atNow);
    }
    await desk.stop();
  });
});

describe('an analysis', { timeout: 120_000 }, () => {
  it('tells how far it is, and one that is cancelled leaves everything as it was', async () => {
    const { store } = await freshStore('cancel');
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    const cancel = new AbortController();
    const steps: string[] = [];
    const cancelled = desk.analyse(
      null,
      ({ step }) => {
        steps.push(step);
        cancel.abort(new Error('cancelled by a test'));
      },
      cancel.signal,
    );
    await expect(cancelled).rejects.toThrow('cancelled by a test');
    expect(steps.length).toBeGreaterThan(0);
    await desk.stop();
    expect(desk.runner.standing).toBeNull();
    expect(await desk.tracked()).toEqual([]);
    const shares: number[] = [];
    await desk.analyse(null, ({ share }) => shares.push(share), neverAborted);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect((await desk.list(everything)).analysis).toMatchObject({ phase: 'ready', progress: null });
    await desk.stop();
  });

  it('that is cancelled while findings are looked for folds and writes nothing', async () => {
    const { store } = await freshStore('late');
    const cancel = new AbortController();
    const cancelLate: Parameters<typeof desk.analyse>[1] = ({ step }) => {
      if (step === 'looking for findings') cancel.abort(new Error('cancelled at the end'));
    };
    const desk = deskOver({ store, fleet, now: () => atNow, rules });
    await expect(desk.analyse(null, cancelLate, cancel.signal)).rejects.toThrow('cancelled at the end');
    await desk.stop();
    expect(await desk.tracked()).toEqual([]);
    expect(await store.advice.findings()).toEqual([]);
    expect(await intervalsOf(store)).toEqual([]);
  });

  it('that is told is written before the desk stops, though nobody waits for it any more', async () => {
    const { store } = await freshStore('told-first');
    const order: string[] = [];
    const replaceFrom: typeof store.states.replaceFrom = async (...of) => {
      await store.states.replaceFrom(...of);
      order.push('written');
    };
    const states = { ...store.states, replaceFrom };
    const desk = deskOver({ store: { ...store, states }, fleet, now: () => atNow, rules });
    await analysed(desk);
    order.push('told');
    await desk.stop();
    expect(order).toEqual(['told', 'written']);
    expect(await store.advice.findings()).toHaveLength((await desk.tracked()).length);
    expect((await intervalsOf(store)).length).toBeGreaterThan(0);
  });

  it('that could not be written stands, says why, and is written whole by the next one', async () => {
    const { store } = await freshStore('unwritten');
    let isFull = false;
    const replaceFrom: typeof store.states.replaceFrom = async (...of) => {
      if (isFull) throw new Error('No space left on device');
      return store.states.replaceFrom(...of);
    };
    const states = { ...store.states, replaceFrom };
    let nowMs = atNow - 2 * hourMs;
    const desk = deskOver({ store: { ...store, states }, fleet, now: () => nowMs, rules: { windowDays: 5 } });
    await analysed(desk);
    await desk.runner.kept;
    isFull = true;
    nowMs += hourMs;
    const told = await desk.analyse(null, unheard, neverAborted);
    await desk.runner.kept;
    expect(desk.runner.standing).toBe(told);
    expect(desk.state()).toMatchObject({ phase: 'ready', failure: { words: 'No space left on device' } });
    isFull = false;
    nowMs += hourMs;
    await analysed(desk);
    expect(desk.state().failure).toBeNull();
    await desk.stop();
    const asked = { fromMs: nowMs - 5 * 24 * hourMs, toMs: nowMs };
    const anew = deskOver({ store, fleet, now: () => nowMs, rules: { windowDays: 5 } });
    const kept = await intervalsOf(store, asked);
    await analysed(anew);
    await anew.stop();
    expect(kept).toEqual(await intervalsOf(store, asked));
  });

  it('is made once for all who ask at once, and follows the fleet by the hour to the same result', async () => {
    const { store } = await freshStore('hourly');
    let nowMs = atNow - 5 * hourMs;
    const desk = deskOver({ store, fleet, now: () => nowMs, rules: { windowDays: 5 } });
    const [one, other] = await Promise.all([
      desk.analyse(null, unheard, neverAborted),
      desk.analyse(null, unheard, neverAborted),
    ]);
    expect(one).toBe(other);
    for (nowMs += hourMs; nowMs <= atNow; nowMs += hourMs) await analysed(desk);
    const followed = desk.runner.standing?.input ?? expect.unreachable();
    const anew = deskOver({ store, fleet, now: () => atNow, rules: { windowDays: 5 } });
    await analysed(anew);
    const read = anew.runner.standing?.input ?? expect.unreachable();
    expect(followed.fromMs).toBe(read.fromMs);
    expect(followed.toMs).toBe(read.toMs);
    const seconds = ({ profiles }: typeof read) =>
      Object.fromEntries(profiles.map(({ gpu, stateSeconds }) => [gpu.uuid, stateSeconds]));
    expect(seconds(followed)).toEqual(seconds(read));
    const observed = ({ profiles }: typeof read) =>
      profiles.reduce((sum, each) => sum + each.observedSeconds, 0);
    expect(observed(followed)).toBe(observed(read));
    await Promise.all([desk.stop(), anew.stop()]);
  });

  it('of a past month names no process of today, but those that ran at its end', async () => {
    const { store } = await freshStore('processes');
    const tenant = { pid: 4711, name: 'python', user: 'ada', startedAtMs: fromMs, memoryBytes: 1e9 };
    const kept = (await keptHosts(store)).map(({ key, body }) => ({ key, said: JSON.parse(body) }));
    const tenantsOf = async (seenMs: number) => {
      const bodies = kept.map(({ key, said }) => {
        const gpus = said.gpus.map((gpu: object) => ({ ...gpu, tenants: [tenant], unexplainedBytes: 0 }));
        return { key, seenMs, body: JSON.stringify({ ...said, seenMs, gpus }) };
      });
      await store.advice.saveHosts(bodies);
      const desk = deskOver({ store, fleet, now: () => toMs + 40 * 24 * hourMs, rules });
      const analysis = await desk.analyse({ month: '2026-10-01' }, unheard, neverAborted);
      await desk.stop();
      const facts = analysis?.input.profiles.map(({ gpu }) => gpu) ?? [];
      return new Set(
        facts.map(({ tenants, unexplainedBytes }) => JSON.stringify([tenants, unexplainedBytes])),
      );
    };
    expect(await tenantsOf(toMs + 40 * 24 * hourMs)).toEqual(new Set([JSON.stringify([null, null])]));
    expect(await tenantsOf(toMs + hourMs)).toEqual(new Set([JSON.stringify([[tenant], 0])]));
  });

  it('reads what a host said last only where the host does not say it now', async () => {
    const { store } = await freshStore('told');
    const kept = await keptHosts(store);
    const [first] = kept;
    const now = readKeptHost(first?.body ?? '') ?? expect.unreachable('no host');
    const bodies = kept.map((one) =>
      one.key === now.host ? { ...one, body: JSON.stringify({ ...now, gpus: 'unread' }) } : one,
    );
    const read: string[] = [];
    const hosts = async (names: readonly string[]) => {
      read.push(...names);
      return bodies.filter(({ key }) => names.includes(key));
    };
    const advice = { ...store.advice, hosts };
    const desk = deskOver({ store: { ...store, advice }, fleet, now: () => atNow, rules, hostsNow: [now] });
    await analysed(desk);
    expect(read.toSorted()).toEqual(kept.slice(1).map(({ key }) => key));
    const facts = desk.runner.standing?.input.profiles.map(({ gpu }) => gpu) ?? [];
    expect(facts.filter(({ name }) => name === null)).toEqual([]);
    await desk.stop();
  });

  it('of two fleets knows nothing of the other, and the demo waits for its past', async () => {
    const { store: real } = await freshStore('real');
    const other = planFleet({ gpus: 16, seed: 9 });
    const path = join(folder, 'demo.duckdb');
    const demoStore = await storeOfPast(path, { fleet: other, fromMs, toMs });
    onTestFinished(() => demoStore.close());
    let fill: () => void = () => undefined;
    const filling = new Promise<void>((resolve) => {
      fill = resolve;
    });
    const own = deskOver({ store: real, fleet, now: () => atNow, rules });
    const demo = deskOver({
      store: demoStore,
      fleet: other,
      now: () => atNow,
      rules,
      demo: true,
      filled: () => filling,
    });
    const waiting = demo.analyse(null, unheard, neverAborted);
    await analysed(own);
    expect(demo.state()).toMatchObject({ phase: 'running', demo: true });
    fill();
    await waiting;
    const hostsOf = (desk: AdviceDesk) =>
      new Set(desk.runner.standing?.input.profiles.map(({ gpu }) => gpu.host));
    expect(hostsOf(own)).toEqual(new Set(fleet.hosts.map(({ name }) => name)));
    expect(hostsOf(demo)).toEqual(new Set(other.hosts.map(({ name }) => name)));
    expect(demo.runner.standing?.input.profiles.every(({ gpu }) => gpu.demo)).toBe(true);
    const [first] = (await demo.list(everything)).rows;
    await demo.decide([first?.id ?? ''], { verb: 'accept', note: '' }, 'ada');
    expect((await own.list(everything)).statuses.accepted).toBe(0);
    expect(await real.advice.findings()).toHaveLength((await own.tracked()).length);
    await Promise.all([own.stop(), demo.stop()]);
  });

  it('says why there is none where nothing is kept, and where nothing was seen', async () => {
    const none = deskOver({ store: null, fleet, now: () => atNow });
    const list = await none.list(everything);
    expect(list.analysis.phase).toBe('tooLittle');
    expect(list.analysis.why.join(' ')).toMatch(/No telemetry is kept/);
    const path = join(folder, 'empty.duckdb');
    const store = await openStore(path);
    onTestFinished(() => store.close());
    const empty = deskOver({ store, fleet, now: () => atNow });
    expect(await empty.analyse(null, unheard, neverAborted)).toBeNull();
    expect((await empty.list(everything)).analysis).toMatchObject({ phase: 'tooLittle', gpus: 0 });
    await Promise.all([none.stop(), empty.stop()]);
  });
});
