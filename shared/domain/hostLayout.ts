import type { MigInstance } from './migInstance.ts';
import type { NvlinkLink } from './nvlink.ts';
import type { NoReading } from './reading.ts';
import type { GpuSharing } from './sharing.ts';
import type { HostTopology } from './topology.ts';
import type { Seconds } from './units.ts';

/** How the GPUs of a host are cut up, connected and shared. */
export interface HostLayout {
  readonly migInstances: readonly MigInstance[];
  /** Or why there is none. */
  readonly topology: HostTopology | NoReading;
  readonly nvlinks: readonly NvlinkLink[];
  /** The host's clock when the links were read; absent or null where it gave none. Making the list of a large host takes its time. */
  readonly nvlinksReadAtSeconds?: Seconds | null;
  /** Why no link is listed, in the tool's words or ours; null where links are. */
  readonly nvlinksMissing: string | null;
  readonly sharing: readonly GpuSharing[];
}
