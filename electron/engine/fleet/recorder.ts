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
}

interface Gathered {
  readonly host: string;
  readonly sum: Float64Array;
  readonly max: Float64Array;
  readonly count: Uint16Array;
  readonly stateSeconds: Float64Array;
  coverageSeconds: Seconds;
  longestIntervalSeconds: Seconds;
}

export function createRecorder(): Recorder {
  let gathered = new Map<string, Gathered>();
  return {
    add: (entry, state, intervalSeconds) => {
      let into = gathered.get(entry.uuid);
      if (!into) {
        into = empty(entry.host);
        gathered.set(entry.uuid, into);
      }
      addValues(into, entry.values);
      into.coverageSeconds += intervalSeconds;
      into.longestIntervalSeconds = Math.max(into.longestIntervalSeconds, intervalSeconds);
      const code = gpuStateCode[state];
      into.stateSeconds[code] = (into.stateSeconds[code] ?? 0) + intervalSeconds;
    },
    take: (atMs, tickSeconds) => {
      if (gathered.size === 0) return null;
      const rows = [...gathered].map(([uuid, values]) => rowOf(uuid, values, tickSeconds));
      gathered = new Map();
      return { atMs, intervalSeconds: tickSeconds, rows };
    },
  };
}

function empty(host: string): Gathered {
  return {
    host,
    sum: new Float64Array(metricCount),
    max: new Float64Array(metricCount).fill(Number.NaN),
    count: new Uint16Array(metricCount),
    stateSeconds: new Float64Array(gpuStates.length),
    coverageSeconds: 0,
    longestIntervalSeconds: 0,
  };
}

function addValues(into: Gathered, values: Float64Array): void {
  for (let metric = 0; metric < metricCount; metric += 1) {
    const value = values[metric] as number;
    if (Number.isNaN(value)) continue;
    into.sum[metric] =
      metric === maskMetric ? (into.sum[metric] as number) | value : (into.sum[metric] as number) + value;
    if (!((into.max[metric] as number) >= value)) into.max[metric] = value;
    into.count[metric] = (into.count[metric] as number) + 1;
  }
}

function rowOf(uuid: string, gathered: Gathered, tickSeconds: Seconds): StoreRow {
  const mean = gathered.sum.map((sum, metric) => {
    const count = gathered.count[metric] as number;
    if (count === 0) return Number.NaN;
    return metric === maskMetric ? sum : sum / count;
  });
  // A host read every 30 s speaks for 30 s with each sample, though ticks are 10 s apart.
  const mostSeconds = Math.max(tickSeconds, gathered.longestIntervalSeconds);
  return {
    uuid,
    host: gathered.host,
    mean,
    max: gathered.max,
    count: gathered.count,
    coverageSeconds: Math.min(gathered.coverageSeconds, mostSeconds),
    state: longestState(gathered.stateSeconds),
  };
}

function longestState(stateSeconds: Float64Array): number {
  return stateSeconds.reduce(
    (best, seconds, code) => (seconds > (stateSeconds[best] as number) ? code : best),
    0,
  );
}
