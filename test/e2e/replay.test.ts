import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { recordSim } from '../fixtures/recordSim.ts';
import { expectAccessible, goTo, keepScreenshots, savedBy } from './appPage.ts';
import { describeInBrowser, openedApp } from './browserSuite.ts';

const long = { timeout: 45_000 };
const recordingIn = (folder: string) => join(folder, 'a.hrec');

describeInBrowser('a replay in a browser', () => {
  const app = openedApp('replay', {
    prepare: (folder) => recordSim(recordingIn(folder), 16, 8),
    // Played slowly, so that it is not over before we have looked.
    options: (folder) => ['--replay', recordingIn(folder), '--speed', '0.1'],
  });
  let page: Page;
  beforeAll(() => {
    page = app.page;
  });

  test('shows the recorded GPUs, marked as a replay and not as a demo', long, async () => {
    const banner = page.getByRole('banner');
    await expect.poll(() => banner.innerText(), long).toMatch(/REPLAY[\s\S]*16 of 16 GPUs reporting/);
    await goTo(page, '#/hosts');
    await expect.poll(() => page.getByRole('main').innerText(), long).toContain('REPLAY');
    expect(await page.locator('body').innerText()).not.toContain('DEMO');
    expect(app.complaints).toEqual([]);
  });

  test('says that it has no bill, and awaits none', long, async () => {
    await goTo(page, '#/spend');
    await page.getByRole('heading', { name: 'A replay has no bill' }).waitFor(long);
    expect(app.complaints).toEqual([]);
  });

  test(
    'the settings page offers no demo beside it, and saves a bundle and says what is in it',
    long,
    async () => {
      await goTo(page, '#/settings');
      const save = page.getByRole('button', { name: 'Save a diagnostic bundle' });
      await save.waitFor();
      expect(await page.getByRole('button', { name: 'Start the demo' }).count()).toBe(0);
      const { name: saved, bytes } = await savedBy(save);
      expect(saved).toMatch(/^headroom-doctor-\d{8}-\d{6}\.tar\.gz$/);
      const path = join(app.served.folder, 'bundle.tar.gz');
      await writeFile(path, bytes);
      const names = execFileSync('tar', ['-tzf', path]).toString();
      for (const name of ['README.txt', 'versions.json', 'fleet.json', 'engine.log'])
        expect(names).toContain(name);
      await page.getByText('where each host stands, its failure').waitFor();
      await expectAccessible(page, 'settings');
      await keepScreenshots(page, 'settings-bundle', 'light');
      expect(app.complaints).toEqual([]);
    },
  );
});
