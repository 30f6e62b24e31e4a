/** The first minutes with Headroom: the theme that was chosen, and the simulated fleet begun and ended from the page. */
import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { goTo } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 120_000 };

describeInBrowser('a first start', () => {
  const app = openedApp('first-start');
  let page: Page;
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const chooseTheme = async (label: string) => {
    await page.getByRole('button', { name: 'Theme', exact: true }).click();
    await page.getByRole('menuitem', { name: label }).click();
    await page.getByRole('menu').waitFor({ state: 'detached', ...long });
  };

  beforeAll(() => {
    page = app.page;
  });
  beforeEach(async () => {
    await goTo(page, '#/fleet');
  });

  test('takes the theme that is chosen, keeps it over a reload, and follows the system where it is asked to', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(scheme, long).toBe('light');
    const light = await background();
    await chooseTheme('Dark');
    await expect.poll(scheme, long).toBe('dark');
    await expect.poll(background, long).not.toBe(light);
    await page.reload();
    await page.getByRole('heading', { name: 'No hosts yet' }).waitFor(long);
    expect(await scheme()).toBe('dark');
    await page.getByRole('button', { name: 'Theme', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Dark/ }).getByLabel('chosen').waitFor(long);
    await page.keyboard.press('Escape');
    await chooseTheme('Same as the system');
    await expect.poll(scheme, long).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(scheme, long).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(background, long).toBe(light);
  });

  test('another window of the same user takes the theme over', async () => {
    const other = await page.context().newPage();
    await other.goto(new URL('/', app.served.url).href);
    await other.getByRole('heading', { name: 'No hosts yet' }).waitFor(long);
    await chooseTheme('Dark');
    const theirs = () => other.locator('html').getAttribute('data-mantine-color-scheme');
    await expect.poll(theirs, long).toBe('dark');
    await chooseTheme('Light');
    await expect.poll(theirs, long).toBe('light');
    await other.close();
  });

  test('begins the simulated fleet, marks it, and removes it again', async () => {
    await page.getByRole('button', { name: 'Try it with 256 simulated GPUs' }).click();
    await page
      .getByRole('banner')
      .getByText(/[\d,]+ of [\d,]+ GPUs reporting/)
      .waitFor(long);
    await page.getByRole('grid', { name: /^Heatmap of/ }).waitFor(long);
    // Its bill comes with its past, a while after its hosts: nobody is asked to import one.
    await goTo(page, '#/spend');
    await page
      .getByRole('heading', { name: /^(No bill is in yet|The bill of the demo is not here yet)$/ })
      .or(page.getByRole('region', { name: 'Totals' }))
      .first()
      .waitFor(long);
    expect(await page.getByText('No bill is in yet').count()).toBe(0);
    await goTo(page, '#/fleet');
    await page.getByRole('button', { name: 'DEMO: simulated GPUs are shown' }).click();
    await page.getByRole('menuitem', { name: 'Stop the demo and remove its hosts' }).click();
    await page.getByRole('heading', { name: 'No hosts yet' }).waitFor(long);
    await expect.poll(() => page.getByText('DEMO', { exact: true }).count(), long).toBe(0);
    // It can be begun again, as the button that began it says.
    await page.getByRole('button', { name: 'Try it with 256 simulated GPUs' }).waitFor(long);
    expect(app.complaints).toEqual([]);
  });
});
