import type { GpuHolder } from '../../cost/allocation/gpuTime.ts';
import type { RateAnswer } from '../../cost/rates/rate.ts';
import type { HostPlace } from '../../cost/rates/rateScope.ts';
import type { ProcessState } from '../../domain/gpuProcess.ts';
import type { Bytes, EpochMs, Seconds, Watts } from '../../domain/units.ts';

/** A process on a GPU as it was last seen. Texts are hostile. */
export interface GpuTenant {
  readonly pid: number;
  readonly name: string;
  readonly user: string | null;
  readonly startedAtMs: EpochMs | null;
  readonly memoryBytes: Bytes | null;
  /** As the kernel says; absent where it was not told. */
  readonly state?: ProcessState | undefined;
}

/** Who held a GPU in the window, and for how long. */
export interface HeldTime {
  readonly holder: GpuHolder;
  readonly heldSeconds: Seconds;
  readonly firstMs: EpochMs;
  readonly lastMs: EpochMs;
}

/** What is known of a GPU besides its readings over time. Null where nobody told. */
export interface AnalysedGpu {
  readonly uuid: string;
  readonly host: string;
  readonly index: number | null;
  /** As the driver names it. Hostile. */
  readonly name: string | null;
  /** In the catalogue. */
  readonly gpuKey: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly demo: boolean;
  /** GPUs of its host. */
  readonly hostGpuCount: number;
  readonly place: HostPlace | null;
  readonly price: RateAnswer;
  readonly memoryTotalBytes: Bytes | null;
  readonly powerLimitWatts: Watts | null;
  readonly powerDefaultLimitWatts: Watts | null;
  readonly pcieGenCurrent: number | null;
  readonly pcieGenMax: number | null;
  readonly pcieWidthCurrent: number | null;
  readonly pcieWidthMax: number | null;
  readonly isMig: boolean;
  /** Processes on it now; null where they were not read. */
  readonly tenants: readonly GpuTenant[] | null;
  /** Memory in use that no process explains; null where that cannot be told. */
  readonly unexplainedBytes: Bytes | null;
  readonly heldBy: readonly HeldTime[];
}
