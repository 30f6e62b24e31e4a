import type { EpochMs } from '#shared/domain/units.ts';

/** Frames kept for sparklines: two minutes at one frame a second. */
export const sparkCapacity = 120;

/**
 * The last `sparkCapacity` values of one metric for every GPU, as a ring of columns over one Float32Array. NaN where
 * there was no number. Slot s, column c at `s * sparkCapacity + c`.
 */
export class SparkHistory {
  #uuids: readonly string[] = [];
  #values = new Float32Array(0);
  readonly #times = new Float64Array(sparkCapacity);
  #next = 0;
  #filled = 0;

  /** Number of columns that hold something, at most `sparkCapacity`. */
  get length(): number {
    return this.#filled;
  }

  /** Makes slots mean these GPUs, carrying along what is known of those that stay. */
  retarget(uuids: readonly string[]): void {
    if (uuids === this.#uuids) return;
    const before = new Map(this.#uuids.map((uuid, slot) => [uuid, slot]));
    const values = new Float32Array(uuids.length * sparkCapacity).fill(Number.NaN);
    uuids.forEach((uuid, slot) => {
      const old = before.get(uuid);
      if (old === undefined) return;
      values.set(this.#values.subarray(old * sparkCapacity, (old + 1) * sparkCapacity), slot * sparkCapacity);
    });
    this.#uuids = uuids;
    this.#values = values;
  }

  /** Appends one value per slot; the oldest column is overwritten once the ring is full. */
  push(column: Float32Array, atMs: EpochMs): void {
    const at = this.#next;
    const values = this.#values;
    const count = Math.min(column.length, this.#uuids.length);
    for (let slot = 0; slot < count; slot++) values[slot * sparkCapacity + at] = column[slot] as number;
    this.#times[at] = atMs;
    this.#next = (at + 1) % sparkCapacity;
    this.#filled = Math.min(this.#filled + 1, sparkCapacity);
  }

  /** Writes a slot's values, oldest first, into `into`; returns how many. */
  read(slot: number, into: Float32Array): number {
    const start = (this.#next - this.#filled + sparkCapacity) % sparkCapacity;
    const base = slot * sparkCapacity;
    for (let i = 0; i < this.#filled; i++) {
      into[i] = this.#values[base + ((start + i) % sparkCapacity)] ?? Number.NaN;
    }
    return this.#filled;
  }

  /** Writes the times of the columns, oldest first, into `into`; returns how many. */
  readTimes(into: Float64Array): number {
    const start = (this.#next - this.#filled + sparkCapacity) % sparkCapacity;
    for (let i = 0; i < this.#filled; i++) into[i] = this.#times[(start + i) % sparkCapacity] ?? 0;
    return this.#filled;
  }
}
