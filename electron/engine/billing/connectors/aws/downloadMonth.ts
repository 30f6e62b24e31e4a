import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { requestFailure } from '../../../http/requestFailure.ts';
import { TryAgain } from '../withBackOff.ts';
import type { ExportStore, OpenObject } from './exportStore.ts';

/**
 * Fetches files into a folder, which afterwards holds these and nothing else. What an earlier run fetched whole is kept; a file that was
 * cut off goes on at its last byte, unless it was rewritten since.
 */
export async function downloadFiles(
  store: ExportStore,
  keys: readonly string[],
  folder: string,
  options: { readonly signal: AbortSignal; readonly onFile: (done: number) => void },
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names: string[] = [];
  for (const [at, key] of keys.entries()) {
    names.push(await downloadFile(store, key, folder, localName(key, at), options.signal));
    options.onFile(at + 1);
  }
  const wanted = new Set(names);
  for (const name of await readdir(folder))
    if (!wanted.has(name)) await rm(join(folder, name), { recursive: true });
  return names.map((name) => join(folder, name));
}

/** A key is hostile text: only its last part is kept, and of that what every file system takes. */
function localName(key: string, at: number): string {
  const name = basename(key)
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .slice(-100);
  return `${String(at + 1).padStart(5, '0')}-${name}`;
}

async function downloadFile(
  store: ExportStore,
  key: string,
  folder: string,
  name: string,
  signal: AbortSignal,
): Promise<string> {
  // The version is part of the name: a file that was rewritten is another one.
  let complete = '';
  await store.read(key, async (object) => {
    complete = `${version(object)}-${name}`;
    const path = join(folder, complete);
    if ((await sizeOf(path)) === object.size) return;
    await fetchRest(object, key, `${path}.part`, signal);
    await rename(`${path}.part`, path);
  });
  return complete;
}

function version({ etag }: OpenObject): string {
  return etag.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) || '0';
}

async function fetchRest(object: OpenObject, key: string, part: string, signal: AbortSignal): Promise<void> {
  const has = (await sizeOf(part)) ?? 0;
  if (has > object.size) await rm(part);
  const offset = has > object.size ? 0 : has;
  if (offset < object.size || object.size === 0)
    await pipeline(await object.from(offset), createWriteStream(part, { flags: 'a', mode: 0o600 }), {
      signal,
    }).catch((error: unknown) => {
      throw diskFailure(error, part) ?? error;
    });
  if ((await sizeOf(part)) === object.size) return;
  throw new TryAgain(
    requestFailure('closed', `${key} was cut off`, 'What was fetched is kept; pull again later.'),
  );
}

function diskFailure(error: unknown, path: string): Error | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EACCES' && code !== 'EROFS') return null;
  return requestFailure(
    'config',
    `${path} cannot be written`,
    'Make room on the disk of the data folder, then pull again: what was fetched is kept.',
    message,
  );
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
