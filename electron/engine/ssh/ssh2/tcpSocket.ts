import { connect, isIP, type Socket } from 'node:net';
import type { Hop } from '../config/route.ts';
import { cancelled } from '../sshError.ts';
import type { StepReporter } from '../stepReporter.ts';
import { networkFailure, timeoutFailure } from './handshakeFailure.ts';

/** What all sockets read into; each read is handed on as a copy of its own size before the next one. */
const readBuffer = Buffer.allocUnsafeSlow(65_536);

/** Opens a TCP connection to a hop within the limit; it is paused, as ssh2 expects a socket that it is given. @throws FailureError `dns`, `refused`, `unreachable`, `timeout`, `closed` */
export function openTcp(
  hop: Hop,
  steps: StepReporter,
  signal: AbortSignal,
  limitMs: number,
): Promise<Socket> {
  const { hostname, port, addressFamily, bindAddress } = hop.settings;
  return new Promise((resolve, reject) => {
    let resolved = isIP(hostname) !== 0;
    if (resolved) steps.ok('resolve', `${hostname} is an address`);
    const socket: Socket = connect({
      host: hostname,
      port,
      noDelay: true,
      autoSelectFamily: true,
      family: addressFamily === 'any' ? 0 : addressFamily === 'inet' ? 4 : 6,
      ...(bindAddress === null ? {} : { localAddress: bindAddress }),
      // Otherwise Node allocates 64 KiB for each read of some hundred bytes, and a thousand hosts keep the collector busy.
      onread: {
        buffer: readBuffer,
        callback: (bytes) => socket.emit('data', Buffer.from(readBuffer.subarray(0, bytes))),
      },
    });
    const fail = (error: unknown) => {
      stop();
      socket.destroy();
      const failure = signal.aborted ? cancelled(hop.title) : networkFailure(hop, error);
      steps.failed(resolved ? 'connect' : 'resolve', failure.failure);
      reject(failure);
    };
    const abort = () => fail(signal.reason);
    const timer = setTimeout(() => {
      stop();
      socket.destroy();
      const failure = timeoutFailure(hop, `no connection within ${limitMs / 1000} s`);
      steps.failed('connect', failure.failure);
      reject(failure);
    }, limitMs);
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      socket.off('error', fail);
      // Errors between here and ssh2's own listener would end the process.
      socket.on('error', () => undefined);
    };
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) return abort();
    socket.on('error', fail);
    socket.once('lookup', (error, address) => {
      if (error !== null || resolved) return;
      resolved = true;
      steps.ok('resolve', `${hostname} is ${address}`);
    });
    socket.once('connect', () => {
      stop();
      socket.pause();
      steps.ok('connect', `${hop.title} answers`);
      resolve(socket);
    });
  });
}
