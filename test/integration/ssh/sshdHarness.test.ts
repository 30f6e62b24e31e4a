import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { describeWithSshd, makeTestFolder, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';

const run = promisify(execFile);

describeWithSshd('the sshd of the tests', () => {
  it('lets an authorized key in, with its own PATH, and leaves nothing behind', async () => {
    const folder = await makeTestFolder();
    const key = await makeKey(folder, 'id');
    const tool = join(folder, 'nvidia-smi');
    await writeFile(tool, '#!/bin/sh\necho fake\n', { mode: 0o755 });
    const sshd = await startSshd({ authorizedKeys: [key.publicLine], path: [folder] });
    const knownHosts = join(folder, 'known_hosts');
    await writeFile(knownHosts, sshd.knownHostsLines());
    const login = [
      '-F',
      'none',
      '-i',
      key.privateFile,
      '-o',
      `UserKnownHostsFile=${knownHosts}`,
      '-p',
      `${sshd.port}`,
    ];
    const { stdout } = await run('ssh', [...login, `${sshd.user}@${sshd.address}`, 'nvidia-smi']);
    expect(stdout).toBe('fake\n');
    await run('ssh', [...login, `${sshd.user}@${sshd.address}`, 'sleep 600 >/dev/null 2>&1 & exit']);
    expect((await sshd.processes()).map((process) => process.command)).toContain('sleep 600');
    await sshd.stop();
    expect(await sshd.processes()).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
