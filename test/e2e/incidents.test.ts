/** The incidents view on a fleet of hosts that cannot be reached: list, keys, acknowledge, snooze, undo, permalink, receivers. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HookServer, startHook } from '../integration/notifications/hookServer.ts';
import { expectAccessible, goTo, keepScreenshots, lookInBothThemes, savedBy, themes } from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 60_000 };
const hosts = 6;

/** Hosts where nothing listens, of two teams in turn. Each is given three quarters of a minute before it is an incident. */
const hostsFile = `hosts:\n${Array.from(
  { length: hosts },
  (_, index) =>
    `  - name: away-${index + 1}\n    address: 127.0.0.1\n    port: 1\n    transport: ssh2\n    labels: { team: ${index % 2 ? 'ads' : 'search'} }\n`,
).join('')}`;

const rows = (page: Page) => page.locator('[data-row-link]');
const owners = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text });

describeInBrowser('incidents', () => {
  const app = openedApp('incidents', { hostsFile });
  let page: Page;
  let hook: HookServer;

  beforeAll(async () => {
    hook = await startHook((_request, response) => response.writeHead(202).end('taken'));
    page = app.page;
    await goTo(page, '#/incidents');
    await rows(page)
      .nth(hosts - 1)
      .waitFor({ timeout: 200_000 });
  }, 300_000);
  afterAll(() => hook?.close());

  async function fresh(hash = '#/incidents'): Promise<void> {
    await page.keyboard.press('Escape');
    await goTo(page, '#/settings');
    await goTo(page, hash);
    await rows(page).first().waitFor(long);
  }

  test('the list and the mark in the bar agree', async () => {
    await page.getByRole('link', { name: `Incidents ${hosts} open` }).waitFor(long);
    await page.getByText(`${hosts} incidents shown`).waitFor(long);
    await page.getByRole('button', { name: `Critical ${hosts}` }).waitFor(long);
  });

  test('filter and grouping live in the address', async () => {
    await fresh();
    await page.keyboard.press('/');
    await page.keyboard.type('team:ads');
    await expect.poll(() => rows(page).count(), long).toBe(3);
    expect(page.url()).toContain('filter=team%3Aads');
    await fresh('#/incidents?filter=away-1&group=kind');
    await page.getByRole('rowheader', { name: /Host unreachable\s*1 critical/ }).waitFor(long);
    await fresh('#/incidents?severity=critical');
    await page.getByRole('button', { name: /^Critical/, pressed: true }).waitFor(long);
    await goTo(page, '#/incidents?filter=nonesuch');
    await page.getByText('No incident passes the filter').waitFor(long);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(() => rows(page).count(), long).toBe(hosts);
  });

  test('by keys alone: go down, acknowledge with a note, undo', async () => {
    await fresh();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex), long)
      .toBe('3');
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: 'Acknowledge this incident' }).waitFor(long);
    await page.getByRole('textbox', { name: 'Note' }).and(page.locator(':focus')).waitFor(long);
    await page.keyboard.type('ticket 7');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => owners(page, 'ticket 7').count(), long).toBe(1);
    await page.getByText('Incident acknowledged').waitFor(long);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => owners(page, 'ticket 7').count(), long).toBe(0);
  });

  test('rows that move while somebody filters leave the focus where it is typed', async () => {
    await fresh();
    const names = await page.locator('tbody a[href^="#/hosts/"]').allTextContents();
    expect(names).toHaveLength(hosts);
    const last = names.at(-1) ?? '';
    for (const _ of names) await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex), long)
      .toBe(String(names.length + 1));
    await page.keyboard.press('/');
    // Slowly, as somebody types: the row has moved up long before the words end.
    const words = `host:${last} -kind:none`;
    await page.keyboard.type(words, { delay: 120 });
    await expect.poll(() => page.getByLabel('Filter incidents').inputValue(), long).toBe(words);
    await expect.poll(() => rows(page).count(), long).toBe(1);
  });

  test('all at once: snooze, see until when, undo', async () => {
    await fresh();
    await page.getByLabel('Select all incidents shown').click();
    await page.getByText(`${hosts} selected`).waitFor(long);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: /^For 4 hours/ }).click();
    await expect.poll(() => owners(page, /snoozed until/).count(), long).toBe(hosts);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => owners(page, /snoozed until/).count(), long).toBe(0);
  });

  test('Enter opens the permalink, which tells all and stands alone', async () => {
    await fresh();
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex), long)
      .toBe('2');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'What to do' }).waitFor(long);
    expect(page.url()).toMatch(/#\/incidents\/inc-[0-9a-f]+$/);
    await page.getByRole('region', { name: 'Evidence' }).getByRole('row').nth(1).waitFor(long);
    await page.getByRole('region', { name: 'Timeline' }).getByText('Opened').waitFor(long);
    const permalink = new URL(page.url()).hash;
    await fresh();
    await goTo(page, permalink);
    await page.getByRole('heading', { level: 1, name: /refused the connection/ }).waitFor(long);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor(long);
  });

  test('an incident that is not known says so', async () => {
    await goTo(page, '#/incidents/inc-0000');
    await page.getByRole('heading', { name: 'No such incident' }).waitFor(long);
  });

  test('the list goes into a file', async () => {
    await fresh();
    const { text } = await savedBy(page.getByRole('button', { name: 'Export CSV' }));
    expect(text.trim().split('\r\n')).toHaveLength(hosts + 1);
    expect(text).toContain('host-unreachable');
    expect(text).toContain('team=ads');
  });

  test('a host’s page shows its incident over time, and the same as a table', async () => {
    await goTo(page, '#/hosts/away-1');
    const health = page.getByRole('region', { name: 'Health over time' });
    await health.getByRole('link', { name: /away-1/ }).waitFor(long);
    await health.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('cell', { name: 'Incident: Host unreachable' }).first().waitFor(long);
    await expectAccessible(page, 'timeline as a table');
    await page.keyboard.press('Escape');
  });

  test('a receiver is refused in private networks until allowed; its test tells what came back', async () => {
    await goTo(page, '#/settings');
    await page.getByRole('button', { name: 'Add a receiver' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a receiver' });
    await dialog.getByLabel('Name').fill('on-call');
    await dialog.getByLabel('URL').fill(`${hook.url}/hook`);
    await dialog.getByRole('button', { name: 'Send a test' }).click();
    await dialog.getByText(/It did not work: no answer after .* ms: Plain http/).waitFor(long);
    expect(hook.received).toEqual([]);
    await dialog.getByLabel('Allow private targets').check();
    await dialog.getByLabel(/Bearer token/).fill('token-1');
    await dialog.getByRole('button', { name: 'Send a test' }).click();
    await dialog.getByText(/It works: 202 in .* ms: taken/).waitFor(long);
    expect(hook.received[0]).toMatchObject({ path: '/hook', authorization: 'Bearer token-1' });
    await lookInBothThemes(page, 'receiver');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Webhook, Alertmanager form to 127.0.0.1').waitFor(long);
    await page.getByRole('button', { name: 'Edit on-call' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit on-call' });
    await edit.getByLabel('Name').fill('night shift');
    await lookInBothThemes(page, 'receiver-renamed');
    await edit.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit night shift' }).click();
    await page.getByRole('dialog', { name: 'Edit night shift' }).getByLabel('Name').fill('on-call');
    await page
      .getByRole('dialog', { name: 'Edit night shift' })
      .getByRole('button', { name: 'Save' })
      .click();
    await page.getByRole('button', { name: 'Edit on-call' }).waitFor(long);
    const settings = await readFile(`${app.served.folder}/config/settings.yaml`, 'utf8');
    expect(settings).toContain('name: on-call');
    expect(settings).not.toContain('token-1');
    await page.getByRole('button', { name: 'Remove on-call' }).click();
    await page.getByText('Nobody is told yet').waitFor(long);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByRole('button', { name: 'Test on-call' }).click();
    await page.getByText(/Sent .*: 202 in/).waitFor(long);
    expect(hook.received.at(-1)).toMatchObject({ authorization: 'Bearer token-1' });
  });

  for (const theme of themes) {
    test(`nothing for axe to find, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await fresh();
      await keepScreenshots(page, 'incidents', theme);
      await expectAccessible(page, `incidents ${theme}`);
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByRole('dialog', { name: 'Snooze this incident' }).waitFor(long);
      await expectAccessible(page, `snooze ${theme}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached', ...long });
      await rows(page).first().click();
      await page.getByRole('region', { name: 'Evidence' }).waitFor(long);
      await keepScreenshots(page, 'incident', theme);
      await expectAccessible(page, `incident ${theme}`);
    });
  }

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });

  test('says that nothing is watched where there is no host', async () => {
    await lookAtAnother(app, {}, async (bare) => {
      await goTo(bare, '#/incidents');
      await bare.getByText('Nothing is watched yet').waitFor(long);
      await lookInBothThemes(bare, 'incidents-none');
    });
  });
});
