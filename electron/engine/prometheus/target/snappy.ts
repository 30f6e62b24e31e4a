/**
 * Snappy's block format, as remote write wants it: the length as a varint, then literals and copies. Written by hand, since the packages on npm
 * are native add-ons or unkept. Greedy matching over a table of the last place of each four bytes, as the format's description has it:
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function snappyCompress(input: Uint8Array): Buffer {
  // Incompressible input grows by a tag per 64 KiB block at most; the margin is Snappy's own (32 + n + n / 6).
  const output = Buffer.allocUnsafe(32 + input.length + Math.ceil(input.length / 6));
  let at = writeVarint(output, 0, input.length);
  for (let from = 0; from < input.length; from += blockBytes)
    at = compressBlock(input, from, Math.min(input.length, from + blockBytes), output, at);
  return output.subarray(0, at);
}

/** Copies reach back 65,535 bytes at most, so matches are looked for within blocks of this size. */
const blockBytes = 65_535;
const tableBits = 14;
const shortestMatch = 4;
/** A copy element of two offset bytes covers 64 bytes at most. */
const longestCopy = 64;

function compressBlock(input: Uint8Array, from: number, to: number, output: Buffer, start: number): number {
  const table = new Uint16Array(1 << tableBits);
  let at = start;
  let literalFrom = from;
  // Place 0 of the table means "not seen": the first byte of a block is never a match's beginning.
  let position = from + 1;
  while (position + shortestMatch <= to) {
    const slot = hash(input, position);
    const candidate = from + (table[slot] as number);
    table[slot] = position - from;
    if (candidate === from || !isMatch(input, candidate, position)) {
      position += 1;
      continue;
    }
    at = writeLiteral(input, literalFrom, position, output, at);
    const length = matchLength(input, candidate, position, to);
    at = writeCopies(output, at, position - candidate, length);
    position += length;
    literalFrom = position;
  }
  return writeLiteral(input, literalFrom, to, output, at);
}

function hash(input: Uint8Array, at: number): number {
  return Math.imul(fourBytes(input, at), 0x1e35a7bd) >>> (32 - tableBits);
}

function fourBytes(input: Uint8Array, at: number): number {
  const [a, b, c, d] = [input[at], input[at + 1], input[at + 2], input[at + 3]] as [
    number,
    number,
    number,
    number,
  ];
  return a | (b << 8) | (c << 16) | (d << 24);
}

function isMatch(input: Uint8Array, one: number, other: number): boolean {
  return fourBytes(input, one) === fourBytes(input, other);
}

function matchLength(input: Uint8Array, candidate: number, position: number, to: number): number {
  let length = shortestMatch;
  while (position + length < to && input[candidate + length] === input[position + length]) length += 1;
  return length;
}

/** Tag 00: lengths up to 60 in the tag, above that in the one or two bytes behind it. */
function writeLiteral(input: Uint8Array, from: number, to: number, output: Buffer, start: number): number {
  const length = to - from;
  if (length === 0) return start;
  let at = start;
  const less = length - 1;
  if (less < 60) output[at++] = less << 2;
  else if (less < 256) {
    output[at++] = 60 << 2;
    output[at++] = less;
  } else {
    output[at++] = 61 << 2;
    output[at++] = less & 0xff;
    output[at++] = less >> 8;
  }
  output.set(input.subarray(from, to), at);
  return at + length;
}

/** Tag 10: length less one in the tag, the offset in two bytes behind it. */
function writeCopies(output: Buffer, start: number, offset: number, length: number): number {
  let at = start;
  for (let left = length; left > 0; left -= longestCopy) {
    output[at++] = ((Math.min(left, longestCopy) - 1) << 2) | 2;
    output[at++] = offset & 0xff;
    output[at++] = offset >> 8;
  }
  return at;
}

function writeVarint(output: Buffer, start: number, value: number): number {
  let at = start;
  let left = value;
  while (left >= 0x80) {
    output[at++] = (left & 0x7f) | 0x80;
    left = Math.floor(left / 128);
  }
  output[at++] = left;
  return at;
}
