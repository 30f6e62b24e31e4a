import { expect, it } from 'vitest';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { startGpuHost } from '../incidents/gpuHost.ts';
import { dcgmFolder } from './loopHarness.ts';

const patient = { timeout: 60_000, interval: 200 };
const uuid = (index: number) => `GPU-fa4e0000-0000-4000-8000-00000000000${index}`;
const number = (detail: GpuDetail | null, metric: keyof GpuDetail['live']) => {
  const reading = detail?.live[metric];
  return typeof reading === 'object' ? reading.reason : reading;
};

describeWithSshd('a host that runs DCGM, behind a real sshd', () => {
  it('profiles the right GPUs, loses DCGM beside a stream that stays live, and has it back', async (context) => {
    const host = await startGpuHost({}, { gpus: 2, dcgm_refuses: '1011,1012' }, [dcgmFolder]);
    context.onTestFinished(() => host.close());
    const running = await host.startEngine();
    context.onTestFinished(() => running.stop());
    const { client } = running;
    const gpu = (index: number) => client.fleet.gpu({ uuid: uuid(index) }).catch(() => null);
    const dcgm = async () => (await client.fleet.host({ name: host.name })).dcgm;
    const phase = async () => (await client.hosts.list({}))[0]?.phase;

    await expect.poll(async () => number(await gpu(1), 'smActivePercent'), patient).toBe(50.1);
    const first = await gpu(0);
    expect(number(first, 'smActivePercent')).toBe(50);
    expect(number(first, 'pcieRxBytesPerSecond')).toBe(200e6);
    expect(number(first, 'nvlinkTxBytesPerSecond')).toBe('DCGM does not offer it on this host');
    await expect.poll(async () => (await dcgm())?.state.state, patient).toBe('running');
    await expect.poll(async () => (await dcgm())?.health?.overall, patient).toBe('Healthy');

    host.turn({ dcgm_fault: 'no-engine' });
    await expect.poll(async () => number(await gpu(1), 'smActivePercent'), patient).toMatch(/host engine/);
    await expect.poll(async () => (await dcgm())?.state.state, patient).toBe('degraded');
    const failed = await gpu(1);
    expect(failed?.live.utilizationGpuPercent).toEqual(expect.any(Number));
    expect(await phase()).toBe('live');

    host.turn({ dcgm_fault: 'none' });
    await expect.poll(async () => number(await gpu(1), 'smActivePercent'), patient).toBe(50.1);
    await expect.poll(async () => (await dcgm())?.state.state, patient).toBe('running');

    // What was measured before and after is kept; the time between is a gap.
    const history = () =>
      client.history.series({
        target: { kind: 'gpu', uuid: uuid(1) },
        metrics: ['smActivePercent', 'utilizationGpuPercent'],
        fromMs: Date.now() - 600_000,
        toMs: Date.now() + 60_000,
        points: 100,
      });
    await expect
      .poll(async () => (await history()).series[0]?.mean.findLast((value) => value !== null), patient)
      .toBeCloseTo(50.1, 1);
    const { series } = await history();
    const counts = series.map(({ count }) => count.reduce((sum, each) => sum + each, 0));
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
  });
});
