import type { HostDcgm } from './dcgm.ts';
import type { GpuProcess, UnexplainedMemory } from './gpuProcess.ts';
import type { HostCloud } from './hostCloud.ts';
import type { HostLayout } from './hostLayout.ts';
import type { HostListeners } from './listeners.ts';
import type { LiveMetric } from './metric.ts';
import type { Fact, Reading } from './reading.ts';
import type { EpochMs } from './units.ts';

/** What one GPU said in one round of the fast tier. */
export interface GpuSample {
  /** `GPU-...`: the key of a GPU everywhere. Never an index: indexes shift when a GPU is lost. */
  readonly uuid: string;
  readonly index: number | null;
  readonly readings: Readonly<Partial<Record<LiveMetric, Reading>>>;
  /** Set when the row itself says that the GPU is broken; then no cell of the row is to be trusted. */
  readonly fault: GpuFault | null;
}

/** A GPU that does not answer as a GPU. */
export interface GpuFault {
  readonly kind: 'lost' | 'requires-reset' | 'unknown-error';
  /** The host's own words. */
  readonly words: string;
}

/** Readings of the slow tier (60 s). Bytes, watts, MHz, microseconds and counts as their names say. */
export const slowMetrics = [
  'powerLimitWatts',
  'powerDefaultLimitWatts',
  'powerMinLimitWatts',
  'powerMaxLimitWatts',
  'clockMaxSmMhz',
  'clockMaxMemoryMhz',
  'pcieGenCurrent',
  'pcieGenMax',
  'pcieWidthCurrent',
  'pcieWidthMax',
  // The duty cycle in the moment of the link's reading: an idle GPU's link is slow on purpose.
  'utilizationAtPcieReadPercent',
  'eccCorrectedVolatileCount',
  'eccUncorrectedVolatileCount',
  'eccUncorrectedAggregateCount',
  'remappedRowsCorrectableCount',
  'remappedRowsUncorrectableCount',
  'fanPercent',
  'temperatureMemoryCelsius',
  'memoryReservedBytes',
  'pcieReplayCount',
  'retiredPagesSingleBitCount',
  'retiredPagesDoubleBitCount',
  // How long the driver has held the clocks down for each reason, since it was loaded.
  'throttledSwPowerCapMicroseconds',
  'throttledSyncBoostMicroseconds',
  'throttledSwThermalSlowdownMicroseconds',
  'throttledHwThermalSlowdownMicroseconds',
  'throttledHwPowerBrakeMicroseconds',
] as const;
export type SlowMetric = (typeof slowMetrics)[number];

/** Texts of the slow tier: identity, modes and verdicts in nvidia-smi's own words. */
export const gpuFacts = [
  'serial',
  'pciBusId',
  'driverVersion',
  'vbiosVersion',
  'persistenceMode',
  'computeMode',
  'migMode',
  'eccMode',
  'computeCapability',
  'recoveryAction',
  'remappedRowsPending',
  'remappedRowsFailure',
  'retiredPagesPending',
  'virtualizationMode',
  'hostVgpuMode',
  'fabricState',
  'fabricStatus',
  'fabricCliqueId',
  'fabricClusterUuid',
  'fabricHealth',
  'fabricHealthBandwidth',
  'fabricRouteUnhealthy',
  'productArchitecture',
] as const;
export type GpuFactName = (typeof gpuFacts)[number];

/** What one GPU said in one round of the slow tier. */
export interface GpuInventory {
  readonly uuid: string;
  readonly index: number | null;
  readonly name: Fact;
  readonly facts: Readonly<Record<GpuFactName, Fact>>;
  readonly readings: Readonly<Record<SlowMetric, Reading>>;
}

/** The machine around the GPUs. */
export interface HostFacts {
  readonly hostname: Fact;
  readonly os: Fact;
  readonly kernel: Fact;
  readonly architecture: Fact;
  readonly uptimeSeconds: Reading;
  readonly cpuModel: Fact;
  readonly cpuCount: Reading;
  readonly load1: Reading;
  readonly load5: Reading;
  readonly load15: Reading;
  readonly memoryTotalBytes: Reading;
  readonly memoryAvailableBytes: Reading;
  readonly diskTotalBytes: Reading;
  readonly diskUsedBytes: Reading;
}

/** One round of the slow tier of one host. */
export interface HostInventory {
  readonly readAtMs: EpochMs;
  readonly facts: HostFacts;
  readonly gpus: readonly GpuInventory[];
  readonly processes: readonly GpuProcess[];
  /** Why the process list is not complete, or null. */
  readonly processesPartial: string | null;
  /** Why their users, command lines and the like are not complete, or null. */
  readonly processDetailsPartial: string | null;
  readonly unexplainedMemory: readonly UnexplainedMemory[];
  /** What listens there and the processes around the GPUs; absent until the host has told. */
  readonly listeners?: HostListeners;
  /** How the GPUs are cut up, connected and shared; absent until the host has told. */
  readonly layout?: HostLayout;
  /** Where DCGM stands and what it calls healthy; absent where the reader knows no DCGM. */
  readonly dcgm?: HostDcgm;
  /** Which machine of which provider it is; absent until the host has told. */
  readonly cloud?: HostCloud;
}
