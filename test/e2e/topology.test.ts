import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, goTo, keepPicture, keepScreenshots, savedBy, themes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 60_000 };
/** From this size on a simulated fleet has hosts with MIG, and some of AMD. */
const demoGpus = 220;

describeInBrowser('topology and MIG', () => {
  const app = openedApp('topology', { demo: demoGpus });
  let page: Page;
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const goToHost = async (name: string) => {
    await goTo(page, `#/hosts/${name}`);
    await page.getByRole('heading', { name, level: 1 }).waitFor(long);
  };

  beforeAll(() => {
    page = app.page;
  });

  test('the graph of a host has its GPUs, adapters and NUMA nodes, and tells the ways of the chosen device', async () => {
    await goToHost('llm-eu-01');
    const graph = region('Topology').getByRole('listbox');
    await graph.waitFor(long);
    expect(await graph.getByRole('option').count()).toBe(16);
    expect(await graph.innerHTML()).toContain('18 links between every two GPUs');
    expect(await graph.innerHTML()).toContain('NUMA node 1');
    await graph.focus();
    await page.keyboard.press('End');
    await region('Topology').getByText('NIC7 (mlx5_7)').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const told = await region('Topology')
      .getByText(/^GPU1: /)
      .innerText();
    expect(told).toMatch(/^GPU1: 18 NVLinks to GPU0, GPU2, .*several PCIe bridges.* to NIC1/);
    await page.keyboard.press('Escape');
    await region('Topology').getByText('Choose a device to see its ways.').waitFor();
  });

  test('the matrix says the same and is saved as a CSV file', async () => {
    await region('Topology').getByText('Matrix', { exact: true }).click();
    const matrix = region('Topology as a matrix');
    expect(await matrix.getByRole('row').count()).toBe(17);
    const { text } = await savedBy(region('Topology').getByRole('button', { name: 'CSV' }));
    expect(text.split('\r\n')[1]).toMatch(/^GPU0,X,NV18,NV18,/);
    await region('Topology').getByText('Graph', { exact: true }).click();
  });

  test.each(themes)('host page with topology, %s', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await region('Topology').scrollIntoViewIfNeeded();
    await expectAccessible(page, `host, ${theme}`);
    await keepScreenshots(page, 'topology', theme);
  });

  test('a GPU tells its NVLinks one by one', async () => {
    await region('GPUs of this host').getByRole('link').first().click();
    await region('NVLinks').getByText('18 of 18 active').waitFor(long);
    const hidden = await region('Links').evaluate((list) => list.scrollHeight - list.clientHeight);
    expect(hidden, 'every link is seen at once').toBe(0);
    expect(await region('Links').getByRole('row').count()).toBe(19);
    await expectAccessible(page, 'GPU with NVLinks');
  });

  test('a GPU that is cut up shows its instances, and what is estimated is called so', async () => {
    await goTo(page, '#/hosts?filter=llm-us');
    await page.locator('[data-row-link]').first().waitFor(long);
    const names = await page.locator('[data-row-link]').allInnerTexts();
    let found = false;
    for (const name of names.map((text) => text.trim())) {
      await goToHost(name);
      await region('Topology').getByRole('listbox').waitFor(long);
      found = await region('MIG layout').isVisible();
      if (found) break;
    }
    expect(found).toBe(true);
    await keepScreenshots(page, 'mig-host', 'dark');
    await region('MIG layout').getByRole('link').first().click();
    const panel = region('MIG instances');
    await panel.waitFor(long);
    expect(await panel.innerText()).toMatch(/\dg\.\d+gb/);
    expect(await panel.innerText()).toMatch(/Power \(estimated\)[\s\S]*~ \d/);
    expect(await panel.innerText()).toContain('Estimated:');
    await page.getByRole('list', { name: 'How this GPU is shared' }).getByText('MIG').first().waitFor();
  });

  test.each(themes)('page of a GPU with MIG, %s', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await region('MIG instances').scrollIntoViewIfNeeded();
    await expectAccessible(page, `MIG, ${theme}`);
    await keepScreenshots(page, 'mig', theme);
  });

  test('a host of AMD GPUs is live, with its readings and without excuses', async () => {
    await goToHost('rocm-eu-01');
    await page.getByText('Live', { exact: true }).first().waitFor(long);
    await region('GPUs of this host').getByRole('link').first().click();
    await page.getByRole('heading', { name: /MI300X/ }).waitFor(long);
    const chart = page.getByRole('img', { name: /^Power\. Line chart/ });
    await expect.poll(() => chart.getAttribute('aria-label'), long).toMatch(/\d W/);
    await keepPicture(page, 'amd-gpu');
    await goToHost('rocm-eu-01');
    await region('Topology')
      .getByText(/There is none/)
      .waitFor(long);
    expect(await page.getByText('There is no nvidia-smi').count()).toBe(0);
    await keepPicture(page, 'amd-host');
  });

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
