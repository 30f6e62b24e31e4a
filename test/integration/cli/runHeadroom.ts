import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How a command ended and what it said. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line's entry, as `npm run -s headroom` runs it. */
export const headroomEntry = join(process.cwd(), 'electron/cli/headroom.ts');

/** Runs `headroom --config CONFIG ...ARGS` as a child process without a terminal and waits for its end. */
export function runHeadroom(config: string, args: readonly string[], input = ''): Promise<CommandResult> {
  const child = spawn(process.execPath, [headroomEntry, '--config', config, ...args], { stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A command that runs until it is told to end. */
export interface RunningCommand {
  /** Lines of stdout, as they come. */
  readonly lines: AsyncIterator<string>;
  /** SIGTERM, as a service manager sends it. @returns the exit code. */
  end(): Promise<number | null>;
}

/** Starts `headroom --config CONFIG ...ARGS` as a child process without a terminal. */
export function startHeadroom(config: string, args: readonly string[]): RunningCommand {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    [headroomEntry, '--config', config, ...args],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    end: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
