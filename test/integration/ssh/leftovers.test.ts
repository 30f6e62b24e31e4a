/** What is left on a host that is read over SSH when our end vanishes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { it } from 'vitest';
import { listProcesses, signal } from '../../fixtures/processes.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { dcgmFolder, fakeHost, type Knobs } from '../probes/loopHarness.ts';
import { openWorkbench, patience } from './workbench.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const ourEnd = join(import.meta.dirname, '../probes/ourEnd.ts');
const hung: Knobs = { fault: 'wedge', only: 'once,apps', dcgm_health: 'hangs' };

describeWithSshd('what is left on a host after kill -9 of our end', () => {
  it.concurrent.for([
    ['ssh2', {}],
    ['openssh', {}],
    ['ssh2', hung],
    ['openssh', hung],
  ] as const)('nothing (%s, %o)', async ([transport, knobs], { expect, onTestFinished }) => {
    const bench = await openWorkbench();
    const fake = fakeHost(knobs);
    onTestFinished(async () => {
      await bench.close();
      fake.remove();
    });
    const key = await makeKey(bench.folder, 'id');
    const sshd = await bench.sshd({
      authorizedKeys: [key.publicLine],
      path: [dcgmFolder, join(fixtures, 'bin')],
      environment: { FAKE_NVIDIA_SMI_DIR: fake.environment.FAKE_NVIDIA_SMI_DIR },
    });
    await bench.knows(sshd);
    const host = bench.host(sshd, { identity: key.privateFile, transport, intervalSeconds: 1 });
    const place = { host, trustFile: bench.trustFile, sshConfigFile: bench.configFile };
    const child = spawn(process.execPath, [ourEnd, JSON.stringify(place)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => signal(child.pid ?? 0, 'SIGKILL'));
    await once(child.stdout, 'data');
    const there = () => sshd.processes();
    const here = async () =>
      (await listProcesses()).filter(
        ({ command }) => command.startsWith('ssh ') && command.includes(` -p ${sshd.port} `),
      );
    expect((await there()).length).toBeGreaterThan(5);
    expect(await here()).toHaveLength(transport === 'openssh' ? 1 : 0);
    signal(child.pid ?? 0, 'SIGKILL');
    await expect.poll(there, patience).toEqual([]);
    await expect.poll(here, patience).toEqual([]);
  });
});
