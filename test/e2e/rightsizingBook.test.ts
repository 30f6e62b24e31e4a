/** Right-sizing in a browser: a book of 2,000 findings, and nothing at all. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { billingMonthOf } from '#shared/money/billingCalendar.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { keepFindings, manyFindings } from '../fixtures/advice/manyFindings.ts';
import {
  expectAccessible,
  expectLoadedOnGoing,
  goTo,
  hashOf,
  keepPicture,
  openPage,
  savedBy,
} from './appPage.ts';
import { type App, describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';
import { evidenceOf, linksOf, long, rowsOf } from './rightsizingPage.ts';

/** A bill of the month before: the running month has no charge yet. */
async function importLastMonth(dataFolder: string): Promise<void> {
  const fromMs = Date.parse(`${billingMonthOf(Date.now())}T00:00:00Z`);
  const month = billingMonthOf(fromMs - 86_400_000).slice(0, 7);
  const path = join(dataFolder, 'bill.csv');
  await writeFile(path, [
    ...focusCsv([...simBill({ fleet: planFleet({ gpus: 8, seed: 5 }), month, untilMs: fromMs })]),
  ]);
  const ledger = createLedger(join(dataFolder, 'ledger.duckdb'));
  const { faults } = await ledger.importFiles(
    { paths: [path] },
    () => undefined,
    new AbortController().signal,
  );
  await ledger.close();
  expect(faults).toEqual([]);
}

/** What is kept of a fleet with 2,000 findings, and its last bill. */
async function keepManyFindings(folder: string): Promise<void> {
  const dataFolder = join(folder, 'config/data');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await keepFindings(dataFolder, manyFindings(2000, Date.now()));
  await importLastMonth(dataFolder);
}

