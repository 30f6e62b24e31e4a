import { type FSWatcher, type Stats, statSync, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Milliseconds } from '#shared/domain/units.ts';

export interface WatchTiming {
  /** Editors write in several steps: wait until it is quiet for so long. */
  readonly settleMs: Milliseconds;
  /** Network file systems, links and a folder that does not exist yet give no events: look as well. */
  readonly pollMs: Milliseconds;
}

const usual: WatchTiming = { settleMs: 120, pollMs: 2_000 };

/**
 * Calls `changed` after a file changed, appeared or went, whether it was written in place or replaced. It watches the folder, since
 * a watched file is lost when an editor replaces it. Keeps no process alive. Begin it before the file is read, or a change in between
 * is lost.
 * @returns stops watching.
 */
export function watchFile(path: string, changed: () => void, timing: WatchTiming = usual): () => void {
  let settle: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  // At once: what changes after this call is seen.
  let last = stampNow(path);
  let stopped = false;
  const soon = () => {
    if (stopped) return;
    clearTimeout(settle);
    settle = setTimeout(changed, timing.settleMs).unref();
  };
  const listen = () => {
    if (watcher || stopped) return;
    try {
      watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
        if (file === null || file === basename(path)) soon();
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      watcher = null;
    }
  };
  const look = async () => {
    listen();
    const now = stamp(await stat(path).catch(() => null));
    if (now !== last) soon();
    last = now;
  };
  const poll = setInterval(() => void look(), timing.pollMs).unref();
  listen();
  return () => {
    stopped = true;
    clearInterval(poll);
    clearTimeout(settle);
    watcher?.close();
  };
}

function stampNow(path: string): string {
  try {
    return stamp(statSync(path));
  } catch {
    return stamp(null);
  }
}

function stamp(found: Stats | null): string {
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : 'missing';
}
