/** `npm run package` without a network, and the app that it writes: its fuses, what is in it, and that it runs. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { scheduleEntries } from '#engine/reports/schedule/scheduleEntry.ts';
import { periodDue } from '#shared/reports/reportPeriod.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { ledgerWith } from '../integration/allocation/simulatedLedger.ts';
import { appEnvironment, artifact, processesNaming, startElectron, whyNoDesktop } from './desktopHarness.ts';

const root = resolve(import.meta.dirname, '../..');
const why = process.platform === 'linux' ? whyNoDesktop() : 'it looks at the Linux package';
const slow = 240_000;

describe.skipIf(why !== null)(`the packaged app${why ? ` (skipped: ${why})` : ''}`, () => {
  let folder: string;
  let app: string;
  let binary: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-package-'));
    const packing = spawnSync(
      process.execPath,
      [join(root, 'build/package.ts'), '--dir', '--output', folder],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    expect(packing.status, packing.stderr + packing.stdout).toBe(0);
    app = join(folder, 'linux-unpacked');
    binary = join(app, 'headroom');
  }, slow);

  afterAll(() => {
    for (const { pid } of processesNaming(folder)) end(pid);
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the fuses that make it the app and nothing else', async () => {
    const wire = await getCurrentFuseWire(binary);
    const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
  });

  it('holds what it runs on, and nothing that it was built from', () => {
    const files = asarFiles(join(app, 'resources/app.asar'));
    const built = [
      'main/main.cjs',
      'main/engine.js',
      'preload/preload.cjs',
      'renderer/index.html',
      'workers/reports.js',
    ];
    expect(files).toEqual(expect.arrayContaining(built.map((file) => `out/${file}`)));
    expect(files).toContain('LICENSE');
    // What the page is bundled from, tests, sources and their maps stay at home.
    const tops = new Set(files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json']);
    expect(files.filter((file) => file.startsWith('out/') && file.endsWith('.map'))).toEqual([]);
    expect(files.filter((file) => /^node_modules\/(react|electron|vite|@mantine)\//.test(file))).toEqual([]);
    // A shared library is loaded from a file of its own.
    expect(existsSync(join(app, 'resources/app.asar.unpacked/node_modules/@duckdb'))).toBe(true);
  });

  it(
    'opens its page, collects, and makes a report in a thread of its own',
    async () => {
      const config = join(folder, 'config');
      const data = join(config, 'data');
      const reports = join(folder, 'reports');
      for (const made of [data, reports]) mkdirSync(made, { recursive: true });
      const month = periodDue('monthly', 'spend', Date.now()).key;
      const { ledger } = await ledgerWith(simBill({ fleet: planFleet({ gpus: 8, seed: 5 }), month }), data);
      await ledger.close();
      const schedule = `{ name: finance, pace: monthly, kind: spend, format: pdf, folder: ${reports} }`;
      writeFileSync(join(config, 'settings.yaml'), `reports:\n  schedules:\n    - ${schedule}\n`);
      // As if it had been there before the month ended.
      const book = join(data, 'report-schedules.json');
      writeFileSync(book, JSON.stringify({ finance: { sinceMs: 0, tries: 0, last: null } }));

      const { page, stop } = await open(binary, config);
      expect(page.url()).toMatch(/^app:\/\/headroom\/index\.html/);
      await expect.poll(() => page.innerText('body'), { timeout: slow }).toContain('Fleet');
      await page.screenshot({ path: artifact('packaged.png') });
      expect(existsSync(join(data, 'telemetry.duckdb'))).toBe(true);
      const last = () => scheduleEntries(readFileSync(book, 'utf8')).get('finance')?.last ?? null;
      await expect.poll(last, { timeout: slow, interval: 200 }).toMatchObject({ ok: true, period: month });
      expect(readFileSync(last()?.path ?? '', 'latin1').slice(0, 5)).toBe('%PDF-');
      expect(await stop()).toEqual([0, null]);
    },
    slow,
  );

  it(
    'opens no DevTools, by menu or by code',
    async () => {
      // The same app, on a copy of its binary that lets Playwright into the main process.
      const open = join(app, 'headroom-open');
      copyFileSync(binary, open);
      await flipFuses(open, {
        version: FuseVersion.V1,
        [FuseV1Options.EnableNodeCliInspectArguments]: true,
      });
      const desktop = await startElectron(open, ['--config', join(folder, 'config-of-open')]);
      onTestFinished(() => desktop.close());
      await (await desktop.firstWindow({ timeout: slow })).waitForLoadState('load');
      const told = await desktop.evaluate(async ({ app: packed, BrowserWindow, Menu }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.openDevTools({ mode: 'detach' });
        await new Promise((passed) => setTimeout(passed, 1000));
        const roles = (menu: Electron.Menu | null): string[] =>
          (menu?.items ?? []).flatMap((item) => [item.role ?? '', ...roles(item.submenu ?? null)]);
        return {
          isPackaged: packed.isPackaged,
          isOpen: contents?.isDevToolsOpened(),
          roles: roles(Menu.getApplicationMenu()).map((role) => role.toLowerCase()),
        };
      });
      expect(told).toMatchObject({ isPackaged: true, isOpen: false });
      expect(told.roles).toContain('reload');
      expect(told.roles).not.toContain('toggledevtools');
    },
    slow,
  );
});

/** Paths of the files in an archive: its header is JSON behind four lengths of 32 bits (https://github.com/electron/asar#format). */
function asarFiles(path: string): string[] {
  const bytes = readFileSync(path);
  const header: unknown = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const listed = (entry: unknown, at: string): string[] => {
    const { files } = entry as { readonly files?: Readonly<Record<string, unknown>> };
    if (files === undefined) return [at];
    return Object.entries(files).flatMap(([name, inner]) =>
      listed(inner, at === '' ? name : `${at}/${name}`),
    );
  };
  return listed(header, '');
}

/** Starts the app as a user does; its page is reached by Chromium's own port, since its main process lets nobody in. */
async function open(
  binary: string,
  config: string,
): Promise<{ page: Page; stop(): Promise<readonly [number | null, NodeJS.Signals | null]> }> {
  const child = spawn(binary, ['--remote-debugging-port=0', '--config', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: appEnvironment(),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await firstPage(browser);
  await page.waitForLoadState('load');
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { page, stop };
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('the app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: slow });
}

function debuggingAddress({ stderr, ...child }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolveAddress, reject) => {
    stderr?.on('data', (bytes: Buffer) => {
      said += bytes;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolveAddress(address);
    });
    stderr?.once('end', () => reject(new Error(`the app ended (${child.exitCode}): ${said}`)));
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
