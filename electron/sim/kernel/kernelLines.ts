import type { EpochMs } from '#shared/domain/units.ts';
import type { KernelFault } from './kernelFaults.ts';

/** How much of the past the ring buffer of a host holds. */
export const kernelPastMs = 12 * 3_600_000;

/**
 * What a host's kernel said after one time and until another, as /dev/kmsg gives it: `4,SEQUENCE,MICROSECONDS,-;text`,
 * stamped by the time since boot, oldest first.
 */
export function kernelLines(
  faults: readonly KernelFault[],
  bootedAtMs: EpochMs,
  afterMs: EpochMs,
  untilMs: EpochMs,
): readonly string[] {
  const said = faults.flatMap(({ periodMs, phaseMs, messages }) => {
    const times: EpochMs[] = [];
    const first = Math.floor((afterMs - phaseMs) / periodMs) + 1;
    for (let at = first * periodMs + phaseMs; at <= untilMs; at += periodMs)
      if (at > bootedAtMs) times.push(at);
    return times.flatMap((atMs) => messages.map((message, place) => ({ atMs: atMs + place * 40, message })));
  });
  return said
    .sort((one, other) => one.atMs - other.atMs)
    .map(({ atMs, message }) => {
      const microseconds = Math.round((atMs - bootedAtMs) * 1000);
      return `4,${Math.floor(microseconds / 1000)},${microseconds},-;${message}`;
    });
}
