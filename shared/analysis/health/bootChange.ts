import type { HostFacts } from '../../domain/gpu.ts';
import { isNumber } from '../../domain/reading.ts';
import type { EpochMs, Milliseconds } from '../../domain/units.ts';

/** Two readings of one boot's instant may differ by this much: the clock was set, a reading was late. */
const sameBootMs: Milliseconds = 120_000;

/** When a host was booted, in the clock of whoever read it at `readAtMs`; null where it does not tell. */
export function bootedAtMs(facts: Pick<HostFacts, 'uptimeSeconds'>, readAtMs: EpochMs): EpochMs | null {
  return isNumber(facts.uptimeSeconds) ? readAtMs - facts.uptimeSeconds * 1000 : null;
}

/** True where the host was booted anew between two readings. */
export function isBootedAnew(before: EpochMs | null, after: EpochMs | null): boolean {
  return before !== null && after !== null && after - before > sameBootMs;
}
