import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { goTo, hashOf, savedBy } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 45_000 };

const param = async (page: Page, name: string) =>
  new URLSearchParams((await hashOf(page)).split('?')[1]).get(name);

describeInBrowser('the page of a GPU', () => {
  const app = openedApp('gpu', { demo: 32 });
  let page: Page;

  beforeAll(async () => {
    page = app.page;
    await goTo(page, '#/hosts?filter=live');
    await page.locator('[data-row-link]').first().click();
    await page.getByRole('region', { name: 'GPUs of this host' }).getByRole('link').first().click();
    await page.getByRole('img', { name: /^Power\. Line chart/ }).waitFor(long);
  });

  test('shows who it is, how it is, and what is missing with its reason', async () => {
    const facts = page.getByRole('complementary', { name: 'Facts' });
    const text = await facts.innerText();
    for (const name of ['Health', 'Limits and modes', 'Identity', 'VBIOS', 'Power limit', 'PCIe link'])
      expect(text).toContain(name);
    await expect.poll(() => facts.innerText(), long).toMatch(/GPU-[0-9a-f-]{36}/);
    expect(text).not.toContain('undefined');
  });

  test('charts are filled by live samples', async () => {
    const chart = page.getByRole('img', { name: /^Utilisation\. Line chart/ });
    const label = () => chart.getAttribute('aria-label');
    await expect.poll(label, long).toMatch(/GPU utilisation: mean \d/);
    const before = await label();
    await expect.poll(label, long).not.toBe(before);
  });

  test('one cursor runs over all charts', async () => {
    const charts = page.getByRole('img', { name: /Line chart/ });
    const box = await charts.first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 60);
    const shown = () =>
      page
        .locator('article')
        .evaluateAll(
          (cards) =>
            cards.filter((card) =>
              [...card.querySelectorAll<HTMLElement>('div')].some(
                (each) => each.style.display === 'block' && each.style.transform.startsWith('translateX'),
              ),
            ).length,
        );
    await expect.poll(shown, long).toBe(await charts.count());
    await page.mouse.move(5, 5);
    await expect.poll(shown, long).toBe(0);
  });

  test('drag zooms in, a double-click goes back, and the address says so', async () => {
    const chart = page.getByRole('img', { name: /^Power\. Line chart/ });
    const box = await chart.boundingBox();
    const at = (share: number) => (box?.x ?? 0) + (box?.width ?? 0) * share;
    const y = (box?.y ?? 0) + 40;
    await page.mouse.move(at(0.4), y);
    await page.mouse.down();
    await page.mouse.move(at(0.995), y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => param(page, 'range'), long).toMatch(/^\d{4}-.*\.\.\d{4}-/);
    await page.getByText('Fixed range').waitFor();
    await chart.waitFor(long);
    const overlay = await chart.boundingBox();
    await page.mouse.dblclick((overlay?.x ?? 0) + 200, (overlay?.y ?? 0) + 60);
    await expect.poll(() => param(page, 'range'), long).toBeNull();
  });

  test('a typed range is taken or refused with an example', async () => {
    const field = page.getByRole('textbox', { name: /^Time range/ });
    await field.fill('13 parsecs');
    await field.press('Enter');
    await page.getByText(/is not a time range/).waitFor();
    await field.fill('13h');
    await field.press('Enter');
    await expect.poll(() => param(page, 'range'), long).toBe('13h');
    expect(await field.inputValue()).toBe('last 13 h');
    await page.getByText(/Each point = .* average of .* readings; band = min to max/).waitFor(long);
    await page.getByRole('button', { name: '15 min' }).click();
    await expect.poll(() => param(page, 'range'), long).toBeNull();
  });

  test('a range is picked from calendars', async () => {
    await page.getByRole('button', { name: 'Pick a start and an end' }).click();
    const picker = page.getByRole('dialog', { name: 'Start and end of the time range' });
    await picker.getByRole('button', { name: 'From' }).click();
    const yesterday = new Date(Date.now() - 86_400_000);
    const label = `${yesterday.getUTCDate()} ${yesterday.toLocaleString('en', { month: 'long', timeZone: 'UTC' })}`;
    await page.getByRole('button', { name: new RegExp(`^${label} `) }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await picker.getByRole('button', { name: 'Show this range' }).click();
    const day = yesterday.toISOString().slice(0, 10);
    await expect.poll(() => param(page, 'range'), long).toMatch(new RegExp(`^${day} .*\\.\\.`));
    await page.getByRole('button', { name: '15 min' }).click();
    await expect.poll(() => param(page, 'range'), long).toBeNull();
  });

  test('pausing freezes the picture and says so', async () => {
    const time = page.getByRole('search', { name: 'Time range' });
    await time.getByText('Live').waitFor();
    await page.getByRole('button', { name: /Pause live updates/ }).click();
    await time.getByText('Paused').waitFor();
    const chart = page.getByRole('img', { name: /^Power\. Line chart/ });
    const frozen = await chart.getAttribute('aria-label');
    await page.waitForTimeout(2500);
    expect(await chart.getAttribute('aria-label')).toBe(frozen);
    await page.getByRole('button', { name: /Resume live updates/ }).click();
    await expect.poll(() => chart.getAttribute('aria-label'), long).not.toBe(frozen);
  });

  test('a chart as a table and as files', async () => {
    const card = page.locator('article').filter({ hasText: 'Power' });
    await card.getByRole('button', { name: /table, copy and export/ }).click();
    await page.getByRole('menuitem', { name: 'View as table' }).click();
    const table = page.getByRole('dialog', { name: /Power/ });
    await table.getByRole('columnheader', { name: 'p95' }).waitFor();
    expect(await table.getByRole('table').first().innerText()).toMatch(/\d W/);
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
    const save = async (item: string) => {
      await card.getByRole('button', { name: /table, copy and export/ }).click();
      return savedBy(page.getByRole('menuitem', { name: item }));
    };
    const csv = await save('Save as CSV');
    expect(csv.name).toMatch(/Power.*\.csv$/);
    const [header = '', first = ''] = csv.text.split('\r\n');
    expect(header).toContain('Time (UTC),Power mean (W),Power min (W),Power max (W)');
    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z,/);
    const png = await save('Save as PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.length).toBeGreaterThan(2000);
  });

  test('a GPU that nobody knows says so and offers a way on', async () => {
    await goTo(page, '#/gpus/GPU-00000000-0000-0000-0000-000000000000');
    await page.getByText('No such GPU').waitFor(long);
    await page.getByRole('link', { name: 'Show the fleet' }).waitFor();
  });

  test('nothing was refused by the content security policy, and nothing went wrong unseen', () => {
    expect(app.complaints).toEqual([]);
  });
});
