import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = 'tmux';

/** Why tests in a real terminal cannot run here; null where they can. */
export const tmuxMissing: string | null = (() => {
  try {
    execFileSync(program, ['-V'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'tmux is not installed (Debian: apt-get install tmux)';
  }
})();

/** A command in a terminal of its own: what it shows, and keys for it. */
export interface TmuxPane {
  /** The visible screen, a line per row. */
  screen(): Promise<string>;
  keys(...keys: string[]): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** Ends the terminal and everything in it. */
  close(): Promise<void>;
}

/** Starts a shell of a tmux server that is this test's alone; its socket lies in `folder`. */
export async function openTmux(folder: string, columns: number, rows: number): Promise<TmuxPane> {
  const tmux = (...args: string[]) => run(program, ['-S', join(folder, 'tmux'), '-f', '/dev/null', ...args]);
  const size = ['-x', String(columns), '-y', String(rows)];
  await tmux('new-session', '-d', ...size, 'env', 'PS1=$ ', 'sh');
  return {
    screen: async () => (await tmux('capture-pane', '-p')).stdout,
    keys: async (...keys) => void (await tmux('send-keys', ...keys)),
    resize: async (x, y) => void (await tmux('resize-window', '-x', String(x), '-y', String(y))),
    close: async () => void (await tmux('kill-server').catch(() => undefined)),
  };
}
