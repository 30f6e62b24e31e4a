import { gpuStateNow } from '#shared/analysis/gpuStateNow.ts';
import type { GpuFault, GpuInventory, GpuSample } from '#shared/domain/gpu.ts';
import type { GpuState } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { numberOrNaN } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** One GPU as the engine knows it now. Mutable: it is written once per sample and read once per frame. */
export interface GpuEntry {
  readonly uuid: string;
  readonly host: string;
  index: number | null;
  inventory: GpuInventory | null;
  inventoryAtMs: EpochMs | null;
  sample: GpuSample | null;
  fault: GpuFault | null;
  /** Latest number per live metric, NaN for none. */
  readonly values: Float64Array;
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
    sample: null,
    fault: null,
    values: new Float64Array(liveMetrics.length).fill(Number.NaN),
    sampledAtMs: null,
    sampledAtMono: null,
  };
}

/** Takes in one sample. */
export function recordSample(
  entry: GpuEntry,
  sample: GpuSample,
  nowMs: EpochMs,
  nowMono: Milliseconds,
): void {
  entry.sample = sample;
  entry.fault = sample.fault;
  entry.index = sample.index ?? entry.index;
  entry.sampledAtMs = nowMs;
  entry.sampledAtMono = nowMono;
  for (let metric = 0; metric < liveMetrics.length; metric += 1) {
    entry.values[metric] = numberOrNaN(sample.readings[liveMetrics[metric] as (typeof liveMetrics)[number]]);
  }
}

/** Where its host stands, as far as a GPU's state depends on it. */
export interface HostStanding {
  readonly connected: boolean;
  /** The host's stream is running: other GPUs of it report. */
  readonly streaming: boolean;
  /** A reading older than this is stale. */
  readonly staleAfterMs: Milliseconds;
}

/** The GPU's state now. */
export function stateOfEntry(entry: GpuEntry, host: HostStanding, nowMono: Milliseconds): GpuState {
  if (!host.connected) return 'unreachable';
  if (entry.fault) return 'lost';
  if (entry.sampledAtMono === null) return host.streaming ? 'lost' : 'stale';
  if (nowMono - entry.sampledAtMono > host.staleAfterMs) return host.streaming ? 'lost' : 'stale';
  return gpuStateNow(nowOf(entry.values));
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
