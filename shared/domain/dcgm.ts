import type { DcgmHealth } from './dcgmHealth.ts';
import type { Failure } from './failure.ts';
import type { ProfileMetric } from './metric.ts';
import type { Seconds } from './units.ts';

/** Where DCGM stands on a host. */
export type DcgmState =
  | { readonly state: 'unknown' }
  /** There is no dcgmi; a state, not a fault. */
  | { readonly state: 'absent' }
  | {
      readonly state: 'running';
      /** Seconds between its rounds. */
      readonly intervalSeconds: Seconds;
      /** Metrics that it refuses on this host. */
      readonly refused: readonly ProfileMetric[];
    }
  /** It is there and measures nothing; nvidia-smi's readings go on. */
  | { readonly state: 'degraded'; readonly failure: Failure };

/** What DCGM says on a host, beside its readings. */
export interface HostDcgm {
  readonly state: DcgmState;
  /** Null until it was asked. */
  readonly health: DcgmHealth | null;
}
