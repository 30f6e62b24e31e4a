/** A note travels from the engine to the desktop and back, and a click opens what it is about. The desktop itself is stood in for. */
import { expect, it } from 'vitest';
import { goTo } from './appPage.ts';
import { describeOnDesktop, startedDesktop } from './desktopHarness.ts';

const long = { timeout: 60_000 };

describeOnDesktop('desktop notifications', () => {
  const desktop = startedDesktop();

  it('is shown by the shell, and its click opens the incident', async () => {
    const { electron, page } = desktop;
    await electron.evaluate(({ Notification }) => {
      Notification.isSupported = () => true;
      Notification.prototype.show = function show() {
        this.emit('show', {});
        setTimeout(() => this.emit('click', {}), 2_000);
      };
    });
    await goTo(page, '#/settings');
    await page.getByRole('button', { name: 'Add a receiver' }).click(long);
    const dialog = page.getByRole('dialog', { name: 'Add a receiver' });
    await dialog.getByLabel('Name').fill('desk');
    await dialog.getByLabel('Kind').first().click();
    await page.getByRole('option', { name: 'Desktop notification' }).click(long);
    await dialog.getByRole('button', { name: 'Send a test' }).click();
    await dialog.getByText(/It works: after .* ms: Shown by the desktop/).waitFor(long);
    await page.waitForFunction(() => window.location.hash === '#/incidents/test', null, long);
    expect(await page.title()).toContain('Headroom');
  });
});
