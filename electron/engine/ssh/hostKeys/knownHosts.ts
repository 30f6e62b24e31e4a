import { readFile, stat } from 'node:fs/promises';
import { errorCode, errorWords, sshError } from '../sshError.ts';
import { namesCover } from './hostPattern.ts';
import { type KnownHostsLine, parseKnownHosts } from './knownHostsLine.ts';

/** The lines of one known_hosts file, searchable by name. */
interface KnownHostsFile {
  linesFor(name: string): readonly KnownHostsLine[];
}

interface Kept {
  readonly version: string;
  readonly file: KnownHostsFile;
}

/** Reads known_hosts files, keeping what it parsed until a file changes. */
export interface KnownHostsReader {
  /**
   * Every line of the files that covers the name. A file that does not exist has none.
   * @throws FailureError `host-key-unverifiable` naming a file that exists and cannot be read.
   */
  linesFor(name: string, files: readonly string[]): Promise<readonly KnownHostsLine[]>;
}

/** A reader with an empty memory. It never writes. */
export function createKnownHostsReader(): KnownHostsReader {
  const kept = new Map<string, Kept>();
  return {
    async linesFor(name, files) {
      const read = await Promise.all(files.map((path) => load(path, kept)));
      return read.flatMap((file) => file?.linesFor(name) ?? []);
    },
  };
}

async function load(path: string, kept: Map<string, Kept>): Promise<KnownHostsFile | null> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    const version = `${mtimeMs} ${size} ${ino}`;
    const before = kept.get(path);
    if (before?.version === version) return before.file;
    const file = searchable(parseKnownHosts(await readFile(path, 'utf8'), path));
    kept.set(path, { version, file });
    return file;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw sshError(
      'host-key-unverifiable',
      `the known hosts file ${path} exists but cannot be read, so no host key can be verified`,
      `Make ${path} readable, or remove it.`,
      { words: errorWords(error), terminal: true },
    );
  }
}

/** Hashed names cost an HMAC a line, and a fleet asks for the same names again and again: answers are kept with the file. */
function searchable(lines: readonly KnownHostsLine[]): KnownHostsFile {
  const answers = new Map<string, readonly KnownHostsLine[]>();
  return {
    linesFor(name) {
      const before = answers.get(name);
      if (before !== undefined) return before;
      const found = lines.filter((line) => namesCover(line.names, name));
      answers.set(name, found);
      return found;
    },
  };
}
