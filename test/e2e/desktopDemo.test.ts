/** The whole way in a real Electron: simulated hosts, SSH, engine's process, port, page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AppFolders,
  artifact,
  type Desktop,
  launch,
  makeAppFolders,
  whyNoDesktop,
} from './desktopHarness.ts';

const why = whyNoDesktop();

describe.skipIf(why !== null)(`desktop demo${why ? ` (skipped: ${why})` : ''}`, () => {
  let folders: AppFolders;
  let desktop: Desktop;
  const complaints: string[] = [];

  beforeAll(async () => {
    folders = makeAppFolders();
    desktop = await launch(folders, ['--demo', '80']);
    desktop.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    desktop.page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await desktop?.electron.close();
    folders?.remove();
  });

  it('shows every GPU of the fleet, marked as a demo', async () => {
    await desktop.page.waitForFunction(() => document.body.innerText.includes('80 of 80 GPUs reporting'));
    expect(await desktop.page.innerText('body')).toContain('DEMO');
    await desktop.page.screenshot({ path: artifact('desktop-demo.png') });
  });

  it('says where secrets go', async () => {
    const keyring = await desktop.electron.evaluate(({ safeStorage }) =>
      process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() !== 'basic_text' : true,
    );
    await desktop.page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    const sentence = keyring ? 'are encrypted with a key kept by' : 'stay in memory until Headroom closes';
    await desktop.page.waitForFunction((text) => document.body.innerText.includes(text), sentence);
    expect(await desktop.page.innerText('body')).toContain(sentence);
  });

  it('breaks no rule of its own policy', () => {
    expect(complaints).toEqual([]);
  });
});
