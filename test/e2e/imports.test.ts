import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { goTo, keepPicture, lookInBothThemes, savedBy } from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };
const header =
  'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,BilledCost,EffectiveCost,x_Own\n';
const line = (cost: string, account = '1', month = '2026-10') =>
  `AWS,${account},${month}-01T00:00:00Z,USD,Usage,${cost},${cost},own\n`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describeInBrowser('imports', () => {
  const app = openedApp('imports');
  let page: Page;
  const months = () => page.getByRole('region', { name: 'Months in the ledger', exact: true });
  const rowOf = (text: string | RegExp) => months().getByRole('row').filter({ hasText: text }).first();
  const preview = () => page.getByRole('region', { name: 'What will be imported' });
  const outcome = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor(long);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choose = (...files: Parameters<typeof file>[]) =>
    page.getByLabel('Files of bills').setInputFiles(files.map((one) => file(...one)));
  const staged = () => globSync('**/uploads/*/*', { cwd: app.served.folder });
  const look = (name: string) => lookInBothThemes(page, `imports-${name}`);

  /** Hands files over and imports them, under a name where one is given. */
  async function importFiles(files: Parameters<typeof file>[], dataset = ''): Promise<void> {
    await choose(...files);
    await preview().waitFor(long);
    if (dataset !== '') await page.getByLabel('Name of this export').fill(dataset);
    await button('Import').click();
  }

  beforeAll(async () => {
    page = app.page;
    await goTo(page, '#/spend/imports');
  }, 180_000);

  test('says what it takes before anything is in', async () => {
    await page.getByText('No bill is in yet').waitFor(long);
    await page.getByText('Drag files or a folder here').waitFor(long);
    await look('idle');
  });

  test('files are chosen, their columns shown with what is faulty, and imported; again changes nothing', async () => {
    const text = header + line('100') + line('0.25') + line('one hundred');
    await choose(['october.csv', text], ['notes.csv', 'a,b\n1,2\n']);
    await preview().getByRole('row', { name: 'BilledCost BilledCost as it is' }).waitFor(long);
    await preview().getByText('Kept under names of their own: x_Own.').waitFor(long);
    await preview().getByText('Its columns are those of no bill that is known').waitFor(long);
    await look('preview');
    await button('Import').click();
    await outcome('2 rows in 1 month: 1 new.');
    await page.getByText('october.csv, row 3: BilledCost "one hundred" is no decimal number').waitFor(long);
    await rowOf('AWS').getByText('USD 100.25').first().waitFor(long);
    expect(staged()).toEqual([]);
    await look('done');
    await importFiles([['october.csv', text]]);
    await outcome('2 rows in 1 month: 1 unchanged.');
  });

  test('a corrected month takes the place of the old one; two names stand side by side', async () => {
    await importFiles([['october-2.csv', header + line('90') + line('-0.5')]]);
    await outcome('2 rows in 1 month: 1 replaced.');
    const told = page.getByRole('region', { name: 'What was imported' });
    await told.getByRole('row', { name: /replaced 2 USD 100\.25 USD 89\.50/ }).waitFor(long);
    await importFiles([['team.csv', header + line('5')]], 'team b');
    await outcome('1 row in 1 month: 1 new.');
    await rowOf('team b').getByText('counts beside focus: charges that both hold count twice').waitFor(long);
    await rowOf('team b')
      .getByRole('button', { name: /^Set aside/ })
      .click();
    await rowOf('team b').getByText('set aside by choice: focus counts in its place').waitFor(long);
    await rowOf('team b')
      .getByRole('button', { name: /^Count/ })
      .click();
    await rowOf('team b').getByText('counts beside focus').waitFor(long);
  });

  test('how a month was read can be looked at afterwards, and copied or saved', async () => {
    await rowOf('october-2.csv')
      .getByRole('button', { name: /How it was read/ })
      .click();
    await months()
      .getByText(/from 1 file, 2 rows; no faults in that import/)
      .waitFor(long);
    await months().getByRole('row', { name: 'BilledCost BilledCost as it is' }).waitFor(long);
    await months()
      .getByRole('button', { name: /Copy the columns of focus/ })
      .waitFor(long);
    await look('months');
    const csv = (await savedBy(button('Save as CSV'))).text.split('\r\n');
    expect(csv[0]).toMatch(/^\uFEFFMonth,Provider,Account,Came by,Rows,Currency,Billed/);
    expect(csv).toContainEqual(
      expect.stringMatching(/^2026-10,AWS,1,focus,2,USD,89\.5,89\.5,,,2\d{3}-.*october-2\.csv$/),
    );
  });

  test('a month is taken out and put back', async () => {
    await rowOf('team b')
      .getByRole('button', { name: /Take out/ })
      .click();
    await expect.poll(() => rowOf('team b').count(), long).toBe(0);
    await button('Undo').click();
    await rowOf('team b').getByText('USD 5.00').first().waitFor(long);
  });

  test('files are dragged in; hostile names stay text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202egpj.csv';
    const account = '=HYPERLINK(""x"")';
    const transfer = await page.evaluateHandle(
      ([called, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], called, { type: 'text/csv' }));
        data.items.add(new File(['no bill'], 'readme.txt'));
        return data;
      },
      [name, header + line('1', `"${account}"`, '2026-09')] as const,
    );
    const zone = page.getByRole('region', { name: 'Files to import' });
    await zone.dispatchEvent('dragover', { dataTransfer: transfer });
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
    await preview().getByText('1 file was left aside').waitFor(long);
    await preview().getByText('<img src=x onerror=alert(1)>gpj.csv').waitFor(long);
    await button('Import').click();
    await outcome('1 row in 1 month: 1 new.');
    await rowOf('2026-09').getByText('=HYPERLINK("x")').waitFor(long);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect((await savedBy(button('Save as CSV'))).text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('a folder is taken with what lies below it', async () => {
    const folder = join(app.served.folder, 'export');
    mkdirSync(join(folder, 'BILLING_PERIOD=2026-08'), { recursive: true });
    writeFileSync(join(folder, 'BILLING_PERIOD=2026-08', 'part-1.csv'), header + line('3', '1', '2026-08'));
    writeFileSync(join(folder, 'BILLING_PERIOD=2026-08', 'part-2.csv'), header + line('4', '1', '2026-08'));
    writeFileSync(join(folder, 'manifest.json'), '{}');
    await page.getByLabel('Folder of bills').setInputFiles(folder);
    await preview().getByText('export/BILLING_PERIOD=2026-08/part-1.csv').waitFor(long);
    await button('Import').click();
    await outcome('2 rows in 1 month: 1 new.');
    await rowOf('2026-08').getByText('USD 7.00').first().waitFor(long);
  });

  test('what is no bill is said with what to do', async () => {
    await choose(['empty.csv', '']);
    await page
      .getByRole('alert')
      .filter({ hasText: 'empty.csv: It is empty: export or fetch it again' })
      .waitFor(long);
    await look('failed');
    await choose(['picture.png', 'x']);
    await page.getByRole('alert').filter({ hasText: 'names of bills end in .csv' }).waitFor(long);
  });

  test('an upload and an import are cancelled: the files go at once, the ledger stays as it was', async () => {
    const large = header + line('1', '1', '2026-07').repeat(900_000);
    await choose(['large.csv', large]);
    await page
      .getByRole('status')
      .filter({ hasText: /Handing the files over: .* of / })
      .waitFor(long);
    await keepPicture(page, 'imports-uploading-light-1280');
    await button('Cancel').click();
    await page.getByText('Drag files or a folder here').waitFor(long);
    await expect.poll(staged, long).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await choose(['large.csv', large]);
    await page
      .getByRole('status')
      .filter({ hasText: /Handing the files over: .* of / })
      .waitFor(long);
    await keepPicture(page, 'imports-uploading-dark-1920');
    await preview().waitFor(long);
    expect(staged()).toHaveLength(1);
    await button('Import').click();
    await page
      .getByRole('status')
      .filter({ hasText: /Reading file 1 of 1: [1-9].* of / })
      .waitFor(long);
    await keepPicture(page, 'imports-importing-dark-1920');
    await button('Cancel').click();
    await page.getByText('Drag files or a folder here').waitFor(long);
    await expect.poll(staged, long).toEqual([]);
    expect(await rowOf('2026-07').count()).toBe(0);
    await choose(['small.csv', header + line('1', '1', '2026-07')]);
    await preview().waitFor(long);
    await goTo(page, '#/spend/rates');
    await expect.poll(staged, long).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  test('in the demo it says that bills go beside the simulated one, and where', async () => {
    await lookAtAnother(app, { demo: 16 }, async (other) => {
      await goTo(other, '#/spend/imports');
      await other.getByText(/goes beside it, into your own ledger \(.*ledger\.duckdb\)/).waitFor(long);
      await lookInBothThemes(other, 'imports-demo');
    });
  });
});
