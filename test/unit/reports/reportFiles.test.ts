import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipFile } from '#engine/reports/csv/zipFile.ts';
import { drawable, fontLetters } from '#engine/reports/pdf/fontLetters.ts';
import { isExactInExcel, sheetCell } from '#engine/reports/xlsx/sheetCell.ts';
import { readZip } from '../../fixtures/reports/readZip.ts';

describe('a zip', () => {
  it('gives back its files', () => {
    const files = { 'a.csv': 'one\r\n', 'b.json': 'x'.repeat(100_000), empty: '' };
    const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
    const read = readZip(zipFile(entries, Date.UTC(2026, 10, 2)));
    expect(Object.fromEntries([...read].map(([name, bytes]) => [name, bytes.toString()]))).toEqual(files);
  });
});

describe('letters of Roboto', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfmake/package.json'));
  const has = fontLetters(join(folder, 'fonts/Roboto/Roboto-Regular.ttf'));

  it('are drawn, and others written out so that names stay told apart', () => {
    expect(drawable('Zürich Привет €5', has)).toBe('Zürich Привет €5');
    expect(drawable('a\u4e2d', has)).toBe('a[U+4E2D]');
    expect(drawable('\u{1f600}!', has)).toBe('[U+1F600]!');
    expect(drawable('שלום', has)).toBe('[U+05E9][U+05DC][U+05D5][U+05DD]');
  });
});

describe('cells of a workbook', () => {
  it('are typed; text that looks like a formula is text, unknown is empty', () => {
    expect(sheetCell('text', '=1+1')).toEqual({ type: String, value: '=1+1' });
    expect(sheetCell('money', '-12.5')).toMatchObject({ type: Number, value: -12.5 });
    expect(sheetCell('money', null)).toBeNull();
    expect(sheetCell('share', Number.NaN)).toBeNull();
    expect(sheetCell('day', '2026-10-03')).toMatchObject({
      type: Date,
      value: new Date('2026-10-03T00:00:00Z'),
    });
    expect(sheetCell('flag', false)).toEqual({ type: Boolean, value: false });
  });

  it('hold no more letters than Excel takes', () => {
    expect(sheetCell('text', 'x'.repeat(40_000))).toMatchObject({
      value: expect.stringMatching(/^x{32766}\u2026$/),
    });
  });

  it('are told apart from amounts that a double does not hold', () => {
    expect(['0.1', '-1234.5', '123456789012.123'].map(isExactInExcel)).toEqual([true, true, true]);
    expect(['0.1234567890123456789', '12345678901234567'].map(isExactInExcel)).toEqual([false, false]);
  });
});
