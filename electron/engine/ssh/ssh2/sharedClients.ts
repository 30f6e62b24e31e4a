import type { Client } from 'ssh2';
import { FailureError } from '#shared/domain/failure.ts';
import { Semaphore } from '../semaphore.ts';
import { cancelled } from '../sshError.ts';

/** A logged-in jump host that several connections stand on. */
export interface SharedClient {
  readonly client: Client;
  /** Places for handshakes through it. */
  readonly handshakes: Semaphore;
  /** Called once when it dies under its users, with its last words; gives back a way to stop listening. */
  onDown(listener: (words: string) => void): () => void;
  /** Gives the share back; the connection ends some time after the last one. */
  release(): void;
}

/** Opens a client for `key`; the signal is aborted when nobody waits for it any more. */
export type OpenClient = (signal: AbortSignal) => Promise<Client>;

interface Entry {
  readonly opening: Promise<Client>;
  readonly giveUp: AbortController;
  readonly handshakes: Semaphore;
  readonly downListeners: Set<(words: string) => void>;
  users: number;
  open: boolean;
  lingering: NodeJS.Timeout | null;
}

/** A jump host is kept this long after its last user, so that a host that reconnects finds it open. */
const lingerMs = 5000;

/** Jump hosts that are open or opening, by whatever key tells one from another. */
export class SharedClients {
  private readonly entries = new Map<string, Entry>();
  private readonly handshakesEach: number;

  constructor(handshakesEach: number) {
    this.handshakesEach = handshakesEach;
  }

  /** Shares the client of `key`, opening it where none is open. @throws what `open` throws, to everybody who waits. */
  async acquire(key: string, open: OpenClient, signal: AbortSignal): Promise<SharedClient> {
    const entry = this.entries.get(key) ?? this.start(key, open);
    entry.users += 1;
    if (entry.lingering !== null) clearTimeout(entry.lingering);
    entry.lingering = null;
    const release = once(() => this.leave(key, entry));
    try {
      const client = await abortable(entry.opening, signal);
      return { client, handshakes: entry.handshakes, release, onDown: (listener) => listen(entry, listener) };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Closes all of them at once. */
  closeAll(): void {
    for (const [key, entry] of this.entries) this.drop(key, entry);
  }

  private start(key: string, open: OpenClient): Entry {
    const giveUp = new AbortController();
    const opening = open(giveUp.signal);
    const entry: Entry = {
      opening,
      giveUp,
      handshakes: new Semaphore(this.handshakesEach),
      downListeners: new Set(),
      users: 0,
      open: false,
      lingering: null,
    };
    this.entries.set(key, entry);
    const forget = () => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    };
    opening.then((client) => {
      entry.open = true;
      let words = '';
      client.on('error', (error) => {
        words = error.message;
      });
      client.on('close', () => {
        forget();
        for (const listener of [...entry.downListeners]) listener(words);
      });
    }, forget);
    return entry;
  }

  private leave(key: string, entry: Entry): void {
    entry.users -= 1;
    if (entry.users > 0) return;
    if (entry.open) {
      entry.lingering = setTimeout(() => this.drop(key, entry), lingerMs);
      entry.lingering.unref();
    } else {
      this.drop(key, entry);
    }
  }

  private drop(key: string, entry: Entry): void {
    if (this.entries.get(key) === entry) this.entries.delete(key);
    if (entry.lingering !== null) clearTimeout(entry.lingering);
    entry.giveUp.abort();
    entry.opening.then((client) => client.end()).catch(() => undefined);
  }
}

function listen(entry: Entry, listener: (words: string) => void): () => void {
  entry.downListeners.add(listener);
  return () => entry.downListeners.delete(listener);
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () =>
      reject(signal.reason instanceof FailureError ? signal.reason : cancelled('the jump host'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
