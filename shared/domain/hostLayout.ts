import type { MigInstance } from './migInstance.ts';
import type { NvlinkLink } from './nvlink.ts';
import type { NoReading } from './reading.ts';
import type { GpuSharing } from './sharing.ts';
import type { HostTopology } from './topology.ts';

/** How the GPUs of a host are cut up, connected and shared. */
export interface HostLayout {
  readonly migInstances: readonly MigInstance[];
  /** Or why there is none. */
  readonly topology: HostTopology | NoReading;
  readonly nvlinks: readonly NvlinkLink[];
  /** Another number once the links were read anew; absent where nobody counts. Making the list of a large host takes its time. */
  readonly nvlinksRound?: number;
  /** Why no link is listed, in the tool's words or ours; null where links are. */
  readonly nvlinksMissing: string | null;
  readonly sharing: readonly GpuSharing[];
}
