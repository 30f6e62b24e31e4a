import { execFile } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostsFile, openHostsFile } from '#engine/config/hostsFile.ts';
import { openSettingsFile } from '#engine/config/settingsFile.ts';
import { defaultRetention } from '#engine/config/settingsParse.ts';
import { type HostConfigInput, hostConfigSchema } from '#shared/contract/schemas/host.ts';

const host = (input: HostConfigInput) => hostConfigSchema.parse(input);
const quick = { settleMs: 20, pollMs: 50 };

let folder: string;
let path: string;
const opened: HostsFile[] = [];

async function open(onChange?: () => void): Promise<HostsFile> {
  const file = await openHostsFile(path, onChange, quick);
  opened.push(file);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-config-'));
  path = join(folder, 'config', 'hosts.yaml');
});
afterEach(() => {
  for (const file of opened.splice(0)) file.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = (file: HostsFile) => file.hosts().map(({ name }) => name);

describe('the hosts file on disk', () => {
  it('starts without a file and makes one that only its owner reads', async () => {
    const file = await open();
    expect(file.hosts()).toEqual([]);
    expect(file.problem()).toBeNull();
    await file.add([host({ name: 'a', address: 'b' })]);
    expect(readFileSync(path, 'utf8')).toMatch(
      /^# Hosts of Headroom[\s\S]*\n\nhosts:\n {2}- name: a\n {4}address: b\n$/,
    );
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'config'))).toEqual(['hosts.yaml']);
  });

  it('brings a removed host back byte for byte', async () => {
    mkdirSync(join(folder, 'config'));
    const text =
      '# top\nhosts:\n  # one\n  - name: a\n    address:   x  # why\n\n\n  - {name: b, address: y}\n# tail\n';
    writeFileSync(path, text);
    const file = await open();
    const undo = await file.remove(['a', 'b']);
    expect(names(file)).toEqual([]);
    await file.restore(undo);
    expect(readFileSync(path, 'utf8')).toBe(text);
    await expect(file.restore(undo)).rejects.toThrow('can no longer be undone');
  });

  it('leaves the running fleet alone while the file has a fault, and says where', async () => {
    const onChange = vi.fn();
    const file = await open(onChange);
    await file.add([host({ name: 'a', address: 'x' })]);
    writeFileSync(path, 'hosts:\n  - name: a\n    adress: x\n');
    await expect
      .poll(() => file.problem())
      .toBe(`${path}:3:5: hosts[0].adress is not a known key. Did you mean "address"? (and 1 more problem)`);
    expect(names(file)).toEqual(['a']);
    const faulty = readFileSync(path, 'utf8');
    await expect(file.pause(['a'], true)).rejects.toThrow(
      'hosts.yaml:3:5: hosts[0].adress is not a known key',
    );
    expect(readFileSync(path, 'utf8')).toBe(faulty);
    writeFileSync(path, 'hosts:\n  - name: c\n    address: x\n');
    await expect.poll(() => names(file)).toEqual(['c']);
    expect(file.problem()).toBeNull();
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('shows the good hosts of a file that was never right', async () => {
    mkdirSync(join(folder, 'config'));
    writeFileSync(path, 'hosts:\n  - {name: a, address: x}\n  - {name: b}\n');
    const file = await open();
    expect(names(file)).toEqual(['a']);
    expect(file.problem()).toContain(':3:5: hosts[1] has no address');
  });

  it('sees a file that was replaced, removed and made again', async () => {
    const file = await open();
    mkdirSync(join(folder, 'config'));
    writeFileSync(path, 'hosts:\n  - {name: a, address: x}\n');
    await expect.poll(() => names(file)).toEqual(['a']);
    rmSync(path);
    await expect.poll(() => names(file)).toEqual([]);
    writeFileSync(path, 'hosts:\n  - {name: b, address: x}\n');
    await expect.poll(() => names(file)).toEqual(['b']);
  });

  it('applies an edit to what is on disk now, not to what was read', async () => {
    const [one, two] = [await open(), await open()];
    await one.add([host({ name: 'a', address: 'x' })]);
    await two.add([host({ name: 'b', address: 'x' })]);
    await one.pause(['b'], true);
    await two.reload();
    expect(two.hosts().map(({ name, paused }) => [name, paused])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    await expect(one.add([host({ name: 'b', address: 'x' })])).rejects.toThrow(
      'a host named b is there already',
    );
  });

  it('loses no edit of many processes at once', async () => {
    const script = `const { openHostsFile } = await import(process.argv[1]);
      const file = await openHostsFile(process.argv[2]);
      for (let n = 0; n < 4; n += 1) await file.add([{ name: process.argv[3] + '-' + n, address: 'x', transport: 'auto', labels: {}, intervalSeconds: 2, paused: false }]);
      file.close();`;
    const module = join(process.cwd(), 'electron/engine/config/hostsFile.ts');
    const add = (name: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, module, path, name]);
    await Promise.all(['p', 'q', 'r', 's'].map(add));
    const file = await open();
    expect(names(file).sort()).toEqual(
      ['p', 'q', 'r', 's'].flatMap((name) => [0, 1, 2, 3].map((n) => `${name}-${n}`)),
    );
    expect(readdirSync(join(folder, 'config'))).toEqual(['hosts.yaml']);
  });

  it('follows a link and keeps it a link', async () => {
    mkdirSync(join(folder, 'config'));
    const real = join(folder, 'dotfiles.yaml');
    writeFileSync(real, 'hosts:\n');
    symlinkSync(real, path);
    const file = await open();
    await file.add([host({ name: 'a', address: 'x' })]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toContain('name: a');
  });

  it('says so when the file is no text or cannot be read', async () => {
    mkdirSync(join(folder, 'config'));
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x80]));
    const file = await open();
    expect(file.problem()).toBe(`${path}: the file is not UTF-8 text. Save it as UTF-8.`);
    rmSync(path);
    mkdirSync(path);
    await file.reload();
    expect(file.problem()).toBe(`${path}: the file cannot be read (EISDIR). Check who may read it.`);
    rmSync(path, { recursive: true });
    writeFileSync(path, 'x'.repeat(10 * 2 ** 20));
    await file.reload();
    expect(file.problem()).toContain('the file is 10.0 MiB');
  });
});

