/** XIDs of a real kernel log's form, over a real sshd: incidents with their true time, which clear. */
import { expect, it, onTestFinished } from 'vitest';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { startGpuHost } from './gpuHost.ts';

const soon = { timeout: 30_000, interval: 100 };
/** Address of GPU 1 of the fake nvidia-smi. */
const address = 'PCI:0000:1B:00';
const xid = (number: number, words: string) =>
  `NVRM: Xid (${address}): ${number}, pid=4210, name=python3, ${words}`;
const offBus = xid(79, 'GPU has fallen off the bus.');
const unix = (ms: number) => (ms / 1000).toFixed(6);

describeWithSshd('the kernel log of a host', () => {
  it('gives an incident with the true time of its XID within seconds, which a newly loaded driver ends', async () => {
    const host = await startGpuHost({ journal: `${unix(Date.now() - 60_000)} gpu-01 kernel: ordinary\n` });
    onTestFinished(() => host.close());
    const { client, stop } = await host.startEngine();
    onTestFinished(stop);
    const partial = async () =>
      client.incidents.timeline({
        target: { kind: 'host', host: host.name },
        fromMs: 0,
        toMs: Date.now() + 1000,
      });
    await expect.poll(async () => (await partial()).kernelLog?.source, soon).toBe('journal');
    await expect.poll(async () => (await client.fleet.roster({})).uuid.length, soon).toBe(2);

    const happenedAtMs = Date.now() - 1500;
    const saidAt = performance.now();
    host.log('journal', `${unix(happenedAtMs)} gpu-01 kernel: ${offBus}`);
    const open = async () => (await client.incidents.list({ kinds: ['xid'] })).incidents;
    await expect.poll(async () => (await open()).length, soon).toBe(1);
    expect(performance.now() - saidAt).toBeLessThan(15_000);
    const [incident] = await open();
    expect(incident).toMatchObject({
      kind: 'xid',
      code: '79',
      host: 'gpu-01',
      gpuIndex: 1,
      pciBusId: '00000000:1B:00.0',
      severity: 'critical',
      openedAtMs: happenedAtMs,
      count: 1,
    });
    expect(incident?.title).toContain('fallen off the bus');
    expect(incident?.evidence[0]?.words).toBe(offBus);

    host.log(
      'journal',
      `${unix(Date.now())} gpu-01 kernel: NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.144.03`,
    );
    await expect.poll(async () => (await open()).length, soon).toBe(0);
    const detail = await client.incidents.get({ id: incident?.id ?? '' });
    expect(detail.incident).toMatchObject({ state: 'cleared', clearReason: 'The driver was loaded anew' });
    expect(detail.steps.map(({ kind }) => kind)).toEqual(['opened', 'cleared']);
    const timeline = await partial();
    expect(timeline.partial).toEqual([]);
    await expect
      .poll(async () => (await partial()).kernelEvents.map(({ kind }) => kind), soon)
      .toEqual(['xid', 'driver-loaded']);
  });

  it('tells times by the uptime where lines count from boot', async () => {
    const { readFileSync } = await import('node:fs');
    const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
    const [ago, bootSeconds] = [40, uptime - 40];
    const host = await startGpuHost({ dmesg: `[${bootSeconds.toFixed(6).padStart(12)}] ${offBus}\n` });
    const saidAtMs = Date.now() - ago * 1000;
    onTestFinished(() => host.close());
    const { client, stop } = await host.startEngine();
    onTestFinished(stop);
    const open = async () => (await client.incidents.list({ kinds: ['xid'] })).incidents;
    await expect.poll(async () => (await open()).length, soon).toBe(1);
    const [incident] = await open();
    expect(Math.abs((incident?.openedAtMs ?? 0) - saidAtMs)).toBeLessThan(2000);
  });

  it('says what is missing where nobody may read it', async () => {
    const host = await startGpuHost({});
    onTestFinished(() => host.close());
    const { client, stop } = await host.startEngine();
    onTestFinished(stop);
    const timeline = () =>
      client.incidents.timeline({
        target: { kind: 'host', host: host.name },
        fromMs: 0,
        toMs: Date.now() + 1000,
      });
    await expect
      .poll(async () => (await timeline()).kernelLog?.problem?.words, soon)
      .toContain('insufficient permissions');
    const { partial, kernelLog } = await timeline();
    expect(kernelLog?.problem?.words).toContain('read kernel buffer failed');
    expect(partial).toHaveLength(1);
    expect(partial[0]).toContain('systemd-journal');
  });

  it('says each line once, though the log is read again by a new engine, and keeps who looks after it', async () => {
    const host = await startGpuHost({ journal: `${unix(Date.now() - 5000)} gpu-01 kernel: ${offBus}\n` });
    onTestFinished(() => host.close());
    const first = await host.startEngine();
    onTestFinished(first.stop);
    const list = async ({ client }: typeof first) =>
      (await client.incidents.list({ kinds: ['xid'] })).incidents;
    await expect.poll(async () => (await list(first)).length, soon).toBe(1);
    const [incident] = await list(first);
    await first.client.incidents.acknowledge({ ids: [incident?.id ?? ''], note: 'on it', by: 'ada' });
    await first.stop();

    const second = await host.startEngine();
    onTestFinished(second.stop);
    expect(await list(second)).toMatchObject([
      { id: incident?.id, acknowledgement: { by: 'ada', note: 'on it' } },
    ]);
    const marker = Date.now();
    host.log('journal', `${unix(marker)} gpu-01 kernel: ${xid(31, 'Ch 00000008')}`);
    await expect
      .poll(async () => (await list(second)).map(({ code }) => code).sort(), soon)
      .toEqual(['31', '79']);
    expect((await list(second)).find(({ code }) => code === '79')).toMatchObject({
      count: 1,
      id: incident?.id,
    });
  });
});
