/** Unpacks Snappy's block format: written from its description alone, to check what the product packs. @throws RangeError for what is not valid. */
export function snappyUncompress(packed: Uint8Array): Buffer {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++];
    if (byte === undefined) throw new RangeError('no length');
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  const out = Buffer.alloc(length);
  let to = 0;
  const little = (bytes: number) => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += (packed[at + index] ?? 0) * 256 ** index;
    at += bytes;
    return value;
  };
  while (at < packed.length) {
    const tag = packed[at++] as number;
    if ((tag & 3) === 0) {
      const less = tag >> 2;
      const size = 1 + (less < 60 ? less : little(less - 59));
      if (at + size > packed.length || to + size > length) throw new RangeError('a literal that is too long');
      out.set(packed.subarray(at, at + size), to);
      at += size;
      to += size;
      continue;
    }
    const short = (tag & 3) === 1;
    const size = short ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const offset = short ? ((tag >> 5) << 8) + little(1) : little((tag & 3) === 2 ? 2 : 4);
    if (offset === 0 || offset > to || to + size > length) throw new RangeError('a copy from nowhere');
    for (let index = 0; index < size; index += 1, to += 1) out[to] = out[to - offset] as number;
  }
  if (to !== length) throw new RangeError(`${to} bytes instead of ${length}`);
  return out;
}
