import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSshAsker } from '#engine/ssh/config/sshAsker.ts';
import { listProcesses, signal } from '../../fixtures/processes.ts';
import { patience } from './workbench.ts';

/** In place of ssh: tells its words one by one, or does as the first of them says. */
const program = `#!/bin/sh
echo $$ >>"\${0%/*}/pids"
case $1 in
  fail) echo 'some words' >&2; echo half; exit 255 ;;
  hang) exec sleep 600 ;;
  endless) while :; do echo yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy; done ;;
  killed) kill -9 $$ ;;
  parent) echo "$PPID"; exit ;;
  read) cat; exit ;;
esac
for word in "$@"; do printf '<%s>' "$word"; done
`;

let folder: string;
let ssh: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-asker-'));
  ssh = join(folder, 'fake ssh');
  await writeFile(ssh, program);
  await chmod(ssh, 0o755);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const short = { timeoutMs: 3000, longestCharacters: 10_000 };
const helpers = async () =>
  (await listProcesses()).filter(({ command }) => command.includes(ssh) && command.startsWith('/bin/sh -c'));

describe('asking ssh', () => {
  it('hands over every word as it is and runs none', async () => {
    const ask = createSshAsker(ssh);
    const mark = join(folder, 'mark');
    const words = [
      '-G',
      '',
      ' two  spaces ',
      `$(touch '${mark}')`,
      `\`touch ${mark}\``,
      `'; touch ${mark}; '`,
      '\\n\\\\',
      '*',
      'ümlaut \t tab',
      '%s%n',
      '-n',
      '--',
      '3',
    ];
    const told = words.map((word) => `<${word}>`).join('');
    expect(await ask(words)).toBe(told);
    expect(await ask(['two', 'lines\nin one'])).toBe('<two><lines\nin one>');
    expect(await ask([])).toBe('');
    expect(existsSync(mark)).toBe(false);
  });

  it('answers each of many questions with its own answer, from a few helpers', async () => {
    const ask = createSshAsker(ssh);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => ask(['host', String(at)])));
    expect(answers).toEqual(Array.from({ length: 200 }, (_, at) => `<host><${at}>`));
    const parents = await Promise.all(Array.from({ length: 20 }, () => ask(['parent'])));
    expect(new Set(parents).size).toBeLessThanOrEqual(4);
    expect(parents).not.toContain(`${process.pid}\n`);
    await expect.poll(helpers, patience).toEqual([]);
    expect(await ask(['again'])).toBe('<again>');
  });

  it('refuses in the words of ssh, and the next question is answered', async () => {
    const ask = createSshAsker(ssh);
    await expect(ask(['fail'])).rejects.toThrow(/^some words$/);
    await expect(ask(['killed'])).rejects.toThrow(/exit code 137|killed/i);
    expect(await ask(['well'])).toBe('<well>');
    await expect(createSshAsker(join(folder, 'missing'))(['-G'])).rejects.toThrow(/not found/);
  });

  it('gives what it asks nothing to read', async () => {
    expect(await createSshAsker(ssh)(['read'])).toBe('');
  });

  it('ends what hangs or never stops talking, with all that it started', async () => {
    const ask = createSshAsker(ssh, { limits: short });
    const others = Array.from({ length: 8 }, (_, at) => ask([String(at)]));
    await expect(ask(['hang'])).rejects.toThrow('no answer within 3 s');
    await expect(ask(['endless'])).rejects.toThrow(/too long|no answer/);
    expect(await Promise.all(others)).toEqual(Array.from({ length: 8 }, (_, at) => `<${at}>`));
    const pids = (await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n').map(Number);
    const running = async () => (await listProcesses()).filter(({ pid }) => pids.includes(pid));
    await expect.poll(running, patience).toEqual([]);
    expect(await ask(['after'])).toBe('<after>');
  });

  it('asks by itself where its helper is killed, and where there can be none', async () => {
    const ask = createSshAsker(ssh);
    expect(await ask(['first'])).toBe('<first>');
    for (const { pid } of await helpers()) signal(pid, 'SIGKILL');
    expect(await ask(['second'])).toBe('<second>');
    expect(await ask(['third'])).toBe('<third>');
    const alone = createSshAsker(ssh, { platform: 'win32' });
    expect(await alone(['parent'])).toBe(`${process.pid}\n`);
    await expect(alone(['fail'])).rejects.toThrow(/^some words$/);
  });
});
