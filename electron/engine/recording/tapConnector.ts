import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { isLoopCommand } from '../probes/lanes.ts';
import type { Channel, Connection, Connector } from '../ssh/connection.ts';

/** Told what happens between us and one host. Its lanes are those of the loop; other commands are not told. */
export interface HostTap {
  opened(): void;
  failed(failure: Failure): void;
  stdout(chunk: Buffer): void;
  stderr(chunk: Buffer): void;
  exited(code: number | null): void;
  closed(failure: Failure | null): void;
}

/** A connector that does what `inner` does and tells of it; `tapOf` gives null for a host that is not listened to. */
export function tapConnector(inner: Connector, tapOf: (host: HostConfig) => HostTap | null): Connector {
  return {
    async connect(host, hooks) {
      const tap = tapOf(host);
      try {
        const connection = await inner.connect(host, hooks);
        return tap === null ? connection : tapConnection(connection, tap);
      } catch (error) {
        // What we gave up ourselves is no event of the host's.
        if (error instanceof FailureError && !hooks.signal.aborted) tap?.failed(error.failure);
        throw error;
      }
    },
    close: () => inner.close(),
  };
}

function tapConnection(connection: Connection, tap: HostTap): Connection {
  tap.opened();
  connection.onClose((failure) => tap.closed(failure));
  return {
    transport: connection.transport,
    why: connection.why,
    async exec(command) {
      const channel = await connection.exec(command);
      return isLoopCommand(command) ? tapChannel(channel, tap) : channel;
    },
    forward: (address, port) => connection.forward(address, port),
    onClose: (listener) => connection.onClose(listener),
    close: () => connection.close(),
  };
}

function tapChannel(channel: Channel, tap: HostTap): Channel {
  /** The end of a loop that we ended ourselves is no event of the host's. */
  let isOurs = false;
  return {
    write: (text) => channel.write(text),
    end: () => {
      isOurs = true;
      channel.end();
    },
    close: () => {
      isOurs = true;
      channel.close();
    },
    onStdout: (listener) =>
      channel.onStdout((chunk) => {
        tap.stdout(chunk);
        listener(chunk);
      }),
    onStderr: (listener) =>
      channel.onStderr((chunk) => {
        tap.stderr(chunk);
        listener(chunk);
      }),
    onExit: (listener) =>
      channel.onExit((exit) => {
        if (!isOurs) tap.exited(exit.code);
        listener(exit);
      }),
  };
}
