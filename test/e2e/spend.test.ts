import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { billingMonthOf } from '#shared/money/billingCalendar.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import {
  expectAccessible,
  expectLoadedOnGoing,
  goTo,
  hashOf,
  keepPicture,
  lookInBothThemes,
  savedBy,
} from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };
const hostile = '=HYPERLINK("http://x")\u202e<b>team</b>';

/** Bills of two months, the running one to yesterday, with one tag that wants to be a formula; imported as a user's files are. */
async function importBills(folder: string): Promise<void> {
  const fleet = planFleet({ gpus: 64, seed: 5 });
  // Whole days: what a sample of an hour costs has more places than a ledger keeps.
  const now = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const current = billingMonthOf(now);
  const before = billingMonthOf(Date.parse(`${current}T00:00:00Z`) - 86_400_000);
  await mkdir(join(folder, 'config/data'), { recursive: true, mode: 0o700 });
  const ledger = createLedger(join(folder, 'config/data/ledger.duckdb'));
  for (const month of [before, current]) {
    const path = join(folder, `bill-${month.slice(0, 7)}.csv`);
    const rows = [...simBill({ fleet, month: month.slice(0, 7), untilMs: now })];
    // On the first day of a month nothing of it is billed yet.
    if (rows.length === 0) continue;
    const lines = focusCsv(rows);
    const escaped = JSON.stringify(hostile).slice(1, -1).replaceAll('"', '""');
    await writeFile(path, [...lines].join('').replaceAll('""team"":""research""', `""team"":""${escaped}""`));
    const report = await ledger.importFiles({ paths: [path] }, () => undefined, new AbortController().signal);
    expect(report.faults).toEqual([]);
  }
  await ledger.close();
}

