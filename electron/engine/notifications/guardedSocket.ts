import { lookup } from 'node:dns/promises';
import { isIP, connect as netConnect, type Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { Milliseconds } from '#shared/domain/units.ts';
import { addressKind, mayReceive } from './addressKind.ts';
import type { ReceiverUrl } from './receiverUrl.ts';
import { RefusedTargetError, refusedAddress } from './refusedTarget.ts';

/** All addresses of a name, as the system resolves it. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** One address may take this long to answer; the next one is tried then. */
const connectMs: Milliseconds = 5_000;

/** The system's resolver, hosts file included. */
export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/**
 * A connection to a webhook's host, encrypted where its URL says so. The name is resolved once and the connection is made to the very
 * address that was judged, so a name that answers differently the second time (DNS rebinding) gains nothing. One refused address
 * among its answers refuses the name.
 * @throws RefusedTargetError; the system's error where no address answers; the signal's reason.
 */
export async function openGuardedSocket(
  target: ReceiverUrl,
  allowPrivate: boolean,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Socket> {
  const { hostname, port, secure } = target;
  const addresses = isIP(hostname) === 0 ? await unlessAborted(resolve(hostname), signal) : [hostname];
  for (const address of addresses) refuseUnlessAllowed(hostname, address, allowPrivate);
  const socket = await connectToFirst(hostname, addresses, port, signal);
  try {
    // What the system connected to, in its own words: no spelling of an address passes by being read differently.
    refuseUnlessAllowed(hostname, socket.remoteAddress ?? '', allowPrivate);
    return secure ? await secured(socket, hostname, signal) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Tries one address after the other. @throws the last one's failure. */
async function connectToFirst(
  hostname: string,
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  let failure: unknown = new Error(`${hostname} has no address`);
  for (const address of addresses) {
    try {
      return await connected(address, port, signal);
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    }
  }
  throw failure;
}

function refuseUnlessAllowed(hostname: string, address: string, allowPrivate: boolean): void {
  const kind = addressKind(address);
  if (!mayReceive(kind, allowPrivate)) throw new RefusedTargetError(refusedAddress(hostname, address, kind));
}

function connected(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = netConnect({ host: address, port, noDelay: true });
  return settled(socket, 'connect', AbortSignal.any([signal, AbortSignal.timeout(connectMs)]));
}

/** TLS over a connection, with the certificate checked against the name in the URL. */
function secured(socket: Socket, hostname: string, signal: AbortSignal): Promise<Socket> {
  const name = isIP(hostname) === 0 ? { servername: hostname } : {};
  const secure = tlsConnect({ socket, host: hostname, ALPNProtocols: ['http/1.1'], ...name });
  return settled(secure, 'secureConnect', signal);
}

/** The socket once `event` comes; an error, an early end or the signal destroys it. */
function settled<T extends Socket>(socket: T, event: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      finish();
      socket.destroy();
      reject(error);
    };
    const onEvent = () => {
      finish();
      resolve(socket);
    };
    const onClose = () => fail(new Error('the connection was closed at once'));
    const onAbort = () => fail(signal.reason);
    const finish = () => {
      socket.off('error', fail).off('close', onClose).off(event, onEvent);
      // A late error of a destroyed socket has nobody else to take it.
      socket.on('error', () => undefined);
      signal.removeEventListener('abort', onAbort);
    };
    socket.once('error', fail).once('close', onClose).once(event, onEvent);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
