import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { Hop } from '../config/route.ts';
import type { Channel, ChannelExit, Connection } from '../connection.ts';
import { Lane } from '../lane.ts';
import { Semaphore } from '../semaphore.ts';
import { cancelled, errorWords } from '../sshError.ts';
import { type OpensshMeans, opensshArguments } from './opensshArguments.ts';
import { opensshFailure, opensshForwardFailure } from './opensshWords.ts';
import { processStream } from './processStream.ts';
import { type SshProcess, startSsh } from './sshProcess.ts';

const channelsAtOnce = 2;
/** Exit code by which ssh tells its own end from the remote command's. */
const sshEnded = 255;

/** A Connection of which every channel is a process of the system's ssh. The login has been tried before. */
export function opensshConnection(hops: readonly Hop[], why: string, means: OpensshMeans): Connection {
  const slots = new Semaphore(channelsAtOnce);
  const processes = createProcesses(hops, means);
  const listeners: ((failure: Failure | null) => void)[] = [];
  let ended: { readonly failure: Failure | null } | null = null;
  const end = (failure: Failure | null) => {
    if (ended !== null) return;
    ended = { failure };
    for (const listener of listeners) listener(failure);
  };
  /** A refused channel leaves the host reachable; any other end of the ssh that runs a command is the connection's. */
  const judge = (failure: Failure) => {
    if (failure.kind !== 'back-pressure') end(failure);
  };
  return {
    transport: 'openssh',
    why,
    async exec(command) {
      const release = await slots.acquire();
      try {
        const process = await processes.start([...opensshArguments(hops, means), command]);
        process.child.once('close', release);
        return channelOf(process, () => {
          const { failure } = opensshFailure(hops, process.lastWords());
          judge(failure);
          return failure;
        });
      } catch (error) {
        release();
        if (error instanceof FailureError) judge(error.failure);
        throw error;
      }
    },
    async forward(address, port) {
      const args = opensshArguments(hops, means);
      const destination = args.splice(-2);
      const target = `${address}:${port}`;
      const process = await processes.start([...args, '-W', `[${address}]:${port}`, ...destination]);
      process.stderr.resume();
      return processStream(process, () => opensshForwardFailure(hops, target, process.lastWords()));
    },
    onClose(listener) {
      if (ended === null) listeners.push(listener);
      else listener(ended.failure);
    },
    close() {
      end(null);
      processes.close();
    },
  };
}

/** The processes of one connection. */
function createProcesses(hops: readonly Hop[], means: OpensshMeans) {
  const running = new Set<SshProcess>();
  const closing = new AbortController();
  const closed = () => cancelled(hops.at(-1)?.title ?? '');
  return {
    /** Starts one, resolving once it is logged in. @throws FailureError */
    async start(args: readonly string[]): Promise<SshProcess> {
      const leave = await means.places.acquire(hops, closing.signal).catch(() => Promise.reject(closed()));
      const process = startSsh(means, args);
      running.add(process);
      process.child.once('close', () => running.delete(process));
      try {
        await process.authenticated;
        return process;
      } catch (error) {
        throw closing.signal.aborted ? closed() : opensshFailure(hops, errorWords(error));
      } finally {
        leave();
      }
    },
    /** Ends them, and those that wait to be started. */
    close() {
      closing.abort();
      for (const process of running) process.child.kill();
    },
  };
}

/** `failed`: told that ssh itself ended and not the command, answers why. */
function channelOf({ child, stderr }: SshProcess, failed: () => Failure): Channel {
  const out = new Lane(child.stdout);
  const err = new Lane(stderr);
  const listeners: ((exit: ChannelExit) => void)[] = [];
  let exit: ChannelExit | null = null;
  let isOurs = false;
  const drainWhenOver = () => {
    if (child.exitCode === null && child.signalCode === null) return;
    setImmediate(() => {
      out.drain();
      err.drain();
    });
  };
  child.once('exit', () => {
    if (listeners.length > 0) drainWhenOver();
  });
  child.once('close', (code, signal) => {
    const known = code === sshEnded ? endOfSsh(isOurs ? null : failed()) : { code, signal };
    // Standard error passes through one more stream, which ends a moment later.
    setImmediate(() => {
      exit = known;
      for (const listener of listeners) listener(known);
    });
  });
  return {
    onStdout: (listener) => out.listen(listener),
    onStderr: (listener) => err.listen(listener),
    onExit: (listener) => {
      if (exit !== null) return listener(exit);
      listeners.push(listener);
      drainWhenOver();
    },
    write: (text) => {
      child.stdin.write(text);
    },
    end: () => {
      child.stdin.end();
    },
    close: () => {
      isOurs = true;
      child.kill();
    },
  };
}

/** What the remote command came to is not known then. */
function endOfSsh(failure: Failure | null): ChannelExit {
  const refused = failure?.kind === 'back-pressure';
  return { code: null, signal: null, ...(refused ? { refusal: failure } : {}) };
}
