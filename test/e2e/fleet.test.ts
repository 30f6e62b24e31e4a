/**
 * The fleet view as a user meets it: the real page, engine, contract and sockets, over a simulated fleet reached through real SSH.
 * Needs Chromium and a built page.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../fixtures/chromium.ts';
import { type ServedPage, serveFleet } from '../fixtures/servedPage.ts';
import { describeInBrowser } from './browserSuite.ts';

const gpus = 96;

describeInBrowser('fleet view', () => {
  let served: ServedPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** Whatever the page complains about, content security policy included. */
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serveFleet({ demo: gpus });
    browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.url);
    await page.locator('[data-slot]').first().waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const map = () => page.getByRole('grid', { name: /^Heatmap of/ });
  const table = () => page.getByRole('grid', { name: /^GPUs,/ });
  const rows = () => table().locator('[data-slot]');
  const go = async (hash: string) => {
    await page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
    await page.waitForTimeout(400);
  };
  const axe = async () => (await new AxeBuilder({ page }).analyze()).violations.map((found) => found.id);

  test('says its coverage, and that it is a demo', async () => {
    await expect
      .poll(() => page.getByRole('banner').innerText(), { timeout: 60_000 })
      .toMatch(/of \d+ GPUs reporting/);
    expect(await page.getByRole('banner').getByText('DEMO', { exact: true }).count()).toBe(1);
  });

  test('a click on a state shows its GPUs alone and is in the address', async () => {
    const chip = page.getByRole('region', { name: 'Totals' }).getByRole('button', { name: /^Idle/ });
    const count = Number((await chip.innerText()).replace(/\D/g, ''));
    await chip.click();
    await expect.poll(() => page.url()).toContain('filter=state%3Aidle');
    await expect.poll(() => table().getAttribute('aria-label')).toMatch(/^GPUs, \d+ rows/);
    const shown = Number((await table().getAttribute('aria-label'))?.replace(/\D/g, ''));
    expect(Math.abs(shown - count)).toBeLessThanOrEqual(2);
    for (const state of await rows().locator('[data-severity]').allInnerTexts()) expect(state).toBe('Idle');
    await chip.click();
    await expect.poll(() => page.url()).not.toContain('filter');
  });

  test('/ goes to the filter; one that nothing passes says so and is cleared', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('host:nowhere');
    await page.getByRole('heading', { name: 'No GPU passes the filter' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).last().click();
    await rows().first().waitFor();
  });

  test('a filter that is not understood says why and keeps the rest', async () => {
    await go('#/fleet?filter=util%3Cabc');
    expect(await page.getByText('util< needs a number').count()).toBe(1);
    expect(await rows().count()).toBeGreaterThan(3);
    await go('#/fleet');
  });

  test('space freezes the picture and lets it go on', async () => {
    await page
      .getByRole('heading', { name: 'Fleet' })
      .evaluate(() => (document.activeElement as HTMLElement)?.blur());
    await page.keyboard.press('Space');
    const button = page.getByRole('button', { name: /^Paused/ });
    await button.waitFor();
    // The last picture may still be on its way into the table.
    let before = '';
    await expect
      .poll(async () => {
        const earlier = before;
        before = await table().innerText();
        return before === earlier;
      })
      .toBe(true);
    await page.waitForTimeout(2500);
    expect(await table().innerText()).toBe(before);
    await page.keyboard.press('p');
    await page.getByRole('button', { name: /^Live/ }).waitFor();
    await expect.poll(() => table().innerText(), { timeout: 10_000 }).not.toBe(before);
  });

  test('the table: arrows move, Enter opens, Back returns', async () => {
    await table().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const id = await table().getAttribute('aria-activedescendant');
    expect(id).toBe('fleet-row-1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/gpus/GPU-');
    await page.goBack();
    await rows().first().waitFor();
  });

  test('the table: Ctrl C copies rows with their readings, formulas disarmed', async () => {
    await table().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const copied = await table().evaluate((grid) => {
      const data = new DataTransfer();
      grid.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData('text/plain');
    });
    const lines = copied.split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(3);
    expect(lines[0]?.slice(0, 3)).toEqual(['host', 'gpu_index', 'gpu_uuid']);
    expect(lines[1]?.[2]).toMatch(/^GPU-/);
    await page.keyboard.press('Escape');
  });

  test('a click on a header sorts, Shift adds a second column', async () => {
    await table().getByRole('button', { name: 'Power W' }).click();
    await expect.poll(() => page.url()).toContain('sort=-power');
    await table()
      .getByRole('button', { name: 'Host' })
      .click({ modifiers: ['Shift'] });
    await expect.poll(() => page.url()).toContain('sort=-power%2Chost');
    expect(await table().locator('[aria-sort="descending"]').innerText()).toContain('Power W');
    await go('#/fleet');
  });

  test('rows keep their order while the pointer is over them', async () => {
    await page.mouse.move(5, 5);
    await go('#/fleet?sort=-util');
    const box = await table().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100);
    await page.waitForTimeout(300);
    const order = () => rows().evaluateAll((all) => all.map((row) => row.getAttribute('data-slot')).join());
    const before = await order();
    await page.waitForTimeout(6000);
    expect(await order()).toBe(before);
    await page.mouse.move(5, 5);
    await go('#/fleet');
  });

  test('rows by host have heads that say what they add up to, and fold', async () => {
    await go('#/fleet?rows=host&show=table');
    const head = table().locator('[data-group]').first();
    expect(await head.innerText()).toMatch(/\d+ of \d+/);
    const before = await rows().first().getAttribute('data-slot');
    await head.getByRole('button').click();
    expect(await head.getByRole('button').getAttribute('aria-expanded')).toBe('false');
    expect(await rows().first().getAttribute('data-slot')).not.toBe(before);
    await go('#/fleet');
  });

  test('the map: one tab stop, arrows move, the cell is told in words, Enter opens', async () => {
    await map().focus();
    await page.keyboard.press('ArrowRight');
    const said = await page.locator('#heatmap-cell').innerText();
    expect(said).toMatch(/GPU \d.*Utilisation .*Read /);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#heatmap-cell').innerText()).not.toBe(said);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#/gpus/GPU-');
    await page.goBack();
    await rows().first().waitFor();
  });

  test('the scale is fixed by the user and travels in the address', async () => {
    await page.getByLabel('High end of the scale, %').fill('50');
    await expect.poll(() => page.url()).toContain('range=..50');
    await go('#/fleet?fill=state&group=state&palette=cividis');
    expect(await page.getByRole('combobox', { name: 'Fill' }).inputValue()).toBe('State');
    await go('#/fleet');
  });

  test('Ctrl K finds a host and goes there', async () => {
    const host = await rows().first().getByRole('link').first().innerText();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find a GPU, host, view or action').fill(host);
    await page
      .getByRole('dialog', { name: 'Find anything' })
      .getByText(host, { exact: true })
      .first()
      .waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`#/hosts/${host}`);
    await go('#/fleet');
  });

  test('? shows every key from the one registry', async () => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.waitFor();
    for (const title of ['Pause or resume live updates', 'Filter GPUs', 'Open the GPU'])
      expect(await sheet.getByText(title, { exact: true }).count()).toBe(1);
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  test('exports what is filtered and visible as CSV', async () => {
    await go('#/fleet?filter=gpu%3A0');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /as CSV/ }).click(),
    ]);
    const text = await streamText(await download.createReadStream());
    expect(text.startsWith('\uFEFFhost,gpu_index,gpu_uuid,gpu_model,state')).toBe(true);
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.split(',')[1]).toBe('0');
    await go('#/fleet');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(300);
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(theme);
    for (const hash of ['#/fleet', '#/fleet?fill=state&rows=state', '#/fleet?filter=nothing-is-called-so']) {
      await go(hash);
      expect(await axe(), hash).toEqual([]);
    }
    await go('#/fleet');
  });

  test('keeps the last picture, with a banner, while the engine is gone', async () => {
    await served.stop();
    await page.getByText(/Connecting to the collector|The collector stopped/).waitFor({ timeout: 30_000 });
    expect(await rows().count()).toBeGreaterThan(3);
    expect(await page.getByText('What you see is the last picture').count()).toBe(1);
  });

  test('the console showed no violation and no error of its own', () => {
    const own = complaints.filter((text) => !/WebSocket|ERR_CONNECTION_REFUSED|Failed to fetch/.test(text));
    expect(own).toEqual([]);
  });
});

async function streamText(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
