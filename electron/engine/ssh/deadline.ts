import type { Milliseconds } from '#shared/domain/units.ts';

/** A time limit that stands still while a question to the user is open. */
export class Deadline {
  private left: Milliseconds;
  private startedAt = 0;
  private timer: NodeJS.Timeout | null = null;
  private pauses = 0;
  private readonly expired: () => void;

  /** Starts at once; `expired` is called at most once. */
  constructor(limitMs: Milliseconds, expired: () => void) {
    this.left = limitMs;
    this.expired = expired;
    this.start();
  }

  /** Stops the clock; every `pause` needs its `resume`. */
  pause(): void {
    this.pauses += 1;
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.left -= performance.now() - this.startedAt;
  }

  resume(): void {
    this.pauses -= 1;
    if (this.pauses === 0) this.start();
  }

  /** Ends it for good. */
  stop(): void {
    this.pauses = Number.POSITIVE_INFINITY;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private start(): void {
    this.startedAt = performance.now();
    this.timer = setTimeout(this.expired, Math.max(0, this.left));
  }
}
