import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedPage, serveFleet } from '../fixtures/servedPage.ts';
import { browserMissing, expectAccessible, goTo, openPage, startBrowser } from './hostsHarness.ts';

const patience = { timeout: 120_000 };

describe.skipIf(browserMissing !== null)(`what GPU cost went to (${browserMissing ?? 'Chromium'})`, () => {
  let browser: Browser;
  let served: ServedPage;

  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), serveFleet(16)]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('shows hosts with their resources, and costs by use that add up', async () => {
    const { page, complaints } = await openPage(browser, served.url);
    await goTo(page, '#/spend/matching');
    const matched = page.getByRole('region', { name: 'List of matched hosts' });
    await matched.getByText('by its metadata service').first().waitFor(patience);
    expect(await matched.getByRole('rowheader').count()).toBeGreaterThan(0);
    await expectAccessible(page, 'hosts and resources');

    await goTo(page, '#/spend/use');
    const table = page.getByRole('table');
    await table.getByRole('rowheader', { name: 'Total' }).waitFor(patience);
    const cents = (text: string) => Math.round(Number(text.replaceAll(',', '')) * 100);
    for (const row of await table.getByRole('row').all()) {
      const cells = (await row.getByRole('cell').allInnerTexts())
        .filter((text) => /\d/.test(text))
        .map(cents);
      const total = cells.pop();
      if (total !== undefined) expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
    }
    await expectAccessible(page, 'use of GPUs');
    await page.getByRole('combobox', { name: 'By' }).click();
    await page.getByRole('option', { name: 'User of the processes' }).click();
    await page.getByRole('columnheader', { name: 'User of the processes' }).waitFor(patience);
    expect(complaints).toEqual([]);
  }, 240_000);
});
