/** The whole way in a real Electron: simulated hosts, SSH, engine's process, port, page. */
import { expect, it } from 'vitest';
import { goTo } from './appPage.ts';
import { artifact, describeOnDesktop, startedDesktop } from './desktopHarness.ts';

describeOnDesktop('desktop demo', () => {
  const desktop = startedDesktop(['--demo', '80']);

  it('shows every GPU of the fleet, marked as a demo', async () => {
    await desktop.page.waitForFunction(() => document.body.innerText.includes('80 of 80 GPUs reporting'));
    expect(await desktop.page.innerText('body')).toContain('DEMO');
    await desktop.page.screenshot({ path: artifact('desktop-demo.png') });
  });

  it('says where secrets go', async () => {
    const keyring = await desktop.electron.evaluate(({ safeStorage }) =>
      process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() !== 'basic_text' : true,
    );
    await goTo(desktop.page, '#/settings');
    const sentence = keyring ? 'are encrypted with a key kept by' : 'stay in memory until Headroom closes';
    await desktop.page.waitForFunction((text) => document.body.innerText.includes(text), sentence);
    expect(await desktop.page.innerText('body')).toContain(sentence);
  });

  it('breaks no rule of its own policy', () => {
    expect(desktop.complaints).toEqual([]);
  });
});
