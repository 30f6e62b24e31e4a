import type { StoreRow, StoreTick } from '#engine/store/telemetryStore.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import {
  type LiveMetric,
  liveMetrics,
  metricIndex,
  type ProfileMetric,
  profileMetrics,
} from '#shared/domain/metric.ts';
import { bytesPerMebibyte } from '#shared/domain/units.ts';

/** What a GPU of the workload does: a fifth of the fleet each. */
const kinds = ['empty', 'held', 'training', 'serving', 'batch'] as const;

/** A generator of numbers from 0 to 1 with a seed: the same workload in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

const samplesPerTick = 10;

/** Mean of ten whole-number samples around a level, as nvidia-smi would have printed them. */
function meanOf(level: number, spread: number, top: number, random: () => number): number {
  let sum = 0;
  for (let sample = 0; sample < samplesPerTick; sample += 1)
    sum += Math.min(top, Math.max(0, Math.round(level + spread * (random() - 0.5))));
  return sum / samplesPerTick;
}

function utilizationOf(
  kind: (typeof kinds)[number],
  gpu: number,
  atMs: number,
  random: () => number,
): number {
  const day = (atMs / 86_400_000 + gpu / 777) * 2 * Math.PI;
  switch (kind) {
    case 'empty':
    case 'held':
      return 0;
    case 'training':
      return meanOf(95, 10, 100, random);
    case 'serving':
      return meanOf(30 + 30 * Math.sin(day), 40, 100, random);
    case 'batch':
      return Math.floor(atMs / 600_000 + gpu) % 2 === 0 ? 0 : meanOf(99, 2, 100, random);
  }
}

const memoryMebibytes = { empty: 3, held: 40_000, training: 70_000, serving: 60_000, batch: 75_000 } as const;

/** Most hosts run no DCGM. */
const withoutProfiling = Object.fromEntries(profileMetrics.map((metric) => [metric, Number.NaN])) as Readonly<
  Record<ProfileMetric, number>
>;

/** What one GPU reads at a time; the rows of a fleet differ by kind, phase and noise. */
function meansOf(gpu: number, atMs: number, random: () => number): Readonly<Record<LiveMetric, number>> {
  const kind = kinds[gpu % kinds.length] ?? 'empty';
  const util = utilizationOf(kind, gpu, atMs, random);
  const watts = 60 + util * 6 + meanOf(10, util > 0 ? 20 : 2, 40, random);
  const used = memoryMebibytes[kind] + (kind === 'serving' ? Math.floor(random() * 10) : 0);
  return {
    utilizationGpuPercent: util,
    utilizationMemoryPercent: util * 0.6,
    memoryUsedBytes: used * bytesPerMebibyte,
    memoryTotalBytes: 81_920 * bytesPerMebibyte,
    powerWatts: watts,
    powerLimitWatts: 700,
    temperatureCelsius: 30 + Math.round(watts / 1.5) / 10,
    temperatureMemoryCelsius: Number.NaN,
    clockSmMhz: util > 0 ? 1980 - Math.floor(watts / 40) * 15 : 345,
    clockMemoryMhz: 2619,
    fanPercent: Number.NaN,
    pstate: util > 0 ? 0 : 8,
    throttleReasonsMask: util > 0 ? 4 : 1,
    processCount: kind === 'empty' ? 0 : 1,
    ...withoutProfiling,
  };
}

function stateOf(gpu: number, util: number): number {
  if (util > 0) return gpuStateCode.effective;
  return kinds[gpu % kinds.length] === 'empty' ? gpuStateCode.idle : gpuStateCode.heldIdle;
}

/** A row with the store's own fields open for the next tick. */
type Row = { -readonly [Field in keyof StoreRow]: StoreRow[Field] };

function emptyRow(gpu: number, count: Uint16Array): Row {
  return {
    uuid: `GPU-${gpu}`,
    host: `host-${gpu >> 3}`,
    mean: new Float64Array(liveMetrics.length),
    max: new Float64Array(liveMetrics.length),
    count,
    coverageSeconds: samplesPerTick,
    state: gpuStateCode.unknown,
  };
}

/**
 * Ticks of a fleet of which a fifth each is empty, held idle, training, serving and running batches. Every tick overwrites the rows
 * of the one before, so that what the bench sees of memory is the store's.
 */
export function workload(gpus: number): (atMs: number, intervalSeconds: number) => StoreTick {
  const random = seeded(1);
  const count = new Uint16Array(liveMetrics.length).fill(samplesPerTick);
  const rows = Array.from({ length: gpus }, (_, gpu) => emptyRow(gpu, count));
  return (atMs, intervalSeconds) => {
    rows.forEach((row, gpu) => {
      const means = meansOf(gpu, atMs, random);
      liveMetrics.forEach((metric, index) => {
        row.mean[index] = means[metric];
        row.max[index] = means[metric];
      });
      row.max[metricIndex.utilizationGpuPercent] = Math.min(
        100,
        Math.round(means.utilizationGpuPercent * 1.05),
      );
      row.max[metricIndex.powerWatts] = Math.round(means.powerWatts * 1.05);
      row.state = stateOf(gpu, means.utilizationGpuPercent);
    });
    return { atMs, intervalSeconds, rows };
  };
}
