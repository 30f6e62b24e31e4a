import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(resolve(import.meta.dirname, '../../../renderer/app/styles/theme.css'), 'utf8');

/** Value of a token in a theme's block. */
function token(theme: string, name: string): string {
  const block = sheet.slice(sheet.indexOf(`color-scheme="${theme}"`));
  const value = new RegExp(`${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1];
  if (value === undefined) throw new Error(`${name} is not a plain colour in ${theme}`);
  return value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'])('chart colours, %s', (theme) => {
  const surface = token(theme, '--hr-surface');

  test.each(['--hr-accent', '--hr-good', '--hr-bad', '--hr-waste'])(
    '%s is seen on the surface (3:1)',
    (name) => {
      expect(contrast(token(theme, name), surface)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['--hr-text-3', '--hr-bad'])('%s is read on the surface (4.5:1)', (name) => {
    expect(contrast(token(theme, name), surface)).toBeGreaterThanOrEqual(4.5);
  });
});
