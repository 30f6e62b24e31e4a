/** Pictures of the fleet view at four sizes in both themes, to be looked at: test/.artifacts/screenshots. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, whyNoChromium } from '../fixtures/chromium.ts';
import { serveFleet } from '../fixtures/servedPage.ts';

const folder = resolve(import.meta.dirname, '../.artifacts/screenshots');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;
const why = whyNoChromium();

describe.skipIf(why !== null)(`pictures of the fleet${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test.each([0, 8, 800, 8000])('%i GPUs', async (gpus) => {
    const served = await serveFleet(gpus);
    try {
      const page = await browser.newPage({ viewport: sizes[0], colorScheme: 'light' });
      await page.goto(served.url);
      await waitForFleet(page, gpus);
      for (const theme of ['light', 'dark'] as const) await takePictures(page, gpus, theme);
      await page.close();
    } finally {
      await served.stop();
    }
  });
});

async function waitForFleet(page: Page, gpus: number): Promise<void> {
  if (gpus === 0) {
    await page.getByRole('heading', { name: 'No hosts yet' }).waitFor({ timeout: 60_000 });
    return;
  }
  // A few hosts of a simulated fleet are broken on purpose; nine tenths is a fleet that has come up.
  const reporting = async () => {
    const text = (await page.getByRole('banner').innerText()).replaceAll(',', '');
    return Number(/(\d+)\s+of\s+\d+ GPUs reporting/.exec(text)?.[1] ?? 0);
  };
  await expect.poll(reporting, { timeout: 150_000, interval: 1000 }).toBeGreaterThan(gpus * 0.5);
  await page.waitForTimeout(8000);
}

async function takePictures(page: Page, gpus: number, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForTimeout(1200);
    const path = join(folder, `fleet-${gpus}-${theme}-${size.width}x${size.height}.png`);
    const picture = await page.screenshot({ path });
    expect(picture.length).toBeGreaterThan(10_000);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
  }
}
