import { setTimeout as sleep } from 'node:timers/promises';
import type { FailureError } from '#shared/domain/failure.ts';
import type { Milliseconds } from '#shared/domain/units.ts';

/** Thrown by an attempt that may be made again. */
export class TryAgain extends Error {
  readonly failure: FailureError;
  /** The least wait that the provider asked for; null: none. */
  readonly waitMs: Milliseconds | null;

  constructor(failure: FailureError, waitMs: Milliseconds | null = null) {
    super(failure.message);
    this.failure = failure;
    this.waitMs = waitMs;
  }
}

/** How patient `withBackOff` is. */
export interface BackOff {
  /** Attempts in all. */
  readonly attempts: number;
  readonly baseMs: Milliseconds;
  /** The longest wait of ours. */
  readonly capMs: Milliseconds;
  /** A provider that asks for a longer wait than this ends the attempts. */
  readonly longestHintMs: Milliseconds;
  readonly random: () => number;
}

/** Six attempts over about half a minute; a provider may ask for up to two minutes. */
export const usualBackOff: BackOff = {
  attempts: 6,
  baseMs: 500,
  capMs: 20_000,
  longestHintMs: 120_000,
  random: Math.random,
};

/**
 * Runs `attempt` until it returns or throws something else than TryAgain. Waits with full jitter, uniform in
 * [0, min(cap, base x 2^n)], on top of what the provider asks for.
 * @throws the failure of the last attempt; the signal's reason when aborted.
 *
 * Source of the jitter: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export async function withBackOff<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  backOff: BackOff = usualBackOff,
): Promise<T> {
  for (let made = 1; ; made += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TryAgain)) throw error;
      const hint = error.waitMs ?? 0;
      if (made >= backOff.attempts || hint > backOff.longestHintMs) throw error.failure;
      const ours = backOff.random() * Math.min(backOff.capMs, backOff.baseMs * 2 ** (made - 1));
      await sleep(hint + ours, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
