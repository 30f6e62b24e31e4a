import { type CellRun, keptQuantile } from './spreadOf.ts';

/** A column of a window, by the name that it has there: columns are replaced when rows are added. */
export type ColumnOf = () => Uint8Array | Uint16Array;

/**
 * A rank in one column of every row, followed while readings come and go: with how many readings lie below its value and how many up to
 * it, the value is looked for anew only when it cannot be the one any more.
 */
export class RankTrack {
  readonly #column: ColumnOf;
  readonly #share: number;
  readonly #readings: Uint16Array;
  readonly #value: Uint16Array;
  readonly #below: Uint16Array;
  readonly #upTo: Uint16Array;

  /** @param share nearest rank, 0 to 1 */
  constructor(column: ColumnOf, share: number, rows: number) {
    this.#column = column;
    this.#share = share;
    this.#readings = new Uint16Array(rows);
    this.#value = new Uint16Array(rows);
    this.#below = new Uint16Array(rows);
    this.#upTo = new Uint16Array(rows);
  }

  /** A reading, as kept, came (1) or went (-1); 0 is none. */
  change(row: number, kept: number, by: 1 | -1): void {
    if (kept === 0) return;
    this.#readings[row] = (this.#readings[row] as number) + by;
    const value = this.#value[row] as number;
    if (kept > value) return;
    this.#upTo[row] = (this.#upTo[row] as number) + by;
    if (kept < value) this.#below[row] = (this.#below[row] as number) + by;
  }

  /** The reading of the rank, as kept; 0 where there is none. */
  value(row: number, run: CellRun): number {
    const readings = this.#readings[row] as number;
    if (readings === 0) return 0;
    const rank = Math.max(1, Math.ceil(readings * this.#share));
    if ((this.#below[row] as number) >= rank || (this.#upTo[row] as number) < rank)
      this.#lookFor(row, run, readings);
    return this.#value[row] as number;
  }

  /** Counts a row from scratch. */
  count(row: number, run: CellRun): void {
    const column = this.#column();
    let readings = 0;
    for (let cell = run.from, end = run.from + run.length; cell < end; cell += 1)
      if (column[cell] !== 0) readings += 1;
    this.#readings[row] = readings;
    this.#lookFor(row, run, readings);
  }

  #lookFor(row: number, run: CellRun, readings: number): void {
    const column = this.#column();
    const value = keptQuantile(column, run, readings, this.#share);
    let [below, upTo] = [0, 0];
    for (let cell = run.from, end = run.from + run.length; cell < end; cell += 1) {
      const kept = column[cell] as number;
      if (kept === 0 || kept > value) continue;
      upTo += 1;
      if (kept < value) below += 1;
    }
    this.#value[row] = value;
    this.#below[row] = below;
    this.#upTo[row] = upTo;
  }
}
