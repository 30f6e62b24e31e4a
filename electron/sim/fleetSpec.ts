import type { GpuModel } from './gpuModels.ts';
import type { Workload } from './workloads/workload.ts';

/** What is wrong with a GPU for as long as it is simulated. */
export type GpuCondition =
  | 'well'
  /** Too little air: it slows itself down under load. */
  | 'hot'
  /** Lost to the driver: its row says `[GPU is lost]`. */
  | 'lost'
  /** Lost in the worse way: a query of all GPUs fails as a whole, and only the others answer when asked alone. */
  | 'offBus'
  /** Its row says `[GPU requires reset]`, beside cells that still are plain numbers. */
  | 'requiresReset';

/** One simulated GPU. All that its readings depend on, besides the time. */
export interface SimGpu {
  readonly uuid: string;
  readonly index: number;
  readonly busId: string;
  readonly serial: string;
  readonly model: GpuModel;
  readonly seed: number;
  readonly workload: Workload;
  readonly condition: GpuCondition;
}

/** One simulated host. */
export interface SimHostSpec {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly driverVersion: string;
  readonly cpuModel: string;
  readonly cpuCount: number;
  readonly memoryTotalKibibytes: number;
  /** How its nvidia-smi answers: as it should, not at all (the driver hangs), or nothing listens there. */
  readonly state: 'well' | 'wedged' | 'unreachable';
  /** True where DCGM runs there. */
  readonly dcgm: boolean;
  readonly gpus: readonly SimGpu[];
}

/** A whole simulated fleet, as data. The same spec and time always give the same readings. */
export interface FleetSpec {
  readonly seed: number;
  readonly hosts: readonly SimHostSpec[];
}
