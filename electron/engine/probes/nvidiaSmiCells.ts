import type { SmiLayout } from './nvidiaSmiLayout.ts';

const comma = 44;
const space = 32;

/**
 * Where the cells of one row begin and end. Reused from row to row, so that the stream allocates nothing per cell.
 * Splitting is by position: where a row has more cells than its header, the surplus belongs to the free text, counted
 * from both ends.
 */
export class RowCells {
  line = '';
  count = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(mostCells = 512) {
    this.starts = new Int32Array(mostCells);
    this.ends = new Int32Array(mostCells);
  }

  /** Finds the cells of a line. False when it does not have the layout's number of cells. */
  split(line: string, layout: SmiLayout): boolean {
    this.line = line;
    this.count = 0;
    const { starts, ends } = this;
    const length = line.length;
    let at = 0;
    while (at <= length && this.count < starts.length) {
      while (at < length && line.charCodeAt(at) === space) at += 1;
      const start = at;
      while (at < length && line.charCodeAt(at) !== comma) at += 1;
      let end = at;
      while (end > start && line.charCodeAt(end - 1) === space) end -= 1;
      starts[this.count] = start;
      ends[this.count] = end;
      this.count += 1;
      at += 1;
    }
    if (at <= length) return false;
    return this.count === layout.columns.length || this.#join(layout);
  }

  /** The text of one cell. */
  text(place: number): string {
    return this.line.slice(this.starts[place], this.ends[place]);
  }

  #join(layout: SmiLayout): boolean {
    const surplus = this.count - layout.columns.length;
    if (surplus <= 0 || layout.freeText === -1) return false;
    const { starts, ends } = this;
    ends[layout.freeText] = ends[layout.freeText + surplus] ?? 0;
    starts.copyWithin(layout.freeText + 1, layout.freeText + 1 + surplus, this.count);
    ends.copyWithin(layout.freeText + 1, layout.freeText + 1 + surplus, this.count);
    this.count -= surplus;
    return true;
  }
}
