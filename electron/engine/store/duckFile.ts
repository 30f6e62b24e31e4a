import { realpathSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';

/** Files that this process has open: the lock of the operating system only keeps other processes out. */
export const openHere: Set<string> = new Set();

let openings = 0;

/**
 * Where sorts and aggregates go that do not fit into memory: a folder of this opening's own, since DuckDB may spill while it
 * reads the log, before anybody knows that the file is ours and what others left may go.
 */
export function newSpillFolder(path: string): string {
  openings += 1;
  return `${path}.tmp${process.pid}-${openings}`;
}

/** Removes what queries of killed processes spilled. Only the process that holds the file may call it. */
export async function removeOldSpills(path: string, own: string): Promise<void> {
  const folder = dirname(path);
  const old = (await readdir(folder)).filter(
    (name) => name.startsWith(`${basename(path)}.tmp`) && name !== basename(own),
  );
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** The path of a file by which it is known in `openHere`, links resolved. */
export function realPath(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

/** After a failed opening: closes without writing, so that the file stays as it was found. */
export async function abandon(instance: DuckDBInstance): Promise<void> {
  const connection = await instance.connect();
  await connection.run('PRAGMA disable_checkpoint_on_shutdown');
  connection.closeSync();
  instance.closeSync();
}
