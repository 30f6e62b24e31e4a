/** A GPU that is lost, over a real sshd: an incident of its own, while its neighbours go on. */
import { expect, it, onTestFinished } from 'vitest';
import { decodeLiveFrame } from '#shared/contract/liveFrame.ts';
import { isReporting } from '#shared/domain/gpuState.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { type RunningEngine, startGpuHost } from './gpuHost.ts';

const soon = { timeout: 60_000, interval: 200 };

/** Indexes of the GPUs that report now. */
async function reporting({ engine, client }: RunningEngine): Promise<readonly (number | null)[]> {
  const lane = engine.openFrameLane();
  try {
    const frame = decodeLiveFrame(await lane.pull());
    const roster = await client.fleet.roster({});
    return roster.index.filter((_, slot) => isReporting(frame.states[slot] ?? 0));
  } finally {
    lane.close();
  }
}

describeWithSshd('a lost GPU', () => {
  it('is an incident and leaves its seven neighbours live', async () => {
    const host = await startGpuHost(
      { journal: `${Date.now() / 1000} gpu-01 kernel: ordinary\n` },
      { gpus: 8 },
    );
    onTestFinished(() => host.close());
    const running = await host.startEngine();
    onTestFinished(running.stop);
    const { client } = running;
    await expect.poll(() => reporting(running), soon).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect((await client.incidents.list({})).incidents).toEqual([]);

    host.turn({ fault: 'lost', fault_gpu: 3 });
    const open = async () => (await client.incidents.list({})).incidents;
    await expect
      .poll(async () => (await open()).map(({ kind, gpuIndex }) => [kind, gpuIndex]), soon)
      .toEqual([['gpu-lost', 3]]);
    await expect.poll(() => reporting(running), soon).toEqual([0, 1, 2, 4, 5, 6, 7]);
    const [incident] = await open();
    expect(incident).toMatchObject({ host: 'gpu-01', severity: 'critical', pciBusId: '00000000:5D:00.0' });
    expect(incident?.evidence.map(({ words }) => words).join()).toContain(
      'Unable to determine the device handle',
    );
  });
});

describeWithSshd('the only GPU of a host', () => {
  it('is lost, not a driver that hangs, and comes back', async () => {
    const logs = { journal: `${Date.now() / 1000} gpu-01 kernel: ordinary\n` };
    const host = await startGpuHost(logs, { gpus: 1, fault_gpu: 0 });
    onTestFinished(() => host.close());
    const running = await host.startEngine();
    onTestFinished(running.stop);
    const { client } = running;
    await expect.poll(() => reporting(running), soon).toEqual([0]);

    host.turn({ fault: 'lost' });
    const open = async () => (await client.incidents.list({})).incidents;
    await expect.poll(async () => (await open()).map(({ kind }) => kind), soon).toContain('gpu-lost');
    const [told] = await client.hosts.list({});
    expect(told).toMatchObject({ phase: 'live', failure: { kind: 'gpu-lost' }, gpuCount: 0 });
    const lost = (await open()).find(({ kind }) => kind === 'gpu-lost');
    expect(lost).toMatchObject({
      gpuIndex: 0,
      gpuUuid: expect.stringMatching(/^GPU-/),
      severity: 'critical',
    });

    host.turn({ fault: 'none' });
    await expect.poll(() => reporting(running), soon).toEqual([0]);
    await expect.poll(async () => (await client.hosts.list({}))[0]?.failure, soon).toBeNull();
  });
});

describeWithSshd('a GPU that must be reset', () => {
  it('is told by its row and by its recovery action, and is over when its row is well', async () => {
    const logs = { journal: `${Date.now() / 1000} gpu-01 kernel: ordinary\n` };
    const host = await startGpuHost(logs, { gpus: 2, fault: 'reset-row', fault_gpu: 1 });
    onTestFinished(() => host.close());
    const { client, stop } = await host.startEngine();
    onTestFinished(stop);
    const list = async () => (await client.incidents.list({})).incidents;
    const kinds = async () => (await list()).map(({ kind }) => kind).sort();
    await expect.poll(kinds, soon).toEqual(['gpu-requires-reset', 'recovery-action']);
    expect((await client.incidents.list({})).open).toEqual({ critical: 2, warning: 0, info: 0 });
    const id = (await list()).find(({ kind }) => kind === 'gpu-requires-reset')?.id ?? '';

    host.turn({ fault: 'none' });
    await expect.poll(kinds, soon).not.toContain('gpu-requires-reset');
    const detail = await client.incidents.get({ id });
    expect(detail.incident.clearReason).toBe('It is no longer so');
    expect(detail.steps.map(({ kind }) => kind)).toEqual(['opened', 'cleared']);
  });
});
