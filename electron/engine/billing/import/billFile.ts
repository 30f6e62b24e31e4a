import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type BillFormat, billFormatOf, isBillManifest } from '#shared/money/billFileName.ts';

/** A file that may be a bill. */
export interface BillFile {
  readonly path: string;
  /** What it is called where it is told of. Hostile text. */
  readonly name: string;
  readonly format: BillFormat;
  readonly isGzip: boolean;
  readonly sizeBytes: number;
}

/** A file that says which data files a run of an export wrote. */
export interface ManifestFile {
  readonly path: string;
  /** What it is called where it is told of. Hostile text. */
  readonly name: string;
}

/** Files of an import, by their names. */
export interface FilesFound {
  readonly files: readonly BillFile[];
  readonly manifests: readonly ManifestFile[];
}

/** Most files of one import, and the deepest folder: a wrong folder dropped in must not be walked for an hour. */
const mostFiles = 10_000;
const deepest = 12;

/**
 * All files that may be bills at these paths, and manifests, folders with all that lies below them (`data/BILLING_PERIOD=2026-10/...`), sorted by
 * path. Links to folders are not followed.
 * @throws Error (ENOENT and others) for a path that cannot be read; RangeError for a folder of too many files.
 */
export async function findBillFiles(
  paths: readonly string[],
  nameOf: (path: string) => string = (path) => path,
): Promise<FilesFound> {
  const into: Collected = { files: [], manifests: [], nameOf };
  for (const path of paths) await collect(path, 0, into);
  return { files: sortedOnce(into.files), manifests: sortedOnce(into.manifests) };
}

function sortedOnce<T extends ManifestFile>(found: readonly T[]): readonly T[] {
  const unique = new Map(found.map((file) => [file.path, file]));
  return [...unique.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function collect(path: string, depth: number, into: Collected): Promise<void> {
  const { files, manifests, nameOf } = into;
  const facts = await stat(path);
  if (!facts.isDirectory()) {
    const name = nameOf(path);
    const format = billFormatOf(name);
    if (isBillManifest(name)) manifests.push({ path, name });
    if (format !== null)
      files.push({
        path,
        name,
        format,
        isGzip: /\.gz$/i.test(name),
        sizeBytes: facts.size,
      });
    if (files.length + manifests.length > mostFiles)
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
  readonly files: BillFile[];
  readonly manifests: ManifestFile[];
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
