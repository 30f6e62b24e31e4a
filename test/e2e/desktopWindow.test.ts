/** Where the window opens, in a real Electron. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type AppFolders,
  type Desktop,
  describeOnDesktop,
  launch,
  makeAppFolders,
} from './desktopHarness.ts';

describeOnDesktop('desktop window', () => {
  let folders: AppFolders;
  beforeEach(() => {
    folders = makeAppFolders();
  });
  afterEach(() => folders.remove());

  const bounds = (desktop: Desktop) =>
    desktop.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

  const stateFile = () => join(folders.config, 'data/desktop/window.json');

  async function openedWith(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    mkdirSync(join(folders.config, 'data/desktop'), { recursive: true });
    writeFileSync(stateFile(), text);
    const desktop = await launch(folders);
    const found = await bounds(desktop);
    await desktop.electron.close();
    if (!found) throw new Error('no window opened');
    return found;
  }

  it('comes back where it was', async () => {
    const placed = { x: 40, y: 60, width: 1000, height: 640 };
    const desktop = await launch(folders);
    await desktop.electron.evaluate(
      ({ BrowserWindow }, next) => BrowserWindow.getAllWindows()[0]?.setBounds(next),
      placed,
    );
    await expect.poll(() => bounds(desktop), { timeout: 20_000 }).toEqual(placed);
    await desktop.electron.close();
    expect(JSON.parse(readFileSync(stateFile(), 'utf8'))).toEqual({ bounds: placed, maximized: false });
    expect(await openedWith(readFileSync(stateFile(), 'utf8'))).toEqual(placed);
  });

  it('opens on a display that is there when its own is gone or its file is damaged', async () => {
    const gone = { bounds: { x: 9_000, y: 9_000, width: 1000, height: 640 }, maximized: false };
    for (const text of [JSON.stringify(gone), '{"bounds":"everywhere"}', 'not json']) {
      const found = await openedWith(text);
      expect(found.x).toBeGreaterThanOrEqual(0);
      expect(found.y).toBeGreaterThanOrEqual(0);
      expect(found.x + found.width).toBeLessThanOrEqual(1440);
      expect(found.width).toBeGreaterThanOrEqual(900);
    }
  });
});
