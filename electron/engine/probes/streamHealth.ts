import type { Milliseconds, Seconds } from '#shared/domain/units.ts';

/** Where a host's stream of samples stands. */
export type StreamHealth = 'starting' | 'live' | 'stale' | 'failed';

/** A round may come this late: nvidia-smi sleeps the interval between rounds and needs time for each. */
const graceMs: Milliseconds = 500;
/** What the first round may take on top: the login shell, and the driver's start where persistence mode is off. */
const startMs: Milliseconds = 5_000;

/**
 * Judges a stream by its silence. A stream that printed is stale after one interval without a round and failed after
 * two, so that a wedged driver shows within two intervals; before its first round it has 5 s more. All times come from one monotonic clock: the wall clocks of the host and of this machine may
 * jump. A time that lies ahead (a clock that was reset after all) counts as now.
 *
 *     streamHealth(10_000, 0, 11_200, 1)  -> 'live'     1.2 s
 *     streamHealth(10_000, 0, 11_800, 1)  -> 'stale'    1.8 s
 *     streamHealth(10_000, 0, 12_600, 1)  -> 'failed'   2.6 s
 */
export function streamHealth(
  lastSampleAtMs: Milliseconds | null,
  startedAtMs: Milliseconds,
  nowMs: Milliseconds,
  intervalSeconds: Seconds,
): StreamHealth {
  const intervalMs = Math.max(1, intervalSeconds) * 1000;
  if (lastSampleAtMs === null) {
    const waitedMs = Math.max(0, nowMs - startedAtMs);
    return waitedMs <= 2 * intervalMs + startMs ? 'starting' : 'failed';
  }
  const silentMs = Math.max(0, nowMs - lastSampleAtMs);
  if (silentMs <= intervalMs + graceMs) return 'live';
  return silentMs <= 2 * intervalMs + graceMs ? 'stale' : 'failed';
}
