import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { PassThrough, type Readable } from 'node:stream';
import type { Milliseconds } from '#shared/domain/units.ts';
import { errorWords } from '../sshError.ts';

/** One run of the system's ssh. */
export interface SshProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** How it logged in (`publickey`) once it has; rejects with ssh's words when it ends before. */
  readonly authenticated: Promise<string>;
  /** Standard error after the login: the remote command's, with ssh's last words. */
  readonly stderr: Readable;
  /** What ssh itself said last, at most 2,000 characters: up to the login all of it, from then on its own lines alone. */
  lastWords(): string;
}

const keptWords = 2000;
const loggedIn = /^Authenticated to .*$/m;
/** What LogLevel=VERBOSE adds when a session ends. */
const statistics = /^(Transferred: sent \d+, received \d+ bytes.*|Bytes per second: sent .*)\r?\n/gm;
/** ssh ends its own lines like this (log.c, do_log); a remote command's standard error on the same stream does not. */
const ownLine = /[^\n]*\r\n/g;

/** What starting ssh needs to know. */
export interface SshProgram {
  readonly program: string;
  /** One that has not logged in by then is ended: ssh itself waits as long as the other side keeps it busy. */
  readonly loginLimitMs: Milliseconds;
}

/**
 * Starts ssh. LogLevel=VERBOSE makes it say when the login is done, on standard error before anything of the remote command.
 * The process ends with `signal`.
 */
export function startSsh(
  { program, loginLimitMs }: SshProgram,
  args: readonly string[],
  signal?: AbortSignal,
): SshProcess {
  const child = spawn(program, ['-o', 'LogLevel=VERBOSE', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(signal === undefined ? {} : { signal }),
  });
  const stderr = new PassThrough();
  let words = '';
  let before = '';
  let isIn = false;
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    child.kill();
  }, loginLimitMs);
  const authenticated = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      words = (words + text).slice(-keptWords);
      if (isIn) {
        stderr.write(text.replace(statistics, ''));
        return;
      }
      before += text;
      const line = loggedIn.exec(before);
      if (line === null || !before.includes('\n', line.index)) return;
      isIn = true;
      clearTimeout(limit);
      words = before.slice(before.indexOf('\n', line.index) + 1);
      stderr.write(words);
      resolve(/using "([^"]+)"/.exec(line[0])?.[1] ?? 'ssh');
      before = '';
    });
    child.on('error', (error) => reject(new Error(errorWords(error))));
    child.on('close', () => {
      clearTimeout(limit);
      stderr.end();
      reject(new Error(isLate ? `the login timed out after ${loginLimitMs / 1000} s` : words));
    });
  });
  // Whoever does not wait for the login learns of its end by the process's.
  authenticated.catch(() => undefined);
  // Writing to a process that ended is no news: its end is.
  child.stdin.on('error', () => undefined);
  const lastWords = () => (isIn ? (words.match(ownLine) ?? []).join('') : words);
  return { child, authenticated, stderr, lastWords };
}
