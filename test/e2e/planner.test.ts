import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  expectAccessible,
  expectLoadedOnGoing,
  goTo,
  hashOf,
  keepPicture,
  keepScreenshots,
  savedBy,
  themes,
} from './appPage.ts';
import { describeInBrowser, lookAtAnother, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };

describeInBrowser('planner', () => {
  const app = openedApp('planner');
  let page: Page;
  const verdict = () => page.getByRole('region', { name: 'Verdict' }).getByRole('status');
  const table = () => page.getByRole('region', { name: 'Rows of configurations' });
  const hash = () => hashOf(page);

  beforeAll(() => {
    page = app.page;
  });
  beforeEach(async () => {
    await goTo(page, '#/fleet');
    await goTo(page, '#/planner');
    await verdict().waitFor(long);
  });

  test('is loaded when somebody goes there, and not with the fleet', async () => {
    await lookAtAnother(app, {}, async (bare) => {
      await expectLoadedOnGoing(bare, 'Planner', 'PlannerPage');
      await bare.getByRole('region', { name: 'Verdict' }).waitFor(long);
    });
  });

  test('answers the example in one line, with memory, curve and table', async () => {
    expect(await verdict().innerText()).toMatch(
      /.+ in FP8, \d+ replicas?: \$[\d.]+ per hour, \$[\d.]+ per million output tokens, TPOT \d+ ms \(\d+ to \d+\)/,
    );
    const memory = page.getByRole('region', { name: 'Memory of each GPU' });
    const shares = await memory.locator('tbody td:last-child').allTextContents();
    const sum = shares.reduce((total, text) => total + Number.parseFloat(text), 0);
    expect(sum).toBeGreaterThan(99.4);
    expect(sum).toBeLessThan(100.6);
    await page.getByText(/^(Nearest measurement|Nobody measured)/).waitFor(long);
    const curve = page.getByRole('region', { name: 'Latency against throughput' });
    const label = await curve.getByRole('img').first().getAttribute('aria-label');
    expect(label).toMatch(/^Time per output token against throughput, .+; load at .+; target 50 ms$/);
    await curve.getByRole('button', { name: 'As a table' }).click();
    await curve.getByRole('rowheader', { name: /\(load\)/ }).waitFor();
    expect(await table().locator('tbody tr').count()).toBe(25);
  });

  test('follows what is typed, and the address with it', async () => {
    const before = await verdict().innerText();
    await page.getByLabel('Requests per second').last().fill('60');
    await expect.poll(() => verdict().innerText(), long).not.toBe(before);
    await expect.poll(hash, long).toBe('#/planner?load=60');
    const more = await verdict().innerText();
    const link = await hash();
    await goTo(page, '#/fleet');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect.poll(hash, long).toBe('#/planner');
    await goTo(page, link);
    await expect.poll(() => verdict().innerText(), long).toBe(more);
    await page.getByRole('button', { name: 'Back to the example' }).click();
    await expect.poll(() => verdict().innerText(), long).toBe(before);
  });

  test('says at its field what is impossible', async () => {
    await page.getByLabel('Input tokens').fill('0');
    const field = page.getByLabel('Input tokens');
    await expect.poll(() => field.getAttribute('aria-invalid'), long).toBe('true');
    await page
      .getByRole('main')
      .getByText(/^Input tokens must be 1 to [\d,]+ tokens, not 0\.$/)
      .last()
      .waitFor(long);
    await expectAccessible(page, 'planner with a fault');
    await field.fill('2048');
    await verdict().waitFor(long);
  });

  test('finds a model and a GPU by typing', async () => {
    await page.getByRole('combobox', { name: 'Model' }).fill('qwen3-32');
    await page.getByRole('option', { name: 'Qwen3-32B', exact: true }).click();
    await expect.poll(hash, long).toContain('model=Qwen3-32B');
    await page.getByRole('combobox', { name: 'GPUs', exact: true }).fill('l40s');
    await page.getByRole('option', { name: 'L40S 48GB' }).click();
    await expect.poll(() => verdict().innerText(), long).toContain('L40S 48GB');
  });

  test('is sorted, picked from and saved', async () => {
    await table().getByRole('button', { name: 'TPOT ms' }).click();
    await expect.poll(hash, long).toContain('sort=tpot');
    const first = table().locator('tbody tr').first();
    const name = (await first.getByRole('button').innerText()).replace('=', '').trim();
    await first.getByRole('button').click();
    await page.getByText('Picked from the table').waitFor(long);
    expect(await verdict().innerText()).toContain(name.split('\n')[0]);
    await page.getByRole('button', { name: 'Back to the cheapest' }).click();
    await page.getByText('Cheapest that holds the load').waitFor(long);
    const own = page.getByRole('region', { name: 'Configurations', exact: true });
    const { text } = await savedBy(own.getByRole('button', { name: 'Save as CSV' }));
    expect(text).toMatch(/^\uFEFFconfiguration,gpu,/);
    expect(text).toContain('priceSource,priceDate');
    await own.getByRole('button', { name: 'Copy', exact: true }).click();
    await own.getByRole('button', { name: 'Copied' }).waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
  });

  test('says why not another GPU, each way in a sentence', async () => {
    const why = page.getByRole('region', { name: 'Why not' });
    await why.getByRole('combobox').fill('T4');
    await page.getByRole('option', { name: 'T4 16GB' }).click();
    await expect.poll(hash, long).toContain('why=t4');
    const ways = await why.getByRole('listitem').allInnerTexts();
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) expect(way).toMatch(/T4 16GB( \((TP\d )?PP\d+\))? in (BF16|FP8)[\s\S]+\.$/);
  });

  test('knows the GPUs of the user, and what is wrong with their file', async () => {
    const folder = join(app.served.folder, 'config/catalog');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'gpus.csv'),
      'key,gpu,vendor,vram_gb,mem_bw_gbs,fp16_bf16_dense_tflops,pcie_x16_unidir_gbs\nmine,My card,Me,48,900,300,32\nbad,Bad card,Me,much,1,1,1\n',
    );
    await goTo(page, '#/fleet');
    await goTo(page, '#/planner?why=mine');
    await page
      .getByRole('list', { name: 'Problems of your own catalogue' })
      .getByText('vram_gb')
      .waitFor(long);
    const why = page.getByRole('region', { name: 'Why not' });
    await expect.poll(() => why.getByRole('combobox').inputValue(), long).toBe('My card');
    await why
      .getByText(/no on-demand price of My card is known/i)
      .first()
      .waitFor(long);
    await rm(folder, { recursive: true });
  });

  test('says so where nothing holds the load', async () => {
    await page.getByLabel('TPOT, ms').fill('0.5');
    await page.getByText('Nothing holds this load within its limits').waitFor(long);
    await keepPicture(page, 'planner-nothing');
    await expectAccessible(page, 'planner with nothing');
  });

  for (const theme of themes)
    test(`nothing for axe to find, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await keepScreenshots(page, 'planner', theme);
      await expectAccessible(page, `planner ${theme}`);
    });

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
