import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHeadroom } from './runHeadroom.ts';

let config: string;
beforeEach(() => {
  config = mkdtempSync(join(tmpdir(), 'headroom-cli-'));
});
afterEach(() => rmSync(config, { recursive: true, force: true }));

const headroom = (...args: string[]) => runHeadroom(config, args);
const hostsFile = () => readFileSync(join(config, 'hosts.yaml'), 'utf8');

describe('headroom hosts, without connecting', () => {
  it('adds, lists and removes, keeping the comments of the file', async () => {
    writeFileSync(
      join(config, 'hosts.yaml'),
      '# ours\nhosts:\n  # rack 1\n  - name: a   # first\n    address: 10.0.0.1\n',
    );
    const added = await headroom(
      'hosts',
      'add',
      'b',
      '10.0.0.2',
      '--user',
      'ubuntu',
      '--label',
      'team=vision',
      '--interval',
      '5',
    );
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(added.stdout)).toEqual({ added: ['b'], file: join(config, 'hosts.yaml') });
    expect(hostsFile()).toBe(
      '# ours\nhosts:\n  # rack 1\n  - name: a   # first\n    address: 10.0.0.1\n' +
        '  - name: b\n    address: 10.0.0.2\n    user: ubuntu\n    labels:\n      team: vision\n    intervalSeconds: 5\n',
    );
    expect(statSync(join(config, 'hosts.yaml')).mode & 0o777).toBe(0o600);
    const listed = JSON.parse((await headroom('hosts', 'list')).stdout);
    expect(listed.hosts.map((host: { name: string }) => host.name)).toEqual(['a', 'b']);
    expect((await headroom('hosts', 'remove', 'a')).code).toBe(0);
    expect(hostsFile()).toMatch(/^# ours\nhosts:\n {2}- name: b\n/);
  });

  it('ends with 1 and says what to do when used wrongly', async () => {
    await headroom('hosts', 'add', 'a');
    const wrong: [string[], RegExp][] = [
      [['hosts', 'add', 'a'], /a host named a is there already\n {2}Choose another name/],
      [['hosts', 'add', '--', '-oProxyCommand=x'], /name cannot be "-oProxyCommand=x"/],
      [
        ['hosts', 'add', 'b', '--port', '70000'],
        /port cannot be 70000\. Write a whole number from 1 to 65535/,
      ],
      [['hosts', 'add', 'b', '--port', 'x'], /Write a whole number/],
      [['hosts', 'remove', 'nobody'], /no host named nobody/],
      [['hosts', 'trust'], /name hosts, or say --all/],
      [['scan', 'nobody'], /no host named nobody/],
      [['scan', '--json', '--csv'], /choose one of/],
      [['sim', '--gpus', '1'], /8 to 8000/],
      [['hosts', 'import', 'csv', '/nonexistent.csv'], /cannot be read \(ENOENT\)/],
      [['frobnicate'], /unknown command 'frobnicate'/],
      [['scan', '--frobnicate'], /unknown option '--frobnicate'/],
    ];
    const results = await Promise.all(wrong.map(([args]) => headroom(...args)));
    results.forEach(({ code, stderr, stdout }, index) => {
      expect(stderr).toMatch(wrong[index]![1]);
      expect(stderr).not.toContain('at '.repeat(3));
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    });
  });

  it('names the line of a fault and leaves the file alone', async () => {
    const faulty = 'hosts:\n  - name: a\n    adress: x\n';
    writeFileSync(join(config, 'hosts.yaml'), faulty);
    const listed = await headroom('hosts', 'list');
    expect(listed.code).toBe(1);
    expect(listed.stderr).toContain(
      'hosts.yaml:3:5: hosts[0].adress is not a known key. Did you mean "address"?',
    );
    expect((await headroom('hosts', 'add', 'b')).code).toBe(1);
    expect(hostsFile()).toBe(faulty);
  });

  it('loses none of many commands at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const results = await Promise.all(names.map((name) => headroom('hosts', 'add', name)));
    expect(results.map(({ code }) => code)).toEqual(names.map(() => 0));
    const { hosts } = JSON.parse((await headroom('hosts', 'list')).stdout);
    expect(hosts.map((host: { name: string }) => host.name).sort()).toEqual(names);
  });

  it('imports CSV and Ansible inventories, telling the lines that are no hosts', async () => {
    const csv = 'name,ip,team\na,10.0.0.1,vision\nb,10.0.0.2,\n-x,10.0.0.3,\n';
    const dry = await runHeadroom(config, ['hosts', 'import', 'csv', '-', '--dry-run'], csv);
    expect(JSON.parse(dry.stdout)).toMatchObject({ added: ['a', 'b'], dryRun: true });
    expect(JSON.parse((await headroom('hosts', 'list')).stdout).hosts).toEqual([]);
    const real = await runHeadroom(config, ['hosts', 'import', 'csv', '-'], csv);
    expect(real.code).toBe(2);
    expect(JSON.parse(real.stdout)).toMatchObject({
      added: ['a', 'b'],
      problems: [{ line: 4, source: '-x' }],
    });
    const ini = join(config, 'inventory.ini');
    writeFileSync(ini, '[gpu]\na\ngpu[1:2] ansible_user=ops\n');
    const ansible = await headroom('hosts', 'import', 'ansible', ini);
    expect(ansible.code).toBe(0);
    expect(JSON.parse(ansible.stdout)).toMatchObject({
      added: ['gpu1', 'gpu2'],
      alreadyThere: ['a'],
      problems: [],
    });
    expect(hostsFile()).toContain(
      '  - name: gpu2\n    address: gpu2\n    user: ops\n    labels:\n      group: gpu\n',
    );
  });

  it('explains every command with an example', async () => {
    const commands = [
      [],
      ['scan'],
      ['watch'],
      ['serve'],
      ['sim'],
      ['hosts'],
      ...['add', 'list', 'test', 'trust', 'remove', 'import'].map((name) => ['hosts', name]),
    ];
    const helps = await Promise.all(commands.map((args) => headroom(...args, '--help')));
    for (const { code, stdout } of helps) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/(Examples?(, in two terminals)?|First steps):\n {2}headroom /);
    }
    expect(helps[0]?.stdout).toContain('Exit codes:');
  });
});