describeInBrowser('spend', () => {
  const app = openedApp('spend', { prepare: importBills });
  let page: Page;
  const totals = () => page.getByRole('region', { name: 'Totals' });
  const split = () => page.getByRole('region', { name: /^By / });
  const total = () => split().locator('tfoot td').first();
  const hash = () => hashOf(page);

  beforeAll(() => {
    page = app.page;
  });
  beforeEach(async () => {
    await goTo(page, '#/fleet');
    await goTo(page, '#/spend');
    await totals().waitFor(long);
    await split().waitFor(long);
  });

  test('is reached by key, and loaded only then', async () => {
    await goTo(page, '#/fleet');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect.poll(hash, long).toBe('#/spend');
    await lookAtAnother(app, {}, async (bare) => {
      await expectLoadedOnGoing(bare, 'Spend', 'SpendPage');
      await bare.getByText('No bill is in yet').waitFor(long);
      await bare.getByRole('link', { name: 'Give rates' }).waitFor();
      await expectAccessible(bare, 'spend without a bill');
      await keepPicture(bare, 'spend-empty');
    });
  });

  test('says total, forecast, coverage, basis and source', async () => {
    const text = await totals().innerText();
    expect(text).toMatch(/Effective cost, \w+ \d{4}/);
    expect(text).toMatch(/USD [\d,]+\.\d\d/);
    expect(text).toMatch(/\d of \d providers?/);
    expect(await total().innerText()).toBe(/USD [\d,]+\.\d\d/.exec(text)?.[0]);
    await page.getByText(/^From bill-.*as of /).waitFor(long);
    await page.getByRole('img', { name: /^Running total of / }).waitFor(long);
    await page.getByText('Months', { exact: true }).click();
    await page.getByRole('img', { name: /^Months of / }).waitFor(long);
  });

  test('splits by other dimensions and another cost, and keeps that in the address', async () => {
    const before = await total().innerText();
    await page.getByRole('combobox', { name: 'By' }).click();
    await page.getByRole('option', { name: 'GPU model' }).click();
    await expect.poll(hash, long).toContain('by=gpuModel');
    await page.getByRole('region', { name: /^By GPU model, then Service/ }).waitFor(long);
    expect(await total().innerText()).toBe(before);
    await page.getByRole('switch', { name: 'GPU instances only' }).click();
    await expect.poll(() => total().innerText(), long).not.toBe(before);
    await page.getByRole('combobox', { name: 'Cost' }).click();
    await page.getByRole('option', { name: 'List' }).click();
    await expect.poll(() => totals().innerText(), long).toContain('List cost');
    const link = await hash();
    await goTo(page, '#/fleet');
    await goTo(page, link);
    await expect.poll(() => totals().innerText(), long).toContain('instances with GPUs');
  });

  test('leads from a figure to its charges, to the row of the file, and shows hostile tags as text', async () => {
    await goTo(page, '#/spend?by=tag%3Ateam&within=none');
    const line = split().getByRole('button', { name: '=HYPERLINK("http://x")<b>team</b>' });
    await line.waitFor(long);
    await line.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/[\d,]+ charges/).waitFor(long);
    const { text } = await savedBy(dialog.getByRole('button', { name: 'Save as CSV' }));
    expect(text).toContain('quantity,unit,currency,effectiveCost,row');
    expect(text.trim().split('\r\n').length).toBeGreaterThan(2);
    await dialog.getByRole('button', { name: /From \(UTC\)/ }).click();
    await dialog.getByRole('region', { name: 'Charges' }).getByRole('button').nth(5).click();
    await dialog.getByText(/bill-\d{4}-\d\d\.csv, row \d+/).waitFor(long);
    await dialog.getByRole('rowheader', { name: 'EffectiveCost' }).waitFor(long);
    await expectAccessible(page, 'a charge');
    await dialog.getByRole('button', { name: 'All of them' }).click();
    await dialog.getByRole('button', { name: 'Show the page for these alone' }).click();
    await expect.poll(hash, long).toContain('only=');
    await page.getByRole('button', { name: /^Without the filter Tag team/ }).click();
    await expect.poll(hash, long).not.toContain('only=');
  });

  test('goes into CSV harmless and exact', async () => {
    await goTo(page, '#/spend?by=tag%3Ateam&within=chargeCategory');
    await split()
      .getByRole('button', { name: /^=HYPERLINK/ })
      .waitFor(long);
    await page.getByRole('button', { name: 'Export' }).click();
    const { name, text } = await savedBy(page.getByRole('menuitem', { name: 'Save as CSV' }));
    expect(name).toMatch(/^headroom-spend-\d{4}-\d\d-effective\.csv$/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")<b>team</b>"`);
    expect(text).toMatch(/,Credit,-\d+\.\d+,/);
    expect(text).not.toMatch(/[\u202a-\u202e]/);
  });

  test('keeps budgets: faults named, added, changed, removed and brought back', async () => {
    const budgets = page.getByRole('region', { name: 'Budgets' });
    const dialog = page.getByRole('dialog');
    await budgets.getByRole('button', { name: 'Add a budget' }).click();
    await dialog.getByLabel('Name').fill('Research');
    await dialog.getByLabel('Amount a month').fill('1,000');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('without commas').waitFor(long);
    await dialog.getByLabel('Amount a month').fill('0.50');
    await expectAccessible(page, 'a budget is added');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await budgets.getByText('over', { exact: true }).waitFor(long);
    await budgets.getByRole('button', { name: 'Edit budget Research' }).click();
    await dialog.getByLabel('First month').fill('2999-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await budgets.getByText('from 2999-01').waitFor(long);
    await budgets.getByRole('button', { name: 'Remove budget Research' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await budgets.getByText('from 2999-01').waitFor(long);
  });

  test('counts months in a fiscal year that begins when it is said to', async () => {
    const calendar = page.getByTitle('Billing time zone and fiscal year');
    const dialog = page.getByRole('dialog');
    const begin = async (month: string) => {
      await calendar.click();
      await dialog.getByRole('combobox', { name: 'The fiscal year begins with' }).click();
      await page.getByRole('option', { name: month, exact: true }).click();
      await expectAccessible(page, 'the billing calendar');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ ...long, state: 'hidden' });
    };
    expect(await calendar.innerText()).toBe('UTC');
    await begin('July');
    await expect.poll(() => calendar.innerText(), long).toMatch(/^FY \d{4} Q[1-4] P\d{1,2}, UTC$/);
    await begin('January');
    await expect.poll(() => calendar.innerText(), long).toBe('UTC');
  });

  test('looks right and is accessible in both themes', async () => {
    await lookInBothThemes(page, 'spend');
    expect(app.complaints).toEqual([]);
  });
});
