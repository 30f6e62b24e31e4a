import { setTimeout as wait } from 'node:timers/promises';
import { describe, it, type TestContext } from 'vitest';
import { streamHealth } from '#engine/probes/streamHealth.ts';
import { hasProgram, type Knobs, type RunningLoop, shells, startLoop } from './loopHarness.ts';

const patient = { timeout: 20_000, interval: 100 };

/** The test's own context: with tests side by side, the global hook would belong to another one. */
type Context = Pick<TestContext, 'onTestFinished'>;

function loopOf(
  { onTestFinished }: Context,
  argv: readonly string[],
  knobs: Knobs,
  seconds?: readonly number[],
) {
  const loop = startLoop(argv, knobs, seconds);
  onTestFinished(() => loop.stop());
  return loop;
}

const lastRound = (loop: RunningLoop) => loop.rounds.at(-1) ?? [];
const kinds = (loop: RunningLoop) => loop.failures.map((failure) => failure?.kind ?? null);
const hung = async (loop: RunningLoop) =>
  (await loop.host.processes()).filter(({ command }) => command === 'sleep 86400').length;

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))('under $name', ({ argv }) => {
  const absent = !hasProgram(argv[0] ?? '');

  it.skipIf(absent).concurrent('streams samples, inventory, processes and host facts', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, argv, { gpus: 3, util: 42, processes: 2 });
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(3);
    await expect.poll(() => loop.inventories.length, patient).toBeGreaterThanOrEqual(2);
    expect(lastRound(loop)).toHaveLength(3);
    expect(lastRound(loop)[2]).toMatchObject({
      index: 2,
      fault: null,
      readings: { utilizationGpuPercent: 42, powerLimitWatts: 700, throttleReasonsMask: 0, processCount: 2 },
    });
    await expect.poll(() => loop.inventories.at(-1)?.facts.diskTotalBytes, patient).toBeGreaterThan(1e6);
    const inventory = loop.inventories.at(-1);
    expect(inventory?.gpus).toHaveLength(3);
    expect(inventory?.gpus[1]).toMatchObject({ name: 'NVIDIA H100 80GB HBM3', readings: { pcieGenMax: 5 } });
    expect(inventory?.processes[0]).toMatchObject({ name: '/usr/bin/python3, train' });
    expect(inventory?.processesPartial).toBeNull();
    expect(inventory?.facts).toMatchObject({ hostname: expect.any(String), cpuCount: expect.any(Number) });
    expect(inventory?.facts.memoryTotalBytes).toBeGreaterThan(1e8);
    expect(kinds(loop)).toEqual([]);
    expect(loop.words).toEqual([]);
  });

  it.skipIf(absent).concurrent(
    'goes on with the healthy GPUs when one is lost, and takes it back',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { gpus: 3, fault_gpu: 1 });
      await expect.poll(() => loop.inventories.length, patient).toBeGreaterThanOrEqual(1);
      loop.host.turn({ fault: 'lost' });
      await expect.poll(() => kinds(loop), patient).toEqual(['gpu-lost']);
      await expect
        .poll(() => lastRound(loop).map(({ fault }) => fault?.kind ?? null), patient)
        .toEqual([null, null, 'lost']);
      expect(lastRound(loop)[2]?.uuid).toMatch(/^GPU-.*1$/);
      loop.host.turn({ fault: 'none' });
      await expect
        .poll(() => lastRound(loop).map(({ fault }) => fault), { ...patient, timeout: 60_000 })
        .toEqual([null, null, null]);
      expect(kinds(loop)).toEqual(['gpu-lost', null]);
    },
  );

  it.skipIf(absent).concurrent(
    'says why there is no driver, and shows the host all the same',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { fault: 'no-driver' });
      await expect.poll(() => kinds(loop), patient).toEqual(['driver-not-loaded']);
      expect(loop.failures[0]?.words).toContain('Make sure that the latest NVIDIA driver is installed');
      await expect.poll(() => loop.inventories.length, patient).toBeGreaterThanOrEqual(2);
      expect(loop.inventories.at(-1)).toMatchObject({ gpus: [], facts: { hostname: expect.any(String) } });
    },
  );
});

