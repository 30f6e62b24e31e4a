/** Suites in Chromium on `headroom serve` in a process of its own. They need the built page (`npm run build`). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { launchChromium, whyNoChromium } from '../fixtures/chromium.ts';
import { type ServedFleet, type ServedPage, serveFleet } from '../fixtures/servedPage.ts';
import { keepPicture, type OpenPage, openPage } from './appPage.ts';

const isBuilt = existsSync(resolve(import.meta.dirname, '../../out/renderer/index.html'));

/** Why suites in a browser cannot run here; null where they can. */
export const browserMissing = whyNoChromium() ?? (isBuilt ? null : 'the page is not built: npm run build');

/** Describes what is tried in a browser; skipped, with the reason in its name, where there is none. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (browserMissing === null) describe(name, suite);
  else describe.skip(`${name} (skipped: ${browserMissing})`, suite);
}

/** The app in a browser. Its parts are there once the tests of its suite begin. */
export interface App extends OpenPage {
  readonly served: ServedPage;
  readonly browser: Browser;
}

/**
 * Serves the app and opens it before the tests of the suite that this is called in, and ends it after them. Where one fails, what the
 * page showed is kept as the picture `NAME-failed`.
 */
export function openedApp(name: string, fleet: ServedFleet = {}): App {
  const app: { -readonly [Part in keyof App]?: App[Part] } = {};
  beforeAll(async () => {
    app.served = await serveFleet(fleet);
    app.browser = await launchChromium();
    Object.assign(app, await openPage(app.browser, app.served.url));
  }, 300_000);
  beforeEach(({ onTestFailed }) => {
    onTestFailed(async () => {
      if (app.page !== undefined) await keepPicture(app.page, `${name}-failed`);
    });
  });
  afterAll(async () => {
    await app.browser?.close();
    await app.served?.stop();
  });
  return app as App;
}

/** Serves another fleet, one without a host where nothing is said, and looks at its page, which may complain of nothing. */
export async function lookAtAnother(
  { browser }: Pick<App, 'browser'>,
  fleet: ServedFleet,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const served = await serveFleet(fleet);
  try {
    const { page, complaints } = await openPage(browser, served.url);
    await look(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  } finally {
    await served.stop();
  }
}
