import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FailureError } from '#shared/domain/failure.ts';
import { configFailure } from '../config/fileProblem.ts';

/**
 * Writes a report so that a reader sees all of it or nothing: a temporary file beside it, fsync, then its name.
 * @throws FailureError with the path and a remedy; where the file is there already and may not be replaced, as well. Nothing is left behind.
 */
export async function writeReportFile(
  path: string,
  bytes: Uint8Array,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mayReplace) await rename(temporary, path);
    else await takeFreeName(temporary, path);
  } catch (error) {
    throw toldFailure(path, error);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Names a file in one step, or refuses: EEXIST where the name is taken. */
async function takeFreeName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // FAT and some network shares know no second names: there an empty file holds the name until the report takes its place.
    await (await open(path, 'wx')).close();
    await rename(temporary, path).catch(async (failed: unknown) => {
      await rm(path, { force: true });
      throw failed;
    });
  }
}

const remedies: Readonly<Record<string, string>> = {
  EEXIST: 'Choose another path, or say that it may be replaced (--force).',
  EACCES: 'Choose a folder that you may write to.',
  EPERM: 'Choose a folder that you may write to.',
  EROFS: 'Choose a folder that you may write to.',
  ENOSPC: 'Make room on the disk and try again.',
  ENOTDIR: 'Choose a path whose folders are folders.',
  EISDIR: 'Choose the path of a file, not of a folder.',
};

function toldFailure(path: string, error: unknown): unknown {
  const code = codeOf(error);
  const remedy = remedies[code];
  if (remedy === undefined) return error;
  const message =
    code === 'EEXIST' ? `${path} is there already.` : `The report could not be written to ${path}.`;
  return new FailureError(configFailure(message, remedy, code));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
