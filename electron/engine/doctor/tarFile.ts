import type { EpochMs } from '#shared/domain/units.ts';

/** A file of an archive. */
export interface TarEntry {
  /** ASCII, at most 100 characters. */
  readonly name: string;
  readonly bytes: Buffer;
}

const block = 512;

/** A tar archive in the ustar form (POSIX 1003.1): a block of header per file, its bytes, and two empty blocks at the end. */
export function tarOf(entries: readonly TarEntry[], atMs: EpochMs): Buffer {
  const parts = entries.flatMap(({ name, bytes }) => [
    headerOf(name, bytes.length, atMs),
    bytes,
    Buffer.alloc((block - (bytes.length % block)) % block),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function headerOf(name: string, size: number, atMs: EpochMs): Buffer {
  const header = Buffer.alloc(block);
  const octal = (value: number, at: number, digits: number) =>
    header.write(value.toString(8).padStart(digits, '0'), at, 'latin1');
  header.write(name, 0, 100, 'latin1');
  octal(0o600, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(Math.floor(atMs / 1000), 136, 11);
  header.write('        ', 148, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\0' + '00', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}
