import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import type { StoreRow, StoreTick } from '../store/telemetryStore.ts';
import type { GpuEntry } from './gpuEntry.ts';

const metricCount = liveMetrics.length;
const maskMetric = metricIndex.throttleReasonsMask;

/** Gathers samples between two stored ticks. */
export interface Recorder {
  /** Takes in the entry's latest sample, which stands for `intervalSeconds`. */
  add(entry: GpuEntry, state: GpuState, intervalSeconds: Seconds): void;
  /** Empties what was gathered into a tick, or null when nothing was. GPUs that said nothing get no row: a gap stays a gap. */
  take(atMs: EpochMs, tickSeconds: Seconds): StoreTick | null;
  /** Call when nobody reads a tick any more: its columns (4 MB for 8,000 GPUs) are freed at once, not at the next full collection. */
  release(tick: StoreTick): void;
}

/**
 * What all GPUs said since the last tick, a row per GPU in a few large columns: arrays of each GPU's own would live for a tick,
 * fill the old heap and cost more to collect than to fill.
 */
interface Gathered {
  readonly rowOf: Map<string, number>;
  readonly hosts: string[];
  readonly sum: Float64Array<ArrayBuffer>;
  readonly max: Float64Array<ArrayBuffer>;
  readonly count: Uint16Array<ArrayBuffer>;
  readonly stateSeconds: Float64Array<ArrayBuffer>;
  readonly coverageSeconds: Float64Array<ArrayBuffer>;
  readonly longestIntervalSeconds: Float64Array<ArrayBuffer>;
}

export function createRecorder(): Recorder {
  let gathered = emptyFor(64);
  const lent = new WeakMap<StoreTick, Gathered>();
  return {
    add: (entry, state, intervalSeconds) => {
      if (gathered.rowOf.size === gathered.coverageSeconds.length) gathered = grown(gathered);
      const row = rowFor(gathered, entry);
      addValues(gathered, row, entry.values);
      addSeconds(gathered, row, gpuStateCode[state], intervalSeconds);
    },
    take: (atMs, tickSeconds) => {
      const taken = gathered;
      if (taken.rowOf.size === 0) return null;
      gathered = emptyFor(taken.coverageSeconds.length);
      const rows = [...taken.rowOf].map(([uuid, row]) => storeRow(taken, uuid, row, tickSeconds));
      const tick = { atMs, intervalSeconds: tickSeconds, rows };
      lent.set(tick, taken);
      return tick;
    },
    release: (tick) => {
      const taken = lent.get(tick);
      if (!taken) return;
      lent.delete(tick);
      const { sum, max, count, stateSeconds, coverageSeconds, longestIntervalSeconds } = taken;
      for (const { buffer } of [sum, max, count, stateSeconds, coverageSeconds, longestIntervalSeconds])
        structuredClone(null, { transfer: [buffer] });
    },
  };
}

function emptyFor(rows: number): Gathered {
  return {
    rowOf: new Map(),
    hosts: [],
    sum: new Float64Array(rows * metricCount),
    max: new Float64Array(rows * metricCount).fill(Number.NaN),
    count: new Uint16Array(rows * metricCount),
    stateSeconds: new Float64Array(rows * gpuStates.length),
    coverageSeconds: new Float64Array(rows),
    longestIntervalSeconds: new Float64Array(rows),
  };
}

function grown(full: Gathered): Gathered {
  const larger = emptyFor(full.coverageSeconds.length * 2);
  larger.sum.set(full.sum);
  larger.max.set(full.max);
  larger.count.set(full.count);
  larger.stateSeconds.set(full.stateSeconds);
  larger.coverageSeconds.set(full.coverageSeconds);
  larger.longestIntervalSeconds.set(full.longestIntervalSeconds);
  return { ...larger, rowOf: full.rowOf, hosts: full.hosts };
}

function rowFor({ rowOf, hosts }: Gathered, { uuid, host }: GpuEntry): number {
  const known = rowOf.get(uuid);
  if (known !== undefined) return known;
  const row = rowOf.size;
  rowOf.set(uuid, row);
  hosts[row] = host;
  return row;
}

function addValues({ sum, max, count }: Gathered, row: number, values: Float64Array): void {
  for (let metric = 0, cell = row * metricCount; metric < metricCount; metric += 1, cell += 1) {
    const value = values[metric] as number;
    if (Number.isNaN(value)) continue;
    const before = sum[cell] as number;
    sum[cell] = metric === maskMetric ? before | value : before + value;
    if (!((max[cell] as number) >= value)) max[cell] = value;
    count[cell] = (count[cell] as number) + 1;
  }
}

function addSeconds(gathered: Gathered, row: number, state: number, seconds: Seconds): void {
  const { stateSeconds, coverageSeconds, longestIntervalSeconds } = gathered;
  const cell = row * gpuStates.length + state;
  stateSeconds[cell] = (stateSeconds[cell] as number) + seconds;
  coverageSeconds[row] = (coverageSeconds[row] as number) + seconds;
  longestIntervalSeconds[row] = Math.max(longestIntervalSeconds[row] as number, seconds);
}

function storeRow(taken: Gathered, uuid: string, row: number, tickSeconds: Seconds): StoreRow {
  const cells = [row * metricCount, (row + 1) * metricCount] as const;
  const count = taken.count.subarray(...cells);
  const states = taken.stateSeconds.subarray(row * gpuStates.length, (row + 1) * gpuStates.length);
  // A host read every 30 s speaks for 30 s with each sample, though ticks are 10 s apart.
  const mostSeconds = Math.max(tickSeconds, taken.longestIntervalSeconds[row] as number);
  return {
    uuid,
    host: taken.hosts[row] as string,
    mean: toMeans(taken.sum.subarray(...cells), count),
    max: taken.max.subarray(...cells),
    count,
    coverageSeconds: Math.min(taken.coverageSeconds[row] as number, mostSeconds),
    state: longestState(states),
  };
}

/** Turns sums into means where they stand; NaN where nothing was read. */
function toMeans(sums: Float64Array, count: Uint16Array): Float64Array {
  for (let metric = 0; metric < metricCount; metric += 1) {
    const readings = count[metric] as number;
    if (readings === 0) sums[metric] = Number.NaN;
    else if (metric !== maskMetric) sums[metric] = (sums[metric] as number) / readings;
  }
  return sums;
}

function longestState(stateSeconds: Float64Array): number {
  return stateSeconds.reduce(
    (best, seconds, code) => (seconds > (stateSeconds[best] as number) ? code : best),
    0,
  );
}
