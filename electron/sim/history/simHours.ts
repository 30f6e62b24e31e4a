import { gpuStateNow } from '#shared/analysis/gpuStateNow.ts';
import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex, profileMetrics } from '#shared/domain/metric.ts';
import { bytesPerMebibyte, type EpochMs } from '#shared/domain/units.ts';
import { dcgmValues } from '../dcgm/dcgmSections.ts';
import type { FleetSpec, SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { type GpuReading, gpuAt } from '../gpuAt.ts';
import { noise } from '../noise.ts';
import { activityAt } from '../workloads/workload.ts';

/** What a store is given of one GPU's hour (engine/store/pastHours.ts). Metrics in the order of `liveMetrics`, NaN for none. */
export interface SimHour {
  readonly uuid: string;
  readonly host: string;
  readonly hourMs: EpochMs;
  readonly coverageSeconds: number;
  readonly stateSeconds: readonly number[];
  readonly mean: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly p95: Float64Array;
  readonly count: Uint16Array;
}

/** A range of the past. */
export interface SimPast {
  readonly fleet: FleetSpec;
  /** Start of the first hour. */
  readonly fromMs: EpochMs;
  /** End of the last hour. */
  readonly toMs: EpochMs;
  /** Seconds that a sample stands for; an hour is a whole number of them. 300 where not given. */
  readonly sampleSeconds?: number;
  /** Share of samples that were lost, 0 to 1, by chance that depends on GPU and time alone. 0 where not given. */
  readonly lostShare?: number;
}

const hourMs = 3_600_000;
const pstate = (text: string) => Number(text.slice(1));

/** The hours of a fleet's past, host by host, as its samples would have left them. Hours without a sample have no row. */
export function* simHours(past: SimPast): Generator<SimHour> {
  for (const host of past.fleet.hosts)
    for (const gpu of host.gpus)
      for (let at = past.fromMs; at < past.toMs; at += hourMs) {
        const hour = hourOf(host, gpu, at, past);
        if (hour) yield hour;
      }
}

function hourOf(host: SimHostSpec, gpu: SimGpu, startMs: EpochMs, past: SimPast): SimHour | null {
  const sampleSeconds = past.sampleSeconds ?? 300;
  const stateSeconds = new Array<number>(gpuStates.length).fill(0);
  const columns = liveMetrics.map((): number[] => []);
  for (let atMs = startMs; atMs < startMs + hourMs; atMs += sampleSeconds * 1000) {
    if (isLost(gpu, atMs, past.lostShare ?? 0)) continue;
    const { state, values } = sampleAt(gpu, atMs, host.dcgm);
    stateSeconds[gpuStateCode[state]] = (stateSeconds[gpuStateCode[state]] ?? 0) + sampleSeconds;
    values.forEach((value, metric) => {
      if (!Number.isNaN(value)) columns[metric]?.push(value);
    });
  }
  const coverageSeconds = stateSeconds.reduce((sum, seconds) => sum + seconds, 0);
  if (coverageSeconds === 0) return null;
  return {
    uuid: gpu.uuid,
    host: host.name,
    hourMs: startMs,
    coverageSeconds,
    stateSeconds,
    ...statistics(columns),
  };
}

function isLost(gpu: SimGpu, atMs: EpochMs, share: number): boolean {
  return share > 0 && noise(gpu.seed + 977, Math.floor(atMs / 1000)) < share;
}

const samples = new Float64Array(liveMetrics.length);

function sampleAt(
  gpu: SimGpu,
  atMs: EpochMs,
  hasDcgm: boolean,
): { readonly state: GpuState; readonly values: Float64Array } {
  const reading = gpuAt(gpu, atMs);
  const held = activityAt(gpu.workload, gpu.seed, atMs).held ? 1 : 0;
  const values = valuesOf(gpu, reading, held);
  if (hasDcgm) profile(gpu, atMs, values);
  const at = (metric: keyof typeof metricIndex) => values[metricIndex[metric]] ?? Number.NaN;
  const state = gpuStateNow({
    utilizationGpuPercent: at('utilizationGpuPercent'),
    utilizationMemoryPercent: at('utilizationMemoryPercent'),
    memoryUsedBytes: at('memoryUsedBytes'),
    memoryTotalBytes: at('memoryTotalBytes'),
    powerWatts: at('powerWatts'),
    powerLimitWatts: at('powerLimitWatts'),
    throttleReasonsMask: at('throttleReasonsMask'),
    processCount: held,
  });
  return { state, values };
}

/** One array for all samples: its numbers are taken out at once. */
function valuesOf(gpu: SimGpu, reading: GpuReading, processes: number): Float64Array {
  samples.fill(Number.NaN);
  const set = (metric: keyof typeof metricIndex, value: number | null) => {
    samples[metricIndex[metric]] = value ?? Number.NaN;
  };
  set('utilizationGpuPercent', reading.utilizationGpuPercent);
  set('utilizationMemoryPercent', reading.utilizationMemoryPercent);
  set('memoryUsedBytes', reading.memoryUsedMebibytes * bytesPerMebibyte);
  set('memoryTotalBytes', gpu.model.memoryTotalMebibytes * bytesPerMebibyte);
  set('powerWatts', reading.powerWatts);
  set('powerLimitWatts', gpu.model.powerLimitWatts);
  set('temperatureCelsius', reading.temperatureCelsius);
  set('temperatureMemoryCelsius', reading.temperatureMemoryCelsius);
  set('clockSmMhz', reading.clockSmMhz);
  set('clockMemoryMhz', reading.clockMemoryMhz);
  set('pstate', pstate(reading.pstate));
  set('throttleReasonsMask', reading.throttleMask);
  set('processCount', processes);
  return samples;
}

/** What DCGM measured, in percent and bytes per second. */
function profile(gpu: SimGpu, atMs: EpochMs, values: Float64Array): void {
  const { ratios, rates } = dcgmValues(gpu, null, atMs);
  for (const [at, ratio] of ratios.entries())
    values[metricIndex[profileMetrics[at] ?? 'smActivePercent']] = 100 * ratio;
  for (const [at, rate] of rates.entries())
    values[metricIndex[profileMetrics[ratios.length + at] ?? 'pcieTxBytesPerSecond']] = rate;
}

const mask = metricIndex.throttleReasonsMask;

function statistics(columns: readonly number[][]): Pick<SimHour, 'mean' | 'min' | 'max' | 'p95' | 'count'> {
  const empty = () => new Float64Array(columns.length).fill(Number.NaN);
  const [mean, min, max, p95] = [empty(), empty(), empty(), empty()];
  const count = new Uint16Array(columns.length);
  columns.forEach((values, metric) => {
    if (values.length === 0) return;
    values.sort((one, other) => one - other);
    const sum = values.reduce((all, value) => (metric === mask ? all | value : all + value), 0);
    mean[metric] = metric === mask ? sum : sum / values.length;
    min[metric] = values[0] ?? Number.NaN;
    max[metric] = values.at(-1) ?? Number.NaN;
    p95[metric] = values[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
    count[metric] = values.length;
  });
  return { mean, min, max, p95, count };
}
