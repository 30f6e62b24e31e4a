import { gpuStateNow } from '#shared/analysis/gpuStateNow.ts';
import type { GpuFault, GpuInventory, GpuSample } from '#shared/domain/gpu.ts';
import type { GpuState } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex, profileMetrics } from '#shared/domain/metric.ts';
import type { NoReading, Reading } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** One GPU as the engine knows it now. Mutable: it is written once per sample and read once per frame. */
export interface GpuEntry {
  readonly uuid: string;
  readonly host: string;
  index: number | null;
  inventory: GpuInventory | null;
  inventoryAtMs: EpochMs | null;
  fault: GpuFault | null;
  /** Latest number per live metric, NaN for none. Samples themselves are not kept: they would outlive the young heap. */
  readonly values: Float64Array;
  /** Why there is no number, per live metric; undefined where there is one or where nothing was asked. */
  readonly missing: (NoReading | undefined)[];
  /** DCGM's profiling module told something in the latest sample. */
  isProfiled: boolean;
  /** What the latest sample says that the GPU is doing. */
  verdict: GpuState;
  /** Wall clock of the last sample, for people. */
  sampledAtMs: EpochMs | null;
  /** Monotonic clock of the last sample, for ages; the wall clock may jump. */
  sampledAtMono: Milliseconds | null;
}

/** A GPU that has not been heard yet. */
export function createGpuEntry(uuid: string, host: string, index: number | null): GpuEntry {
  return {
    uuid,
    host,
    index,
    inventory: null,
    inventoryAtMs: null,
    fault: null,
    values: new Float64Array(liveMetrics.length).fill(Number.NaN),
    missing: new Array(liveMetrics.length).fill(undefined),
    isProfiled: false,
    verdict: 'unknown',
    sampledAtMs: null,
    sampledAtMono: null,
  };
}

/** Profiled metrics stand last in `liveMetrics`. */
export const firstProfiled = liveMetrics.length - profileMetrics.length;

const ordered: (Reading | undefined)[] = new Array(liveMetrics.length).fill(undefined);

/**
 * The readings in the order of `liveMetrics`, in one array for all calls. Written out, since reading by a name in a variable costs ten
 * times more, and this runs for every metric of every sample.
 */
function inOrder(readings: GpuSample['readings']): readonly (Reading | undefined)[] {
  ordered[0] = readings.utilizationGpuPercent;
  ordered[1] = readings.utilizationMemoryPercent;
  ordered[2] = readings.memoryUsedBytes;
  ordered[3] = readings.memoryTotalBytes;
  ordered[4] = readings.powerWatts;
  ordered[5] = readings.powerLimitWatts;
  ordered[6] = readings.temperatureCelsius;
  ordered[7] = readings.temperatureMemoryCelsius;
  ordered[8] = readings.clockSmMhz;
  ordered[9] = readings.clockMemoryMhz;
  ordered[10] = readings.fanPercent;
  ordered[11] = readings.pstate;
  ordered[12] = readings.throttleReasonsMask;
  ordered[13] = readings.processCount;
  ordered[14] = readings.smActivePercent;
  ordered[15] = readings.smOccupancyPercent;
  ordered[16] = readings.tensorActivePercent;
  ordered[17] = readings.dramActivePercent;
  ordered[18] = readings.pcieTxBytesPerSecond;
  ordered[19] = readings.pcieRxBytesPerSecond;
  ordered[20] = readings.nvlinkTxBytesPerSecond;
  ordered[21] = readings.nvlinkRxBytesPerSecond;
  return ordered;
}

/** Takes in one sample. */
export function recordSample(
  entry: GpuEntry,
  sample: GpuSample,
  nowMs: EpochMs,
  nowMono: Milliseconds,
): void {
  entry.fault = sample.fault;
  entry.index = sample.index ?? entry.index;
  entry.sampledAtMs = nowMs;
  entry.sampledAtMono = nowMono;
  const readings = inOrder(sample.readings);
  entry.isProfiled = false;
  for (let metric = 0; metric < readings.length; metric += 1) {
    const reading = readings[metric];
    const isMissing = typeof reading !== 'number';
    entry.values[metric] = isMissing ? Number.NaN : reading;
    entry.missing[metric] = isMissing ? reading : undefined;
    if (!isMissing && metric >= firstProfiled) entry.isProfiled = true;
  }
  entry.verdict = sample.fault ? 'lost' : verdictOf(entry.values);
}

/** Where its host stands, as far as a GPU's state depends on it. */
export interface HostStanding {
  /** It is connected and has a channel for the loop. */
  readonly connected: boolean;
  /** The host's stream is running: other GPUs of it report. */
  readonly streaming: boolean;
  /** A reading older than this is stale. */
  readonly staleAfterMs: Milliseconds;
}

/** The GPU's state now. */
export function stateOfEntry(entry: GpuEntry, host: HostStanding, nowMono: Milliseconds): GpuState {
  if (!host.connected) return 'unreachable';
  const isSilent = entry.sampledAtMono === null || nowMono - entry.sampledAtMono > host.staleAfterMs;
  if (isSilent && !entry.fault) return host.streaming ? 'lost' : 'stale';
  return entry.verdict;
}

/** What a GPU's numbers say that it is doing; NaN where there is none, in the order of `liveMetrics`. */
export function verdictOf(values: Float64Array): GpuState {
  return gpuStateNow(nowOf(values));
}

function nowOf(values: Float64Array) {
  const value = (index: number) => values[index] ?? Number.NaN;
  return {
    utilizationGpuPercent: value(metricIndex.utilizationGpuPercent),
    utilizationMemoryPercent: value(metricIndex.utilizationMemoryPercent),
    memoryUsedBytes: value(metricIndex.memoryUsedBytes),
    memoryTotalBytes: value(metricIndex.memoryTotalBytes),
    powerWatts: value(metricIndex.powerWatts),
    powerLimitWatts: value(metricIndex.powerLimitWatts),
    throttleReasonsMask: value(metricIndex.throttleReasonsMask),
    processCount: value(metricIndex.processCount),
  };
}
