import { readFile } from 'node:fs/promises';
import { writeFileAtomic } from '#engine/config/atomicWrite.ts';
import { withFileLock } from '#engine/config/fileLock.ts';
import { errorCode, errorWords, sshError } from '../sshError.ts';
import type { HostKey } from './hostKey.ts';

/** Our own file of trusted host keys, in known_hosts form so that the system's ssh reads it too. */
export interface TrustStore {
  readonly file: string;
  /**
   * Adds a key for a name (`host` or `[host]:port`); nothing happens when the line is there.
   * @throws FailureError `host-key-unverifiable` when the file cannot be written, or the name cannot stand in one.
   */
  add(name: string, key: HostKey): Promise<void>;
}

/** A store in `file`, which is made on the first addition, readable by its owner alone. */
export function createTrustStore(file: string): TrustStore {
  let last: Promise<void> = Promise.resolve();
  return {
    file,
    add(name, key) {
      const done = last.then(() => append(file, name, key));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

async function append(file: string, name: string, key: HostKey): Promise<void> {
  // In any other name a comma, a star or a space would make the line say more than was agreed to.
  if (!/^(\[[A-Za-z0-9._:%-]+\]:\d+|[A-Za-z0-9._:%-]+)$/.test(name)) {
    throw unwritable(file, `the name "${name}" cannot stand in a known hosts file`);
  }
  const line = `${name} ${key.type} ${key.blob}`;
  try {
    await withFileLock(file, async () => {
      const before = await readIfThere(file);
      if (before.split('\n').includes(line)) return;
      const separator = before === '' || before.endsWith('\n') ? '' : '\n';
      await writeFileAtomic(file, `${before}${separator}${line}\n`);
    });
  } catch (error) {
    throw unwritable(file, errorWords(error));
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function unwritable(file: string, words: string) {
  return sshError(
    'host-key-unverifiable',
    `the host key could not be added to ${file}`,
    `Make ${file} writable for you.`,
    { words, terminal: true },
  );
}
