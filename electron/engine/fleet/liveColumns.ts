import { liveMetrics } from '#shared/domain/metric.ts';
import type { GpuEntry } from './gpuEntry.ts';

/** Stands for when a GPU was read, where its values are not of now. */
const notReporting = Number.NEGATIVE_INFINITY;
/** What is not a reading of now is no number: an old value must not look alive. */
const noValues = new Float64Array(liveMetrics.length).fill(Number.NaN);

/**
 * The metric columns of frames, kept from one to the next: five frames a second are built of fleets that are read once a second, and
 * only what was read since the last one is written again (two thirds of a frame's time for 8,000 GPUs). Metric m of slot s at
 * `m * count + s`.
 */
export class LiveColumns {
  #order: unknown = null;
  #count = 0;
  #metrics = 0;
  #columns = new Float32Array(0);
  /** Monotonic time of the sample that each slot shows; NaN where nothing was written yet. */
  #shown = new Float64Array(0);

  /** Call before the slots of a frame: where the GPUs, their order or the metrics are others, all is written anew. */
  begin(order: unknown, count: number, metrics: number): void {
    if (order === this.#order && count === this.#count && metrics === this.#metrics) return;
    this.#order = order;
    this.#count = count;
    this.#metrics = metrics;
    this.#columns = new Float32Array(count * metrics);
    this.#shown = new Float64Array(count).fill(Number.NaN);
  }

  /** Brings a GPU's slot up to date. */
  show(slot: number, entry: GpuEntry, isReporting: boolean): void {
    const at = isReporting ? (entry.sampledAtMono ?? notReporting) : notReporting;
    if (this.#shown[slot] === at) return;
    this.#shown[slot] = at;
    const values = at === notReporting ? noValues : entry.values;
    const columns = this.#columns;
    for (let metric = 0, cell = slot; metric < this.#metrics; metric += 1, cell += this.#count)
      columns[cell] = values[metric] as number;
  }

  /** Copies them into a frame's. */
  copyTo(columns: Float32Array): void {
    columns.set(this.#columns);
  }
}
