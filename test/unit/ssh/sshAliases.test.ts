import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSshAliases } from '#engine/ssh/sshAliases.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const list = () => listSshAliases(join(folder, 'config'));

it('lists names in order, without patterns and what could be an option', async () => {
  await write(
    'config',
    'User ana\nHost gpu1 gpu2 "gpu3"\n  HostName 10.0.0.1\n\nhost gpu* !gpu9 *\n  Port 2\nHOST -dash gpu1 last\nHost=equals\n',
  );
  expect(await list()).toEqual(['gpu1', 'gpu2', 'gpu3', 'last', 'equals']);
});

it('follows includes relative to the folder, with wildcards, inside blocks, and each file once', async () => {
  await mkdir(join(folder, 'conf.d'));
  await write('config', 'Include conf.d/*.conf other\nHost own\n  Include nested\nInclude config\n');
  await write('conf.d/b.conf', 'Host b\n');
  await write('conf.d/a.conf', 'Host a\nInclude other\n');
  await write('conf.d/.hidden.conf', 'Host hidden\n');
  await write('conf.d/skipped.txt', 'Host skipped\n');
  await write('other', 'Host other\n');
  await write('nested', 'Host nested\n');
  const aliases = await list();
  expect([...aliases].sort()).toEqual(['a', 'b', 'nested', 'other', 'own']);
});

it('executes nothing', async () => {
  const mark = join(folder, 'mark');
  await write('config', `Match exec "touch ${mark}"\n  User x\nHost one\n`);
  expect(await list()).toEqual(['one']);
  await expect(import('node:fs/promises').then(({ stat }) => stat(mark))).rejects.toThrow('ENOENT');
});

it('is empty where there is no file', async () => {
  expect(await list()).toEqual([]);
});
