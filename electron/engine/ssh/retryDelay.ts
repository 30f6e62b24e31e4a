import type { Milliseconds } from '#shared/domain/units.ts';

const baseMs = 1000;
const capMs = 60_000;

/**
 * How long to wait before attempt `attempt` (1 for the first retry): exponential back-off with full jitter, so that a
 * thousand hosts that dropped together do not come back together. Uniform in [0, min(60 s, 1 s x 2^(attempt - 1))].
 *
 * `retryDelayMs(1, () => 0.5)` is 500, `retryDelayMs(4, () => 0.5)` is 4000, `retryDelayMs(20, () => 0.5)` is 30000.
 *
 * Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export function retryDelayMs(attempt: number, random: () => number): Milliseconds {
  const exponent = Math.max(0, Math.min(attempt - 1, 30));
  return Math.round(random() * Math.min(capMs, baseMs * 2 ** exponent));
}
