import type { GpuFault, GpuInventory, HostInventory } from '../../domain/gpu.ts';
import type { GpuState } from '../../domain/gpuState.ts';
import type { HostStatus } from '../../domain/host.ts';
import type { KernelLogState } from '../../domain/kernelEvent.ts';
import type { Celsius, EpochMs, Megahertz, Percent } from '../../domain/units.ts';

/** What is known of one GPU now. */
export interface GpuHealthInput {
  readonly uuid: string;
  readonly index: number | null;
  /** `00000000:9B:00.0`, or null. */
  readonly pciBusId: string | null;
  readonly state: GpuState;
  readonly fault: GpuFault | null;
  /** What the slow tier last said of it; null where it never did. */
  readonly inventory: GpuInventory | null;
  readonly sampledAtMs: EpochMs | null;
  /** Latest live numbers; NaN where there is none. */
  readonly utilizationGpuPercent: Percent;
  readonly throttleReasonsMask: number;
  readonly temperatureCelsius: Celsius;
  readonly clockSmMhz: Megahertz;
}

/** What most of the fleet has, to notice who differs. */
export interface FleetNorm {
  /** Driver version that most hosts with this GPU model have; absent where there are too few to tell. */
  readonly driverOf: ReadonlyMap<string, string>;
  /** Models whose GPUs have persistence mode on in most hosts. */
  readonly persistentModels: ReadonlySet<string>;
}

/** What is known of one host now. */
export interface HostHealthInput {
  readonly nowMs: EpochMs;
  readonly status: HostStatus;
  readonly gpus: readonly GpuHealthInput[];
  /** The last round of the slow tier; null before the first one of this connection. */
  readonly inventory: HostInventory | null;
  readonly kernelLog: KernelLogState | null;
  readonly norm: FleetNorm;
}
