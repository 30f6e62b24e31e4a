/**
 * Starts the built app in a real Electron, driven by Playwright. Needs `npm run build`, an Electron
 * (ELECTRON_OVERRIDE_DIST_PATH or the `electron` package's own download), a display, and on Linux an ordinary user:
 * Chromium's sandbox refuses root, and it is never switched off.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright';
import { afterAll, beforeAll, describe } from 'vitest';
import { findElectron, whyNoWindow } from '../../build/desktopRuntime.ts';

const root = resolve(import.meta.dirname, '../..');

/** Why the desktop suites cannot run here, a clause; null when they can. */
export function whyNoDesktop(): string | null {
  if (findElectron() === null) return 'there is no Electron; set ELECTRON_OVERRIDE_DIST_PATH';
  return whyNoWindow();
}

/** Where screenshots go: kept, never committed. */
export function artifact(name: string): string {
  const folder = process.env.ISOLATED_OUT ?? join(root, 'test/.artifacts');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

/** A folder with a copy of the built app, so that a test may plant files in it, and one for its configuration. */
export interface AppFolders {
  readonly app: string;
  readonly config: string;
  remove(): void;
}

export function makeAppFolders(): AppFolders {
  for (const part of ['out/main/main.cjs', 'out/main/engine.js', 'out/renderer/index.html'])
    if (!existsSync(join(root, part))) throw new Error(`${part} is missing: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-desktop-'));
  const app = join(folder, 'app');
  const config = join(folder, 'config');
  mkdirSync(app);
  mkdirSync(config);
  cpSync(join(root, 'out'), join(app, 'out'), { recursive: true });
  cpSync(join(root, 'package.json'), join(app, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
  const remove = () => {
    for (const { pid } of processesNaming(folder)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, config, remove };
}

/**
 * The processes whose command line names a folder: on Linux all of an app that was started on it, orphans included. After
 * a kill of the app Chromium's crash handler can deadlock with a child that it traces; only ending the handler frees both.
 */
export function processesNaming(folder: string): readonly { pid: number; commandLine: string }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), commandLine: commandLineOf(name) }))
    .filter(({ commandLine }) => commandLine.includes(folder));
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** A running app and its window's page. */
export interface Desktop {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Errors that the page wrote to its console, or that nothing caught. */
  readonly complaints: readonly string[];
}

/** The environment of the app: ours without what would lead it elsewhere. */
export function appEnvironment(): Record<string, string> {
  const {
    HEADROOM_CONFIG: _config,
    HEADROOM_DATA: _data,
    ELECTRON_RENDERER_URL: _url,
    ...rest
  } = process.env;
  return rest as Record<string, string>;
}

/**
 * Starts a binary under Playwright. About one start in some hundreds never answers it though the app's processes are up (one of
 * 530 under load), so in CI a start that took a minute is killed and tried once more, as a test would be.
 */
export async function startElectron(
  executablePath: string,
  args: readonly string[],
): Promise<ElectronApplication> {
  const start = () =>
    _electron.launch({
      executablePath,
      args: [...args],
      env: appEnvironment(),
      // Without it Playwright passes --no-sandbox on Linux.
      chromiumSandbox: true,
      timeout: 60_000,
    });
  if (!process.env.CI) return start();
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn(`Electron did not answer within a minute and is started once more: ${error}`);
    return start();
  }
}

export async function launch(folders: AppFolders, extra: readonly string[] = []): Promise<Desktop> {
  const electron = await startElectron(findElectron() ?? '', [
    folders.app,
    '--config',
    folders.config,
    ...extra,
  ]);
  const page = await electron.firstWindow({ timeout: 90_000 });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.waitForLoadState('load');
  return { electron, page, complaints };
}

/** Describes what is tried in a real Electron; skipped, with the reason in its name, where none can run. */
export function describeOnDesktop(name: string, suite: () => void): void {
  const why = whyNoDesktop();
  if (why === null) describe(name, suite);
  else describe.skip(`${name} (skipped: ${why})`, suite);
}

/** An app that runs while the tests of a suite do. Its parts are there once they begin. */
interface RunningDesktop extends Desktop {
  readonly folders: AppFolders;
}

/** Starts the app before the tests of the suite that this is called in, after `prepare` has seen its folders, and ends it after them. */
export function startedDesktop(
  extra: readonly string[] = [],
  prepare: (folders: AppFolders) => void = () => undefined,
): RunningDesktop {
  const app: { -readonly [Part in keyof RunningDesktop]?: RunningDesktop[Part] } = {};
  beforeAll(async () => {
    app.folders = makeAppFolders();
    prepare(app.folders);
    Object.assign(app, await launch(app.folders, extra));
  }, 240_000);
  afterAll(async () => {
    await app.electron?.close();
    app.folders?.remove();
  });
  return app as RunningDesktop;
}

/** What a page was told by the shell, and a frame pulled over the port it got. */
export interface Answer {
  readonly state: string;
  readonly ports: number;
  readonly frameBytes: number;
}

/** Lets a page ask for ports as our own page does, and waits for the first answer that brings them. */
export function askForPorts(page: Page, timeoutMs: number): Promise<Answer | null> {
  return page.evaluate(
    (limitMs) =>
      new Promise<Answer | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), limitMs);
        window.addEventListener('message', (event) => {
          const frames = event.ports[1];
          if (event.data?.type !== 'headroom:ports' || !frames) return;
          frames.addEventListener('message', (message) => {
            clearTimeout(timer);
            const { state } = event.data.collector;
            resolve({ state, ports: event.ports.length, frameBytes: message.data.byteLength });
          });
          frames.start();
          frames.postMessage('pull');
        });
        window.postMessage({ type: 'headroom:connect', restart: false }, window.location.origin);
      }),
    timeoutMs,
  );
}

/** Process id of the engine's utility process, or null while there is none. */
export function enginePid(desktop: Desktop): Promise<number | null> {
  return desktop.electron.evaluate(({ app }) => {
    const metrics = app.getAppMetrics().filter((process) => process.name === 'Headroom engine');
    return metrics[0]?.pid ?? null;
  });
}

/** True while a process of that id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
