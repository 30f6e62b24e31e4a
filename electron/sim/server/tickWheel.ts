const slotMs = 50;
const slotsPerSecond = 1000 / slotMs;
const size = 1024;

interface Entry {
  readonly everySlots: number;
  readonly tick: () => void;
  due: number;
  dropped: boolean;
}

/**
 * One timer for every stream of a fleet. A thousand hosts at one line per second on timers of their own would wake the
 * process a thousand times a second; here it wakes twenty times and serves whoever is due. Each subscriber keeps
 * its own phase, as real hosts do.
 */
export class TickWheel {
  readonly #buckets: Set<Entry>[] = Array.from({ length: size }, () => new Set());
  readonly #startedAt = performance.now();
  readonly #timer: NodeJS.Timeout;
  #slot = 0;

  constructor() {
    this.#timer = setInterval(() => this.#advance(), slotMs);
  }

  /** Calls `tick` every so many seconds, first after `firstAfterSeconds`. Returns the way to stop. */
  every(seconds: number, firstAfterSeconds: number, tick: () => void): () => void {
    const entry: Entry = {
      everySlots: Math.max(1, Math.round(seconds * slotsPerSecond)),
      tick,
      due: this.#slot + 1 + Math.floor(Math.max(0, firstAfterSeconds) * slotsPerSecond),
      dropped: false,
    };
    this.#bucket(entry.due).add(entry);
    return () => {
      entry.dropped = true;
      this.#bucket(entry.due).delete(entry);
    };
  }

  /** Ends the timer; subscribers are forgotten. */
  stop(): void {
    clearInterval(this.#timer);
    for (const bucket of this.#buckets) bucket.clear();
  }

  #bucket(slot: number): Set<Entry> {
    const bucket = this.#buckets[slot % size];
    if (!bucket) throw new RangeError(`no bucket for slot ${slot}`);
    return bucket;
  }

  #advance(): void {
    const now = Math.floor((performance.now() - this.#startedAt) / slotMs);
    while (this.#slot < now) {
      this.#slot += 1;
      for (const entry of [...this.#bucket(this.#slot)]) {
        if (!entry.dropped && entry.due <= this.#slot) this.#fire(entry, now);
      }
    }
  }

  /** A process that was held up skips the rounds that it missed, as a loop that sleeps between rounds does. */
  #fire(entry: Entry, now: number): void {
    this.#bucket(entry.due).delete(entry);
    do entry.due += entry.everySlots;
    while (entry.due <= now);
    this.#bucket(entry.due).add(entry);
    entry.tick();
  }
}
