import { FailureError, type FailureKind } from '#shared/domain/failure.ts';

/** What is often left out of a failure: the other side's words (''), and whether a retry is pointless (false). */
export interface FailureDetail {
  readonly words?: string;
  readonly terminal?: boolean;
}

/** Longest part of another program's or server's words that is kept. */
const longestWords = 2000;

/** Builds a FailureError; `remedy` is one sentence that says what the user can do. */
export function sshError(
  kind: FailureKind,
  message: string,
  remedy: string,
  { words = '', terminal = false }: FailureDetail = {},
): FailureError {
  return new FailureError({ kind, message, words: words.trim().slice(0, longestWords), remedy, terminal });
}

/** The error with `name: ` before its message; anything that is not a FailureError becomes one of kind `internal`. */
export function namedFor(name: string, error: unknown): FailureError {
  if (error instanceof FailureError) {
    if (error.failure.message.startsWith(`${name}: `)) return error;
    return new FailureError({ ...error.failure, message: `${name}: ${error.failure.message}` });
  }
  const words = error instanceof Error ? error.message : String(error);
  return sshError(
    'internal',
    `${name}: connecting failed in a way that was not foreseen`,
    'Report it with the words shown.',
    { words },
  );
}

/** What a connection attempt ends with when its caller gave it up. */
export function cancelled(what: string): FailureError {
  return sshError('closed', `connecting to ${what} was cancelled`, 'Connect again when you want to.');
}

/** Node's error code (`ECONNREFUSED`), or '' where the value has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The message of whatever was thrown. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