describe('settings', () => {
  it('has defaults without a file, and keeps comments when it writes', async () => {
    const settings = join(folder, 'settings.yaml');
    expect((await openSettingsFile(settings)).retention()).toEqual(defaultRetention);
    writeFileSync(settings, '# mine\nretention:\n  rawHours: 24 # a day\n');
    const file = await openSettingsFile(settings);
    expect(file.retention()).toEqual({ ...defaultRetention, rawHours: 24 });
    await file.setRetention({ ...defaultRetention, rawHours: 72 });
    expect(readFileSync(settings, 'utf8')).toContain(
      '# mine\nretention:\n  rawHours: 72 # a day\n  storeEverySeconds: 10\n',
    );
    expect((await openSettingsFile(settings)).retention().rawHours).toBe(72);
    expect(statSync(settings).mode & 0o777).toBe(0o600);
  });

  it('takes a section whose key is there and says nothing', async () => {
    const settings = join(folder, 'settings.yaml');
    writeFileSync(settings, 'retention: # later\nadvice:\n');
    const file = await openSettingsFile(settings);
    await file.setRetention({ ...defaultRetention, rawHours: 72 });
    expect((await openSettingsFile(settings)).retention().rawHours).toBe(72);
  });

  it.each([
    ['retention:\n  rawHour: 3\n', ':2:3: retention.rawHour is not a known key. Did you mean "rawHours"?'],
    [
      'retention:\n  rawHours: 0\n',
      ':2:13: retention.rawHours cannot be 0. Write whole hours from 1 to 2160.',
    ],
    ['retention: 3\n', ':1:12: retention is not a map'],
    ['- a\n', ':1:1: is not a map'],
    ['a: [\n', 'this is not YAML'],
    ['color: red\n', ':1:1: color is not a known key. Known keys: retention'],
  ])('names the fault of %j and keeps the default', async (text, wanted) => {
    const settings = join(folder, 'settings.yaml');
    writeFileSync(settings, text);
    const file = await openSettingsFile(settings);
    expect(file.problem()).toContain(wanted);
    expect(file.retention()).toEqual(defaultRetention);
  });
});
