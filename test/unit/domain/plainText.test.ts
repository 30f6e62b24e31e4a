import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine } from '#shared/domain/csvCell.ts';
import { csvFile } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';

const invisible =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** Text made of what hurts: sequences, their halves, directions, letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;',
        '\u0007',
        '\u001b',
        '\u009b',
        '\u202e',
        '\u2066',
        '\ud800',
        '=',
        '\t',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('plainText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;owned\u0007title', 'title'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b]0;never ends', '0;never ends'],
    ['\u009b2Jgone', 'gone'],
    ['a\r\nb\tc', 'a b c'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['z\u200be\u2060r\ufeffo', 'zero'],
    ['tag\u{e0041}', 'tag'],
    ['half \ud83d', 'half \ufffd'],
    ['Tesla T4, größer 漢字 😀', 'Tesla T4, größer 漢字 😀'],
  ])('%j', (text, wanted) => {
    expect(plainText(text)).toBe(wanted);
  });

  it('leaves nothing invisible and is idempotent', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(invisible);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });

  it('is linear on sequences that never end', () => {
    expect(plainText('\u001b]'.repeat(200_000))).toBe('');
  });
});

describe('csvCell', () => {
  it.each([
    [-12.5, '-12.5'],
    ['-12.5', '-12.5'],
    ['+1e3', '+1e3'],
    ['=1+1', "'=1+1"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['＝1', "'＝1"],
    ['a "b", c', '"a ""b"", c"'],
    ['x;y', '"x;y"'],
    [null, ''],
    [Number.NaN, ''],
    [0, '0'],
    [true, 'true'],
  ])('%j', (value, wanted) => {
    expect(csvCell(value)).toBe(wanted);
  });

  it('never starts a cell with a formula, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = csvCell(text);
        const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        if (Number.isNaN(Number(content))) expect(content).not.toMatch(/^\s*[=+\-@]/);
        expect(cell).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('ends a record as RFC 4180 does', () => {
    expect(csvLine(['a', 1, null])).toBe('a,1,\r\n');
  });

  it('stands under the head of its column', () => {
    const file = csvFile<{ readonly name: string; readonly cost: string | null }>(
      [
        ['name', ({ name }) => name],
        ['cost, USD', ({ cost }) => cost],
      ],
      [
        { name: '=a', cost: '1.5' },
        { name: 'b', cost: null },
      ],
    );
    expect(file).toBe('name,"cost, USD"\r\n\'=a,1.5\r\nb,\r\n');
  });
});
