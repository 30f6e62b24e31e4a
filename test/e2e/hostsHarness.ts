/**
 * `headroom serve` in a process of its own, and Chromium on it. Needs the built page (`npm run build`).
 * The sandbox is off for root alone, in tests alone.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { makeTestFolder } from '../fixtures/sshd.ts';

const root = resolve(import.meta.dirname, '../..');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executable = [process.env.HEADROOM_CHROMIUM ?? '', ...browsers].find((path) => existsSync(path));

/** Why the suites in a browser cannot run here; null where they can. */
export const browserMissing: string | null =
  executable === undefined
    ? 'there is no Chromium; install it or set HEADROOM_CHROMIUM'
    : existsSync(join(root, 'out/renderer/index.html'))
      ? null
      : 'the page is not built: npm run build';

/** A running `headroom serve` with folders of its own. */
export interface Served {
  /** Carries a one-time token: opens the page once. */
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the server, with a simulated fleet of `demo` GPUs and a hosts file where given, after `prepare` has seen its folder. */
export async function startServed(
  demo?: number,
  hostsFile?: string,
  prepare?: (folder: string) => Promise<void>,
): Promise<Served> {
  const folder = await makeTestFolder();
  await mkdir(join(folder, 'config'), { mode: 0o700 });
  if (hostsFile !== undefined) await writeFile(join(folder, 'config/hosts.yaml'), hostsFile);
  await prepare?.(folder);
  const args = ['electron/cli/headroom.ts', '--config', join(folder, 'config'), 'serve'];
  const child = spawn(process.execPath, [...args, ...(demo === undefined ? [] : ['--demo', String(demo)])], {
    cwd: root,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: join(folder, 'share'), SSH_AUTH_SOCK: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await printedUrl(child), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedUrl(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const url = /"url":"([^"]+)"/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.once('exit', () => reject(new Error(`headroom serve ended: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** A page of the app, with everything it was refused or complained about. */
export interface OpenPage {
  readonly page: Page;
  /** Violations of the content security policy, and errors that nothing caught. */
  readonly complaints: readonly string[];
}

/** Starts Chromium. */
export function startBrowser(): Promise<Browser> {
  if (executable === undefined) throw new Error(browserMissing ?? 'no Chromium');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: executable, args: asRoot });
}

/** Sessions by the address that began them: an address works once, and a test that is tried again opens it again. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** Opens the app. */
export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const session = sessions.get(url);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    acceptDownloads: true,
    timezoneId: 'UTC',
    ...(session === undefined ? {} : { storageState: session }),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.exposeFunction('headroomTestComplain', (text: string) => {
    complaints.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { headroomTestComplain(text: string): void }).headroomTestComplain;
      tell(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.goto(session === undefined ? url : new URL('/', url).href);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  sessions.set(url, await context.storageState());
  return { page, complaints };
}

/** Goes to a view by its address within the page. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
}

/** Takes the theme of the system. */
export type Theme = 'light' | 'dark';

/** Fails with what axe found, one line each. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${what}: ${id} at ${node.target} ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** Keeps a picture of the page as it is, in the ignored folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'test/.artifacts/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Keeps a picture of a view in each size, in the ignored folder. */
export async function keepScreenshots(page: Page, name: string, theme: Theme): Promise<void> {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(400);
    await keepPicture(page, `${name}-${theme}-${width}`);
  }
}
