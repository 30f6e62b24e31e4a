import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. Its name is ASCII. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** Version 2.0, deflate, names in UTF-8. */
const [neededVersion, utf8Names, deflated] = [20, 0x0800, 8];

/**
 * A ZIP archive of a few files in memory (PKWARE APPNOTE 6.3.3, without ZIP64: under 4 GiB and 65,535 files).
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipFile(entries: readonly ZipEntry[], atMs: number): Buffer {
  const stamp = dosTime(atMs);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name, 'utf8');
    // What local and central headers have in common: version, flags, method, time, date, checksum, sizes, name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(neededVersion, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(stamp.time, 6);
    common.writeUInt16LE(stamp.day, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([uint32(localHeader), common, title, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(centralHeader), uint16(neededVersion), common, place, title]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, ending(entries.length, central.length, offset)]);
}

function ending(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfCentral, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Time and date as MS-DOS has them, in UTC: two seconds the finest, no year before 1980. */
function dosTime(atMs: number): { readonly time: number; readonly day: number } {
  const at = new Date(Math.max(atMs, Date.UTC(1980, 0, 1)));
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    day: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
