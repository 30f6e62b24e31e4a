import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FailureError } from '#shared/domain/failure.ts';
import { configFailure } from './fileProblem.ts';

/** An edit takes milliseconds; a lock older than this was left by a process that died. */
const staleMs = 10_000;
const retryMs = 20;
const giveUpMs = 15_000;

/**
 * Runs an edit of a file while no other Headroom (the window, a command in a script) edits it. The lock is a file
 * beside it, made exclusively; editors know nothing of it, so the edit itself still compares what it replaces.
 * @throws FailureError when another process holds it for 15 s; whatever `edit` throws.
 */
export async function withFileLock<T>(path: string, edit: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await acquire(lock);
  try {
    return await edit();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  const giveUpAt = performance.now() + giveUpMs;
  while (!(await tryAcquire(lock))) {
    if (performance.now() > giveUpAt)
      throw new FailureError(
        configFailure(
          `another process is editing (${lock} is held)`,
          'Remove that file if no Headroom runs.',
        ),
      );
    await breakIfStale(lock);
    await sleep(retryMs * (0.5 + Math.random()));
  }
}

async function tryAcquire(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.writeFile(`${process.pid}\n`);
    await file.close();
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Windows answers EPERM while a deleted lock is still open elsewhere.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw error;
  }
}

async function breakIfStale(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => null);
  if (found && Date.now() - found.mtimeMs > staleMs) await rm(lock, { force: true });
}
