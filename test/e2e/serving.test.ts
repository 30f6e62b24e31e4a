import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, goTo, keepScreenshots, savedBy, themes } from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };

describeInBrowser('LLM serving', () => {
  const app = openedApp('serving', { demo: 120 });
  let page: Page;
  const table = () => page.getByRole('region', { name: 'LLM servers' });
  const rates = () => table().locator('tbody tr td:nth-child(7)').allTextContents();

  beforeAll(async () => {
    page = app.page;
    await goTo(page, '#/serving');
    await table().locator('tbody tr').first().waitFor(long);
  }, 180_000);

  test('lists servers with their numbers, the busiest first', async () => {
    // Rates take two readings, a quarter of a minute apart.
    await expect
      .poll(async () => (await rates()).filter((text) => /\d/.test(text)).length, long)
      .toBeGreaterThan(4);
    const numbers = (await rates())
      .filter((text) => /\d/.test(text))
      .map((text) => Number(text.replaceAll(',', '')));
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    const totals = page.getByRole('region', { name: 'Totals' });
    expect(await totals.getByText('Generated tokens/s').locator('..').innerText()).toMatch(
      /[\d,.]+\nfrom \d+ of \d+/,
    );
    expect(await table().locator('tbody tr').first().innerText()).toContain('vLLM 0.11.0');
  });

  test('is sorted by any column and filtered by words', async () => {
    await table().getByRole('button', { name: 'Host' }).click();
    const hosts = await table().locator('tbody a[href^="#/hosts/"]').allTextContents();
    expect(hosts).toEqual(hosts.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })));
    await page.getByLabel('Filter servers').fill(`vllm ${hosts[0]}`);
    await expect
      .poll(() => page.getByRole('region', { name: 'Totals of the filtered servers' }).count())
      .toBe(1);
    expect(new Set(await table().locator('tbody a[href^="#/hosts/"]').allTextContents())).toEqual(
      new Set([hosts[0]]),
    );
    await page.getByLabel('Filter servers').fill('nonesuch');
    await page.getByText('No server matches').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await table().waitFor();
  });

  test('goes into a CSV file', async () => {
    const { text } = await savedBy(page.getByRole('button', { name: 'Save as CSV' }));
    const [header, first] = text.split('\r\n');
    expect(header).toContain('generatedTokensPerSecondPerGpu');
    expect(first).toMatch(/,vLLM 0\.11\.0,[\w-]+,127\.0\.0\.1:8\d{3},reading,.*,pid,/);
  });

  test('a server is on the pages of its host and of its GPUs', async () => {
    await goTo(page, '#/serving');
    const link = table().locator('tbody a[href^="#/hosts/"]').first();
    await link.click();
    const panel = page.getByRole('region', { name: 'LLM serving' });
    const model = panel.getByRole('article').first();
    await model.getByText('Time to first token, p95').waitFor(long);
    expect(await model.innerText()).toMatch(/vLLM 0\.11\.0 on 127\.0\.0\.1:8\d{3}, process vllm/);
    expect(await model.innerText()).toMatch(/On (?:one GPU|\d GPUs): process \d+ listens/);
    await page.getByRole('region', { name: 'GPUs of this host' }).getByRole('link').first().click();
    await panel.getByRole('heading', { name: 'LLM serving' }).waitFor(long);
  });

  for (const theme of themes)
    test(`nothing for axe to find, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await goTo(page, '#/serving');
      await table().locator('tbody tr').first().waitFor(long);
      await keepScreenshots(page, 'serving', theme);
      await expectAccessible(page, `serving ${theme}`);
      await page.getByText('By model').click();
      await page.getByRole('region', { name: 'Models' }).waitFor();
      await keepScreenshots(page, 'serving-models', theme);
      await expectAccessible(page, `serving models ${theme}`);
      await page.getByText('By server').click();
      await table().locator('tbody a[href^="#/hosts/"]').first().click();
      await page.getByRole('region', { name: 'LLM serving' }).getByRole('article').first().waitFor(long);
      await page.getByRole('region', { name: 'LLM serving' }).scrollIntoViewIfNeeded();
      await keepScreenshots(page, 'serving-host', theme);
      await expectAccessible(page, `serving on the host ${theme}`);
    });

  test('says what was looked for where there is none', async () => {
    await lookAtAnother(app, {}, async (bare) => {
      await goTo(bare, '#/serving');
      await bare.getByText('No LLM server is found yet').waitFor(long);
      await bare.getByText('There is no host in the list yet.').waitFor();
      await keepScreenshots(bare, 'serving-none', 'light');
      await expectAccessible(bare, 'serving none');
    });
  });

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
