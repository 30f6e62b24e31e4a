import type { Spread } from './gpuProfile.ts';
import { type ColumnOf, RankTrack } from './rankTrack.ts';
import type { CellRun } from './spreadOf.ts';

/** Columns of one quantity. */
export interface TrackedColumns {
  readonly mean: ColumnOf;
  readonly p95: ColumnOf;
  readonly max: ColumnOf;
  /** Contract units in a step of them. */
  readonly step: number;
}

/** The spread of one quantity in a row; null where no hour told it. */
export type SpreadOfRow = (row: number) => Spread | null;

/** The spread of one quantity for every row, followed from hour to hour; always what `spreadOf` says of the same hours. */
export class SpreadTrack {
  readonly #columns: TrackedColumns;
  readonly #hours: Uint16Array;
  readonly #sum: Float64Array;
  /** 0: to be looked for anew. */
  readonly #highest: Uint16Array;
  /** Hours that have it: many do where a quantity ends at 100 %. */
  readonly #timesHighest: Uint16Array;
  readonly #middle: RankTrack;
  readonly #high: RankTrack;

  constructor(columns: TrackedColumns, rows: number) {
    this.#columns = columns;
    this.#hours = new Uint16Array(rows);
    this.#sum = new Float64Array(rows);
    this.#highest = new Uint16Array(rows);
    this.#timesHighest = new Uint16Array(rows);
    this.#middle = new RankTrack(columns.mean, 0.5, rows);
    this.#high = new RankTrack(columns.p95, 0.95, rows);
  }

  /** An hour's cell came (1, once it is written) or goes (-1, before it is cleared). */
  change(row: number, cell: number, by: 1 | -1): void {
    const { mean, p95, max } = this.#columns;
    const kept = mean()[cell] as number;
    if (kept !== 0) {
      this.#hours[row] = (this.#hours[row] as number) + by;
      this.#sum[row] = (this.#sum[row] as number) + by * (kept - 1);
      this.#changeHighest(row, max()[cell] as number, by);
    }
    this.#middle.change(row, kept, by);
    this.#high.change(row, p95()[cell] as number, by);
  }

  #changeHighest(row: number, most: number, by: 1 | -1): void {
    const highest = this.#highest[row] as number;
    if (highest === 0 || most < highest) return;
    if (most > highest) {
      this.#highest[row] = most;
      this.#timesHighest[row] = 1;
      return;
    }
    const times = (this.#timesHighest[row] as number) + by;
    this.#timesHighest[row] = times;
    if (times === 0) this.#highest[row] = 0;
  }

  /** Counts a row from scratch. */
  count(row: number, run: CellRun): void {
    const mean = this.#columns.mean();
    let [hours, sum] = [0, 0];
    for (let cell = run.from, end = run.from + run.length; cell < end; cell += 1) {
      const kept = mean[cell] as number;
      if (kept === 0) continue;
      hours += 1;
      sum += kept - 1;
    }
    this.#hours[row] = hours;
    this.#sum[row] = sum;
    this.#highest[row] = 0;
    if (hours === 0) return;
    this.#middle.count(row, run);
    this.#high.count(row, run);
  }

  /** Looks for what is another one now. */
  settle(row: number, run: CellRun): void {
    if (this.#hours[row] === 0) return;
    this.#middle.settle(row, run);
    this.#high.settle(row, run);
    if (this.#highest[row] === 0) this.#lookForHighest(row, run);
  }

  /** Spreads of the first rows once those are settled, which stay as they are when hours come and go. */
  still(rows: number): SpreadOfRow {
    const { step } = this.#columns;
    const [hours, sum] = [this.#hours.slice(0, rows), this.#sum.slice(0, rows)];
    const [p50, p95, max] = [
      this.#middle.values(rows),
      this.#high.values(rows),
      this.#highest.slice(0, rows),
    ];
    const value = (kept: Uint16Array, row: number) => Math.max(0, (kept[row] as number) - 1) * step;
    return (row) => {
      const of = hours[row] as number;
      if (of === 0) return null;
      return {
        mean: ((sum[row] as number) / of) * step,
        p50: value(p50, row),
        p95: value(p95, row),
        max: value(max, row),
        hours: of,
      };
    };
  }

  #lookForHighest(row: number, run: CellRun): void {
    const [mean, max] = [this.#columns.mean(), this.#columns.max()];
    let [highest, times] = [0, 0];
    for (let cell = run.from, end = run.from + run.length; cell < end; cell += 1) {
      const most = max[cell] as number;
      if (most < highest || mean[cell] === 0) continue;
      times = most === highest ? times + 1 : 1;
      highest = most;
    }
    this.#highest[row] = highest;
    this.#timesHighest[row] = times;
  }
}
