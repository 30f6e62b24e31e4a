import type { GpuFault } from '#shared/domain/gpu.ts';
import type { RowCells } from './nvidiaSmiCells.ts';
import type { SmiColumn } from './nvidiaSmiColumns.ts';
import { type Sentinel, textSentinelOf } from './nvidiaSmiSentinels.ts';

const openingBracket = 91;
/** Errors in this many live columns break a row even where none of them is a core one. */
const manyErrors = 3;

/** Collects what the cells of one row say against the whole row. Reused from row to row. */
export class RowFaults {
  #fault: GpuFault | null = null;
  #errors = 0;
  #coreError: string | null = null;

  clear(): void {
    this.#fault = null;
    this.#errors = 0;
    this.#coreError = null;
  }

  /** Takes in a cell that held no number. */
  add({ taints, reading }: Sentinel, column: SmiColumn): void {
    if (taints === null) return;
    if (taints !== 'error') this.#fault ??= { kind: taints, words: reading.reason };
    else if (column.live) {
      this.#errors += 1;
      if (column.core || this.#errors >= manyErrors) this.#coreError ??= reading.reason;
    }
  }

  /** Takes in a text cell: only a sentinel in brackets says anything here. */
  text(cells: RowCells, place: number): void {
    if (cells.line.charCodeAt(cells.starts[place] ?? 0) !== openingBracket) return;
    const sentinel = textSentinelOf(cells.text(place));
    if (sentinel?.taints && sentinel.taints !== 'error') {
      this.#fault ??= { kind: sentinel.taints, words: sentinel.reading.reason };
    }
  }

  /** The fault of the whole row, or null when its cells can be trusted one by one. */
  verdict(): GpuFault | null {
    if (this.#fault) return this.#fault;
    return this.#coreError === null ? null : { kind: 'unknown-error', words: this.#coreError };
  }
}
