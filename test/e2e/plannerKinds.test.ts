import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible, goTo, hashOf, keepScreenshots, savedBy, themes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 90_000 };
const kinds = ['batch', 'training', 'image', 'cpu'] as const;

describeInBrowser('planner, kinds of work', () => {
  const app = openedApp('planner-kinds');
  let page: Page;
  const verdict = () => page.getByRole('region', { name: 'Verdict', exact: true }).getByRole('status');
  const hash = () => hashOf(page);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const goToPlanner = async (address: string) => {
    await goTo(page, '#/fleet');
    await goTo(page, address);
    await verdict().waitFor(long);
  };
  const savedText = async (of: string) => {
    const { text } = await savedBy(region(of).getByRole('button', { name: 'Save as CSV' }), long);
    return text;
  };

  beforeAll(() => {
    page = app.page;
  });
  beforeEach(async () => {
    await goToPlanner('#/planner');
  });

  test('are reached by the keyboard, each with a question and an answer of its own', async () => {
    const tabs = page.getByRole('navigation', { name: 'What runs' });
    const labels = await tabs.getByRole('link').allInnerTexts();
    expect(labels).toHaveLength(5);
    const lines = new Set<string>();
    for (const label of labels) {
      await tabs.getByRole('link', { name: label }).focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => tabs.getByRole('link', { name: label }).getAttribute('aria-current'), long)
        .toBe('page');
      await verdict().waitFor(long);
      lines.add(await verdict().innerText());
      await page.getByRole('region', { name: /^What binds: / }).waitFor(long);
    }
    expect(lines.size).toBe(5);
    await page.goBack();
    await expect.poll(hash, long).toContain('runs=image');
  });

  test('training says whether it fits, and what would make it fit', async () => {
    await goToPlanner('#/planner?runs=training');
    expect(await verdict().innerText()).toMatch(/: fits, [\d.]+ of [\d.]+ GiB each; /);
    const before = await verdict().innerText();
    await page.getByLabel('Batch per GPU').fill('16');
    await expect.poll(() => verdict().innerText(), long).not.toBe(before);
    await expect.poll(hash, long).toContain('batch=16');
    await region('What would make it fit').getByRole('listitem').first().waitFor(long);
    await page.getByLabel('GPUs in all').fill('0');
    await page
      .getByText(/^GPUs must be a whole number from 1 to [\d,]+, not 0\.$/)
      .last()
      .waitFor(long);
    await expectAccessible(page, 'training with a fault');
    expect(await savedBinds()).toMatch(/^\uFEFFgpu,amount,perUsd,/);
  });

  const savedBinds = async () => {
    const title = await page
      .getByRole('region', { name: /^What binds: / })
      .getByRole('heading')
      .innerText();
    return savedText(title);
  };

  test('images are ranked by their cost, sorted by another figure, and saved', async () => {
    await goToPlanner('#/planner?runs=image');
    const table = page.getByRole('region', { name: 'Rows of images on each gpu' });
    await table.getByRole('button', { name: 's per image' }).click();
    await expect.poll(hash, long).toContain('by-images=secondsPerImage');
    const header = table.getByRole('columnheader', { name: 's per image' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const text = await savedText('Images on each GPU');
    expect(text).toMatch(/^\uFEFFgpu,fits,memoryGiB,secondsPerImage,/);
    await region('Images on each GPU').getByRole('button', { name: 'Copy', exact: true }).click();
    await region('Images on each GPU').getByRole('button', { name: 'Copied' }).waitFor();
  });

  test('a CPU is held against the cheapest card, and loses once many ask', async () => {
    await goToPlanner('#/planner?runs=cpu');
    expect(await verdict().innerText()).toContain('a CPU is enough');
    await page.getByLabel('Requests at once').fill('100');
    await expect.poll(() => verdict().innerText(), long).toContain('a GPU is needed; speed:');
    const link = await expect.poll(hash, long).toContain('users=100').then(hash);
    await goToPlanner('#/planner');
    await goToPlanner(link);
    await expect.poll(() => verdict().innerText(), long).toContain('a GPU is needed; speed:');
  });

  test('a batch costs what its hours cost', async () => {
    await goToPlanner('#/planner?runs=batch');
    expect(await verdict().innerText()).toMatch(/100,000 requests in 8 hours for \$[\d.,]+, /);
    await page.getByLabel('Hours at most').fill('0');
    await page.getByText('This cannot be planned').waitFor(long);
  });

  test('a day is drawn by the keyboard and typed, and split between reserved and on demand', async () => {
    await goToPlanner('#/planner?load=60&gpus=h100-sxm');
    const card = region('Reserved and on demand over a day');
    const answer = card.getByRole('status');
    const before = await answer.innerText();
    expect(before).toMatch(/^Reserve \d+ of \d+ instances: \$[\d.,]+ per month, /);
    const bar = card.getByRole('slider', { name: 'Load from 09:00 to 10:00' });
    await bar.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => bar.getAttribute('aria-valuenow'), long).toBe('0');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bar.getAttribute('aria-valuenow'), long).toBe('5');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    const next = card.getByRole('slider', { name: 'Load from 10:00 to 11:00' });
    await expect.poll(() => next.getAttribute('aria-valuenow'), long).toBe('0');
    await expect.poll(hash, long).toContain('day=');
    const typed = card.getByLabel('Load in each hour, % of the peak');
    await typed.fill('1, 2');
    await card.getByText('A day has 24 hours, and these are 2 numbers.').waitFor(long);
    await typed.fill(Array(24).fill(100).join(','));
    await answer.waitFor(long);
    await card.getByText('Day and night').click();
    await expect.poll(() => answer.innerText(), long).toBe(before);
    expect(await savedText('Reserved and on demand over a day')).toMatch(/^\uFEFFhour,loadPercent,/);
  });

  test('a bar follows the pointer', async () => {
    const card = region('Reserved and on demand over a day');
    // What comes late moves what is below it.
    await page.getByText(/^(Nearest measurement|Nobody measured)/).waitFor(long);
    const bar = card.getByRole('slider', { name: 'Load from 12:00 to 13:00' });
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    if (box === null) throw new Error('the bar has no place');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.9);
    await page.mouse.up();
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow')), long).toBeLessThan(30);
  });

  test('several models are planned together, one of them in the form', async () => {
    await page.getByRole('button', { name: 'Add a model' }).click();
    const all = region('All models').getByRole('status');
    await all.waitFor(long);
    expect(await all.innerText()).toMatch(/^2 models on \d+ GPUs?: \$[\d.]+ per hour, /);
    await expect.poll(hash, long).toContain('also=');
    const rows = page.getByRole('region', { name: 'Rows of models' }).locator('tbody tr');
    expect(await rows.count()).toBe(2);
    const before = await all.innerText();
    await page.getByLabel('Requests per second').last().fill('100');
    await expect.poll(() => all.innerText(), long).not.toBe(before);
    await expect.poll(hash, long).toContain('*100*');
    const link = await hash();
    const line = await all.innerText();
    await page.getByRole('button', { name: /^Llama-3\.1-70B/ }).click();
    await expect.poll(() => page.getByLabel('Requests per second').last().inputValue(), long).toBe('5');
    await page.getByLabel('Input tokens').fill('x');
    await page.getByText('Llama-3.1-70B cannot be planned').waitFor(long);
    await goTo(page, '#/fleet');
    await goTo(page, link);
    await expect.poll(() => all.innerText(), long).toBe(line);
    await expectAccessible(page, 'planner with several models');
    await page.getByRole('button', { name: 'Take Llama-3.1-8B out' }).click();
    await expect.poll(() => all.count(), long).toBe(0);
  });

  for (const theme of themes)
    test(`nothing for axe to find in any of them, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const kind of kinds) {
        await goToPlanner(`#/planner?runs=${kind}`);
        await keepScreenshots(page, `planner-${kind}`, theme);
        await expectAccessible(page, `planner ${kind} ${theme}`);
      }
    });

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
