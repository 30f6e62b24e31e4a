import { spawn } from 'node:child_process';
import type { Channel, ChannelExit } from '../ssh/connection.ts';

/**
 * Runs a command of ours (`loopCommand`, never a text of the user's or of a host) with /bin/sh as a channel. It gets a
 * process group of its own, so that closing reaches all of it and a Ctrl-C in our terminal does not.
 */
export function startLocalCommand(command: string): Channel {
  const child = spawn('/bin/sh', ['-c', command], { stdio: 'pipe', detached: true });
  const onExit: ((exit: ChannelExit) => void)[] = [];
  let exit: ChannelExit | null = null;
  const ended = (how: ChannelExit) => {
    if (exit) return;
    exit = how;
    for (const listener of onExit) listener(how);
  };
  child.on('error', () => ended({ code: 127, signal: null }));
  child.on('close', (code, signal) => ended({ code, signal }));
  // The loop may end before it took all of its stdin; that is told by its exit.
  child.stdin.on('error', () => {});
  return {
    onStdout: (listener) => void child.stdout.on('data', listener),
    onStderr: (listener) => void child.stderr.on('data', listener),
    onExit(listener) {
      if (exit) listener(exit);
      else onExit.push(listener);
    },
    write: (text) => void child.stdin.write(text),
    end: () => void child.stdin.end(),
    close() {
      child.stdin.destroy();
      if (child.pid === undefined || exit) return;
      try {
        // To the group: the loop's head kills what the loop started, in whatever group it is.
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It ended in this moment.
      }
    },
  };
}
