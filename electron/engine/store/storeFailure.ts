import { FailureError } from '#shared/domain/failure.ts';

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function configFailure(message: string, said: string, remedy: string): FailureError {
  return new FailureError({ kind: 'config', message, words: said, remedy, terminal: true });
}

/** Another process, or another store of this one, has the file. `what` names what lies in it. */
export function heldFailure(path: string, said: string, what = 'telemetry'): FailureError {
  const pid = /PID (\d+)/.exec(said)?.[1];
  const who = pid ? `another process (PID ${pid})` : 'another process';
  return configFailure(
    `The ${what} file ${path} is held by ${who}.`,
    said,
    'Close the other Headroom, or give this one a data folder of its own.',
  );
}

/** The file was written by a later Headroom. It is left untouched. */
export function newerVersionFailure(
  path: string,
  version: number,
  known: number,
  what = 'telemetry',
): FailureError {
  return configFailure(
    `The ${what} file ${path} has version ${version}; this Headroom knows versions up to ${known}.`,
    '',
    'Use the newer Headroom, or move the file aside to start an empty one.',
  );
}

/** What DuckDB said on opening the file, as a sentence. The file is left untouched. */
export function openFailure(path: string, error: unknown, what = 'telemetry'): FailureError {
  if (error instanceof FailureError) return error;
  const said = words(error);
  if (/lock on file|being used by another process|conflicting lock/i.test(said))
    return heldFailure(path, said, what);
  if (/permission denied|read-only|no such file|cannot open file|not a directory/i.test(said))
    return configFailure(
      `The ${what} file ${path} cannot be opened.`,
      said,
      'Check that its folder exists and that you may write there.',
    );
  return configFailure(
    `The ${what} file ${path} cannot be read: it is damaged or no DuckDB file.`,
    said,
    'Move it (and the .wal file beside it) aside to start an empty one, or restore it from a backup. It was left untouched.',
  );
}

/** A write that went wrong after the file was open: a full disk, mostly. */
export function writeFailure(path: string, error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  return new FailureError({
    kind: 'internal',
    message: `Telemetry could not be written to ${path}.`,
    words: words(error),
    remedy: 'Check the space on its disk; restart Headroom if it persists.',
    terminal: false,
  });
}

/** The store was closed before the call. */
export function closedFailure(path: string, what = 'telemetry'): FailureError {
  return new FailureError({
    kind: 'closed',
    message: `The ${what} file ${path} is closed.`,
    words: '',
    remedy: 'Restart Headroom.',
    terminal: true,
  });
}
