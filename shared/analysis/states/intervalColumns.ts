import type { EpochMs } from '../../domain/units.ts';
import {
  cellAt,
  endHourOf,
  type FleetWindow,
  firstHourOf,
  hourNumber,
  secondsPerHour,
} from '../window/fleetWindow.ts';

/** Intervals of many GPUs as they are stored: an entry per interval, none over midnight UTC. Times in seconds, confidence in 255ths. */
export interface IntervalColumns {
  readonly length: number;
  readonly row: Uint32Array;
  readonly fromS: Uint32Array;
  readonly toS: Uint32Array;
  /** Position in `windowStates`. */
  readonly state: Uint8Array;
  readonly observedS: Uint32Array;
  readonly confidence: Uint8Array;
}

const hoursPerDay = 24;

/** Rows of a window: from one up to another. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Intervals of some rows of a window, or of all, from an hour on, GPU by GPU and oldest first. */
export function intervalColumns(
  window: FleetWindow,
  fromMs: EpochMs,
  { first, end }: RowRange = { first: 0, end: window.gpus.length },
): IntervalColumns {
  const builder = new ColumnBuilder();
  const fromHour = Math.max(window.fromHour, hourNumber(fromMs));
  for (let row = first; row < end; row += 1) addRow(builder, window, row, fromHour);
  return builder.columns();
}

function addRow(builder: ColumnBuilder, window: FleetWindow, row: number, fromHour: number): void {
  const { state, coveredSeconds, confidence } = window.columns;
  let start = Math.max(fromHour, firstHourOf(window, row));
  let [observed, sure] = [0, 0];
  const end = endHourOf(window, row);
  for (let hour = start; hour < end; hour += 1) {
    const cell = cellAt(window, row, hour);
    observed += coveredSeconds[cell] as number;
    sure += confidence[cell] as number;
    const next = hour + 1;
    const goesOn =
      next < end && next % hoursPerDay !== 0 && state[cellAt(window, row, next)] === (state[cell] as number);
    if (goesOn) continue;
    builder.add([
      row,
      start * secondsPerHour,
      next * secondsPerHour,
      state[cell] as number,
      observed,
      Math.round(sure / (next - start)),
    ]);
    [start, observed, sure] = [next, 0, 0];
  }
}

type Entry = readonly [
  row: number,
  fromS: number,
  toS: number,
  state: number,
  observedS: number,
  confidence: number,
];

/** Columns that grow. */
class ColumnBuilder {
  #length = 0;
  #wide = [0, 1, 2, 3].map(() => new Uint32Array(1024));
  #narrow = [0, 1].map(() => new Uint8Array(1024));

  add([row, fromS, toS, state, observedS, confidence]: Entry): void {
    const at = this.#length;
    if (at === this.#wide[0]?.length) this.#grow();
    const [rows, froms, tos, observed] = this.#wide as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    const [states, sure] = this.#narrow as [Uint8Array, Uint8Array];
    rows[at] = row;
    froms[at] = fromS;
    tos[at] = toS;
    states[at] = state;
    observed[at] = observedS;
    sure[at] = confidence;
    this.#length += 1;
  }

  columns(): IntervalColumns {
    const [row, fromS, toS, observedS] = this.#wide.map((column) => column.subarray(0, this.#length));
    const [state, confidence] = this.#narrow.map((column) => column.subarray(0, this.#length));
    const none = new Uint32Array();
    return {
      length: this.#length,
      row: row ?? none,
      fromS: fromS ?? none,
      toS: toS ?? none,
      state: state ?? new Uint8Array(),
      observedS: observedS ?? none,
      confidence: confidence ?? new Uint8Array(),
    };
  }

  #grow(): void {
    const length = this.#length * 2;
    this.#wide = this.#wide.map((column) => {
      const larger = new Uint32Array(length);
      larger.set(column);
      return larger;
    });
    this.#narrow = this.#narrow.map((column) => {
      const larger = new Uint8Array(length);
      larger.set(column);
      return larger;
    });
  }
}
