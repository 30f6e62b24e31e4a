import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Disk that an upload must leave free. */
const spareBytes = 2 * 2 ** 30;

/**
 * Files that a page hands over to be imported, piece by piece: the engine is given bytes and never a path, so that no page can make
 * it read what lies on this machine. They lie in the data folder until they are imported or thrown away.
 */
export class Uploads {
  readonly #folder: string;
  readonly #open = new Set<string>();

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'uploads');
  }

  /** Begins an upload. What an earlier run left behind goes at the first. */
  async begin(): Promise<string> {
    if (this.#open.size === 0) await rm(this.#folder, { recursive: true, force: true });
    const id = randomUUID();
    await mkdir(join(this.#folder, id), { recursive: true, mode: 0o700 });
    this.#open.add(id);
    return id;
  }

  /** The folder of an upload; null where there is none by that name. */
  folderOf(id: string): string | null {
    return this.#open.has(id) ? join(this.#folder, id) : null;
  }

  /**
   * Adds a piece to the end of a file.
   * @throws RangeError where the disk has no room for more.
   */
  async add(folder: string, name: string, bytes: Buffer): Promise<void> {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < spareBytes + bytes.length)
      throw new RangeError('There is no room on the disk for more.');
    await appendFile(join(folder, plainFileName(name)), bytes, { mode: 0o600 });
  }

  /** Throws an upload away. */
  async discard(id: string): Promise<void> {
    const folder = this.folderOf(id);
    this.#open.delete(id);
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

/** A path within a dropped folder as one file name without a way out of its folder: '../a b/x.csv' -> 'a_b-x.csv'. */
export function plainFileName(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return (
    parts
      .map((part) => part.replace(/[^A-Za-z0-9._=-]/g, '_').replace(/^\.+/, ''))
      .join('-')
      .slice(-200) || 'file'
  );
}
