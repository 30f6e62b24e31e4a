import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '#sim/faults.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { type SimFleet, type SimHostAccess, startSimFleet } from '#sim/simFleet.ts';
import { connect, rowsOf, run, startLoop } from './simClient.ts';

let fleet: SimFleet | null = null;
afterEach(async () => {
  await fleet?.stop();
  fleet = null;
});

/** A fleet of two hosts: the first with the faults, the second well. */
async function start(...faults: readonly Fault[]): Promise<readonly [SimHostAccess, SimHostAccess]> {
  const plan = planFleet({ gpus: 16, seed: 2 });
  fleet = await startSimFleet({
    fleet: plan,
    clock: Date.now,
    faults: { [plan.hosts[0]?.name ?? '']: faults },
  });
  const [bad, good] = fleet.hosts;
  if (!bad || !good) throw new Error('two hosts were planned');
  return [bad, good];
}

const keyBlob = (host: SimHostAccess) => host.hostKey.split(' ')[1] ?? '';

async function presentedKey(host: SimHostAccess): Promise<string> {
  let seen = '';
  const client = await connect(host, {
    seenKey: (key) => {
      seen = key.toString('base64');
    },
  });
  client.end();
  return seen;
}

describe('faults of simulated hosts', () => {
  it('wrongHostKey: presents another key than the one it is known by', async () => {
    const [bad, good] = await start({ kind: 'wrongHostKey' });
    expect(await presentedKey(good)).toBe(keyBlob(good));
    expect(await presentedKey(bad)).not.toBe(keyBlob(bad));
  });

  it('unreachable: refuses the connection; the others answer', async () => {
    const [bad, good] = await start({ kind: 'unreachable' });
    await expect(connect(bad)).rejects.toThrow('ECONNREFUSED');
    (await connect(good)).end();
  });

  it('slowHandshake: says nothing for a while', async () => {
    const [bad] = await start({ kind: 'slowHandshake', delayMs: 600 });
    const startedAt = performance.now();
    (await connect(bad)).end();
    expect(performance.now() - startedAt).toBeGreaterThan(550);
  });

  it('refuseLogin and keyboardInteractive: decide who comes in', async () => {
    const [refusing] = await start({ kind: 'refuseLogin' });
    await expect(connect(refusing)).rejects.toThrow(/authentication/i);
    await fleet?.stop();
    const [asking] = await start({ kind: 'keyboardInteractive', answer: '123456' });
    await expect(connect(asking)).rejects.toThrow(/authentication/i);
    (await connect(asking, { answer: '123456' })).end();
  });

  it('dropConnection: cuts it in the middle', async () => {
    const [bad] = await start({ kind: 'dropConnection', afterMs: 300 });
    const client = await connect(bad);
    const error = await new Promise<Error>((resolve) => client.on('error', resolve));
    expect(error.message).toContain('ECONNRESET');
  });

  it('maxSessions: refuses the channel that is too many, and only that', async () => {
    const [bad] = await start({ kind: 'maxSessions', sessions: 1 });
    const client = await connect(bad);
    const loop = await startLoop(client);
    await expect(run(client, 'nvidia-smi -L')).rejects.toThrow(/open failure/i);
    loop.end();
    await loop.exit;
    expect((await run(client, 'nvidia-smi -L')).code).toBe(0);
    client.end();
  });

  it('halfLines: the torn rounds are whole again once both pieces are there', async () => {
    const [bad] = await start({ kind: 'halfLines', pauseMs: 100 });
    const client = await connect(bad);
    const loop = await startLoop(client);
    await loop.until(() => rowsOf(loop).length >= 24, 'three rounds');
    expect(new Set(rowsOf(loop).map((row) => row.split(', ').length)).size).toBe(1);
    client.end();
  });

  it('wedge: rows stop, the connection and the host section do not', async () => {
    const [bad] = await start({ kind: 'wedge', afterMs: 1_500 });
    const client = await connect(bad);
    const loop = await startLoop(client);
    await loop.until(() => rowsOf(loop).length >= 8, 'a round');
    await new Promise((done) => setTimeout(done, 1_600));
    const before = rowsOf(loop).length;
    await new Promise((done) => setTimeout(done, 2_200));
    expect(rowsOf(loop).length).toBe(before);
    loop.beat();
    client.end();
  });

  it('longLine and binaryNoise: arrive between the rounds', async () => {
    const [bad] = await start(
      { kind: 'longLine', bytes: 10_000_000, everyRounds: 2 },
      { kind: 'binaryNoise', bytes: 4_000, everyRounds: 1 },
    );
    const client = await connect(bad);
    const loop = await startLoop(client);
    await loop.until(() => loop.bytes() > 10_000_000, '10 MB', 15_000);
    expect(loop.stdout()).toContain('xxxx');
    expect(/[\x80-\xff]{2}/.test(loop.stdout())).toBe(true);
    expect(rowsOf(loop).length).toBeGreaterThan(0);
    client.end();
  });

  it('clockJump: the host’s time in @begin jumps', async () => {
    const [bad, good] = await start({ kind: 'clockJump', afterMs: 0, byMs: 86_400_000 });
    const begins = async (host: SimHostAccess) => {
      const client = await connect(host);
      const loop = await startLoop(client);
      await loop.until(() => loop.stderr().includes('@end host'), 'the host section');
      client.end();
      return Number(/@begin host (\d+)/.exec(loop.stderr())?.[1]);
    };
    expect((await begins(bad)) - (await begins(good))).toBeGreaterThan(86_000);
  });

  it('slowRounds and loopEnds: rounds are far apart, and the loop ends with its code', async () => {
    const [bad] = await start(
      { kind: 'slowRounds', seconds: 6 },
      { kind: 'loopEnds', afterMs: 3_000, code: 137 },
    );
    const client = await connect(bad);
    const loop = await startLoop(client);
    expect(await loop.exit).toBe(137);
    expect(rowsOf(loop).length).toBeLessThanOrEqual(8);
    client.end();
  });

  it('smiFailure: the smi section says it in the driver’s words, and there are no rows', async () => {
    const [bad] = await start({ kind: 'smiFailure', failure: 'driverMismatch' });
    const client = await connect(bad);
    const loop = await startLoop(client);
    await loop.until(() => loop.stderr().includes('@end host'), 'the host section');
    expect(loop.stderr()).toContain('Driver/library version mismatch');
    expect(loop.stderr()).toContain('@end smi 18');
    expect(rowsOf(loop)).toEqual([]);
    client.end();
  });
});
