import type { Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, goTo, lookInBothThemes, savedBy } from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };

/** Whether nothing lies over the middle of it. */
const isInSight = (line: Locator): Promise<boolean> =>
  line.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });

describeInBrowser('rates', () => {
  const app = openedApp('rates', { demo: 200 });
  let page: Page;
  const table = () => page.getByRole('region', { name: 'Prices of hosts' });
  const rowOf = (host: string) => table().getByRole('row').filter({ hasText: host });

  beforeAll(() => {
    page = app.page;
  });

  test('what has no price stands first with what to do; a price opens to its chain', async () => {
    await goTo(page, '#/spend/rates');
    await expect.poll(() => page.getByText(/\d+ of \d+ GPUs without a price/).count(), long).toBe(1);
    await rowOf('dev-us-').getByText('unknown').waitFor(long);
    await expect
      .poll(
        () =>
          rowOf('llm-eu-')
            .getByText(/USD \d/)
            .count(),
        long,
      )
      .toBeGreaterThan(0);
    expect(await rowOf('dev-us-').innerText()).toContain('Label the host in hosts.yaml');
    await lookInBothThemes(page, 'rates');
    await rowOf('llm-eu-').first().getByRole('button').click();
    await page
      .getByText(/an instance-hour \/ 8 GPUs/)
      .first()
      .waitFor(long);
    await expectAccessible(page, 'a chain');
  });

  test('owned hardware is worked out as it is typed, tried, kept in rates.yaml and taken out again', async () => {
    const owned = page.getByRole('region', { name: 'Owned hardware' });
    await owned.getByRole('button', { name: 'Add' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Price of one host').fill('280,000');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('A number without a currency sign: 4.25.').first().waitFor(long);
    await dialog.getByLabel('Name').fill('lab rack');
    await dialog.getByLabel('Price of one host').fill('280000');
    await dialog.getByLabel('Still worth at the end').fill('28000');
    await dialog.getByLabel('Months of depreciation').fill('48');
    await dialog.getByLabel('Hosts').fill('dev-us-*');
    await dialog.getByText('(280000 - 28000) / (48 x 730.485 h) / 8 GPUs').waitFor(long);
    await dialog.getByRole('button', { name: 'See what it does' }).click();
    const done = dialog.getByText(/it sets the price of [1-9]\d* rows/);
    await done.waitFor(long);
    // In sight above the buttons, however small the window is.
    await expect.poll(() => isInSight(done), long).toBe(true);
    await lookInBothThemes(page, 'rates-owned');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await owned.getByText('lab rack').waitFor(long);
    await rowOf('dev-us-').getByText('Owned hardware: lab rack').first().waitFor(long);
    await owned.getByRole('button', { name: 'Remove lab rack' }).click();
    await rowOf('dev-us-').getByText('unknown').waitFor(long);
  });

  test('the table is saved as CSV with unknown prices as empty cells', async () => {
    const { text } = await savedBy(page.getByRole('button', { name: 'Save as CSV' }));
    const line = text.split('\r\n').find((each) => each.startsWith('dev-us-01,'));
    expect(line).toMatch(/^dev-us-01,Tesla T4,1,,,,,,,,,,,nobody has said/);
  });

  test('the fleet and a host say what they cost, as an estimate', async () => {
    await goTo(page, '#/');
    await page.getByText('Cost now, estimated').waitFor(long);
    await goTo(page, '#/hosts/llm-eu-01');
    await page.getByText('Cost, estimated').waitFor(long);
    await expectAccessible(page, 'a host with its cost');
  });

  test('unit costs stand on the serving page, on both bases', async () => {
    await goTo(page, '#/serving');
    await page.getByText('Unit costs').click();
    await page.getByText('Per effective GPU-hour').waitFor(long);
    await lookInBothThemes(page, 'unit-costs');
  });

  test('estimate and bill are put side by side', async () => {
    await goTo(page, '#/spend/reconcile');
    await page.getByText(/Why they differ|No bill is in yet/).waitFor(long);
    await expectAccessible(page, 'estimate and bill');
    expect(app.complaints).toEqual([]);
  });

  test('without hosts says what is missing', async () => {
    await lookAtAnother(app, {}, async (bare) => {
      await goTo(bare, '#/spend/rates');
      await bare.getByText('No GPU is known yet').waitFor(long);
      await expectAccessible(bare, 'no rates yet');
    });
  });
});
