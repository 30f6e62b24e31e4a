import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Milliseconds } from '#shared/domain/units.ts';

/** How long one answer may take, and how long it may be. */
export interface AnswerLimits {
  readonly timeoutMs: Milliseconds;
  readonly longestCharacters: number;
}

/** A shell that runs one program again and again, with other arguments each time. */
export interface SshHelper {
  /** Asks one question; not called again before it is answered. No word may hold a line end. @throws HelperGone, or Error in ssh's words */
  ask(args: readonly string[]): Promise<string>;
  /** It has ended and answers no more. */
  isGone(): boolean;
}

/** The helper ended without an answer, for reasons that are not the question's. */
export class HelperGone extends Error {}

/**
 * A question comes as lines: how many words, then each word. The shell reads them as data: nothing is ever expanded or evaluated.
 * After an answer a line with the mark, which nobody can guess, ends each of the two outputs; on stdout the exit code is with it.
 */
const script = `program=$1 mark=$2
while IFS= read -r count; do
  set --
  while [ "$count" -gt 0 ]; do
    IFS= read -r word || exit
    set -- "$@" "$word"
    count=$((count - 1))
  done
  "$program" "$@" </dev/null
  printf '%s %s;' "$mark" "$?"
  printf '%s;' "$mark" >&2
done
`;

/** Long enough to bridge the pauses within one burst of hosts. */
const idleMs = 250;

interface Question {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
  stdout: string;
  stderr: string;
}

/** Starts one; it ends by itself when nothing was asked for a moment, when we end, and when an answer breaks the limits. */
export function startSshHelper(
  command: string,
  { timeoutMs, longestCharacters }: AnswerLimits,
  onGone: (helper: SshHelper) => void,
): SshHelper {
  const mark = randomBytes(16).toString('hex');
  // A group of its own: whatever ssh's configuration started (Match exec) is killed with it.
  const child = spawn('/bin/sh', ['-c', script, 'sh', command, mark], { stdio: 'pipe', detached: true });
  let open: Question | null = null;
  let gone = false;
  let idle: NodeJS.Timeout | null = null;

  const settle = (act: (question: Question) => void) => {
    const question = open;
    open = null;
    if (question === null) return;
    clearTimeout(question.timer);
    act(question);
  };
  const leave = () => {
    gone = true;
    onGone(helper);
  };
  const giveUp = (error: Error) => {
    leave();
    killGroup(child);
    settle(({ reject }) => reject(error));
  };
  const hear = (lane: 'stdout' | 'stderr') => (text: string) => {
    if (open === null) return;
    open[lane] += text;
    if (open.stdout.length + open.stderr.length > longestCharacters)
      return giveUp(new Error('its answer is too long'));
    const code = exitCodeOf(open, mark);
    if (code === null) return;
    idle = setTimeout(() => {
      leave();
      child.stdin.end();
    }, idleMs);
    settle((question) => answer(question, code, mark));
  };
  const helper: SshHelper = {
    isGone: () => gone,
    ask: (args) =>
      new Promise((resolve, reject) => {
        if (idle !== null) clearTimeout(idle);
        const late = () => giveUp(new Error(`no answer within ${timeoutMs / 1000} s`));
        open = { resolve, reject, timer: setTimeout(late, timeoutMs), stdout: '', stderr: '' };
        child.stdin.write([String(args.length), ...args, ''].join('\n'));
      }),
  };
  child.stdout.setEncoding('utf8').on('data', hear('stdout'));
  child.stderr.setEncoding('utf8').on('data', hear('stderr'));
  child.stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  child.on('close', () => {
    leave();
    settle(({ reject }) => reject(new HelperGone('the helper shell ended')));
  });
  return helper;
}

/** The exit code, once both outputs have ended. */
function exitCodeOf({ stdout, stderr }: Question, mark: string): number | null {
  if (!stderr.endsWith(`${mark};`) || !stdout.endsWith(';')) return null;
  const at = stdout.lastIndexOf(`${mark} `);
  return at < 0 ? null : Number(stdout.slice(at + mark.length + 1, -1));
}

function answer({ stdout, stderr, resolve, reject }: Question, code: number, mark: string): void {
  const words = stderr.slice(0, -mark.length - 1).trim();
  if (code === 0) resolve(stdout.slice(0, stdout.lastIndexOf(mark)));
  else reject(new Error(words || `it ended with exit code ${code}`));
}

function killGroup({ pid }: ChildProcessWithoutNullStreams): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended in this moment.
  }
}
