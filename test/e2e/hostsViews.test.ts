import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, goTo, keepScreenshots, themes } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 45_000 };

/** A host of our own where nothing listens. */
const awayHost =
  'hosts:\n  - name: away\n    address: 127.0.0.1\n    port: 1\n    transport: ssh2\n    labels: { team: search }\n';

/** A view to look at: how to get there, and what shows that it is there. */
interface Look {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

async function openHost(page: Page): Promise<void> {
  await goTo(page, '#/hosts?filter=live');
  await page.locator('[data-row-link]').first().click();
  await page.getByRole('region', { name: 'GPUs of this host' }).getByRole('link').first().waitFor(long);
  await page.getByText('Machine', { exact: true }).waitFor(long);
}

const looks: readonly Look[] = [
  {
    name: 'settings',
    open: async (page) => {
      await goTo(page, '#/settings');
      await page.getByText('Full, 8,000 GPUs').waitFor(long);
    },
  },
  {
    name: 'hosts',
    open: async (page) => {
      await goTo(page, '#/hosts');
      await page.locator('[data-row-link]').first().waitFor(long);
    },
  },
  {
    name: 'hosts-filtered-away',
    open: async (page) => {
      await goTo(page, '#/hosts?filter=nonesuch');
      await page.getByText('No host matches the filter').waitFor(long);
    },
  },
  {
    name: 'hosts-add',
    open: async (page) => {
      await goTo(page, '#/hosts?add=1');
      const form = page.getByRole('dialog', { name: 'Add a host' });
      await form.getByLabel('Address').fill('ubuntu@127.0.0.1:1');
      await form.getByLabel('Jump host').fill('-x');
      await form.getByLabel('User').focus();
      await form.getByLabel('Jump host').fill('');
      await form.getByRole('button', { name: 'Test the connection' }).click();
      await form.getByText('The test failed.').waitFor(long);
    },
  },
  {
    name: 'hosts-import',
    open: async (page) => {
      await goTo(page, '#/hosts?import=1');
      const dialog = page.getByRole('dialog', { name: 'Import hosts' });
      await dialog.getByText('Ansible INI').click();
      await dialog
        .getByLabel('Inventory')
        .fill('[train]\ngpu-[01:03] ansible_user=ubuntu\nbad ansible_port=x\n');
      await dialog.getByText(/3 hosts can be added/).waitFor(long);
    },
  },
  { name: 'host', open: openHost },
  {
    name: 'host-failed',
    open: async (page) => {
      await goTo(page, '#/hosts?filter=refused');
      await page.locator('[data-row-link]').first().click();
      await page.getByRole('region', { name: 'Failure' }).waitFor(long);
    },
  },
  {
    name: 'host-unknown',
    open: async (page) => {
      await goTo(page, '#/hosts/nobody');
      await page.getByText('No such host').waitFor(long);
    },
  },
  {
    name: 'gpu',
    open: async (page) => {
      await openHost(page);
      await page.getByRole('region', { name: 'GPUs of this host' }).getByRole('link').first().click();
      await page.getByRole('img', { name: /^Power\. Line chart/ }).waitFor(long);
    },
  },
  {
    name: 'gpu-range',
    open: async (page) => {
      await page.getByRole('button', { name: 'Pick a start and an end' }).click();
      await page.getByText('Times are in UTC.').waitFor();
    },
  },
];

describeInBrowser('hosts, host, GPU and settings in both themes', () => {
  const app = openedApp('views', { demo: 120, hostsFile: awayHost });
  let page: Page;

  beforeAll(async () => {
    page = app.page;
    await goTo(page, '#/hosts');
    await page
      .getByRole('row', { name: /Connection refused/ })
      .first()
      .waitFor(long);
  });

  for (const theme of themes) {
    for (const look of looks) {
      test(`${look.name}, ${theme}: nothing for axe to find`, async () => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.keyboard.press('Escape');
        await look.open(page);
        await keepScreenshots(page, look.name, theme);
        await expectAccessible(page, `${look.name} ${theme}`);
      });
    }
  }

  test('nothing was refused by the content security policy', () => {
    expect(app.complaints).toEqual([]);
  });
});
