import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import type { DcgmState } from '#shared/domain/dcgm.ts';
import { dcgmFolder, hasProgram, type Knobs, type RunningLoop, shells, startLoop } from './loopHarness.ts';

const patient = { timeout: 30_000, interval: 100 };

/** The test's own context: with tests side by side, the global hook would belong to another one. */
type Context = Pick<TestContext, 'onTestFinished'>;

function loopOf(
  { onTestFinished }: Context,
  argv: readonly string[],
  knobs: Knobs,
  patience = 60,
  more: readonly string[] = [],
) {
  const loop = startLoop(argv, knobs, [1, 1, patience, ...more], [dcgmFolder]);
  onTestFinished(() => loop.stop());
  return loop;
}

/** A live reading of the GPU with an index in the latest round: its number, or the reason there is none. */
function reading(
  loop: RunningLoop,
  index: number,
  metric: 'smActivePercent' | 'tensorActivePercent' | 'nvlinkTxBytesPerSecond',
) {
  const sample = loop.rounds.at(-1)?.find((each) => each.index === index);
  const value = sample?.readings[metric];
  return typeof value === 'object' ? value.reason : value;
}

const dcgm = (loop: RunningLoop) => loop.inventories.at(-1)?.dcgm;
const state = (loop: RunningLoop): DcgmState['state'] | undefined => dcgm(loop)?.state.state;

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))('DCGM under $name', ({ argv }) => {
  const absent = !hasProgram(argv[0] ?? '');
  /** What takes its time is the same shell code for all: the two that hosts have most are enough. */
  const slow = absent || !['sh', 'busybox'].includes(argv[0] ?? '');

  it.skipIf(absent).concurrent(
    'puts its readings on the right GPUs, and says what it calls healthy',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { gpus: 3, dcgm_empty: 1004, dcgm_health: 'warning' });
      await expect.poll(() => reading(loop, 2, 'smActivePercent'), patient).toBe(50.2);
      expect(reading(loop, 0, 'smActivePercent')).toBe(50);
      expect(reading(loop, 1, 'nvlinkTxBytesPerSecond')).toBe(301e9);
      expect(reading(loop, 1, 'tensorActivePercent')).toBe(40.1);
      expect(reading(loop, 0, 'tensorActivePercent')).toBe('DCGM left the cell empty');
      await expect.poll(() => state(loop), patient).toBe('running');
      await expect.poll(() => dcgm(loop)?.health?.overall, patient).toBe('Warning');
      expect(dcgm(loop)?.health?.gpus).toMatchObject([
        { gpuUuid: 'GPU-fa4e0000-0000-4000-8000-000000000001', verdict: 'Warning' },
      ]);
      expect(loop.words).toEqual([]);
    },
  );

  it.skipIf(absent).concurrent(
    'drops what a host refuses, field by field, and keeps the rest',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { dcgm_refuses: '1011,1012', dcgm_unknown: 1003 });
      await expect.poll(() => reading(loop, 1, 'smActivePercent'), patient).toBe(50.1);
      expect(reading(loop, 1, 'nvlinkTxBytesPerSecond')).toBe('DCGM does not offer it on this host');
      await expect
        .poll(() => dcgm(loop)?.state, patient)
        .toMatchObject({
          state: 'running',
          refused: ['smOccupancyPercent', 'nvlinkTxBytesPerSecond', 'nvlinkRxBytesPerSecond'],
        });
    },
  );

  it.skipIf(absent).concurrent(
    'asks at once for what it took before, where the driver is still the same',
    async (context) => {
      const { expect } = context;
      const sys = mkdtempSync(join(tmpdir(), 'headroom-sys-'));
      context.onTestFinished(() => rmSync(sys, { recursive: true, force: true }));
      mkdirSync(join(sys, 'module/nvidia'), { recursive: true });
      writeFileSync(join(sys, 'module/nvidia/version'), '550.144.03\n');
      const refused = async (remembered: string) => {
        const loop = loopOf(context, argv, {}, 60, [sys, '', remembered]);
        await expect.poll(() => reading(loop, 0, 'smActivePercent'), patient).toBe(50);
        await expect.poll(() => state(loop), patient).toBe('running');
        const now = dcgm(loop)?.state;
        return now?.state === 'running' ? now.refused.length : null;
      };
      expect(await refused('1002,1004@550.144.03')).toBe(6);
      expect(await refused('1002,1004@535.1')).toBe(0);
    },
  );

  it.skipIf(slow).concurrent('fails beside a stream that goes on, and comes back', async (context) => {
    const { expect } = context;
    const loop = loopOf(context, argv, {});
    await expect.poll(() => reading(loop, 0, 'smActivePercent'), patient).toBe(50);
    loop.host.turn({ dcgm_fault: 'no-engine' });
    await expect
      .poll(() => reading(loop, 0, 'smActivePercent'), patient)
      .toMatch(/^DCGM: dcgmi finds no host engine to talk to/);
    await expect
      .poll(() => dcgm(loop)?.state, patient)
      .toMatchObject({
        state: 'degraded',
        failure: { kind: 'refused', remedy: expect.stringContaining('nvidia-dcgm') },
      });
    const before = loop.rounds.length;
    await expect.poll(() => loop.rounds.length, patient).toBeGreaterThan(before + 2);
    expect(loop.rounds.at(-1)?.[0]?.readings.utilizationGpuPercent).toEqual(expect.any(Number));
    loop.host.turn({ dcgm_fault: 'none' });
    await expect.poll(() => reading(loop, 0, 'smActivePercent'), { ...patient, timeout: 60_000 }).toBe(50);
    await expect.poll(() => state(loop), patient).toBe('running');
    expect(loop.failures).toEqual([]);
  });

  it.skipIf(absent).concurrent(
    'reads the instances of MIG under the numbers of nvidia-smi',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { dcgm_mig: 1 });
      await expect.poll(() => reading(loop, 1, 'smActivePercent'), patient).toBe(50.1);
      expect(reading(loop, 0, 'smActivePercent')).toBe(50);
      await expect.poll(() => state(loop), patient).toBe('running');
    },
  );

  it.skipIf(slow).concurrent(
    'ends a health check that hangs and a dmon that falls silent',
    async (context) => {
      const { expect } = context;
      const loop = loopOf(context, argv, { dcgm_fault: 'silent', dcgm_health: 'hangs' }, 4);
      await expect.poll(() => reading(loop, 0, 'smActivePercent'), patient).toBe(50);
      await expect
        .poll(() => reading(loop, 0, 'smActivePercent'), patient)
        .toBe('DCGM gives no more readings');
      await expect.poll(() => dcgm(loop)?.state, patient).toMatchObject({ failure: { kind: 'silent' } });
      await expect
        .poll(() => dcgm(loop)?.health?.overall, patient)
        .toMatchObject({ state: 'failed', reason: expect.stringContaining('did not answer in time') });
      loop.host.turn({ dcgm_fault: 'none' });
      await expect.poll(() => reading(loop, 0, 'smActivePercent'), { ...patient, timeout: 90_000 }).toBe(50);
    },
  );
});

it.concurrent('a host without DCGM says so and has no reading of it', async (context) => {
  const { expect } = context;
  const loop = startLoop(['sh'], {});
  context.onTestFinished(() => loop.stop());
  await expect.poll(() => reading(loop, 0, 'smActivePercent'), patient).toBe('no DCGM on this host');
  await expect.poll(() => state(loop), patient).toBe('absent');
});
