import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
const windowMs = 10 * 60_000;
/** This many restarts in the window; the next end is final. */
const mostRestarts = 5;

/** When a process that keeps ending is started again: after 1, 2, 4, 8, 16 s, and not a sixth time in ten minutes. */
export class RestartPolicy {
  #ends: EpochMs[] = [];

  /** The process ended at `nowMs`: how long to wait before the next start, or null to give up. */
  ended(nowMs: EpochMs): Milliseconds | null {
    this.#ends = [...this.#ends.filter((at) => nowMs - at < windowMs), nowMs];
    if (this.#ends.length > mostRestarts) return null;
    return Math.min(longestDelayMs, firstDelayMs * 2 ** (this.#ends.length - 1));
  }

  /** The user asks for another go: earlier ends no longer count. */
  forget(): void {
    this.#ends = [];
  }
}
