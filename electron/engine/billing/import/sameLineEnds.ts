import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { BillFile } from './billFile.ts';

const sign = { lineFeed: 0x0a, carriageReturn: 0x0d, quote: 0x22 } as const;

/** Where in a CSV file a byte stands. `afterQuote`: a quote within a quoted cell, which ends it or is one of two. */
type Place = 'cellStart' | 'plainCell' | 'quotedCell' | 'afterQuote';

/**
 * Makes every line end of a CSV file a line feed, whatever it was: CR LF, CR alone, or some of each. What is inside quotes stays.
 * DuckDB gives up a whole file whose lines do not all end alike; its way to read on regardless drops cells without a word.
 */
export class LineEnds {
  readonly #separator: number;
  #place: Place = 'cellStart';
  #afterReturn = false;

  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** The next bytes, with line feeds for line ends; parts may be cut anywhere. */
  convert(part: Uint8Array): Uint8Array {
    const converted = new Uint8Array(part.length);
    let length = 0;
    for (const byte of part) {
      const isSecondHalf = this.#afterReturn && byte === sign.lineFeed;
      this.#afterReturn = false;
      if (isSecondHalf) continue;
      const isReturn = byte === sign.carriageReturn && this.#place !== 'quotedCell';
      this.#afterReturn = isReturn;
      const written = isReturn ? sign.lineFeed : byte;
      this.#place = this.#after(written);
      converted[length] = written;
      length += 1;
    }
    return converted.subarray(0, length);
  }

  #after(byte: number): Place {
    const place = this.#place;
    if (place === 'quotedCell') return byte === sign.quote ? 'afterQuote' : place;
    if (byte === sign.quote) return place === 'plainCell' ? place : 'quotedCell';
    return byte === sign.lineFeed || byte === this.#separator ? 'cellStart' : 'plainCell';
  }
}

/** Writes a copy of a CSV file, unpacked, in which all lines end alike. @throws Error where it cannot be read or written. */
export async function copyWithSameLineEnds(
  file: BillFile,
  separator: string,
  copy: string,
  signal: AbortSignal,
): Promise<void> {
  const ends = new LineEnds(separator);
  const convert = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) yield ends.convert(part);
  };
  const [bytes, written] = [createReadStream(file.path), createWriteStream(copy, { mode: 0o600 })];
  await (file.isGzip
    ? pipeline(bytes, createGunzip(), convert, written, { signal })
    : pipeline(bytes, convert, written, { signal }));
}
