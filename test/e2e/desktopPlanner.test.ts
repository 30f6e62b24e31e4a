/** The planner comes in a chunk of its own, which the desktop's scheme must serve as well as a server does. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AppFolders, describeOnDesktop, launch, makeAppFolders } from './desktopHarness.ts';

describeOnDesktop('planner on the desktop', () => {
  let folders: AppFolders;
  beforeEach(() => {
    folders = makeAppFolders();
  });
  afterEach(() => folders.remove());

  it('plans in the window', async () => {
    const desktop = await launch(folders);
    const { page } = desktop;
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Planner' }).click();
    const verdict = page.getByRole('region', { name: 'Verdict' }).getByRole('status');
    await verdict.waitFor({ timeout: 90_000 });
    expect(await verdict.innerText()).toMatch(/per million output tokens, TPOT \d+ ms/);
    await page.getByText(/^(Nearest measurement|Nobody measured)/).waitFor({ timeout: 90_000 });
    await desktop.electron.close();
  });
});
