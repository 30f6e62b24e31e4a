import { once } from 'node:events';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { FailureError } from '#shared/domain/failure.ts';
import type { Channel, Connection } from '../ssh/connection.ts';
import { startLocalCommand } from './localCommand.ts';

const dialMs = 5_000;

/** A connection to this machine: commands are child processes, forwarded streams are plain sockets. */
export function createLocalConnection(onGone: () => void): Connection {
  const channels = new Set<Channel>();
  const listeners: ((failure: null) => void)[] = [];
  let closed = false;
  return {
    transport: 'local',
    why: 'it is this machine',
    async exec(command) {
      if (closed) throw new FailureError(closedFailure);
      const channel = startLocalCommand(command);
      channels.add(channel);
      channel.onExit(() => channels.delete(channel));
      return channel;
    },
    forward: dial,
    onClose: (listener) => listeners.push(listener),
    close() {
      if (closed) return;
      closed = true;
      for (const channel of channels) channel.close();
      onGone();
      for (const listener of listeners) listener(null);
    },
  };
}

const closedFailure = {
  kind: 'closed',
  message: 'The connection to this machine is closed',
  words: '',
  remedy: 'Nothing to do; it opens again by itself.',
  terminal: false,
} as const;

async function dial(address: string, port: number): Promise<Duplex> {
  const socket = connect({ host: address, port, timeout: dialMs });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(dialMs) });
    socket.setTimeout(0);
    return socket;
  } catch (error) {
    socket.destroy();
    throw new FailureError({
      kind: 'refused',
      message: `Nothing answers on ${address}:${port} of this machine`,
      words: error instanceof Error ? error.message : String(error),
      remedy: 'Check that the service runs and listens on that address.',
      terminal: false,
    });
  }
}
