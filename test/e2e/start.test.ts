/** `npm start` as it is, over a checkout of its own with the built app: nothing is rebuilt under the other suites. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { descendants, listProcesses, signal } from '../fixtures/processes.ts';

const root = resolve(import.meta.dirname, '../..');
const nobody = 65_534;
const longAgo = new Date('2026-01-01T00:00:00Z');
const isRoot = process.getuid?.() === 0;

/** A checkout whose sources are older than what was built of them. */
function makeCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const script of ['start.ts', 'freshBuild.ts', 'desktopRuntime.ts'])
    cpSync(join(root, 'build', script), join(folder, 'build', script));
  for (const empty of ['electron', 'renderer', 'shared', 'config']) mkdirSync(join(folder, empty));
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, file), '{"type":"module"}');
  for (const built of ['out', 'node_modules']) symlinkSync(join(root, built), join(folder, built));
  for (const source of [
    'build/start.ts',
    'build/freshBuild.ts',
    'build/desktopRuntime.ts',
    'build',
    'electron',
  ])
    utimesSync(join(folder, source), longAgo, longAgo);
  for (const source of ['renderer', 'shared', 'package.json', 'package-lock.json'])
    utimesSync(join(folder, source), longAgo, longAgo);
  // Chromium refuses root, and so `npm start` does not ask Electron at all then.
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'config'), 0o777);
  return folder;
}

/** An Electron that ends as `shell` says. */
function plantElectron(checkout: string, shell: string): string {
  const dist = join(checkout, 'electron-dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${shell}\n`, { mode: 0o755 });
  return dist;
}

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
  /** All that it has printed. */
  output(): string;
  /** The address, once it is printed. */
  url(): Promise<string>;
}

function start(checkout: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const {
    DISPLAY: _x,
    WAYLAND_DISPLAY: _wayland,
    ELECTRON_OVERRIDE_DIST_PATH: _dist,
    ...plain
  } = process.env;
  const child = spawn(process.execPath, [join(checkout, 'build/start.ts'), ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plain, HOME: checkout, ...env },
    ...(isRoot && env.DISPLAY ? { uid: nobody, gid: nobody } : {}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      output += bytes;
    });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  onTestFinished(async () => {
    for (const { pid } of descendants(child.pid ?? 0, await listProcesses())) signal(pid, 'SIGKILL');
    child.kill('SIGKILL');
  });
  const url = () =>
    new Promise<string>((resolveUrl, reject) => {
      const look = () => {
        const line = output.split('\n').find((each) => each.startsWith('{'));
        if (line) resolveUrl((JSON.parse(line) as { url: string }).url);
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`npm start ended: ${output}`)));
      look();
    });
  return { process: child, ended, output: () => output, url };
}

describe.runIf(process.platform === 'linux')('npm start', () => {
  it.each([
    ['before', (config: string) => ['--demo', '8', '--config', config]],
    ['behind', (config: string) => [`--config=${config}`, '--demo', '8']],
  ])(
    'says in one sentence why there is no window and serves on loopback (options %s --config)',
    async (_, args) => {
      const checkout = makeCheckout();
      const config = join(checkout, 'config');
      const app = start(checkout, args(config));
      const url = await app.url();
      expect(app.output().split('\n')[0]).toBe(
        'No window, because there is no display; the same screen opens in a browser.',
      );
      expect(new URL(url).hostname).toBe('127.0.0.1');
      const answer = await fetch(url);
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining('<title>Headroom</title>'),
      ]);
      // Both options have reached the program.
      expect(existsSync(join(config, 'data', 'demo.duckdb'))).toBe(true);
      const mine = descendants(app.process.pid ?? 0, await listProcesses());
      expect(mine.length).toBeGreaterThan(0);
      app.process.kill('SIGTERM');
      expect(await app.ended).toEqual([0, null]);
      const pids = mine.map(({ pid }) => pid);
      expect((await listProcesses()).filter(({ pid }) => pids.includes(pid))).toEqual([]);
      await expect(fetch(url)).rejects.toThrow();
    },
  );

  it.each([
    ['ends at once with the code of a Chromium that cannot run', 'echo no sandbox >&2; exit 1'],
    ['crashes at once', 'kill -ABRT $$'],
  ])('serves where Electron %s', async (_, shell) => {
    const checkout = makeCheckout();
    const dist = plantElectron(checkout, shell);
    const app = start(checkout, ['--config', join(checkout, 'config')], {
      DISPLAY: ':99',
      ELECTRON_OVERRIDE_DIST_PATH: dist,
    });
    expect((await fetch(await app.url())).status).toBe(200);
    expect(app.output()).toContain(
      'No window, because Electron could not start here (see above); the same screen opens in a browser.\n',
    );
    app.process.kill('SIGTERM');
    expect(await app.ended).toEqual([0, null]);
  });

  it('ends as the app ended when that says itself why, passes on its arguments and serves nothing', async () => {
    const checkout = makeCheckout();
    const dist = plantElectron(checkout, 'echo "app: $*"; exit 2');
    const app = start(checkout, ['--demo', '8'], { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist });
    expect(await app.ended).toEqual([2, null]);
    expect(app.output()).toBe(`app: ${checkout} --demo 8\n`);
  });

  it('passes a signal on to the app and ends with it', async () => {
    const checkout = makeCheckout();
    const dist = plantElectron(
      checkout,
      'trap "echo flushed; exit 0" TERM; echo up; while :; do sleep 0.1; done',
    );
    const app = start(checkout, [], { DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist });
    await expect.poll(() => app.output(), { timeout: 60_000 }).toBe('up\n');
    app.process.kill('SIGTERM');
    expect(await app.ended).toEqual([0, null]);
    expect(app.output()).toBe('up\nflushed\n');
  });

  it('builds where a source is newer than what was built, and starts nothing when that fails', async () => {
    const checkout = makeCheckout();
    writeFileSync(join(checkout, 'shared', 'newer.ts'), '');
    utimesSync(join(checkout, 'shared', 'newer.ts'), new Date('2126-01-01'), new Date('2126-01-01'));
    // Without its bundler.
    rmSync(join(checkout, 'node_modules'));
    const app = start(checkout, []);
    expect(await app.ended).toEqual([1, null]);
    expect(app.output()).toMatch(/^Building\.\n/);
    expect(app.output()).not.toContain('No window');
  });
});
