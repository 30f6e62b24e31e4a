import { cellAt, endHourOf, type FleetWindow, firstHourOf, secondsPerHour } from './fleetWindow.ts';
import { workStates } from './gpuProfile.ts';
import { hoursPerWeek } from './hourOfWeek.ts';
import { type StateSeconds, windowStates } from './stateInterval.ts';

const states = windowStates.length;
const codeOf = Object.fromEntries(windowStates.map((state, code) => [state, code])) as Readonly<
  Record<(typeof windowStates)[number], number>
>;
const isWork = Uint8Array.from(windowStates, (state) => (workStates.has(state) ? 1 : 0));

/** What a profile is told of the states of its hours. */
export interface StatesOfRows {
  /** Seconds of a row's own window of so many hours, by state; what no sample speaks for is `notObserved`, whatever the hour's state. They sum to its length. */
  seconds(row: number, hours: number): StateSeconds;
  /** Seconds of a row that samples speak for. */
  observed(row: number): number;
  /** How sure the hours of a row's own window are on average, 0 to 1. */
  confidence(row: number, hours: number): number;
  /** Hours in which a row worked, by hour of the week. */
  workByHourOfWeek(row: number): Uint8Array;
}

/**
 * Observed seconds by state of every row, how sure its hours are, and in how many it worked, in whole numbers, so that they can be followed
 * exactly from hour to hour.
 */
export class StateTally implements StatesOfRows {
  readonly #window: FleetWindow;
  readonly #seconds: Uint32Array;
  /** In 255ths of an hour. */
  readonly #sure: Uint32Array;
  readonly #worked: Uint8Array;

  constructor(window: FleetWindow, rows: number) {
    this.#window = window;
    this.#seconds = new Uint32Array(rows * states);
    this.#sure = new Uint32Array(rows);
    this.#worked = new Uint8Array(rows * hoursPerWeek);
  }

  /** What it says now of its first rows, which stays as it is when hours come and go. */
  still(rows: number): StatesOfRows {
    const still = new StateTally(this.#window, rows);
    still.#seconds.set(this.#seconds.subarray(0, rows * states));
    still.#sure.set(this.#sure.subarray(0, rows));
    still.#worked.set(this.#worked.subarray(0, rows * hoursPerWeek));
    return still;
  }

  /** An hour came (1, once its state is decided) or goes (-1, before it is cleared). One outside of the row's own window counts for nothing. */
  change(row: number, hour: number, by: 1 | -1): void {
    const window = this.#window;
    if (hour < firstHourOf(window, row) || hour >= endHourOf(window, row)) return;
    const { state, coveredSeconds, confidence } = window.columns;
    const cell = cellAt(window, row, hour);
    const code = state[cell] as number;
    const covered = coveredSeconds[cell] as number;
    const at = row * states + code;
    this.#seconds[at] = (this.#seconds[at] as number) + by * covered;
    this.#sure[row] = (this.#sure[row] as number) + by * (confidence[cell] as number);
    if (covered === 0 || isWork[code] === 0) return;
    const slot = row * hoursPerWeek + (window.hourOfWeek[hour % window.capacityHours] as number);
    this.#worked[slot] = (this.#worked[slot] as number) + by;
  }

  /** Counts a row from scratch. */
  count(row: number): void {
    this.#seconds.fill(0, row * states, (row + 1) * states);
    this.#sure[row] = 0;
    this.#worked.fill(0, row * hoursPerWeek, (row + 1) * hoursPerWeek);
    const end = endHourOf(this.#window, row);
    for (let hour = firstHourOf(this.#window, row); hour < end; hour += 1) this.change(row, hour, 1);
  }

  seconds(row: number, hours: number): StateSeconds {
    const from = row * states;
    let rest = hours * secondsPerHour;
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

  observed(row: number): number {
    let sum = 0;
    for (let at = row * states; at < (row + 1) * states; at += 1) sum += this.#seconds[at] as number;
    return sum;
  }

  confidence(row: number, hours: number): number {
    return hours > 0 ? (this.#sure[row] as number) / 255 / hours : 0;
  }

  workByHourOfWeek(row: number): Uint8Array {
    return new Uint8Array(this.#worked.buffer, row * hoursPerWeek, hoursPerWeek);
  }
}

/** Of one row. */
export function tallyOf(window: FleetWindow, row: number): StatesOfRows {
  const tally = new StateTally(window, row + 1);
  tally.count(row);
  return tally;
}
