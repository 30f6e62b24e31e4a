import fc from 'fast-check';

/** One damage to a text, as a broken host, a torn stream or a hostile one does it. */
interface Damage {
  readonly kind: 'flip' | 'cut' | 'repeat' | 'truncate' | 'insert' | 'swapLines' | 'splice';
  readonly at: number;
  readonly size: number;
  readonly byte: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'truncate', 'insert', 'swapLines', 'splice'),
  // Not `double`: half of those are next to 0, and all damage would be in the header.
  at: fc.nat(99_999).map((part) => part / 100_000),
  size: fc.nat(200),
  byte: fc.nat(255),
});

/** What parsers choke on, put in anywhere. */
const nasty = [
  '\u0000',
  '\ufffd',
  '[GPU is lost]',
  'N/A',
  '<',
  '</',
  '<!--',
  '<![CDATA[',
  '&#x110000;',
  '&#0;',
  ' : ',
  ',',
  '|',
  '\r',
  '\n\n',
  '#',
  '"',
  '-',
  '1e999',
  '99999999999999999999',
  '__proto__',
  'constructor',
  ' '.repeat(300),
  '='.repeat(120),
];

function apply(text: string, { kind, at, size, byte }: Damage): string {
  const place = Math.floor(at * text.length);
  switch (kind) {
    case 'flip':
      return text.slice(0, place) + String.fromCharCode(byte) + text.slice(place + 1);
    case 'cut':
      return text.slice(0, place) + text.slice(place + size);
    case 'repeat':
      return text.slice(0, place + size) + text.slice(place);
    case 'truncate':
      return size % 8 === 0 ? text.slice(0, place) : text;
    case 'insert':
      return text.slice(0, place) + (nasty[byte % nasty.length] ?? '') + text.slice(place);
    case 'swapLines':
      return swapLines(text, place, size);
    case 'splice':
      return text.slice(0, place) + text.slice(byte * 7, byte * 7 + size) + text.slice(place);
  }
}

function swapLines(text: string, place: number, size: number): string {
  const end = text.indexOf('\n', place);
  const next = text.indexOf('\n', end + 1 + size);
  if (end === -1 || next === -1) return text;
  return `${text.slice(0, end)}\n${text.slice(next + 1)}\n${text.slice(end + 1, next)}`;
}

/** Captures with one to eight damages each; long ones are cut to `most` characters first, from any place in them. */
export function damagedText(texts: readonly string[], most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(9), fc.array(damage, { minLength: 1, maxLength: 8 }))
    .map(([text, part, damages]) => damages.reduce(apply, windowOf(text, part, most)));
}

/** Mostly the beginning, where headers stand. */
function windowOf(text: string, part: number, most: number): string {
  if (text.length <= most) return text;
  const start = part < 7 ? 0 : Math.floor(((text.length - most) * (part - 6)) / 3);
  return text.slice(start, start + most);
}

/** Noise that was never a capture: bytes, and the words of captures in any order. */
export function noise(texts: readonly string[]): fc.Arbitrary<string> {
  const words = [...new Set(texts.flatMap((text) => text.slice(0, 4000).split(/(?<=[\s<>|,:])/)))].slice(
    0,
    400,
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    fc.array(fc.constantFrom(...words, ...nasty), { maxLength: 60 }).map((parts) => parts.join('')),
  );
}
