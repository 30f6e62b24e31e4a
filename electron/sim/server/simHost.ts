import type { EpochMs } from '#shared/domain/units.ts';
import type { Fault } from '../faults.ts';
import type { SimHostSpec } from '../fleetSpec.ts';
import type { TickWheel } from './tickWheel.ts';

/** What a host's channels need to answer: its description, its troubles, the time and the shared timer. */
export interface SimHost {
  readonly spec: SimHostSpec;
  readonly faults: readonly Fault[];
  readonly wheel: TickWheel;
  readonly clock: () => EpochMs;
  /** How far away it is: a round trip on the network to it; 0 for a host on loopback as it is. */
  readonly roundTripMs: number;
  /** Told just before each round of rows is handed to the socket, for benches that measure how long it travels. */
  readonly onRound: ((host: string) => void) | null;
}
