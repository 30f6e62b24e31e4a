/** Right-sizing in a browser: a simulated fleet with its past. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  expectAccessible,
  goTo,
  hashOf,
  keepPicture,
  lookInBothThemes,
  openPage,
  savedBy,
} from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';
import { evidenceOf, linksOf, long, portfolioOf, rowsOf } from './rightsizingPage.ts';

/** The demo's past is filled in beside everything else, and analysed then. */
const untilAnalysed = { timeout: 400_000 };

describeInBrowser('right-sizing of a fleet', () => {
  const app = openedApp('rightsizing', { demo: 32 });
  let page: Page;
  const undo = (what: string) =>
    page.getByRole('alert').filter({ hasText: what }).last().getByRole('button', { name: 'Undo' });

  beforeAll(async () => {
    page = app.page;
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByText('The fleet is being analysed').waitFor(long);
    await expectAccessible(page, 'an analysis under way');
    await portfolioOf(page).waitFor(untilAnalysed);
  }, 600_000);
  beforeEach(async () => {
    await goTo(page, '#/fleet');
    await goTo(page, '#/rightsizing');
    await linksOf(page).first().waitFor(long);
  });

  test('says what the findings come to, how that is counted and what it rests on', async () => {
    const portfolio = portfolioOf(page);
    const text = await portfolio.innerText();
    expect(text).toMatch(/would save a month[\s\S]*USD [\d,]+/);
    expect(text).toMatch(/USD [\d,]+ to [\d,]+/);
    expect(text).toContain('32 GPUs');
    expect(text).toContain('DEMO');
    await portfolio.getByText('How it is counted').click();
    await expect.poll(() => portfolio.getByRole('listitem').count(), long).toBeGreaterThan(0);
  });

  test('shows the evidence in one click, the next one by key, and keeps it in the address', async () => {
    const first = await linksOf(page).first().innerText();
    await linksOf(page).first().click();
    const evidence = evidenceOf(page);
    await evidence.getByRole('heading', { level: 2, name: first }).waitFor(long);
    for (const part of ['What to do', 'Evidence', 'How the saving is calculated', 'What would change it'])
      await evidence.getByRole('region', { name: part }).waitFor(long);
    await evidence.getByRole('table', { name: 'Prices it rests on' }).waitFor(long);
    await evidence
      .getByRole('img', { name: /: mean .*, from / })
      .first()
      .waitFor(long);
    await expectAccessible(page, 'evidence');
    await keepPicture(page, 'rightsizing-evidence');
    await page.keyboard.press('j');
    const second = await linksOf(page).nth(1).innerText();
    await evidence.getByRole('heading', { level: 2, name: second }).waitFor(long);
    const link = await hashOf(page);
    await goTo(page, '#/fleet');
    await goTo(page, link);
    await evidence.getByRole('heading', { level: 2, name: second }).waitFor(long);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached', ...long });
  });

  test('accepts by key with a note, is taken back, and is tracked once accepted', async () => {
    const title = await linksOf(page).first().innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Note').fill('OPS-7 <b>');
    await expectAccessible(page, 'a finding is accepted');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect.poll(() => linksOf(page).allInnerTexts(), long).not.toContain(title);
    await undo('Finding accepted').click();
    await expect.poll(() => linksOf(page).allInnerTexts(), long).toContain(title);
    await linksOf(page).first().click();
    await evidenceOf(page).getByRole('button', { name: 'Accept' }).click();
    await dialog.getByLabel('Note').fill('OPS-8 <b>');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await evidenceOf(page)
      .getByText(/^Accepted by .*: OPS-8 <b>$/)
      .waitFor(long);
    await goTo(page, '#/rightsizing/tracking');
    await page.getByRole('link', { name: title }).waitFor(long);
    await page.getByText('Waiting', { exact: true }).first().waitFor(long);
    await expectAccessible(page, 'tracking');
    await keepPicture(page, 'rightsizing-tracking');
  });

  test('wants a reason to dismiss, and snoozes and assigns several at once', async () => {
    const [first = '', second = '', third = ''] = await linksOf(page).allInnerTexts();
    const dialog = page.getByRole('dialog');
    await page.getByRole('checkbox', { name: `Select ${first}` }).check();
    await page.keyboard.press('d');
    await expect.poll(() => dialog.getByRole('button', { name: 'Dismiss' }).isDisabled(), long).toBe(true);
    await dialog.getByRole('button', { name: 'Kept as a reserve' }).click();
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => linksOf(page).allInnerTexts(), long).not.toContain(first);
    for (const title of [second, third])
      await page.getByRole('checkbox', { name: `Select ${title}` }).check();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await dialog.getByLabel('Assigned to').fill('platform');
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect.poll(() => rowsOf(page).getByText('platform', { exact: true }).count(), long).toBe(2);
    for (const title of [second, third])
      await page.getByRole('checkbox', { name: `Select ${title}` }).check();
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    await dialog.getByRole('button', { name: 'For 7 days' }).click();
    await page.getByText(/^Snoozed 2$/).click();
    await expect.poll(() => linksOf(page).allInnerTexts(), long).toEqual([second, third]);
    await goTo(page, '#/rightsizing?status=dismissed');
    await linksOf(page).first().click();
    await evidenceOf(page)
      .getByText(/^Dismissed by .*: Kept as a reserve$/)
      .waitFor(long);
    await evidenceOf(page).getByRole('button', { name: 'Open again' }).click();
    await goTo(page, '#/rightsizing');
    await expect.poll(() => linksOf(page).allInnerTexts(), long).toContain(first);
  });

  test('has a funnel whose states add up to the clock', async () => {
    await goTo(page, '#/rightsizing/funnel');
    const states = page.getByRole('region', { name: 'GPU-hours by state' });
    await states.getByRole('rowheader', { name: 'Total' }).waitFor(long);
    await page.getByText(/^Analysed (now|.* ago)$/).waitFor(long);
    // Of one moment: the analysis may be renewed between two looks.
    const seconds = await states
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelector('td')?.innerText ?? '').filter((text) => /\d/.test(text)),
      );
    const times = seconds.map(secondsOf);
    const total = times.pop();
    expect(times.length).toBeGreaterThan(1);
    expect(times.reduce((sum, time) => sum + time, 0)).toBe(total);
    expect((total ?? 0) % (32 * 3600)).toBe(0);
    for (const step of ['Total', 'Reporting', 'Allocated', 'Active', 'Effective'])
      await page
        .getByRole('rowheader', { name: new RegExp(`^${step}`) })
        .first()
        .waitFor(long);
    await expectAccessible(page, 'the funnel');
    await keepPicture(page, 'rightsizing-funnel');
    await page.getByRole('region', { name: 'Waste by team' }).getByRole('link').first().click();
    await expect.poll(() => hashOf(page), long).toContain('team=');
  });

  test('moves GPUs on paper, and keeps the question in the address', async () => {
    await goTo(page, '#/rightsizing/what-if');
    await page.getByText('Choose what to move').waitFor(long);
    await page.getByRole('combobox', { name: 'GPUs or served model' }).fill('llm-eu-01');
    await page.getByRole('option', { name: 'llm-eu-01, 8 GPUs' }).click();
    await page.getByLabel('GPUs in all').fill('x');
    await page.getByText('takes a number').first().waitFor(long);
    await page.getByLabel('GPUs in all').fill('4');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText(/^4 x .*USD [\d,]+ a month/).waitFor(long);
    await page.getByRole('rowheader', { name: 'Cost a month' }).waitFor(long);
    await page.getByRole('table', { name: 'Prices it rests on' }).waitFor(long);
    await expect.poll(() => hashOf(page), long).toContain('count=4');
    await lookInBothThemes(page, 'rightsizing-what-if');
    await page.getByLabel('GPUs in all').fill('1');
    await verdict.getByText(/^1 x /).waitFor(long);
    await lookInBothThemes(page, 'rightsizing-what-if-one');
  });

  test('never shows the answer to another question while a new one is calculated', async () => {
    const other = await openPage(app.browser, app.served.url);
    let isHeld = false;
    const held: (() => void)[] = [];
    await other.page.routeWebSocket(/.*/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        if (isHeld) held.push(() => socket.send(message));
        else socket.send(message);
      });
    });
    await goTo(other.page, '#/rightsizing/what-if?what=host%3Allm-eu-01&count=4');
    await other.page.reload();
    const verdict = other.page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText(/^4 x /).waitFor(long);
    await other.page.getByLabel(/^A GPU-hour, [A-Z]{3}$/).waitFor(long);
    isHeld = true;
    await other.page.getByLabel('GPUs in all').fill('2');
    await other.page.getByRole('status', { name: 'Calculating' }).waitFor(long);
    expect(await verdict.count()).toBe(0);
    isHeld = false;
    for (const send of held) send();
    await verdict.getByText(/^2 x /).waitFor(long);
    await goTo(other.page, '#/rightsizing/what-if?what=host%3Agone');
    await other.page.getByText('No GPU of host gone is known now.').first().waitFor(long);
    await other.page.close();
  });

  test('makes reports, cancels one, and keeps schedules with undo', async () => {
    await goTo(page, '#/rightsizing/reports');
    const make = page.getByRole('button', { name: 'Make and save' });
    await make.click();
    const underWay = page.getByRole('region', { name: 'Report under way' });
    // On a fast machine it may be made before it is cancelled.
    const isCancelled = await underWay
      .getByRole('button', { name: 'Cancel' })
      .click({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    await underWay.waitFor({ state: 'detached', ...long });
    expect(await page.getByText(/tells of/).count()).toBe(isCancelled ? 0 : 1);
    await page.getByRole('combobox', { name: 'Format' }).click();
    await page.getByRole('option', { name: 'JSON' }).click();
    await expect.poll(() => hashOf(page), long).toContain('format=json');
    const { name, text } = await savedBy(make, { timeout: 200_000 });
    expect(name).toMatch(/^headroom-right-sizing-.*\.json$/);
    const report: unknown = JSON.parse(text);
    expect(JSON.stringify(report)).toContain('estimatedMonthlySavings');
    await page.getByText(/tells of [\d,]+ findings/).waitFor(long);
    await page.getByRole('button', { name: 'Add a schedule' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('For finance');
    await dialog.getByLabel('Folder').fill(join(app.served.folder, 'reports'));
    await expectAccessible(page, 'a schedule is added');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    const row = page.getByRole('row', { name: /^For finance/ });
    await row.waitFor(long);
    await row.getByRole('button', { name: 'Edit For finance' }).click();
    await dialog.getByRole('combobox', { name: 'Report' }).click();
    await page.getByRole('option', { name: 'Monthly spend' }).click();
    await dialog.getByRole('combobox', { name: 'Split by' }).click();
    await page.getByRole('option', { name: 'Tag team', exact: true }).click();
    await page.keyboard.press('Tab');
    await dialog.getByRole('switch', { name: 'GPU instances only' }).click();
    await expectAccessible(page, 'what a scheduled report is made with');
    await keepPicture(page, 'rightsizing-schedule');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await row.getByText(/^by .*Tag team; effective cost; GPU instances only$/).waitFor(long);
    await expectAccessible(page, 'reports');
    await keepPicture(page, 'rightsizing-reports');
    await row.getByRole('button', { name: 'Remove For finance' }).click();
    await row.waitFor({ state: 'detached', ...long });
    await undo('For finance removed').click();
    await row.waitFor(long);
  });

  test('looks right and is accessible in both themes', async () => {
    await lookInBothThemes(page, 'rightsizing');
    expect(app.complaints).toEqual([]);
  });
});

/** '1,204 h 17 min 5 s' in seconds. */
function secondsOf(text: string): number {
  const part = (unit: string) =>
    Number((new RegExp(`([\\d,]+) ${unit}(?: |$)`).exec(text)?.[1] ?? '0').replaceAll(',', ''));
  return part('h') * 3600 + part('min') * 60 + part('s');
}
