import { type CellRun, keptQuantile } from './spreadOf.ts';

/** A column of a window, by the name that it has there: columns are replaced when rows are added. */
export type ColumnOf = () => Uint8Array | Uint16Array;

/**
 * A rank in one column of every row, followed while readings come and go: with how many readings lie below its value and how many up to
 * it, the next one is looked for only when it cannot be the one any more. One reading more or less moves a rank by one value.
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

  /** Looks for the reading of the rank where it is another one now. */
  settle(row: number, run: CellRun): void {
    const readings = this.#readings[row] as number;
    if (readings === 0) {
      this.#value[row] = this.#below[row] = this.#upTo[row] = 0;
      return;
    }
    const rank = Math.max(1, Math.ceil(readings * this.#share));
    while ((this.#below[row] as number) >= rank) this.#stepDown(row, run);
    while ((this.#upTo[row] as number) < rank) this.#stepUp(row, run);
  }

  /** The readings of the rank in the first rows, as kept, once those are settled; 0 where there is none. */
  values(rows: number): Uint16Array {
    return this.#value.slice(0, rows);
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

  /** To the largest reading below the value. */
  #stepDown(row: number, { from, length }: CellRun): void {
    const column = this.#column();
    const value = this.#value[row] as number;
    let [next, times] = [0, 0];
    for (let cell = from, end = from + length; cell < end; cell += 1) {
      const kept = column[cell] as number;
      if (kept < next || kept >= value || kept === 0) continue;
      times = kept === next ? times + 1 : 1;
      next = kept;
    }
    const upTo = this.#below[row] as number;
    this.#value[row] = next;
    this.#upTo[row] = upTo;
    this.#below[row] = upTo - times;
  }

  /** To the smallest reading above it. */
  #stepUp(row: number, { from, length }: CellRun): void {
    const column = this.#column();
    const value = this.#value[row] as number;
    let [next, times] = [0x1_0000, 0];
    for (let cell = from, end = from + length; cell < end; cell += 1) {
      const kept = column[cell] as number;
      if (kept > next || kept <= value) continue;
      times = kept === next ? times + 1 : 1;
      next = kept;
    }
    const below = this.#upTo[row] as number;
    this.#value[row] = next;
    this.#below[row] = below;
    this.#upTo[row] = below + times;
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
