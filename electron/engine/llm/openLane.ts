import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { Connection } from '../ssh/connection.ts';
import { type HttpLane, openHttpLane } from './http/httpLane.ts';
import { AnswerError } from './http/responseReader.ts';
import type { LlmPlace } from './llmPlace.ts';

/**
 * A stream from the host to a server on it, through the SSH connection: no port is opened anywhere.
 * @throws FailureError where the host refuses or nothing listens; AnswerError where TLS or the time fails.
 */
export async function openLane(
  connection: Connection,
  place: LlmPlace,
  timeoutMs: Milliseconds,
): Promise<HttpLane> {
  const stream = await inTime(connection.forward(place.address, place.port), timeoutMs);
  return openHttpLane(place.secure ? await secured(stream, place, timeoutMs) : stream, place.authority);
}

/** A stream that comes too late is closed as it comes. */
function inTime(opening: Promise<Duplex>, timeoutMs: Milliseconds): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new AnswerError(`the host opened no channel within ${Math.round(timeoutMs / 1000)} s`));
    }, timeoutMs);
    opening.then(
      (stream) => {
        clearTimeout(timer);
        if (!late) return resolve(stream);
        stream.on('error', () => undefined);
        stream.destroy();
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function secured(stream: Duplex, place: LlmPlace, timeoutMs: Milliseconds): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const socket = connect({ socket: stream, servername: place.address });
    const fail = (words: string) => {
      socket.destroy();
      stream.destroy();
      reject(new AnswerError(words));
    };
    const timer = setTimeout(() => fail('no TLS handshake in time'), timeoutMs);
    const onError = (error: Error) => {
      clearTimeout(timer);
      fail(error.message);
    };
    socket.once('error', onError);
    socket.once('secureConnect', () => {
      clearTimeout(timer);
      socket.off('error', onError);
      resolve(socket);
    });
  });
}
