import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  describeWithSshd,
  makeTestFolder,
  type Sshd,
  type SshdOptions,
  startSshd,
} from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { runHeadroom } from './runHeadroom.ts';

const fakeTools = join(process.cwd(), 'test/fixtures/bin');

describeWithSshd('headroom against a real sshd', () => {
  let keys: string;
  let login: KeyPair;
  let config: string;
  const running: Sshd[] = [];

  beforeAll(async () => {
    keys = await makeTestFolder();
    login = await makeKey(keys, 'login');
  });
  afterEach(async () => {
    for (const sshd of running.splice(0)) await sshd.stop();
    rmSync(config, { recursive: true, force: true });
  });
  afterAll(() => rmSync(keys, { recursive: true, force: true }));

  const headroom = (...args: string[]) => runHeadroom(config, args);

  async function gpuHost(options: SshdOptions = {}): Promise<Sshd> {
    const sshd = await startSshd({ authorizedKeys: [login.publicLine], path: [fakeTools], ...options });
    running.push(sshd);
    return sshd;
  }

  async function add(name: string, sshd: Sshd, ...more: string[]): Promise<void> {
    const where = [sshd.address, '--port', String(sshd.port), '--user', sshd.user];
    const added = await headroom('hosts', 'add', name, ...where, '--identity', login.privateFile, ...more);
    expect(added).toMatchObject({ code: 0, stderr: '' });
  }

  it('adds, refuses an unknown key, trusts it by its fingerprint, scans', async () => {
    config = await makeTestFolder();
    const sshd = await gpuHost();
    await add('gpu-01', sshd);

    const untrusted = await headroom('scan');
    expect(untrusted.code).toBe(3);
    const { hosts, gpus } = JSON.parse(untrusted.stdout);
    expect(hosts).toMatchObject([{ name: 'gpu-01', phase: 'failed', failure: { kind: 'host-key-unknown' } }]);
    expect(gpus).toEqual([]);
    expect(sshd.log()).not.toContain('Accepted publickey');

    const asked = await headroom('hosts', 'trust', 'gpu-01');
    expect(asked.code).toBe(2);
    const [hop] = JSON.parse(asked.stdout).hosts[0].hops;
    expect(hop).toMatchObject({ outcome: 'declined', keyType: 'ssh-ed25519' });
    expect((await headroom('hosts', 'trust', 'gpu-01', '--fingerprint', 'SHA256:wrong')).code).toBe(2);
    const trusted = await headroom('hosts', 'trust', 'gpu-01', '--fingerprint', hop.fingerprint);
    expect(trusted.code).toBe(0);
    expect(JSON.parse(trusted.stdout).hosts[0].hops).toMatchObject([{ outcome: 'trusted' }]);
    expect(readFileSync(join(config, 'trusted_hosts'), 'utf8')).toContain(`[${sshd.address}]:${sshd.port}`);

    const scanned = await headroom('scan', '--json');
    expect(scanned).toMatchObject({ code: 0, stderr: '' });
    const report = JSON.parse(scanned.stdout);
    expect(report.hosts).toEqual([{ name: 'gpu-01', phase: 'live', failure: null }]);
    expect(report.gpus).toHaveLength(2);
    expect(report.gpus[1]).toMatchObject({
      host: 'gpu-01',
      index: 1,
      name: 'NVIDIA H100 80GB HBM3',
      readings: {
        memoryTotalBytes: 81_559 * 2 ** 20,
        processCount: 1,
        utilizationGpuPercent: expect.any(Number),
      },
    });

    const [process] = report.processes;
    // Made up by the fake: there is no such process here, or it is another's.
    expect(process).toMatchObject({ host: 'gpu-01', pid: 4200, name: '/usr/bin/python3, train', type: 'C' });
    expect(process.memoryUsedBytes).toBe(562 * 2 ** 20);
    expect(report.processes).toHaveLength(2);
    expect(report.processNotes).toMatchObject([{ host: 'gpu-01', partial: null, unexplainedMemory: [] }]);

    const table = await headroom('scan', '--table');
    expect(table.stdout).toMatch(/gpu-01 +1 {2}NVIDIA H100 80GB HBM3 .* \/ 79\.6 /);
    expect(table.stdout).toContain('2 of 2 GPUs reporting; 1 of 1 hosts live');
    const csv = await headroom('scan', '--csv');
    expect(csv.stdout.split('\r\n')).toHaveLength(4);
    const tested = await headroom('hosts', 'test', 'gpu-01');
    expect(tested.code).toBe(0);
    expect(JSON.parse(tested.stdout).hosts[0].steps.at(-1)).toMatchObject({ step: 'sample', outcome: 'ok' });
  });

  it('refuses a changed key whatever is said, showing both', async () => {
    config = await makeTestFolder();
    const before = await gpuHost();
    await add('gpu-01', before);
    expect((await headroom('hosts', 'trust', 'gpu-01', '--yes')).code).toBe(0);
    const { port } = before;
    await before.stop();
    const after = await gpuHost({ port });
    const refused = await headroom('hosts', 'trust', 'gpu-01', '--yes');
    expect(refused.code).toBe(2);
    const [hop] = JSON.parse(refused.stdout).hosts[0].hops;
    expect(hop.outcome).toBe('changed');
    expect(hop.known).toHaveLength(1);
    expect(hop.known[0]).not.toBe(hop.fingerprint);
    const scanned = await headroom('scan');
    expect(scanned.code).toBe(3);
    expect(JSON.parse(scanned.stdout).hosts[0].failure.kind).toBe('host-key-changed');
    expect(after.log()).not.toContain('Accepted publickey');
  });

  it('asks hop by hop through a jump host', async () => {
    config = await makeTestFolder();
    const bastion = await gpuHost({ address: '127.0.0.2' });
    const inner = await gpuHost({ address: '127.0.0.3' });
    await add('inner', inner, '--jump', `${bastion.user}@${bastion.address}:${bastion.port}`);
    const trusted = await headroom('hosts', 'trust', 'inner', '--yes');
    expect(trusted.code).toBe(0);
    const [{ hops, failure }] = JSON.parse(trusted.stdout).hosts;
    expect(failure).toBeNull();
    expect(hops).toMatchObject([
      { outcome: 'trusted', hop: expect.stringContaining(`127.0.0.2:${bastion.port}`) },
      { outcome: 'trusted', hop: expect.stringContaining(`127.0.0.3:${inner.port}`) },
    ]);
    const scanned = await headroom('scan');
    expect(scanned.code).toBe(0);
    expect(JSON.parse(scanned.stdout).gpus).toHaveLength(2);
    expect(bastion.log()).toContain('Accepted publickey');
  });

  it('tells a host that is down from those that are read, with the code for it', async () => {
    config = await makeTestFolder();
    const up = await gpuHost();
    const down = await gpuHost();
    const wedged = await gpuHost({ environment: { FAKE_NVIDIA_SMI_FAULT: 'no-driver' } });
    await add('up', up);
    await add('down', down);
    await add('wedged', wedged);
    await add('paused', down, '--paused');
    expect((await headroom('hosts', 'trust', '--all', '--yes')).code).toBe(0);
    await down.stop();
    const scanned = await headroom('scan', '--timeout', '15');
    expect(scanned.code).toBe(2);
    const { hosts, gpus } = JSON.parse(scanned.stdout);
    expect(hosts).toMatchObject([
      { name: 'up', phase: 'live', failure: null },
      { name: 'down', phase: 'failed', failure: { kind: 'refused' } },
      { name: 'wedged', phase: 'failed', failure: { kind: 'driver-not-loaded' } },
      { name: 'paused', phase: 'paused', failure: null },
    ]);
    expect(gpus.map((gpu: { host: string }) => gpu.host)).toEqual(['up', 'up']);
    expect((await headroom('scan', 'up')).code).toBe(0);
    expect((await headroom('scan', 'down')).code).toBe(3);
    const tested = await headroom('hosts', 'test', 'down');
    expect(tested.code).toBe(3);
    expect(JSON.parse(tested.stdout).hosts[0].steps.at(-1)).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'refused' },
    });
  });
});
