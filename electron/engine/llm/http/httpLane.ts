import type { Duplex } from 'node:stream';
import { FailureError } from '#shared/domain/failure.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { AnswerError, type HttpAnswer, ResponseReader } from './responseReader.ts';

/** Bounds of one request. */
export interface RequestLimits {
  /** From the first byte sent to the last one received. */
  readonly timeoutMs: Milliseconds;
  readonly mostBytes: number;
}

/** One stream to an HTTP server, kept open between requests: opening a channel costs a host more than a scrape. */
export interface HttpLane {
  /** False once the stream ended or said what was not asked for. */
  readonly isOpen: boolean;
  /** One request at a time. @throws AnswerError, or the FailureError with which the stream broke; the lane is closed then. */
  get(path: string, limits: RequestLimits): Promise<HttpAnswer>;
  close(): void;
}

interface Waiting {
  readonly reader: ResponseReader;
  readonly settle: (outcome: Problem | null) => void;
}

type Problem = AnswerError | FailureError;

/** `authority`: what the Host header says. A stream given here is this lane's alone. */
export function openHttpLane(stream: Duplex, authority: string): HttpLane {
  let waiting: Waiting | null = null;
  let isOpen = true;
  const close = () => {
    isOpen = false;
    stream.destroy();
  };
  const settle = (outcome: Problem | null) => {
    if (outcome !== null) close();
    waiting?.settle(outcome);
  };
  stream.on('data', (piece: Buffer) => {
    if (waiting === null) return close();
    try {
      if (waiting.reader.push(piece)) settle(null);
    } catch (error) {
      settle(answerError(error));
    }
  });
  const ended = (problem: Problem | null) => {
    isOpen = false;
    try {
      waiting?.reader.end();
      settle(null);
    } catch (error) {
      settle(problem ?? answerError(error));
    }
    stream.destroy();
  };
  stream.on('end', () => ended(null));
  stream.on('close', () => ended(null));
  stream.on('error', (error: Error) =>
    ended(error instanceof FailureError ? error : new AnswerError(error.message)),
  );
  return {
    get isOpen() {
      return isOpen;
    },
    close,
    async get(path, limits) {
      if (!isOpen || waiting !== null) throw new AnswerError('the connection is not free');
      const reader = new ResponseReader(limits.mostBytes);
      const done = new Promise<Problem | null>((resolve) => {
        const timer = setTimeout(
          () => settle(new AnswerError(`no whole answer within ${Math.round(limits.timeoutMs / 1000)} s`)),
          limits.timeoutMs,
        );
        waiting = {
          reader,
          settle: (outcome) => {
            clearTimeout(timer);
            waiting = null;
            resolve(outcome);
          },
        };
      });
      stream.write(requestText(path, authority));
      const problem = await done;
      if (problem) throw problem;
      const answer = reader.answer();
      if (!answer.staysOpen) close();
      return answer;
    },
  };
}

function requestText(path: string, authority: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: ${authority}\r\nUser-Agent: headroom\r\nAccept: */*\r\n\r\n`;
}

function answerError(error: unknown): AnswerError {
  return error instanceof AnswerError ? error : new AnswerError(String(error));
}