describe('faults of nvidia-smi', () => {
  const sh = ['sh'];

  it.concurrent.for([
    ['mismatch', 'driver-mismatch'],
    ['no-devices', 'no-devices'],
    ['permission', 'permission'],
  ] as const)('%s is a failure of kind %s', async ([fault, kind], context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { fault });
    await expect.poll(() => kinds(loop), patient).toEqual([kind]);
    expect(loop.rounds).toEqual([]);
  });

  it.concurrent('a column that the help names and the query refuses is left out', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { fault: 'invalid-field', util: 7 });
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(2);
    expect(lastRound(loop)[0]?.readings).toMatchObject({
      utilizationGpuPercent: 7,
      temperatureMemoryCelsius: { state: 'unavailable' },
    });
    await expect.poll(() => loop.inventories.at(-1)?.gpus.length, patient).toBe(2);
  });

  it.concurrent('one that never answers is not joined by a second, and does not hide its host', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { fault: 'wedge' });
    await expect.poll(() => loop.inventories.length, patient).toBeGreaterThanOrEqual(3);
    // The stream's question, the slow tier's and the deep tier's.
    expect(await hung(loop)).toBe(3);
    expect(loop.rounds).toEqual([]);
    expect(kinds(loop)).toEqual([]);
  });

  it.concurrent('one that hangs on the slow questions alone leaves the stream and is killed in the end', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { fault: 'wedge', only: 'apps' }, [1, 1, 3]);
    await expect.poll(() => hung(loop), patient).toBe(2);
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(5);
    await expect
      .poll(() => loop.inventories.at(-1)?.processesPartial, patient)
      .toContain('nvidia-smi failed');
    expect(lastRound(loop)[0]?.readings.processCount).toMatchObject({ state: 'unavailable' });
    expect(await hung(loop)).toBeLessThanOrEqual(2);
  });

  it.concurrent('one that wedges in the middle shows as failed within two intervals', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, {});
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(2);
    loop.host.turn({ fault: 'wedge', only: 'loop' });
    await wait(1500);
    const rounds = loop.rounds.length;
    const last = performance.now();
    await wait(2700);
    expect(loop.rounds.length).toBe(rounds);
    expect(streamHealth(last, 0, performance.now(), 1)).toBe('failed');
    expect(await hung(loop)).toBe(1);
  });

  it.concurrent('a slow one still gives whole rounds', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { seconds: 2, gpus: 4 });
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(2);
    expect(loop.rounds.map((round) => round.length)).toEqual(loop.rounds.map(() => 4));
  });

  it.concurrent.for(['dies', 'half-line'])(
    'one that ends (%s) is started again after a while',
    async (fault, context) => {
      const { expect } = context;
      const loop = loopOf(context, sh, { fault, only: 'loop' });
      await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(2);
      for (const round of loop.rounds)
        for (const { readings } of round) expect(readings.powerWatts).toBeTypeOf('number');
      expect(kinds(loop)).toEqual([]);
    },
  );

  it.concurrent.for(['blank-lines', 'event-lines', 'long-line', 'binary'])(
    '%s between rounds cost no sample',
    async (fault, context) => {
      const { expect } = context;
      const loop = loopOf(context, sh, { fault, only: 'loop', gpus: 2 });
      await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(3);
      expect(loop.rounds.map((round) => round.length)).toEqual(loop.rounds.map(() => 2));
      if (fault === 'long-line') expect(loop.words[0]).toContain('dropped');
    },
  );

  it.concurrent('rows that say that the GPU is broken are faults, the other GPUs are well', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, sh, { fault: 'reset-row', gpus: 2 });
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThanOrEqual(1);
    expect(lastRound(loop).map(({ fault }) => fault?.kind ?? null)).toEqual([null, 'requires-reset']);
    await expect.poll(() => loop.inventories.at(-1)?.gpus[1]?.facts.recoveryAction, patient).toBe('Reset');
  });
});
