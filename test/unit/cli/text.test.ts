import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickNumbers } from '#cli/chooseNumbers.ts';
import { cutToWidth, displayWidth } from '#cli/displayWidth.ts';
import { codeFor } from '#cli/exitCode.ts';
import { collectLabel, hostFromOptions, wholeOption } from '#cli/hostLine.ts';
import { inPool } from '#cli/inPool.ts';
import { createPaint } from '#cli/paint.ts';
import { failureLines } from '#cli/tellFailure.ts';
import { type TableColumn, textTable } from '#cli/textTable.ts';

const plain = createPaint(false, {});

describe('tables', () => {
  const columns: readonly TableColumn[] = [
    { header: 'NAME', align: 'left', shrinksTo: 4 },
    { header: 'N', align: 'right' },
  ];

  it('aligns by cells of the terminal, wide characters included', () => {
    expect(
      textTable(
        columns,
        [
          ['漢字', '1'],
          ['abcdef', '10'],
        ],
        plain,
      ),
    ).toEqual(['NAME     N', '漢字     1', 'abcdef  10']);
  });

  it('cuts what may shrink, and only that', () => {
    expect(textTable(columns, [['a-long-name', '1234567']], plain, 15)).toEqual([
      'NAME          N',
      'a-lon…  1234567',
    ]);
    expect(textTable(columns, [['a-long-name', '1234567']], plain, 1)[1]).toBe('a-l…  1234567');
  });

  it('makes hostile text harmless and keeps rows one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), (row) => {
        const lines = textTable(columns, [row], plain, 30);
        expect(lines).toHaveLength(2);
        expect(lines[1]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('colours a terminal, unless NO_COLOR says otherwise', () => {
    expect(createPaint(true, {})('bad', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(createPaint(true, { NO_COLOR: '1' })('bad', 'x')).toBe('x');
    expect(createPaint(true, { NO_COLOR: '' })('bad', 'x')).not.toBe('x');
    expect(createPaint(true, { TERM: 'dumb' })('bad', 'x')).toBe('x');
    expect(createPaint(false, {})('bad', 'x')).toBe('x');
  });

  it('never cuts to more cells than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, cells) => {
        expect(displayWidth(cutToWidth(text, cells))).toBeLessThanOrEqual(cells);
      }),
    );
  });
});

describe('what a command is told', () => {
  const choices = ['a', 'b', 'c', 'd'].map((name) => ({ name, muted: name === 'b' }));

  it.each([
    ['all', ['a', 'c', 'd']],
    ['', []],
    ['2', ['b']],
    ['4, 1-2', ['a', 'b', 'd']],
  ])('picks %j', (answer, wanted) => {
    expect(pickNumbers(answer, choices)).toEqual(wanted);
  });

  it.each(['0', '5', '3-1', 'x', '1-9', '-1'])('refuses to pick %j', (answer) => {
    expect(() => pickNumbers(answer, choices)).toThrow('is no number from 1 to 4');
  });

  it('makes a host of options, naming the one that is wrong', () => {
    expect(
      hostFromOptions('a', undefined, { label: collectLabel('y=2', collectLabel('x=1')) }),
    ).toMatchObject({
      name: 'a',
      address: 'a',
      labels: { x: '1', y: '2' },
      intervalSeconds: 2,
    });
    expect(() => hostFromOptions('a', 'b', { interval: 0 })).toThrow(
      'intervalSeconds cannot be 0. Write whole seconds from 1 to 60.',
    );
    expect(() => hostFromOptions('a', '-oProxyCommand=x', {})).toThrow(
      'address cannot be "-oProxyCommand=x"',
    );
    expect(() => collectLabel('nothing')).toThrow('NAME=VALUE');
    expect(() => wholeOption('1e3')).toThrow('whole number');
  });

  it('ends with the code that scripts look for', () => {
    expect([codeFor(3, 0), codeFor(3, 2), codeFor(3, 3), codeFor(0, 0)]).toEqual([0, 2, 3, 0]);
  });

  it('tells a failure with the host named once, its words made plain, and the remedy', () => {
    const failure = {
      kind: 'refused',
      message: 'gpu-1 refused',
      words: '\u001b[31mno\u001b[0m\n',
      remedy: 'Start it.',
      terminal: false,
    } as const;
    expect(failureLines('gpu-1', failure, plain)).toEqual(['gpu-1 refused', '  it said: no', '  Start it.']);
    expect(failureLines('gpu-2', { ...failure, words: '', remedy: '' }, plain)).toEqual([
      'gpu-2: gpu-1 refused',
    ]);
  });

  it('works at most so many at a time, in order', async () => {
    let running = 0;
    let most = 0;
    const outcomes = await inPool([5, 1, 3, 2, 4], 2, async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, ms));
      running -= 1;
      return ms * 10;
    });
    expect(outcomes).toEqual([50, 10, 30, 20, 40]);
    expect(most).toBe(2);
  });
});
