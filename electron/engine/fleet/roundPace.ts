import type { Milliseconds, Seconds } from '#shared/domain/units.ts';

/** A host slower than this is not followed: what it shows is too old to be called live. */
const slowestSeconds: Seconds = 30;
/** A round this many intervals after the last one is late. */
const late = 1.5;

/**
 * How fast a host's rounds really come. nvidia-smi takes seconds for each where persistence mode is off or the driver is busy;
 * such a host is slow, not broken. One late round is a hiccup; two in a row are its pace.
 */
export class RoundPace {
  #wanted: Seconds;
  #lastAtMono: Milliseconds | null = null;
  #lastGap: Seconds = 0;
  #gap: Seconds = 0;

  /** `wanted`: the interval that was asked for. */
  constructor(wanted: Seconds) {
    this.#wanted = wanted;
  }

  /** The host itself reads no oftener than this: that is its pace, and it is not slow. */
  expect(seconds: Seconds): void {
    this.#wanted = Math.max(this.#wanted, seconds);
  }

  /** A round came. */
  take(nowMono: Milliseconds): void {
    this.#lastGap = this.#gap;
    this.#gap = this.#lastAtMono === null ? 0 : (nowMono - this.#lastAtMono) / 1000;
    this.#lastAtMono = nowMono;
  }

  /** Seconds between rounds of a host that does not keep up; null where it does. */
  slowSeconds(): Seconds | null {
    const isSlow = Math.min(this.#gap, this.#lastGap) > late * this.#wanted;
    const pace = Math.max(this.#gap, this.#lastGap);
    return isSlow && pace <= slowestSeconds ? pace : null;
  }

  /** Seconds after which the next round is due. */
  intervalSeconds(): Seconds {
    return this.slowSeconds() ?? this.#wanted;
  }
}
