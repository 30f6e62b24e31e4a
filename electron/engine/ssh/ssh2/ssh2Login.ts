import type { Duplex } from 'node:stream';
import ssh2, { type Client } from 'ssh2';
import { FailureError } from '#shared/domain/failure.ts';
import type { Hop } from '../config/route.ts';
import type { Deadline } from '../deadline.ts';
import { type HostKey, readHostKey } from '../hostKeys/hostKey.ts';
import type { Keepalive } from '../keepalive.ts';
import { cancelled, sshError } from '../sshError.ts';
import { chooseAlgorithms } from './algorithms.ts';
import { readPacketsCheaply } from './cheapPackets.ts';
import { closedFailure, handshakeFailure } from './handshakeFailure.ts';
import type { LoginAttempts } from './loginAttempts.ts';

/** What one login needs. */
export interface LoginRequest {
  readonly hop: Hop;
  /** Connected to the hop; closed by a login that fails. */
  readonly socket: Duplex;
  readonly signal: AbortSignal;
  readonly knownTypes: readonly string[];
  /** Judges the presented key before anything is authenticated. @throws FailureError */
  readonly verify: (key: HostKey) => Promise<void>;
  readonly attempts: LoginAttempts;
  readonly keepalive: Keepalive;
}

/**
 * Performs the handshake and the login. The caller makes the time limit, so that it can stop the clock while it asks.
 * @throws FailureError
 */
export function logIn(request: LoginRequest, deadline: (expire: () => void) => Deadline): Promise<Client> {
  const { hop, socket, signal, attempts, keepalive } = request;
  const client = new ssh2.Client();
  return new Promise<Client>((resolve, reject) => {
    let settled = false;
    const finish = (failure: FailureError | null) => {
      if (settled) return;
      settled = true;
      limit.stop();
      signal.removeEventListener('abort', abort);
      if (failure === null) return resolve(client);
      client.end();
      socket.destroy();
      reject(failure);
    };
    const abort = () => finish(cancelled(hop.title));
    const limit = deadline(() => finish(handshakeFailure(hop, new Error('timed out'))));
    // ssh2 goes on emitting after a failure; without a listener that would end the process.
    client.on('error', (error) => {
      if (!isHarmless(error, attempts)) finish(failureOf(hop, error, attempts));
    });
    client.on('ready', () => finish(null));
    // After this event the new keys are in use, also after each later exchange.
    client.on('handshake', () => setImmediate(readPacketsCheaply, client));
    client.on('close', () => finish(closedFailure(hop, 'the connection was closed before the login')));
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) return abort();
    client.connect({
      sock: socket,
      username: hop.settings.user,
      algorithms: chooseAlgorithms(request.knownTypes),
      readyTimeout: 0,
      keepaliveInterval: keepalive.intervalMs,
      keepaliveCountMax: keepalive.count,
      authHandler: attempts.handler,
      hostVerifier: (wire: Buffer, accept: (good: boolean) => void) => {
        verifyWire(request, wire).then(
          () => accept(true),
          (error: unknown) => {
            finish(error instanceof FailureError ? error : handshakeFailure(hop, error));
            accept(false);
          },
        );
      },
    });
  });
}

async function verifyWire({ hop, verify }: LoginRequest, wire: Buffer): Promise<void> {
  const key = readHostKey(wire);
  if (key === null) {
    throw sshError(
      'host-key-unverifiable',
      `${hop.title} presented a host key that cannot be read`,
      'Look at its sshd.',
      {
        terminal: true,
      },
    );
  }
  await verify(key);
}

/** A key that could not sign is one attempt less, not the end: ssh2 goes on with the next. */
function isHarmless(error: Error & { level?: string }, attempts: LoginAttempts): boolean {
  return error.level === 'agent' || (error.level === 'client-authentication' && !attempts.exhausted());
}

function failureOf(hop: Hop, error: Error & { level?: string }, attempts: LoginAttempts): FailureError {
  if (error.level === 'client-authentication') return attempts.failure();
  if (/too many authentication failures/i.test(error.message)) return attempts.failure(error.message);
  return handshakeFailure(hop, error);
}
