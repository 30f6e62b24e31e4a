import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineFramer, maxLineBytes } from '#engine/probes/lineFramer.ts';

function framed(chunks: readonly Buffer[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const framer = createLineFramer(
    (line) => lines.push(line),
    (problem) => problems.push(problem),
  );
  for (const chunk of chunks) framer.push(chunk);
  return { lines, problems, rest: framer.rest(), dropped: framer.droppedLines };
}

describe('createLineFramer', () => {
  it('gives the same lines however the bytes are cut', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/[\r\n]/g, ''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 12 }),
        line,
        fc.array(fc.nat(400), { maxLength: 8 }),
        (ended, last, cuts) => {
          const bytes = Buffer.from(ended.map(([text, end]) => text + end).join('') + last);
          const places = [
            0,
            ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
            bytes.length,
          ];
          const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
          expect(framed(chunks)).toEqual({
            lines: ended.map(([text]) => text),
            problems: [],
            rest: last,
            dropped: 0,
          });
        },
      ),
    );
  });

  it('drops a line of 10 MB, says so once, and goes on after it', () => {
    const noise = Array.from({ length: 160 }, () => Buffer.alloc(65_536, 'x'));
    const { lines, problems } = framed([Buffer.from('a\nb'), ...noise, Buffer.from('\nc\n')]);
    expect(lines).toEqual(['a', 'c']);
    expect(problems).toEqual([`a line of over ${maxLineBytes} bytes was dropped`]);
  });

  it('drops a long line also when it comes in one chunk', () => {
    const { lines, dropped } = framed([Buffer.from(`a\n${'x'.repeat(maxLineBytes + 1)}\nb\n`)]);
    expect({ lines, dropped }).toEqual({ lines: ['a', 'b'], dropped: 1 });
  });

  it('holds no more than a line of the longest kind', () => {
    const framer = createLineFramer(() => {});
    for (let chunk = 0; chunk < 3; chunk += 1) framer.push(Buffer.alloc(30_000, 'y'));
    expect(framer.rest()).toBe('');
    expect(framer.droppedLines).toBe(1);
  });

  it('makes binary noise into text without failing', () => {
    const { lines } = framed([Buffer.from([0xff, 0x00, 0xc3, 0x0a, 0x80, 0x0d, 0x0a])]);
    expect(lines).toEqual(['\ufffd\u0000\ufffd', '\ufffd']);
  });
});
