import { spawn } from 'node:child_process';
import { join } from 'node:path';

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
