import { cellAt, endHourOf, type FleetWindow, firstHourOf, secondsPerHour } from './fleetWindow.ts';
import { type StateSeconds, windowStates } from './stateInterval.ts';

const states = windowStates.length;
const codeOf = Object.fromEntries(windowStates.map((state, code) => [state, code])) as Readonly<
  Record<(typeof windowStates)[number], number>
>;

/** Observed seconds by state of every row and how sure its hours are, in whole numbers, so that they can be followed exactly from hour to hour. */
export class StateTally {
  readonly #window: FleetWindow;
  readonly #seconds: Uint32Array;
  /** In 255ths of an hour. */
  readonly #sure: Uint32Array;

  constructor(window: FleetWindow, rows: number) {
    this.#window = window;
    this.#seconds = new Uint32Array(rows * states);
    this.#sure = new Uint32Array(rows);
  }

  /** An hour came (1, once its state is decided) or goes (-1, before it is cleared). One outside of the row's own window counts for nothing. */
  change(row: number, hour: number, by: 1 | -1): void {
    const window = this.#window;
    if (hour < firstHourOf(window, row) || hour >= endHourOf(window, row)) return;
    const { state, coveredSeconds, confidence } = window.columns;
    const cell = cellAt(window, row, hour);
    const at = row * states + (state[cell] as number);
    this.#seconds[at] = (this.#seconds[at] as number) + by * (coveredSeconds[cell] as number);
    this.#sure[row] = (this.#sure[row] as number) + by * (confidence[cell] as number);
  }

  /** Counts a row from scratch. */
  count(row: number): void {
    this.#seconds.fill(0, row * states, (row + 1) * states);
    this.#sure[row] = 0;
    const end = endHourOf(this.#window, row);
    for (let hour = firstHourOf(this.#window, row); hour < end; hour += 1) this.change(row, hour, 1);
  }

  /** Seconds of a row's own window by state; what no sample speaks for is `notObserved`, whatever the hour's state. They sum to its length. */
  seconds(row: number): StateSeconds {
    const from = row * states;
    const all = (endHourOf(this.#window, row) - firstHourOf(this.#window, row)) * secondsPerHour;
    let rest = all;
    for (let at = from + 1; at < from + states; at += 1) rest -= this.#seconds[at] as number;
    const of = (code: number) => this.#seconds[from + code] as number;
    return {
      notObserved: rest,
      unreachable: of(codeOf.unreachable),
      lost: of(codeOf.lost),
      unknown: of(codeOf.unknown),
      idle: of(codeOf.idle),
      heldIdle: of(codeOf.heldIdle),
      spinning: of(codeOf.spinning),
      underUsed: of(codeOf.underUsed),
      effective: of(codeOf.effective),
      saturated: of(codeOf.saturated),
      throttled: of(codeOf.throttled),
    };
  }

  /** Seconds of a row that samples speak for. */
  observed(row: number): number {
    let sum = 0;
    for (let at = row * states; at < (row + 1) * states; at += 1) sum += this.#seconds[at] as number;
    return sum;
  }

  /** How sure the hours of a row's own window are on average, 0 to 1. */
  confidence(row: number): number {
    const hours = endHourOf(this.#window, row) - firstHourOf(this.#window, row);
    return hours > 0 ? (this.#sure[row] as number) / 255 / hours : 0;
  }
}

/** What a profile asks of it. */
export type TallyOfRow = Pick<StateTally, 'seconds' | 'observed' | 'confidence'>;

/** Of one row. */
export function tallyOf(window: FleetWindow, row: number): TallyOfRow {
  const tally = new StateTally(window, row + 1);
  tally.count(row);
  return tally;
}
