import type { EpochMs } from '#shared/domain/units.ts';

/** A request that is ready to go, and what it holds. */
export interface WriteBatch {
  /** Compressed. */
  readonly body: Buffer;
  readonly samples: number;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** What a queue had to let go. */
export interface Dropped {
  readonly samples: number;
  readonly fromMs: EpochMs | null;
  readonly toMs: EpochMs | null;
}

/**
 * Requests that wait for the server, in order, in memory. Where it is full the oldest go: what is now matters more than what was, and the
 * store has it all. What waits when Headroom ends is lost to the server.
 */
export class WriteQueue {
  readonly #mostBytes: number;
  readonly #batches: WriteBatch[] = [];
  #bytes = 0;
  #samples = 0;
  #dropped: Dropped = { samples: 0, fromMs: null, toMs: null };

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get samples(): number {
    return this.#samples;
  }

  get dropped(): Dropped {
    return this.#dropped;
  }

  add(batch: WriteBatch): void {
    this.#batches.push(batch);
    this.#count(batch, 1);
    while (this.#bytes > this.#mostBytes && this.#batches.length > 1)
      this.#drop(this.#batches[0] as WriteBatch);
  }

  /** The oldest; it stays until `remove`. */
  first(): WriteBatch | undefined {
    return this.#batches[0];
  }

  /** Takes out a batch that was sent or refused; nothing where it was dropped meanwhile. */
  remove(batch: WriteBatch): void {
    const at = this.#batches.indexOf(batch);
    if (at === -1) return;
    this.#batches.splice(at, 1);
    this.#count(batch, -1);
  }

  #drop(batch: WriteBatch): void {
    this.remove(batch);
    const { samples, fromMs, toMs } = this.#dropped;
    this.#dropped = {
      samples: samples + batch.samples,
      fromMs: Math.min(fromMs ?? Number.POSITIVE_INFINITY, batch.fromMs),
      toMs: Math.max(toMs ?? 0, batch.toMs),
    };
  }

  #count({ body, samples }: WriteBatch, sign: 1 | -1): void {
    this.#bytes += sign * body.length;
    this.#samples += sign * samples;
  }
}
