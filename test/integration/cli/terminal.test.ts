import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithSshd, makeTestFolder, type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { headroomEntry, runHeadroom } from './runHeadroom.ts';
import { openTmux, type TmuxPane, tmuxMissing } from './tmux.ts';

const slow = { timeout: 30_000, interval: 200 };

describeWithSshd('headroom on a terminal', () => {
  let folder: string;
  let config: string;
  let sshd: Sshd;
  let pane: TmuxPane;

  beforeAll(async () => {
    if (tmuxMissing) return;
    folder = await makeTestFolder();
    config = join(folder, 'config');
    const key = await makeKey(folder, 'login');
    const locked = await makeKey(folder, 'locked', { passphrase: 'open sesame' });
    sshd = await startSshd({
      authorizedKeys: [key.publicLine, locked.publicLine],
      path: [join(process.cwd(), 'test/fixtures/bin')],
    });
    const where = [sshd.address, '--port', String(sshd.port), '--identity', key.privateFile];
    await runHeadroom(config, ['hosts', 'add', 'gpu-01', ...where, '--interval', '1']);
    const lockedWhere = [sshd.address, '--port', String(sshd.port), '--identity', locked.privateFile];
    await runHeadroom(config, ['hosts', 'add', 'gpu-02', ...lockedWhere, '--interval', '1']);
    pane = await openTmux(folder, 130, 24);
  });
  afterAll(async () => {
    if (tmuxMissing) return;
    await pane.close();
    await sshd.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const type = (command: string) =>
    pane.keys(
      `${process.execPath} ${headroomEntry} --config ${config} ${command}; echo ended with $?`,
      'Enter',
    );
  const screen = () => pane.screen();

  it.skipIf(tmuxMissing)('asks about an unknown key, and takes no for an answer', async () => {
    await type('hosts trust gpu-01');
    await expect.poll(screen, slow).toMatch(/SHA256:\S{43}\s+Is this its fingerprint\? Trust it\? \[y\/N\]/);
    await pane.keys('Enter');
    await expect.poll(screen, slow).toMatch(/not trusted\s+ended with 2/);
    await pane.keys('clear', 'Enter');
    await type('hosts trust gpu-01');
    await expect.poll(screen, slow).toContain('Trust it? [y/N]');
    await pane.keys('y', 'Enter');
    await expect.poll(screen, slow).toMatch(/trusted now\s+ended with 0/);
  });

  it.skipIf(tmuxMissing)('asks for the passphrase of a key, unseen, and scans with it', async () => {
    await pane.keys('clear', 'Enter');
    await type('scan gpu-02');
    await expect.poll(screen, slow).toMatch(/gpu-02 \(.*passphrase/is);
    await pane.keys('open sesame', 'Enter');
    await expect.poll(screen, slow).toContain('ended with 0');
    expect(await screen()).toContain('NVIDIA H100 80GB HBM3');
    expect(await screen()).not.toContain('sesame');
  });

  it.skipIf(tmuxMissing)('watches live, follows the size of the terminal, and gives it back', async () => {
    await pane.keys('clear', 'Enter');
    await type('watch gpu-01');
    await expect.poll(screen, slow).toMatch(/2 of 2 GPUs reporting {3}1 of 1 hosts live/);
    const first = await screen();
    expect(first).toMatch(/gpu-01 +0 {2}NVIDIA H100 80GB HBM3/);
    expect(first.trimEnd().split('\n').at(-1)).toMatch(/^q quit/);
    const clock = (text: string) => /Headroom {2}(\d\d:\d\d:\d\d)/.exec(text)?.[1];
    await expect.poll(async () => clock(await screen()), slow).not.toBe(clock(first));
    await pane.resize(70, 10);
    await expect
      .poll(async () => (await screen()).split('\n').findIndex((line) => line.startsWith('q quit')), slow)
      .toBe(9);
    expect((await screen()).split('\n').every((line) => line.length <= 70)).toBe(true);
    await pane.resize(130, 24);
    await pane.keys('q');
    await expect.poll(screen, slow).toContain('ended with 0');
    expect(await screen()).not.toContain('GPUs reporting');
  });

  it.skipIf(tmuxMissing)('ends on ctrl-c as well, leaving no process behind', async () => {
    await pane.keys('clear', 'Enter');
    await type('watch gpu-01');
    await expect.poll(screen, slow).toContain('GPUs reporting');
    await pane.keys('C-c');
    await expect.poll(screen, slow).toContain('ended with 0');
    await expect.poll(async () => (await sshd.processes()).length, slow).toBe(0);
  });
});
