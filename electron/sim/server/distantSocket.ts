import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Milliseconds } from '#shared/domain/units.ts';

/**
 * A client's socket as a server far away has it: whatever goes either way arrives half a round trip later, in order, and the
 * connection itself is there only after the one and a half round trips that TCP takes until the client's first bytes arrive.
 */
export class DistantSocket extends Duplex {
  readonly remoteAddress: string | undefined;
  readonly remoteFamily: string | undefined;
  readonly remotePort: number | undefined;
  readonly #near: Socket;
  readonly #oneWayMs: number;
  readonly #arrivesAt: number;
  readonly #incoming: (Buffer | null)[] = [];

  constructor(near: Socket, roundTripMs: Milliseconds) {
    super();
    this.#near = near;
    this.#oneWayMs = roundTripMs / 2;
    this.#arrivesAt = performance.now() + roundTripMs * 1.5;
    this.remoteAddress = near.remoteAddress;
    this.remoteFamily = near.remoteFamily;
    this.remotePort = near.remotePort;
    near.on('data', (chunk: Buffer) => this.#receive(chunk));
    near.on('end', () => this.#receive(null));
    near.on('close', () => setTimeout(() => this.destroy(), this.#oneWayMs));
  }

  /** Calls `serve` when the connection has arrived, if it is still there. */
  onArrival(serve: () => void): void {
    setTimeout(() => !this.destroyed && serve(), this.#arrivesAt - performance.now());
  }

  /** As of a Socket: cuts the connection without a goodbye. */
  resetAndDestroy(): void {
    this.#near.resetAndDestroy();
    this.destroy();
  }

  #receive(chunk: Buffer | null): void {
    this.#incoming.push(chunk);
    const delayMs = Math.max(this.#oneWayMs, this.#arrivesAt - performance.now());
    // Timers of different lengths may fire out of order; what they hand on is always the eldest.
    setTimeout(() => {
      if (!this.destroyed) this.push(this.#incoming.shift() ?? null);
    }, delayMs);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    setTimeout(() => this.#near.writable && this.#near.write(chunk), this.#oneWayMs);
    if (this.#near.writableNeedDrain) this.#near.once('drain', done);
    else done();
  }

  override _final(done: () => void): void {
    setTimeout(() => this.#near.end(), this.#oneWayMs);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    setTimeout(() => this.#near.destroy(), this.#oneWayMs);
    done(error);
  }
}
