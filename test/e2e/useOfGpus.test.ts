import { expect, it } from 'vitest';
import { expectAccessible, goTo } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const patience = { timeout: 120_000 };

function cents(text: string): number {
  return Math.round(Number(text.replaceAll(',', '')) * 100);
}

/** Whether the last of a row's amounts is the sum of the others. */
function isSummedUp(row: readonly number[]): boolean {
  const total = row.at(-1);
  return total === undefined || row.slice(0, -1).reduce((sum, cell) => sum + cell, 0) === total;
}

describeInBrowser('what GPU cost went to', () => {
  const app = openedApp('use-of-gpus', { demo: 16 });

  it('shows hosts with their resources, and costs by use that add up', async () => {
    const { page, complaints } = app;
    await goTo(page, '#/spend/matching');
    const matched = page.getByRole('region', { name: 'List of matched hosts' });
    await matched.getByText('by its metadata service').first().waitFor(patience);
    expect(await matched.getByRole('rowheader').count()).toBeGreaterThan(0);
    await expectAccessible(page, 'hosts and resources');

    await goTo(page, '#/spend/use');
    const table = page.getByRole('table');
    await table.getByRole('rowheader', { name: 'Total' }).waitFor(patience);
    // The demo's month is still being filled: all cells are read in one moment.
    const sumsHold = async () => {
      const rows = await table
        .locator('tr')
        .evaluateAll((found) =>
          found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
        );
      const amounts = rows.map((cells) => cells.filter((text) => /\d/.test(text)).map(cents));
      return amounts.some((row) => row.length > 0) && amounts.every(isSummedUp);
    };
    await expect.poll(sumsHold, patience).toBe(true);
    await expectAccessible(page, 'use of GPUs');
    await page.getByRole('combobox', { name: 'By' }).click();
    await page.getByRole('option', { name: 'User of the processes' }).click();
    await page.getByRole('columnheader', { name: 'User of the processes' }).waitFor(patience);
    expect(complaints).toEqual([]);
  }, 240_000);
});
