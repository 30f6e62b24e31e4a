import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, goTo, keepPicture, savedBy, themes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 45_000 };

describeInBrowser('the table of processes', () => {
  const app = openedApp('processes', { demo: 32 });
  let page: Page;
  const region = () => page.getByRole('region', { name: 'Processes', exact: true });
  const column = (id: string) => region().locator(`tbody td[data-column="${id}"]`).allInnerTexts();

  beforeAll(async () => {
    page = app.page;
    // Eight GPUs that serve all day.
    await goTo(page, '#/hosts/llm-eu-01');
    await region().getByRole('cell', { name: 'root' }).first().waitFor(long);
  });

  test('says who each process is and where it belongs', async () => {
    const headers = await region().getByRole('columnheader').allInnerTexts();
    for (const name of ['PID', 'User', 'GPU', 'Memory', 'SM', 'Running for', 'Pod', 'Container', 'Command'])
      expect(headers.map((header) => header.trim())).toContain(name);
    expect(headers).not.toContain('Slurm job');
    expect((await column('pod'))[0]).toMatch(/^assistant\/vllm-/);
    expect((await column('container'))[0]).toMatch(/^[0-9a-f]{12}$/);
    expect((await column('command'))[0]).toMatch(/^python3 .*vllm serve/);
    expect((await column('started'))[0]).toMatch(/\d+ (?:d|h)/);
  });

  test('sorts by a click, and by another the other way round', async () => {
    const pid = region().getByRole('columnheader', { name: 'PID' });
    await pid.getByRole('button').click();
    await expect.poll(() => pid.getAttribute('aria-sort'), long).toBe('ascending');
    const numbers = (await column('pid')).map(Number);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await pid.getByRole('button').click();
    await expect.poll(() => pid.getAttribute('aria-sort'), long).toBe('descending');
    expect((await column('pid')).map(Number)).toEqual(numbers.toReversed());
  });

  test('shows the whole command line on demand, and is walked through by keys', async () => {
    const toggles = region().getByRole('button', { name: /^Process \d+, show details$/ });
    await toggles.first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await focused()).toContain((await column('pid'))[1]);
    await page.keyboard.press('Enter');
    await region().getByText('--max-model-len 32768', { exact: false }).last().waitFor(long);
    expect(await focused()).toContain('hide details');
    await region().getByRole('button', { name: 'Copy command line' }).waitFor();
    await page.keyboard.press('Enter');
    await region().getByRole('button', { name: 'Copy command line' }).waitFor({ state: 'detached' });
  });

  test('filters, copies what is left and saves it as CSV', async () => {
    const filter = region().getByRole('textbox', { name: 'Filter processes' });
    const gpus = await column('gpu');
    const pid = (await column('pid'))[gpus.indexOf('GPU 3')] ?? '';
    await filter.fill(`vllm ${pid}`);
    await expect.poll(async () => (await column('gpu')).join(), long).toBe('GPU 3');
    await region().getByRole('button', { name: 'Copy processes as TSV' }).click();
    const { name, text } = await savedBy(region().getByRole('button', { name: 'CSV' }));
    expect(name).toBe('llm-eu-01-processes.csv');
    const [header = '', row = '', end] = text.split('\r\n');
    expect(header).toMatch(/^\uFEFFPID,User,GPU,GPU memory \(bytes\),SM \(%\),/);
    expect(row).toMatch(/^\d+,root,GPU 3,\d{9,},\d+,/);
    expect(end).toBe('');
    await filter.fill('');
    await filter.press('ControlOrMeta+v');
    await expect.poll(() => filter.inputValue(), long).toMatch(/^PID\tUser\tGPU\t.*\troot\tGPU 3\t/);
    await filter.fill('nobody-has-this');
    await region().getByText('No process matches the filter.').waitFor(long);
    await filter.fill('');
  });

  test.each(themes)('axe finds nothing in the %s theme', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await region()
      .getByRole('button', { name: /show details/ })
      .first()
      .click();
    await expectAccessible(page, `processes of a host, ${theme}`);
    await region().scrollIntoViewIfNeeded();
    await keepPicture(page, `processes-${theme}`);
    await region()
      .getByRole('button', { name: /hide details/ })
      .first()
      .click();
  });

  test('is on the page of a GPU too, with that GPU alone', async () => {
    await region().getByRole('link', { name: 'GPU 3' }).click();
    await page.getByRole('heading', { name: /^GPU 3/ }).waitFor(long);
    await expect.poll(async () => (await column('command')).join(), long).toMatch(/^python3 .*vllm serve/);
    expect(await column('gpu')).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
