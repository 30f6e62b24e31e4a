import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordSim } from '../fixtures/recordSim.ts';
import { type ServedPage, servePage } from '../fixtures/servedPage.ts';
import { makeTestFolder } from '../fixtures/sshd.ts';
import {
  browserMissing,
  expectAccessible,
  goTo,
  keepScreenshots,
  type OpenPage,
  openPage,
  startBrowser,
} from './hostsHarness.ts';

const suite = browserMissing === null ? describe : describe.skip;
const long = { timeout: 45_000 };

suite(`a replay in a browser${browserMissing === null ? '' : ` (skipped: ${browserMissing})`}`, () => {
  let folder: string;
  let served: ServedPage;
  let browser: Browser;
  let open: OpenPage;

  beforeAll(async () => {
    folder = await makeTestFolder();
    const file = join(folder, 'a.hrec');
    await recordSim(file, 16, 8);
    // Played slowly, so that it is not over before we have looked.
    served = await servePage(() => ['electron/cli/headroom.ts', 'serve', '--replay', file, '--speed', '0.1']);
    browser = await startBrowser();
    open = await openPage(browser, served.url);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('shows the recorded GPUs, marked as a replay and not as a demo', long, async () => {
    const { page } = open;
    const banner = page.getByRole('banner');
    await expect.poll(() => banner.innerText(), long).toMatch(/REPLAY[\s\S]*16 of 16 GPUs reporting/);
    await goTo(page, '#/hosts');
    await expect.poll(() => page.getByRole('main').innerText(), long).toContain('REPLAY');
    expect(await page.locator('body').innerText()).not.toContain('DEMO');
    expect(open.complaints).toEqual([]);
  });

  test('says that it has no bill, and awaits none', long, async () => {
    const { page } = open;
    await goTo(page, '#/spend');
    await page.getByRole('heading', { name: 'A replay has no bill' }).waitFor(long);
    expect(open.complaints).toEqual([]);
  });

  test(
    'the settings page offers no demo beside it, and saves a bundle and says what is in it',
    long,
    async () => {
      const { page } = open;
      await goTo(page, '#/settings');
      const save = page.getByRole('button', { name: 'Save a diagnostic bundle' });
      await save.waitFor();
      expect(await page.getByRole('button', { name: 'Start the demo' }).count()).toBe(0);
      const download = page.waitForEvent('download');
      await save.click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^headroom-doctor-\d{8}-\d{6}\.tar\.gz$/);
      const path = join(folder, 'bundle.tar.gz');
      await file.saveAs(path);
      const names = execFileSync('tar', ['-tzf', path]).toString();
      for (const name of ['README.txt', 'versions.json', 'fleet.json', 'engine.log'])
        expect(names).toContain(name);
      await page.getByText('where each host stands, its failure').waitFor();
      await expectAccessible(page, 'settings');
      await keepScreenshots(page, 'settings-bundle', 'light');
      expect(open.complaints).toEqual([]);
    },
  );
});
