/** A page of the app in a browser: opening it, going about in it, what it saves, and what is kept and asked of its looks. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';

const pictures = resolve(import.meta.dirname, '../.artifacts/screenshots');

/** A page of the app, with everything it was refused or complained about. */
export interface OpenPage {
  readonly page: Page;
  /** Violations of the content security policy, and errors that nothing caught. */
  readonly complaints: readonly string[];
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

/** The page's address behind and with its `#`. */
export function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => window.location.hash);
}

/** Presses what saves a file. @returns its name and what is in it. */
export async function savedBy(
  button: Locator,
  patience?: { readonly timeout: number },
): Promise<{ readonly name: string; readonly bytes: Buffer; readonly text: string }> {
  const [download] = await Promise.all([button.page().waitForEvent('download', patience), button.click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** Goes to a view by its link, and fails unless its code, in a file that is named for `chunk`, comes then and not before. */
export async function expectLoadedOnGoing(page: Page, view: string, chunk: string): Promise<void> {
  const files = () =>
    page.evaluate(
      (part) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length,
      chunk,
    );
  await page.getByRole('main').waitFor();
  expect(await files()).toBe(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
  await expect.poll(files, { timeout: 90_000 }).toBeGreaterThan(0);
}

/** The themes of the system, which the page takes. */
export const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

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
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Keeps a picture of a view in each size, in the ignored folder. */
export async function keepScreenshots(page: Page, name: string, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(400);
    await keepPicture(page, `${name}-${theme}-${width}`);
  }
}

/** Keeps pictures of what the page shows in both themes, and fails with what axe finds in either. It ends in the light one. */
export async function lookInBothThemes(page: Page, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await keepScreenshots(page, name, theme);
    await expectAccessible(page, `${name}, ${theme}`);
  }
}
