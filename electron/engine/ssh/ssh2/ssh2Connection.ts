import type { Client, ClientChannel } from 'ssh2';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { forwardFailure, sessionFailure } from '../channelFailure.ts';
import type { Connection } from '../connection.ts';
import type { Keepalive } from '../keepalive.ts';
import { Semaphore } from '../semaphore.ts';
import { errorWords, sshError } from '../sshError.ts';
import { forwardOut } from './forwardOut.ts';
import { wrapChannel } from './ssh2Channel.ts';

/** A Connection that its owner can also fail from outside, as when the jump host below it dies. */
export interface FailableConnection extends Connection {
  fail(failure: Failure): void;
}

const channelsAtOnce = 2;

/** A Connection over a client that is logged in. `title` names the machine in failures; `keepalive` is the client's. */
export function wrapClient(
  client: Client,
  title: string,
  why: string,
  keepalive: Keepalive,
): FailableConnection {
  const lost = (words: string) => lostConnection(title, words, keepalive);
  const slots = new Semaphore(channelsAtOnce);
  const listeners: ((failure: Failure | null) => void)[] = [];
  let lastWords = '';
  let ended: { readonly failure: Failure | null } | null = null;
  const end = (failure: Failure | null) => {
    if (ended !== null) return;
    ended = { failure };
    for (const listener of listeners) listener(failure);
  };
  client.on('error', (error) => {
    lastWords = errorWords(error);
  });
  client.on('close', () => end(lost(lastWords)));
  return {
    transport: 'ssh2',
    why,
    async exec(command) {
      const release = await slots.acquire();
      try {
        if (ended !== null) throw new FailureError(ended.failure ?? lost('closed by us'));
        return wrapChannel(await openSession(client, command), release);
      } catch (error) {
        release();
        throw error instanceof FailureError ? error : sessionFailure(title, error);
      }
    },
    async forward(address, port) {
      try {
        return await forwardOut(client, address, port);
      } catch (error) {
        throw forwardFailure(title, `${address}:${port}`, error);
      }
    },
    onClose(listener) {
      if (ended === null) listeners.push(listener);
      else listener(ended.failure);
    },
    close() {
      end(null);
      client.end();
    },
    fail(failure) {
      end(failure);
      client.destroy();
    },
  };
}

function openSession(client: Client, command: string): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

function lostConnection(title: string, words: string, { intervalMs, count }: Keepalive): Failure {
  const silent = /keepalive/i.test(words);
  return sshError(
    silent ? 'timeout' : 'closed',
    silent
      ? `${title} has not answered for ${(intervalMs * count) / 1000} s`
      : `the connection to ${title} was lost`,
    'It will be connected again.',
    { words },
  ).failure;
}
