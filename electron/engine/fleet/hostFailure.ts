import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { Seconds } from '#shared/domain/units.ts';

/** States of a host that simply has no NVIDIA GPU: shown with a sentence, never as a fault. */
export function isNormalWithoutGpu(failure: Failure): boolean {
  return failure.kind === 'no-devices' || failure.kind === 'nvidia-smi-missing';
}

/** Failures that the session itself notices. */
export const failureNow = {
  closed: (host: HostConfig): Failure => ({
    kind: 'closed',
    message: `The connection to ${host.name} ended`,
    words: '',
    remedy:
      'It is opened again by itself; if this repeats, look at the network and the sshd log of the host.',
    terminal: false,
  }),
  internal: (host: HostConfig, error: unknown): Failure => ({
    kind: 'internal',
    message: `Reading ${host.name} failed inside Headroom`,
    words: error instanceof Error ? error.message : String(error),
    remedy: 'This is a fault of Headroom; please report it with these words.',
    terminal: false,
  }),
  /** `seconds`: between rounds as they come. */
  slow: (host: HostConfig, seconds: Seconds): Failure => ({
    kind: 'slow',
    message: `nvidia-smi on ${host.name} answers every ${Math.round(seconds)} s, not every ${host.intervalSeconds} s as asked`,
    words: '',
    remedy: `Switch persistence mode on (nvidia-smi -pm 1, or nvidia-persistenced), or give ${host.name} an interval of ${Math.ceil(seconds)} s.`,
    terminal: false,
  }),
  /** `never`: nothing was read since the loop started. */
  silent: (host: HostConfig, seconds: Seconds, never: boolean): Failure => ({
    kind: never ? 'silent' : 'wedged',
    message: never
      ? `nvidia-smi on ${host.name} has printed nothing in the ${seconds} s since it was started`
      : `nvidia-smi on ${host.name} stopped printing ${seconds} s ago`,
    words: '',
    remedy: `The driver may hang. Run nvidia-smi on ${host.name}; if it does not return either, look for XID errors in the kernel log and reboot.`,
    terminal: false,
  }),
} as const;

/** What was thrown while a host was read; anything that is not a FailureError is a fault of ours. */
export function failureOf(host: HostConfig, error: unknown): Failure {
  return error instanceof FailureError ? error.failure : failureNow.internal(host, error);
}
