import { execFile } from 'node:child_process';
import { Semaphore } from '../semaphore.ts';
import { type AnswerLimits, HelperGone, type SshHelper, startSshHelper } from './sshHelper.ts';

/** Runs ssh with these arguments and answers its stdout. @throws Error in ssh's own words, or about an answer that did not come. */
export type SshAsker = (args: readonly string[]) => Promise<string>;

const usualLimits: AnswerLimits = { timeoutMs: 10_000, longestCharacters: 1 << 20 };

interface SshAskerOptions {
  readonly limits?: AnswerLimits;
  readonly platform?: NodeJS.Platform;
}

/** More at once gains nothing: each is a short process that only computes. */
const atOnce = 4;

/**
 * Asks ssh short questions, thousands of them where need be. Starting a process blocks an engine of some hundred megabytes for
 * about 10 ms, a small shell for well under one: so a few helpers of `/bin/sh` start the processes, and end when nothing was
 * asked for a while. Windows has no such shell; there, and for words that no line can hold, each question is a process of ours.
 */
export function createSshAsker(
  command: string,
  { limits = usualLimits, platform = process.platform }: SshAskerOptions = {},
): SshAsker {
  const places = new Semaphore(atOnce);
  const idle: SshHelper[] = [];
  let mayHelp = platform !== 'win32';

  const askHelper = async (args: readonly string[]): Promise<string> => {
    const helper = idle.pop() ?? startSshHelper(command, limits, (gone) => forget(idle, gone));
    try {
      return await helper.ask(args);
    } finally {
      if (!helper.isGone()) idle.push(helper);
    }
  };
  return async (args) => {
    const release = await places.acquire();
    try {
      if (!mayHelp || args.some((word) => /[\n\0]/.test(word))) return await askAlone(command, args, limits);
      return await askHelper(args).catch((error: unknown) => {
        if (!(error instanceof HelperGone)) throw error;
        // A machine without /bin/sh would fail the same way every time; one whose helper was killed loses only speed.
        mayHelp = false;
        return askAlone(command, args, limits);
      });
    } finally {
      release();
    }
  };
}

function forget(helpers: SshHelper[], gone: SshHelper): void {
  const at = helpers.indexOf(gone);
  if (at >= 0) helpers.splice(at, 1);
}

function askAlone(
  command: string,
  args: readonly string[],
  { timeoutMs, longestCharacters }: AnswerLimits,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { timeout: timeoutMs, maxBuffer: longestCharacters, windowsHide: true };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else if (error.killed) reject(new Error(`no answer within ${timeoutMs / 1000} s`));
      else reject(new Error(stderr.trim() || error.message));
    });
  });
}
