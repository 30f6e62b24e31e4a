import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Milliseconds } from '#shared/domain/units.ts';
import { openGuardedSocket, type Resolve, resolveBySystem } from './guardedSocket.ts';
import type { ReceiverUrl } from './receiverUrl.ts';

/** What a receiver answered. */
export interface PostAnswer {
  readonly status: number;
  /** `Location` of a redirect, `Retry-After` of a busy one; '' where there is none. Hostile text. */
  readonly location: string;
  readonly retryAfter: string;
  /** The first bytes of its body as text. Hostile. */
  readonly words: string;
}

/** How a message is posted. */
export interface PostOptions {
  readonly allowPrivate: boolean;
  /** Sent as `Authorization: Bearer`; null without. */
  readonly bearer: string | null;
  /** For everything from resolving the name to the end of the answer. */
  readonly timeoutMs: Milliseconds;
  readonly signal: AbortSignal;
  readonly resolve?: Resolve;
}

/** Of an answer no more is read: it is only shown. */
const mostAnswerBytes = 2_000;

/**
 * Posts a JSON text to a checked URL over a connection of its own. Redirects are not followed; the answer is read up to 2,000 bytes.
 * @throws RefusedTargetError; the system's error; a TimeoutError (DOMException) after `timeoutMs`; the signal's reason.
 */
export async function postJson(target: ReceiverUrl, json: string, options: PostOptions): Promise<PostAnswer> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
  const socket = await openGuardedSocket(
    target,
    options.allowPrivate,
    options.resolve ?? resolveBySystem,
    signal,
  );
  try {
    const body = Buffer.from(json);
    const sent = request({
      createConnection: () => socket,
      method: 'POST',
      path: target.path,
      signal,
      headers: {
        host: target.host,
        'content-type': 'application/json',
        'content-length': body.length,
        'user-agent': 'Headroom',
        ...(options.bearer === null ? {} : { authorization: `Bearer ${options.bearer}` }),
      },
    });
    const answered = answerTo(sent);
    sent.end(body);
    const answer = await answered;
    return {
      status: answer.statusCode ?? 0,
      location: answer.headers.location ?? '',
      retryAfter: answer.headers['retry-after'] ?? '',
      words: await firstWords(answer),
    };
  } catch (error) {
    // An abort is told by its reason: that a time limit ran out, not that something was aborted.
    signal.throwIfAborted();
    throw error;
  } finally {
    socket.destroy();
  }
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.once('response', resolve);
  });
}

/** The start of a body. What ends before its end was promised, or never ends, is still an answer: its status came. */
async function firstWords(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= mostAnswerBytes) break;
    }
  } catch {
    // What came before the break is all there is.
  }
  return Buffer.concat(chunks).subarray(0, mostAnswerBytes).toString('utf8');
}