describeInBrowser('a book of 2,000 findings', () => {
  const app = openedApp('rightsizing-many', { prepare: keepManyFindings });
  let page: Page;

  beforeAll(() => {
    page = app.page;
  });
  beforeEach(async () => {
    await goTo(page, '#/fleet');
    await goTo(page, '#/rightsizing');
    await linksOf(page).first().waitFor(long);
  });

  test('is loaded only when somebody goes there, and says what is missing where nothing is read', async () => {
    await lookAtAnother(app, {}, async (bare) => {
      await expectLoadedOnGoing(bare, 'Right-sizing', 'RightsizingPage');
      await bare.getByRole('link', { name: 'Add a host' }).waitFor(long);
      await expectAccessible(bare, 'right-sizing without a host');
      await keepPicture(bare, 'rightsizing-empty');
      await goTo(bare, '#/rightsizing/tracking');
      await bare.getByText('No advice was accepted yet').waitFor(long);
    });
  });

  test('offers the tags of the newest month with charges for a report of spend', async () => {
    await goTo(page, '#/rightsizing/reports?report=spend');
    await page.getByRole('combobox', { name: 'By' }).click();
    await page.getByRole('option', { name: 'Tag team', exact: true }).waitFor(long);
    await page.keyboard.press('Escape');
  });

  test('draws only the rows in sight, and reaches the last', async () => {
    await page.getByText('2,000 shown').waitFor(long);
    const table = page.getByRole('table');
    // Of those shown, the ones that take another's money are folded under it.
    const folded = manyFindings(2000, 0).filter(({ supersededBy }) => supersededBy !== null).length;
    const last = String(2000 - folded + 1);
    await expect.poll(() => table.getAttribute('aria-rowcount'), long).toBe(last);
    expect(await linksOf(page).count()).toBeLessThan(60);
    await page.getByRole('region', { name: 'List of findings' }).evaluate((list) => {
      list.scrollTop = list.scrollHeight;
    });
    await page.locator(`tr[aria-rowindex="${last}"]`).waitFor(long);
    expect(await linksOf(page).count()).toBeLessThan(60);
  });

  test('finds, sorts, chooses and copies', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('host:node-19 -kind:idle');
    await expect.poll(() => hashOf(page), long).toContain('search=');
    await page.getByText(/^\d+ shown$/).waitFor(long);
    const titles = await linksOf(page).allInnerTexts();
    expect(titles.every((title) => title.startsWith('node-19'))).toBe(true);
    await goTo(page, '#/rightsizing?standing=preliminary');
    await expect.poll(() => rowsOf(page).getByText('preliminary').count(), long).toBeGreaterThan(5);
    await goTo(page, '#/rightsizing');
    await page.getByRole('button', { name: 'Saves a month' }).click();
    await linksOf(page).filter({ hasText: 'case 1999' }).waitFor(long);
    await page.getByRole('checkbox', { name: 'Select all findings shown' }).check();
    await page.getByText(/[\d,]+ selected/).waitFor(long);
  });

  test('says an unknown saving as unknown with its reason, and hostile names as text', async () => {
    await goTo(page, '#/rightsizing?search=node-0004');
    await rowsOf(page).getByText('unknown', { exact: true }).waitFor(long);
    await rowsOf(page).getByText('The price of this GPU is not known.').waitFor(long);
    await goTo(page, '#/rightsizing');
    const hostile = linksOf(page).filter({ hasText: '=HYPERLINK("http://x")<b>node</b>' });
    await hostile.click();
    const evidence = evidenceOf(page);
    await evidence.getByRole('link', { name: /<b>node<\/b>/ }).waitFor(long);
    expect(await page.locator('aside b').count()).toBe(0);
    await expectAccessible(page, 'hostile names');
    const { name, text } = await savedBy(page.getByRole('button', { name: 'CSV', exact: true }));
    expect(name).toMatch(/^headroom-findings-[\d-]+\.csv$/);
    expect(text.trim().split('\r\n')).toHaveLength(2001);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")<b>node</b> GPU 0 could be less, case 2"`);
    expect(text).not.toMatch(/[\u202a-\u202e]/);
    expect(app.complaints).toEqual([]);
  });

  test('keeps the focus at the place of a finding that is decided, and after its evidence', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const [first = '', second = '', third = ''] = await linksOf(page).allInnerTexts();
    await linksOf(page).nth(1).click();
    await evidenceOf(page).getByRole('heading', { level: 2, name: second }).waitFor(long);
    await evidenceOf(page).getByRole('button', { name: 'Close the evidence' }).click();
    await evidenceOf(page).waitFor({ state: 'detached', ...long });
    await expect.poll(focused, long).toBe(second);
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kept as a reserve' }).click();
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => linksOf(page).allInnerTexts(), long).not.toContain(second);
    await expect.poll(focused, long).toBe(third);
    await page.keyboard.press('k');
    await expect.poll(focused, long).toBe(first);
  });

  test('leaves arrows and Escape to what is in front, and the evidence scrolls by them', async () => {
    const [first = ''] = await linksOf(page).allInnerTexts();
    await linksOf(page).first().click();
    const evidence = evidenceOf(page);
    await evidence.getByRole('heading', { level: 2, name: first }).waitFor(long);
    // What is less sure has no room beside the evidence, and is not left out.
    await page.getByText('What makes it less sure: 1').click();
    await page.getByText(/^No hour of telemetry is stored yet/).waitFor(long);
    await page.getByRole('button', { name: `Actions on ${first}` }).click();
    await page.getByRole('menuitem', { name: 'Snooze' }).waitFor(long);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached', ...long });
    expect(await evidence.count()).toBe(1);
    await evidence.getByRole('button', { name: 'Snooze' }).click();
    await page.getByRole('button', { name: 'For 7 days' }).waitFor(long);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached', ...long });
    expect(await evidence.count()).toBe(1);
    await evidence.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => evidence.evaluate((panel) => panel.scrollTop), long).toBeGreaterThan(0);
    expect(await evidence.getByRole('heading', { level: 2 }).innerText()).toBe(first);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached', ...long });
  });

  test('offers the same decisions in menu, keys, selection and evidence, and none that would end a tracking', async () => {
    const [first = ''] = await linksOf(page).allInnerTexts();
    const dialog = page.getByRole('dialog');
    await linksOf(page).first().click();
    await evidenceOf(page).getByRole('button', { name: 'Accept' }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await evidenceOf(page).getByRole('button', { name: 'Open again' }).waitFor(long);
    await goTo(page, '#/rightsizing?status=accepted');
    await linksOf(page).filter({ hasText: first }).waitFor(long);
    await page.getByRole('button', { name: `Actions on ${first}` }).click();
    const items = page.getByRole('menuitem');
    await expect.poll(() => items.allInnerTexts(), long).toEqual(['Assign', 'Open again']);
    await page.keyboard.press('Escape');
    await items.first().waitFor({ state: 'detached', ...long });
    await page.getByRole('checkbox', { name: `Select ${first}` }).check();
    await page.getByRole('button', { name: 'Open again', exact: true }).waitFor(long);
    expect(await page.getByRole('button', { name: 'Snooze', exact: true }).count()).toBe(0);
    await page.keyboard.press('s');
    await page.getByText('"Snooze" is nothing for a finding that is accepted.').waitFor(long);
    await page.keyboard.press('u');
    await page.getByText('Finding opened again').waitFor(long);
    await linksOf(page)
      .filter({ hasText: first })
      .waitFor({ state: 'detached', ...long });
  });

  test('keeps what was typed and what was selected where a decision is refused', async () => {
    const [first = '', second = ''] = await linksOf(page).allInnerTexts();
    const dialog = page.getByRole('dialog');
    for (const title of [first, second])
      await page.getByRole('checkbox', { name: `Select ${title}` }).check();
    await page.getByRole('button', { name: `Actions on ${first}` }).click();
    await page.getByRole('menuitem', { name: 'Dismiss' }).click();
    await dialog.getByLabel('Reason').fill('no card is free');
    // Meanwhile somebody else accepts it.
    const id = await linksOf(page).filter({ hasText: first }).getAttribute('href');
    await acceptElsewhere(app, decodeURIComponent(id?.split('finding=')[1] ?? ''));
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText(/is accepted: it cannot be decided/).waitFor(long);
    expect(await dialog.getByLabel('Reason').inputValue()).toBe('no card is free');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached', ...long });
    await page.getByText('1 selected').waitFor(long);
  });

  test('says of an accepted fix what it costs, and of no saving', async () => {
    await goTo(page, '#/rightsizing?kind=underSized');
    await rowsOf(page)
      .getByText(/^costs USD/)
      .first()
      .waitFor(long);
    const priced = rowsOf(page)
      .filter({ hasText: /costs USD/ })
      .first();
    const title = await priced.locator('a[data-row-link]').innerText();
    await priced.getByRole('button', { name: `Actions on ${title}` }).click();
    await page.getByRole('menuitem', { name: 'Accept' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await page.getByText('Finding accepted').waitFor(long);
    await goTo(page, '#/rightsizing/tracking');
    const row = page.getByRole('row').filter({ hasText: title });
    await row.getByText(/^costs USD [\d,]+$/).waitFor(long);
  });

  test('shows no finding of another status where those that are asked for cannot be read', async () => {
    await app.served.stop();
    await page
      .getByRole('radiogroup', { name: 'Decision' })
      .getByText(/^Dismissed/)
      .click();
    await expect.poll(() => hashOf(page), long).toContain('status=dismissed');
    await linksOf(page)
      .first()
      .waitFor({ state: 'detached', ...long });
  });
});

/** Accepts a finding on another page of the same server. */
async function acceptElsewhere({ browser, served }: App, id: string): Promise<void> {
  const { page } = await openPage(browser, served.url);
  await goTo(page, `#/rightsizing?finding=${encodeURIComponent(id)}`);
  await evidenceOf(page).getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await evidenceOf(page).getByRole('button', { name: 'Open again' }).waitFor(long);
  await page.close();
}
