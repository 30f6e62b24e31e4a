import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { isLoopCommand } from '../probes/lanes.ts';
import type { Channel, ChannelExit, ConnectHooks, Connection } from '../ssh/connection.ts';
import type { HostEvent } from './recordedEvent.ts';

/** One host of a replay: it connects when it did, and its loop says what it said. */
export interface ReplayHost {
  /** The next event; it waits here until the session that it belongs to is taken up. */
  play(event: HostEvent): void;
  /** Characters that wait. */
  waiting(): number;
  /** Forgets what waits: its session was never taken up. */
  skip(): void;
  /** Nothing more comes: whoever waits or comes is told so, or why it was not there last. `holds`: what is open stays open. */
  end(failure: Failure, holds: boolean): void;
  connect(hooks: ConnectHooks): Promise<Connection>;
}

type Waiter = (connection: Connection | Failure) => void;

/** `title`: why it is connected, as the status shows it. */
export function createReplayHost(title: string): ReplayHost {
  let events: HostEvent[] = [];
  let characters = 0;
  let open: PlayedConnection | null = null;
  let waiter: Waiter | null = null;
  let ended: Failure | null = null;
  let lastFailure: Failure | null = null;

  const take = (): HostEvent | undefined => {
    const event = events.shift();
    if (event !== undefined) characters -= sizeOf(event);
    return event;
  };
  /** Hands on what can be: to the session that is open, or to whoever waits for one. */
  const pump = () => {
    for (;;) {
      const [next] = events;
      if (next === undefined) return;
      if (next.e === 'open' || next.e === 'failed') {
        open?.lose(null);
        open = null;
        if (waiter === null) return;
        take();
        const told = waiter;
        waiter = null;
        if (next.e === 'failed') told(next.failure);
        else {
          open = playedConnection(title, pump);
          told(open.connection);
        }
      } else if (open === null) take();
      else if (!open.ready()) return;
      else {
        take();
        open.play(next);
      }
    }
  };
  return {
    play(event) {
      if ('failure' in event) lastFailure = event.failure;
      events.push(event);
      characters += sizeOf(event);
      pump();
    },
    waiting: () => characters,
    skip() {
      events = [];
      characters = 0;
    },
    end(failure, holds) {
      ended = holds && lastFailure !== null ? { ...lastFailure, terminal: true } : failure;
      if (!holds) open?.lose(failure);
      waiter?.(ended);
    },
    connect: ({ signal }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const abort = () => {
          waiter = null;
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        waiter = (outcome) => {
          signal.removeEventListener('abort', abort);
          if ('exec' in outcome) resolve(outcome);
          else reject(new FailureError(outcome));
        };
        if (ended !== null && events.length === 0) waiter(ended);
        else pump();
      }),
  };
}

function sizeOf(event: HostEvent): number {
  return 'data' in event ? event.data.length : 1;
}

interface PlayedConnection {
  readonly connection: Connection;
  /** Its loop is started and listened to. */
  ready(): boolean;
  play(event: HostEvent): void;
  lose(failure: Failure | null): void;
}

function playedConnection(title: string, onReady: () => void): PlayedConnection {
  const closed: ((failure: Failure | null) => void)[] = [];
  let channel: PlayedChannel | null = null;
  let isClosed = false;
  const lose = (failure: Failure | null) => {
    if (isClosed) return;
    isClosed = true;
    for (const listener of closed) listener(failure);
  };
  return {
    ready: () => isClosed || channel?.started === true,
    play(event) {
      if (event.e === 'close') lose(event.failure);
      else if (!isClosed) channel?.play(event);
    },
    lose,
    connection: {
      transport: 'replay',
      why: title,
      async exec(command) {
        if (!isLoopCommand(command) || channel !== null) throw new FailureError(nothingRuns);
        channel = new PlayedChannel(onReady);
        return channel;
      },
      forward: () => Promise.reject(new FailureError(nothingRuns)),
      onClose: (listener) => closed.push(listener),
      close: () => lose(null),
    },
  };
}

const nothingRuns: Failure = {
  kind: 'refused',
  message: 'A recording holds what the loop of a host said, and nothing else of it',
  words: '',
  remedy: 'Ask the host itself.',
  terminal: false,
};

/** The loop of a host; it begins to speak when it is given its script, as a real one does. */
class PlayedChannel implements Channel {
  started = false;
  private readonly onReady: () => void;
  private readonly stdout: ((chunk: Buffer) => void)[] = [];
  private readonly stderr: ((chunk: Buffer) => void)[] = [];
  private readonly exits: ((exit: ChannelExit) => void)[] = [];

  constructor(onReady: () => void) {
    this.onReady = onReady;
  }

  play(event: HostEvent): void {
    if (event.e === 'out' || event.e === 'err') {
      const chunk = Buffer.from(event.data, 'latin1');
      for (const listener of event.e === 'out' ? this.stdout : this.stderr) listener(chunk);
    } else if (event.e === 'exit') {
      for (const listener of this.exits) listener({ code: event.code, signal: null });
    }
  }

  onStdout(listener: (chunk: Buffer) => void): void {
    this.stdout.push(listener);
  }

  onStderr(listener: (chunk: Buffer) => void): void {
    this.stderr.push(listener);
  }

  onExit(listener: (exit: ChannelExit) => void): void {
    this.exits.push(listener);
  }

  write(): void {
    if (this.started) return;
    this.started = true;
    // Whoever starts it has its hands full until it is started.
    setImmediate(this.onReady);
  }

  end(): void {}

  close(): void {}
}
