import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  placeWindow,
  type Rectangle,
  readWindowState,
  writeWindowState,
} from '../../../electron/main/windowState.ts';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 };
const left: Rectangle = { x: -2560, y: 0, width: 2560, height: 1440 };

describe('placing a window', () => {
  it('keeps the old place on a display that is there', () => {
    const bounds = { x: -2000, y: 100, width: 1600, height: 1000 };
    expect(placeWindow({ bounds, maximized: false }, [laptop, left])).toEqual(bounds);
  });

  it.each([
    ['the display is gone', { x: -2000, y: 100, width: 1600, height: 800 }],
    ['its title bar is above the screen', { x: 100, y: -400, width: 1200, height: 800 }],
    ['only a sliver shows at the right', { x: 1400, y: 100, width: 1200, height: 800 }],
    ['it is below the screen', { x: 100, y: 880, width: 1200, height: 800 }],
  ])('moves to the middle of the primary display when %s', (_why, bounds) => {
    const placed = placeWindow({ bounds, maximized: false }, [laptop]);
    expect(placed).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  });

  it('fits a window that is too large or too small for its display', () => {
    const huge = { x: 0, y: 25, width: 9_000, height: 9_000 };
    expect(placeWindow({ bounds: huge, maximized: false }, [laptop])).toMatchObject({
      width: 1440,
      height: 875,
    });
    const tiny = { x: 0, y: 25, width: 200, height: 200 };
    expect(placeWindow({ bounds: tiny, maximized: false }, [laptop])).toMatchObject({
      width: 900,
      height: 600,
    });
  });

  it('opens a first window in the middle', () => {
    expect(placeWindow(null, [left])).toEqual({ x: -2000, y: 270, width: 1440, height: 900 });
  });
});

describe('its file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'headroom-window-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back as written', () => {
    const file = join(folder, 'window.json');
    const state = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximized: true };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it.each(['', 'null', '{}', '{"bounds":{"x":0,"y":0,"width":"9","height":9},"maximized":true}', '[1'])(
    'is ignored when it says %j',
    (text) => {
      const file = join(folder, 'window.json');
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    },
  );

  it('is ignored when it is missing, and a folder that is gone is no error', () => {
    expect(readWindowState(join(folder, 'none.json'))).toBeNull();
    const state = { bounds: { x: 0, y: 0, width: 1, height: 1 }, maximized: false };
    expect(() => writeWindowState(join(folder, 'gone', 'window.json'), state)).not.toThrow();
  });
});
