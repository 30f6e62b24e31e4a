/** Broken hosts beside well ones, over real SSH: each shows as what it is, and no other host feels it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachFleet } from '#demo/startDemoFleet.ts';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { decodeLiveFrame } from '#shared/contract/liveFrame.ts';
import { isReporting } from '#shared/domain/gpuState.ts';
import type { HostPhase } from '#shared/domain/host.ts';
import type { Fault } from '#sim/faults.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { startSimFleet } from '#sim/simFleet.ts';

const breaks: Readonly<Record<string, readonly Fault[]>> = {
  wedged: [{ kind: 'wedge', afterMs: 3000 }],
  slow: [{ kind: 'slowRounds', seconds: 6 }],
  torn: [{ kind: 'halfLines', pauseMs: 300 }],
  endless: [{ kind: 'longLine', bytes: 10_000_000, everyRounds: 3 }],
  noisy: [{ kind: 'binaryNoise', bytes: 5000, everyRounds: 1 }],
  jumping: [{ kind: 'clockJump', afterMs: 2000, byMs: -86_400_000 }],
  mismatched: [{ kind: 'smiFailure', failure: 'driverMismatch' }],
  empty: [{ kind: 'smiFailure', failure: 'noDevices' }],
  dropping: [{ kind: 'dropConnection', afterMs: 4000 }],
  otherKey: [{ kind: 'wrongHostKey' }],
  locked: [{ kind: 'refuseLogin' }],
  full: [{ kind: 'maxSessions', sessions: 0 }],
};
const broken = Object.keys(breaks);
const wellHosts = 4;
const folder = mkdtempSync(join(tmpdir(), 'headroom-faults-'));
let engine: Engine;
let nameOf: (fault: string) => string;
let wellNames: readonly string[];

beforeAll(async () => {
  const plan = planFleet({ gpus: (broken.length + wellHosts) * 4, seed: 5, uniformGpusPerHost: 4 });
  const names = plan.hosts.map((host) => host.name);
  nameOf = (fault) => names[broken.indexOf(fault)] ?? '';
  wellNames = names.slice(broken.length);
  const faults = Object.fromEntries(broken.map((fault) => [nameOf(fault), breaks[fault] ?? []]));
  engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: async () => reachFleet(await startSimFleet({ fleet: plan, clock: Date.now, faults }), 1),
  });
  await createRouterClient(engine.router).demo.start({ gpus: 8 });
  await wait(11_000);
});

afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const statuses = () => createRouterClient(engine.router).hosts.list({});

async function statusOf(fault: string) {
  const found = (await statuses()).find((status) => status.name === nameOf(fault));
  if (!found) throw new Error(`no host for ${fault}`);
  return found;
}

describe('faulty hosts', () => {
  it.each<[string, HostPhase, string | null]>([
    ['torn', 'live', null],
    ['endless', 'live', null],
    ['noisy', 'live', null],
    ['jumping', 'live', null],
    ['mismatched', 'failed', 'driver-mismatch'],
    ['empty', 'live', 'no-devices'],
    ['otherKey', 'failed', 'host-key-changed'],
    ['locked', 'failed', 'needs-secret'],
    ['full', 'failed', 'back-pressure'],
  ])('%s shows as %s', async (fault, phase, kind) => {
    const status = await statusOf(fault);
    expect(status.phase).toBe(phase);
    if (kind) expect(status.failure?.kind).toBe(kind);
    if (status.failure) expect(status.failure.remedy).not.toBe('');
  });

  it('a wedged nvidia-smi is noticed, and its loop is not joined by another', async () => {
    const status = await statusOf('wedged');
    expect(['stale', 'failed']).toContain(status.phase);
    expect(status.failure?.kind).toBe('wedged');
    expect(status.transport).toMatch(/^ssh2/);
  });

  it('a host that refuses the loop a channel keeps its connection', async () => {
    const { transport, failure } = await statusOf('full');
    expect(transport).toMatch(/^ssh2/);
    expect(failure?.remedy).toContain('MaxSessions');
  });

  it('an nvidia-smi that needs 6 s for a round is called slow and stays live', async () => {
    await expect
      .poll(async () => (await statusOf('slow')).failure?.kind, { timeout: 40_000, interval: 200 })
      .toBe('slow');
    const { failure } = await statusOf('slow');
    expect(failure?.message).toContain('answers every 6 s, not every 1 s');
    for (let look = 0; look < 35; look += 1) {
      expect((await statusOf('slow')).phase).toBe('live');
      await wait(200);
    }
  });

  it('counts no GPU as 0 on a host that cannot be read, and 0 where there is none', async () => {
    for (const fault of ['wedged', 'otherKey', 'locked']) expect((await statusOf(fault)).gpuCount).toBeNull();
    expect((await statusOf('empty')).gpuCount).toBe(0);
    expect((await statuses()).find(({ name }) => name === wellNames[0])?.gpuCount).toBe(4);
  });

  it('terminal failures wait for the user, others have a time to try again', async () => {
    expect((await statusOf('locked')).retryAtMs).toBeNull();
    expect((await statusOf('otherKey')).retryAtMs).toBeNull();
    await expect.poll(async () => (await statusOf('full')).retryAtMs).not.toBeNull();
  });

  it('well hosts report all their GPUs with fresh readings, and keep doing so', async () => {
    const lane = engine.openFrameLane();
    const roster = await createRouterClient(engine.router).fleet.roster({});
    for (let second = 0; second < 3; second += 1) {
      const frame = decodeLiveFrame(await lane.pull());
      const slots = roster.host.flatMap((host, slot) => (wellNames.includes(host) ? [slot] : []));
      expect(slots).toHaveLength(wellHosts * 4);
      for (const slot of slots) {
        expect(isReporting(frame.states[slot] ?? 0)).toBe(true);
        expect(frame.ageSeconds[slot]).toBeLessThan(3);
      }
      await wait(1000);
    }
    lane.close();
    const live = (await statuses()).filter((status) => wellNames.includes(status.name));
    expect(live.map((status) => [status.phase, status.failure])).toEqual(live.map(() => ['live', null]));
  });

  it('a dropped connection comes back by itself', async () => {
    const name = nameOf('dropping');
    const seen = new Set<string>();
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline && !(seen.has('failed') && seen.has('live'))) {
      const status = (await statuses()).find((each) => each.name === name);
      if (status) seen.add(status.phase);
      await wait(200);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['failed', 'live']));
  });
});
