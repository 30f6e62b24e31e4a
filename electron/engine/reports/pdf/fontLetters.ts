import { readFileSync } from 'node:fs';

/** Characters that a TrueType font can draw. */
export type HasLetter = (codePoint: number) => boolean;

/**
 * Reads the `cmap` table of a TrueType font, its subtable of Unicode's first plane (format 4).
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 * @throws Error where the file is no such font.
 */
export function fontLetters(path: string): HasLetter {
  const font = readFileSync(path);
  const table = tableAt(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, at) => table + 4 + at * 8);
  const start = subtables
    .map((record) => table + font.readUInt32BE(record + 4))
    .find((at) => font.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error(`${path} has no character map of format 4`);
  const segments = font.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const ranges = Array.from({ length: segments }, (_, at) => ({
    first: font.readUInt16BE(starts + at * 2),
    last: font.readUInt16BE(ends + at * 2),
  })).filter(({ first }) => first !== 0xffff);
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 0; at < count; at += 1) {
    const record = 12 + at * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

/**
 * A text with what the font cannot draw written out, so that names stay told apart: '\u56e2a' -> '[U+56E2]a'. Else they would all be
 * the same empty box.
 */
export function drawable(text: string, has: HasLetter): string {
  let drawn = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    drawn += code < 0x7f || has(code) ? letter : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return drawn;
}
