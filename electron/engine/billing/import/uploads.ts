import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { TaskQueue } from '../../store/taskQueue.ts';

/** Disk that an upload must leave free. */
const spareBytes = 2 * 2 ** 30;
/** An upload that nobody has touched for this long was left behind by a page that is gone. */
const longestIdleMs = 12 * 3600 * 1000;

/** Files of one upload on their way in. */
export interface Upload {
  readonly folder: string;
  /** The name that a file was handed over under, by the path that it is kept under. Hostile text. */
  readonly names: ReadonlyMap<string, string>;
}

interface OpenUpload extends Upload {
  readonly names: Map<string, string>;
  readonly paths: Map<string, string>;
  readonly queue: TaskQueue;
  touchedAtMs: number;
}

/**
 * Files that a page hands over to be imported, piece by piece: the engine is given bytes and never a path, so that no page can make
 * it read what lies on this machine. They lie in the data folder until they are imported or thrown away.
 */
export class Uploads {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #open = new Map<string, OpenUpload>();

  constructor(dataFolder: string, now: () => number = Date.now) {
    this.#folder = join(dataFolder, 'uploads');
    this.#now = now;
  }

  /** Begins an upload. What an earlier run or a page that is gone left behind goes first. */
  async begin(): Promise<string> {
    for (const [id, { touchedAtMs }] of this.#open)
      if (this.#now() - touchedAtMs > longestIdleMs) await this.discard(id);
    if (this.#open.size === 0) await rm(this.#folder, { recursive: true, force: true });
    const id = randomUUID();
    const folder = join(this.#folder, id);
    const nothing = { names: new Map<string, string>(), paths: new Map<string, string>() };
    this.#open.set(id, { folder, ...nothing, queue: new TaskQueue(), touchedAtMs: this.#now() });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return id;
  }

  /** An upload; null where there is none by that name. */
  find(id: string): Upload | null {
    return this.#open.get(id) ?? null;
  }

  /**
   * Adds a piece to the end of a file. Two names are two files, however alike they are once made plain.
   * @returns false where there is no such upload, or it is thrown away meanwhile.
   * @throws RangeError where the disk has no room for more.
   */
  async add(id: string, name: string, bytes: Buffer): Promise<boolean> {
    const upload = this.#open.get(id);
    if (!upload) return false;
    return await upload.queue.run(async () => {
      if (!this.#open.has(id)) return false;
      upload.touchedAtMs = this.#now();
      const { bavail, bsize } = await statfs(upload.folder);
      if (bavail * bsize < spareBytes + bytes.length)
        throw new RangeError('There is no room on the disk for more.');
      await appendFile(pathOf(upload, name), bytes, { mode: 0o600 });
      return true;
    });
  }

  /** Throws an upload away with all its files, once a piece that is being written is. */
  async discard(id: string): Promise<void> {
    const upload = this.#open.get(id);
    this.#open.delete(id);
    await upload?.queue.run(() => rm(upload.folder, { recursive: true, force: true }));
  }
}

function pathOf({ folder, paths, names }: OpenUpload, name: string): string {
  const known = paths.get(name);
  if (known !== undefined) return known;
  const path = join(folder, `${String(paths.size + 1).padStart(5, '0')}-${plainFileName(name)}`);
  paths.set(name, path);
  names.set(path, name.replace(/^[/\\]+/, ''));
  return path;
}

/** A path within a dropped folder as one file name without a way out of its folder: '../a b/x.csv' -> 'a_b-x.csv'. */
export function plainFileName(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return (
    parts
      .map((part) => part.replace(/[^A-Za-z0-9._=-]/g, '_').replace(/^\.+/, ''))
      .join('-')
      .slice(-180) || 'file'
  );
}
