import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineEnds } from '#engine/billing/import/sameLineEnds.ts';

function converted(text: string, cuts: readonly number[] = []): string {
  const bytes = Buffer.from(text);
  const ends = new LineEnds(',');
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return Buffer.concat(
    places.slice(1).map((place, at) => Buffer.from(ends.convert(bytes.subarray(places[at], place)))),
  ).toString();
}

test.each([
  ['CR LF', 'a,b\r\nc,d\r\n', 'a,b\nc,d\n'],
  ['CR alone', 'a,b\rc,d\r', 'a,b\nc,d\n'],
  ['all kinds', 'a,b\r\nc,d\ne,f\rg,h', 'a,b\nc,d\ne,f\ng,h'],
  ['an empty line stays one', 'a\r\n\r\nb\n\nc', 'a\n\nb\n\nc'],
  ['breaks in a quoted cell stay', 'a,"x\r\ny\rz\n"\r\nb,c', 'a,"x\r\ny\rz\n"\nb,c'],
  ['doubled quotes do not end a cell', '"a ""\r""",b\r\n', '"a ""\r""",b\n'],
  ['a quote within a plain cell opens nothing', '5" long,b\r\nc,d\r\n', '5" long,b\nc,d\n'],
])('%s', (_, text, expected) => {
  expect(converted(text)).toBe(expected);
});

test('wherever the bytes are cut, the same comes out', () => {
  const texts = fc
    .array(fc.constantFrom('a', ',', '"', '\r', '\n', 'é'), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(100), { maxLength: 6 }), (text, cuts) => {
      expect(Buffer.from(converted(text, cuts)).equals(Buffer.from(converted(text)))).toBe(true);
    }),
  );
});
