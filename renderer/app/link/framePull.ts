import { pullMessage } from '#shared/contract/liveFrame.ts';
import { CarrierClosedError } from './carrier.ts';

interface Waiting {
  readonly promise: Promise<ArrayBuffer>;
  readonly resolve: (frame: ArrayBuffer) => void;
  readonly reject: (error: Error) => void;
}

/** One question and its answer on a frame lane, over whatever carries it. */
export class FramePull {
  readonly #send: (message: string) => void;
  #waiting: Waiting | null = null;
  #closed = false;

  constructor(send: (message: string) => void) {
    this.#send = send;
  }

  /** Asks for one frame; a second call while one is awaited shares it. */
  pull(): Promise<ArrayBuffer> {
    if (this.#closed) return Promise.reject(new CarrierClosedError());
    if (this.#waiting) return this.#waiting.promise;
    let settle: Omit<Waiting, 'promise'> = { resolve: () => {}, reject: () => {} };
    const promise = new Promise<ArrayBuffer>((resolve, reject) => {
      settle = { resolve, reject };
    });
    this.#waiting = { promise, ...settle };
    this.#send(pullMessage);
    return promise;
  }

  /** A message arrived on the lane. Anything but a buffer, and a buffer nobody asked for, is ignored. */
  receive(data: unknown): void {
    if (!(data instanceof ArrayBuffer)) return;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(data);
  }

  close(): void {
    this.#closed = true;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(new CarrierClosedError());
  }
}
