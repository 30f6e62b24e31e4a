import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type BillFormat, billFormatOf } from '#shared/money/billFileName.ts';

/** A file that may be a bill. */
export interface BillFile {
  readonly path: string;
  /** What it is called where it is told of. Hostile text. */
  readonly name: string;
  readonly format: BillFormat;
  readonly isGzip: boolean;
  readonly sizeBytes: number;
}

/** Most files of one import, and the deepest folder: a wrong folder dropped in must not be walked for an hour. */
const mostFiles = 10_000;
const deepest = 12;

/**
 * All files that may be bills at these paths, folders with all that lies below them (`data/BILLING_PERIOD=2026-10/...`), sorted by
 * path. Links to folders are not followed.
 * @throws Error (ENOENT and others) for a path that cannot be read; RangeError for a folder of too many files.
 */
export async function findBillFiles(
  paths: readonly string[],
  nameOf: (path: string) => string = (path) => path,
): Promise<readonly BillFile[]> {
  const found: BillFile[] = [];
  for (const path of paths) await collect(path, 0, { found, nameOf });
  const unique = new Map(found.map((file) => [file.path, file]));
  return [...unique.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function collect(path: string, depth: number, into: Collected): Promise<void> {
  const { found, nameOf } = into;
  const facts = await stat(path);
  if (!facts.isDirectory()) {
    const format = billFormatOf(path);
    if (format !== null)
      found.push({
        path,
        name: nameOf(path),
        format,
        isGzip: /\.gz$/i.test(path),
        sizeBytes: facts.size,
      });
    if (found.length > mostFiles)
      throw new RangeError(`More than ${mostFiles} files: choose a folder further down.`);
    return;
  }
  if (depth > deepest) return;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
    await collect(join(path, entry.name), depth + 1, into);
  }
}

interface Collected {
  readonly found: BillFile[];
  readonly nameOf: (path: string) => string;
}

/** The first bytes of a file as text, unpacked where it is packed. A character cut in half at the end is replaced. */
export async function firstText(file: BillFile, bytes: number): Promise<string> {
  const raw = createReadStream(file.path, file.isGzip ? {} : { end: bytes - 1 });
  const source = file.isGzip ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => source.destroy(error));
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part as Buffer);
    length += (part as Buffer).length;
    if (length >= bytes) break;
  }
  raw.destroy();
  return Buffer.concat(parts).subarray(0, bytes).toString('utf8');
}
