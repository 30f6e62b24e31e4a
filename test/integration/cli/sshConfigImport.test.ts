/** Hosts out of ~/.ssh/config and what it includes, by the command and by the procedure of the page. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { headroomEntry, runHeadroom } from './runHeadroom.ts';
import { openTmux, tmuxMissing } from './tmux.ts';

let home: string;
let config: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'headroom-ssh-import-'));
  config = join(home, 'headroom');
  mkdirSync(join(home, '.ssh', 'conf.d'), { recursive: true });
  mkdirSync(config);
  writeFileSync(
    join(home, '.ssh', 'config'),
    [
      'Include conf.d/*',
      'Host gpu-01 gpu-02',
      '  User ml',
      'Host gpu-*',
      '  ProxyJump bastion',
      `Match exec "touch ${join(home, 'ran')}"`,
      '  User nobody',
      'Host *',
      '  ServerAliveInterval 30',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(home, '.ssh', 'conf.d', 'lab'),
    'Host lab-01\n  HostName 192.0.2.7\nHost what$?\nHost $(id)\n',
  );
  // `os.homedir()` follows it, here and in the commands.
  vi.stubEnv('HOME', home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => runHeadroom(config, ['hosts', 'import', 'ssh-config', ...args]);
const hostsFile = () => readFileSync(join(config, 'hosts.yaml'), 'utf8');
const unusable = [{ line: null, source: '$(id)', problem: expect.stringContaining('name') }];

describe('headroom hosts import ssh-config', () => {
  it('lists the aliases where nobody can be asked, and adds nothing', async () => {
    const { code, stdout } = await run();
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        candidates: ['lab-01', '$(id)', 'gpu-01', 'gpu-02'].map((name) => ({ name, alreadyThere: false })),
      },
    ]);
    expect(hostsFile).toThrow('ENOENT');
    // The files are listed, not followed: nothing of them is run.
    expect(existsSync(join(home, 'ran'))).toBe(false);
  });

  it('adds those that are named, under their alias alone, and knows them the next time', async () => {
    const { code, stdout } = await run('lab-01', 'gpu-02');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { added: ['lab-01', 'gpu-02'], alreadyThere: [], problems: [], dryRun: false },
    ]);
    // User, address and jump host stay ssh's own.
    expect(hostsFile()).toContain('address: lab-01');
    expect(hostsFile()).not.toMatch(/192\.0\.2\.7|user:|jump:/);
    expect(JSON.parse((await run()).stdout).candidates).toContainEqual({
      name: 'lab-01',
      alreadyThere: true,
    });
    const again = JSON.parse((await run('lab-01')).stdout);
    expect(again).toMatchObject({ added: [], alreadyThere: ['lab-01'] });
  });

  it('adds none where one is no alias, a pattern or an option', async () => {
    for (const [alias, told] of [
      ['gpu-09', 'no alias gpu-09 in ~/.ssh/config'],
      ['gpu-*', 'no alias gpu-* in ~/.ssh/config'],
    ] as const) {
      const { code, stdout, stderr } = await run('gpu-01', alias);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(told);
    }
    expect(hostsFile).toThrow('ENOENT');
  });

  it('--all adds every alias that can be a host and tells the one that cannot', async () => {
    const dry = await run('--all', '--dry-run');
    const usable = ['lab-01', 'gpu-01', 'gpu-02'];
    expect(JSON.parse(dry.stdout)).toEqual({
      added: usable,
      alreadyThere: [],
      problems: unusable,
      dryRun: true,
    });
    expect(hostsFile).toThrow('ENOENT');
    await run('gpu-01');
    const { code, stdout } = await run('--all');
    expect([code, JSON.parse(stdout)]).toEqual([
      2,
      { added: ['lab-01', 'gpu-02'], alreadyThere: ['gpu-01'], problems: unusable, dryRun: false },
    ]);
  });

  it.skipIf(tmuxMissing)('lets a person pick from a list by numbers', async () => {
    await run('gpu-01');
    const pane = await openTmux(home, 120, 30);
    onTestFinished(() => pane.close());
    const slow = { timeout: 60_000, interval: 200 };
    const type = () =>
      pane.keys(
        `${process.execPath} ${headroomEntry} --config ${config} hosts import ssh-config; echo ended with $?`,
        'Enter',
      );
    await type();
    await expect.poll(() => pane.screen(), slow).toContain('Which? Numbers and ranges such as 1,3-5');
    expect(await pane.screen()).toMatch(
      /1 {2}lab-01\n2 {2}\$\(id\)\n3 {2}gpu-01 {2}\(there already\)\n4 {2}gpu-02\n/,
    );
    await pane.keys('1,3-4', 'Enter');
    await expect
      .poll(() => pane.screen(), slow)
      .toMatch(/2 added, 1 there already, 0 not usable[\s\S]*ended with 0/);
    expect(hostsFile().match(/name: \S+/g)).toEqual(['name: gpu-01', 'name: lab-01', 'name: gpu-02']);
    await pane.keys('clear', 'Enter');
    await expect.poll(() => pane.screen(), slow).not.toContain('Which?');
    await type();
    await expect.poll(() => pane.screen(), slow).toContain('Which?');
    await pane.keys('5', 'Enter');
    await expect.poll(() => pane.screen(), slow).toMatch(/"5" is no number from 1 to 4[\s\S]*ended with 1/);
  });
});

it('the page is shown the same candidates, and adds what was chosen', async () => {
  // Paused: nothing is connected to.
  writeFileSync(join(config, 'hosts.yaml'), 'hosts:\n  - { name: gpu-01, address: gpu-01, paused: true }\n');
  const engine = await startEngine({
    configFolder: config,
    dataFolder: join(home, 'data'),
    shell: 'browser',
    store: false,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  onTestFinished(() => engine.stop());
  const { hosts } = createRouterClient(engine.router);
  const candidates = await hosts.importPreview({ from: 'ssh-config' });
  expect(candidates.map(({ source, alreadyThere }) => [source, alreadyThere])).toEqual([
    ['lab-01', false],
    ['$(id)', false],
    ['gpu-01', true],
    ['gpu-02', false],
  ]);
  expect(candidates[1]).toMatchObject({ ...unusable[0], config: null });
  const chosen = candidates.flatMap(({ config: host }) =>
    host?.name === 'gpu-02' ? [{ ...host, paused: true }] : [],
  );
  expect(chosen).toMatchObject([{ name: 'gpu-02', address: 'gpu-02', transport: 'auto', labels: {} }]);
  expect(await hosts.importApply({ hosts: chosen })).toEqual({ added: 1 });
  expect((await hosts.list({})).map(({ name }) => name)).toEqual(['gpu-01', 'gpu-02']);
  const after = await hosts.importPreview({ from: 'ssh-config' });
  expect(after.filter(({ alreadyThere }) => alreadyThere).map(({ source }) => source)).toEqual([
    'gpu-01',
    'gpu-02',
  ]);
});
