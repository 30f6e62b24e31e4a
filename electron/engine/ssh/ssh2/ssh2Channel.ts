import type { ClientChannel } from 'ssh2';
import type { Channel, ChannelExit } from '../connection.ts';
import { Lane } from '../lane.ts';

/** A Channel over ssh2's; `ended` is called when it is over, whoever ended it. */
export function wrapChannel(stream: ClientChannel, ended: () => void): Channel {
  const stdout = new Lane(stream);
  const stderr = new Lane(stream.stderr);
  const listeners: ((exit: ChannelExit) => void)[] = [];
  let exit: ChannelExit | null = null;
  const drain = () => {
    stdout.drain();
    stderr.drain();
  };
  // ssh2 tells of the close only after the last byte was read: whoever waits for the end must not wait for lanes nobody reads.
  let isOver = false;
  const drainWhenOver = () => {
    if (isOver && listeners.length > 0) setImmediate(drain);
  };
  stream.on('exit', () => {
    isOver = true;
    drainWhenOver();
  });
  stream.on('close', (code: number | null | undefined, signal: string | undefined) => {
    exit = { code: code ?? null, signal: signal ?? null };
    ended();
    for (const listener of listeners) listener(exit);
  });
  return {
    onStdout: (listener) => stdout.listen(listener),
    onStderr: (listener) => stderr.listen(listener),
    onExit: (listener) => {
      if (exit !== null) return listener(exit);
      listeners.push(listener);
      drainWhenOver();
    },
    write: (text) => {
      stream.write(text);
    },
    end: () => {
      stream.end();
    },
    close: () => {
      stream.close();
      drain();
    },
  };
}
