import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import type { Seconds } from '#shared/domain/units.ts';
import { verdictOf } from '../../fleet/gpuEntry.ts';
import { boundedEntry } from '../../probes/formats/boundedMap.ts';
import type { StoreRow, StoreTick } from '../../store/telemetryStore.ts';
import type { QuerySeries } from '../http/queryResult.ts';
import { exporterReading } from '../source/exporterReading.ts';
import type { ExporterFamily } from '../source/families.ts';
import { identityOf, type LabelMapping } from '../source/identity.ts';

/** A range of the past in intervals of equal length. */
export interface HistoryGrid {
  readonly fromS: Seconds;
  readonly toS: Seconds;
  readonly stepS: Seconds;
}

const width = liveMetrics.length;
const mostGpus = 50_000;

/** What is gathered of one GPU: a cell per interval and metric. */
interface GpuCells {
  readonly uuid: string;
  readonly host: string;
  readonly mean: Float64Array;
  readonly max: Float64Array;
  readonly count: Uint16Array;
  /** Parts that the total is made of where the exporter does not give it, per interval. */
  readonly free: Float64Array;
  readonly reserved: Float64Array;
}

/** Gathers the answers of range queries into ticks for the store. A cell that no sample fell into stays empty: a gap is a gap. */
export class HistoryTicks {
  readonly #grid: HistoryGrid;
  readonly #mapping: LabelMapping;
  readonly #hostOf: (uuid: string, host: string | null) => string;
  readonly #gpus = new Map<string, GpuCells>();
  readonly #intervals: number;

  /** `hostOf`: name in the fleet of the host that a GPU belongs to. */
  constructor(
    grid: HistoryGrid,
    mapping: LabelMapping,
    hostOf: (uuid: string, host: string | null) => string,
  ) {
    this.#grid = grid;
    this.#mapping = mapping;
    this.#hostOf = hostOf;
    this.#intervals = Math.round((grid.toS - grid.fromS) / grid.stepS);
  }

  /** Takes in one series. `readings`: samples behind each value. */
  add(family: ExporterFamily, { labels, samples }: QuerySeries, readings: number): void {
    const gpu = this.#gpuOf(labels);
    const column = family.metric === null ? null : metricIndex[family.metric];
    const parts = gpu && partOf(gpu, family.key);
    if (!gpu || (column === null && !parts)) return;
    for (const [atS, written] of samples) {
      const interval = this.#intervalOf(atS);
      const value = interval === null ? null : exporterReading(family, written);
      if (interval === null || typeof value !== 'number') continue;
      if (parts) parts[interval] = value;
      if (column === null) continue;
      const cell = interval * width + column;
      gpu.mean[cell] = value;
      if (!((gpu.max[cell] as number) > value)) gpu.max[cell] = value;
      gpu.count[cell] = readings;
    }
  }

  /** Takes in the maxima of a series whose means were or will be added. */
  addMaxima(family: ExporterFamily, { labels, samples }: QuerySeries): void {
    const gpu = this.#gpuOf(labels);
    if (!gpu || family.metric === null) return;
    for (const [atS, written] of samples) {
      const interval = this.#intervalOf(atS);
      const value = interval === null ? null : exporterReading(family, written);
      if (interval === null || typeof value !== 'number') continue;
      const cell = interval * width + metricIndex[family.metric];
      if (!((gpu.max[cell] as number) > value)) gpu.max[cell] = value;
    }
  }

  /** The ticks, oldest first; intervals in which no GPU said anything are left out. */
  ticks(): readonly StoreTick[] {
    for (const gpu of this.#gpus.values()) addTotals(gpu);
    const { fromS, stepS } = this.#grid;
    return Array.from({ length: this.#intervals }, (_, interval) => ({
      atMs: (fromS + interval * stepS) * 1000,
      intervalSeconds: stepS,
      rows: [...this.#gpus.values()].flatMap((gpu) => rowOf(gpu, interval, stepS)),
    })).filter(({ rows }) => rows.length > 0);
  }

  /** Values are asked for at the last millisecond of each interval. */
  #intervalOf(atS: Seconds): number | null {
    const interval = Math.floor((atS - this.#grid.fromS) / this.#grid.stepS);
    return interval >= 0 && interval < this.#intervals ? interval : null;
  }

  #gpuOf(labels: QuerySeries['labels']): GpuCells | undefined {
    const identity = identityOf(labels, this.#mapping);
    if (!identity) return undefined;
    const cells = this.#intervals * width;
    return boundedEntry(this.#gpus, identity.uuid, mostGpus, () => ({
      uuid: identity.uuid,
      host: this.#hostOf(identity.uuid, identity.host?.name ?? null),
      mean: new Float64Array(cells).fill(Number.NaN),
      max: new Float64Array(cells).fill(Number.NaN),
      count: new Uint16Array(cells),
      free: new Float64Array(this.#intervals).fill(Number.NaN),
      reserved: new Float64Array(this.#intervals).fill(Number.NaN),
    }));
  }
}

function partOf(gpu: GpuCells, key: string): Float64Array | null {
  if (key === 'memoryFreeBytes') return gpu.free;
  return key === 'memoryReservedBytes' ? gpu.reserved : null;
}

/** As of a live round: the total is the sum of its three parts, where the exporter does not give it. */
function addTotals({ mean, max, count, free, reserved }: GpuCells): void {
  for (let interval = 0; interval < free.length; interval += 1) {
    const used = interval * width + metricIndex.memoryUsedBytes;
    const total = interval * width + metricIndex.memoryTotalBytes;
    const sum = (mean[used] as number) + (free[interval] as number) + (reserved[interval] as number);
    if (!Number.isNaN(mean[total] as number) || Number.isNaN(sum)) continue;
    mean[total] = sum;
    max[total] = sum;
    count[total] = count[used] as number;
  }
}

function rowOf(gpu: GpuCells, interval: number, stepS: Seconds): StoreRow[] {
  const cells = [interval * width, (interval + 1) * width] as const;
  const count = gpu.count.subarray(...cells);
  if (count.every((readings) => readings === 0)) return [];
  const mean = gpu.mean.subarray(...cells);
  const state = gpuStateCode[verdictOf(mean)];
  const { uuid, host } = gpu;
  return [{ uuid, host, mean, max: gpu.max.subarray(...cells), count, coverageSeconds: stepS, state }];
}
