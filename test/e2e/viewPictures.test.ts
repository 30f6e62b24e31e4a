/** Pictures of every view at four sizes of fleet, in both themes and two windows, to be looked at: test/.artifacts/screenshots/views. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../fixtures/chromium.ts';
import { serveFleet } from '../fixtures/servedPage.ts';
import { goTo, openPage, themes } from './appPage.ts';
import { describeInBrowser } from './browserSuite.ts';

const folder = resolve(import.meta.dirname, '../.artifacts/screenshots/views');
const windows = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** Views by the name of their picture; a host and a GPU come beside them. */
const views = [
  ['fleet', '#/fleet'],
  ['hosts', '#/hosts'],
  ['incidents', '#/incidents'],
  ['serving', '#/serving'],
  ['sources', '#/sources'],
  ['planner', '#/planner'],
  ['settings', '#/settings'],
  ['spend', '#/spend'],
  ['spend-use', '#/spend/use'],
  ['spend-matching', '#/spend/matching'],
  ['spend-rates', '#/spend/rates'],
  ['spend-reconcile', '#/spend/reconcile'],
  ['spend-imports', '#/spend/imports'],
  ['spend-connections', '#/spend/connections'],
  ['rightsizing', '#/rightsizing'],
  ['rightsizing-funnel', '#/rightsizing/funnel'],
  ['rightsizing-tracking', '#/rightsizing/tracking'],
  ['rightsizing-what-if', '#/rightsizing/what-if?what=card%3ANVIDIA+H100+80GB+HBM3&count=4'],
  ['rightsizing-reports', '#/rightsizing/reports'],
] as const;

describeInBrowser('pictures of every view', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test.each([0, 8, 800, 8000])('%i GPUs', { timeout: 600_000 }, async (gpus) => {
    const served = await serveFleet(gpus === 0 ? {} : { demo: gpus });
    try {
      const { page, complaints } = await openPage(browser, served.url);
      const console: string[] = [];
      page.on('console', (line) => {
        if (line.type() === 'error') console.push(line.text());
      });
      const faults: string[] = [];
      await waitForFleet(page, gpus);
      for (const [name, address] of [...views, ...(await machinesOf(page, gpus))]) {
        await showView(page, address);
        faults.push(...(await takePictures(page, `${name}-${gpus}`)));
      }
      expect([...faults, ...complaints, ...console]).toEqual([]);
      await page.context().close();
    } finally {
      await served.stop();
    }
  });
});

/** A few hosts of a simulated fleet are broken on purpose; nine tenths of the others is a fleet that has come up. */
async function waitForFleet(page: Page, gpus: number): Promise<void> {
  if (gpus === 0) {
    await page.getByRole('heading', { name: 'No hosts yet' }).waitFor({ timeout: 60_000 });
    return;
  }
  const reporting = async () => {
    const text = (await page.getByRole('banner').innerText()).replaceAll(',', '');
    return Number(/(\d+)\s+of\s+\d+ GPUs reporting/.exec(text)?.[1] ?? 0);
  };
  await expect.poll(reporting, { timeout: 240_000, interval: 1000 }).toBeGreaterThanOrEqual(gpus * 0.9);
}

async function machinesOf(page: Page, gpus: number): Promise<readonly (readonly [string, string])[]> {
  // Nothing is there: an address of before leads to a page that says so.
  if (gpus === 0)
    return [
      ['host', '#/hosts/gone'],
      ['gpu', '#/gpus/GPU-gone'],
    ];
  await goTo(page, '#/hosts');
  // Broken ones come first; these serve models.
  await page.getByPlaceholder('Filter: name').fill('llm-eu live');
  const host = await addressIn(page, 'main a[href^="#/hosts/llm-eu"]');
  await goTo(page, host);
  return [
    ['host', host],
    ['gpu', await addressIn(page, 'main a[href^="#/gpus/"]')],
  ];
}

async function addressIn(page: Page, link: string): Promise<string> {
  return (await page.locator(link).first().getAttribute('href', { timeout: 60_000 })) ?? '';
}

async function showView(page: Page, address: string): Promise<void> {
  await goTo(page, address);
  // The view of before is gone with the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const shown = page.locator('main').locator('h1, h2, canvas').first();
  await shown.waitFor({ state: 'attached', timeout: 60_000 });
  // What is still awaited after a while, as an analysis under way, is a picture too.
  const loading = page
    .locator('main')
    .locator('.mantine-Skeleton-root, .mantine-Loader-root, .mantine-Progress-root')
    .first();
  await loading.waitFor({ state: 'detached', timeout: 5_000 }).catch(() => undefined);
}

/** Takes pictures of the view, and says what is wrong with it whatever it shows. */
async function takePictures(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${name}-${theme}-${size.width}x${size.height}.png`) });
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`${name} at ${size.width}: ${overflow} px stick out sideways`);
  }
  if ((await page.getByText('This view broke').count()) > 0) faults.push(`${name} broke`);
  return faults;
}
