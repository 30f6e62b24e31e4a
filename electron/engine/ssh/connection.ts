import type { Duplex } from 'node:stream';
import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';

/** How a remote command ended. `code` is null when it died by a signal or the channel was cut. */
export interface ChannelExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Set where the server never ran the command: the `back-pressure` of `exec`, from a transport that learns of it this late. */
  readonly refusal?: Failure;
}

/** One running remote command. Its two output streams are two lanes that never mix. */
export interface Channel {
  onStdout(listener: (chunk: Buffer) => void): void;
  onStderr(listener: (chunk: Buffer) => void): void;
  /** Called once, after the last byte of both lanes. */
  onExit(listener: (exit: ChannelExit) => void): void;
  write(text: string): void;
  /** Closes its stdin: the remote loop ends itself on that. */
  end(): void;
  /** Closes the channel without waiting. */
  close(): void;
}

/** One authenticated connection to one host, whatever carries it. */
export interface Connection {
  readonly transport: 'ssh2' | 'openssh' | 'local' | 'replay';
  /** Why this transport, one clause: `the host's config asks for a certificate`. */
  readonly why: string;
  /**
   * Runs a command. At most two channels at once: the loop and one on demand; a third waits.
   * @throws FailureError `back-pressure` when the server refuses a channel; the connection stays good.
   */
  exec(command: string): Promise<Channel>;
  /**
   * Opens a TCP stream from the host to an address it can reach, by direct-tcpip (`ssh -W`).
   * @throws FailureError
   */
  forward(address: string, port: number): Promise<Duplex>;
  /** Called once when the connection ends; null when we closed it. */
  onClose(listener: (failure: Failure | null) => void): void;
  close(): void;
}

/** What a connector may ask and tell while it connects. */
export interface ConnectHooks {
  /** Each step of the connection as it ends, for the test dialog and the log. */
  readonly onStep?: (step: TestStep) => void;
  readonly signal: AbortSignal;
}

/** Opens connections; the fleet sees nothing else of SSH. */
export interface Connector {
  /** @throws FailureError naming host, hop and remedy. */
  connect(host: HostConfig, hooks: ConnectHooks): Promise<Connection>;
  /** Closes everything it shares (bastions). */
  close(): Promise<void>;
}
