import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const rectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** A rectangle in screen coordinates (device-independent pixels). */
export type Rectangle = Readonly<z.infer<typeof rectangleSchema>>;

const windowStateSchema = z.object({ bounds: rectangleSchema, maximized: z.boolean() });

/** Where the window was when it was last closed. */
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>;

/** The smallest window that the page is made for. */
export const minimumSize = { width: 900, height: 600 } as const;
const firstSize = { width: 1440, height: 900 } as const;
/** A title bar of which less than this is on a screen cannot be grabbed. */
const graspablePixels = 100;

/** Reads the file; null when there is none or it is not what we wrote. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces the file in one step. Failing is not worth a word: the window opens where a first one does. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {}
}

/**
 * Where to open: the old place when its title bar can be grasped on some display (by work areas, primary first), else
 * the middle of the primary one; never larger than the display.
 */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Rectangle {
  const home = workAreas.find((area) => state !== null && graspable(state.bounds, area));
  if (state !== null && home) return clampSize(state.bounds, home);
  const primary = workAreas[0] ?? { x: 0, y: 0, ...firstSize };
  const { width, height } = clampSize({ x: 0, y: 0, ...firstSize }, primary);
  return {
    x: primary.x + Math.round((primary.width - width) / 2),
    y: primary.y + Math.round((primary.height - height) / 2),
    width,
    height,
  };
}

function graspable(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const down = area.y + area.height - bounds.y;
  return across >= graspablePixels && down >= graspablePixels && bounds.y >= area.y;
}

function clampSize(bounds: Rectangle, area: Rectangle): Rectangle {
  const within = (size: number, least: number, most: number) => Math.min(Math.max(size, least), most);
  return {
    ...bounds,
    width: within(bounds.width, minimumSize.width, area.width),
    height: within(bounds.height, minimumSize.height, area.height),
  };
}
