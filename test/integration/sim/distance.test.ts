import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SimFleet, startSimFleet } from '#sim/simFleet.ts';
import { connect, rowsOf, run, startLoop } from './simClient.ts';

const roundTripMs = 120;

describe('a simulated fleet that is far away', () => {
  let fleet: SimFleet;
  beforeAll(async () => {
    fleet = await startSimFleet({ fleet: { gpus: 8, seed: 5 }, clock: Date.now, roundTripMs });
  });
  afterAll(() => fleet.stop());

  it('answers nothing sooner than a round trip, and all of it', async () => {
    const begun = performance.now();
    const client = await connect(fleet.hosts[0]!);
    // TCP, key exchange, service and login are well over five questions and answers.
    expect(performance.now() - begun).toBeGreaterThan(5 * roundTripMs);
    const asked = performance.now();
    const answer = await run(client, 'nvidia-smi -L');
    expect(performance.now() - asked).toBeGreaterThan(roundTripMs);
    expect(answer.stdout.trim().split('\n')).toHaveLength(8);
    const loop = await startLoop(client);
    await loop.until(() => rowsOf(loop).length >= 16, 'two rounds');
    loop.end();
    expect(await loop.exit).toBe(0);
    client.end();
  });
});
