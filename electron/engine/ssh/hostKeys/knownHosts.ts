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
  readonly file: Promise<KnownHostsFile>;
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
    if (before?.version === version) return await before.file;
    const file = readFile(path, 'utf8').then((text) => searchable(parseKnownHosts(text, path)));
    kept.set(path, { version, file });
    file.catch(() => kept.delete(path));
    return await file;
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

/**
 * A fleet's file has a line a host: plain names are found by a map, and only patterns and hashed names (an HMAC each) are tried
 * line by line. Answers are kept, since each connection asks several times.
 */
function searchable(lines: readonly KnownHostsLine[]): KnownHostsFile {
  const byName = new Map<string, KnownHostsLine[]>();
  const patterns: KnownHostsLine[] = [];
  for (const line of lines) {
    if (/^\||[*?!]/.test(line.names)) patterns.push(line);
    else for (const name of new Set(line.names.toLowerCase().split(','))) addTo(byName, name, line);
  }
  const answers = new Map<string, readonly KnownHostsLine[]>();
  return {
    linesFor(name) {
      const before = answers.get(name);
      if (before !== undefined) return before;
      const found = [
        ...(byName.get(name.toLowerCase()) ?? []),
        ...patterns.filter((line) => namesCover(line.names, name)),
      ];
      found.sort((one, other) => one.line - other.line);
      answers.set(name, found);
      return found;
    },
  };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
