import type { FleetWindow } from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import type { CellRun } from './spreadOf.ts';
import { shareSteps } from './windowColumns.ts';

/** Bits of the clock event reasons (`shared/domain/throttle.ts`). */
const bits = { powerCap: 0x4, hardware: 0x8, thermal: 0x20 | 0x40, powerBrake: 0x80 } as const;

/**
 * Seconds in which the driver held clocks down, of one row or of many, in 255ths so that they can be followed exactly. An hour keeps the
 * reasons of all its samples in one mask and the seconds that were throttled, so that an hour with two faults counts for both alike.
 * Hardware slowdown without a second reason counts as heat. The power cap is no fault and has no seconds of its own: those at full
 * duty and close to the limit count, in hours in which it was seen.
 */
export class HeldDownTrack {
  readonly #window: FleetWindow;
  readonly #thermal: Float64Array;
  readonly #powerBrake: Float64Array;
  readonly #powerCap: Float64Array;

  constructor(window: FleetWindow, rows: number) {
    this.#window = window;
    this.#thermal = new Float64Array(rows);
    this.#powerBrake = new Float64Array(rows);
    this.#powerCap = new Float64Array(rows);
  }

  /** What it says now of its first rows, which stays as it is when hours come and go. */
  still(rows: number): Pick<HeldDownTrack, 'seconds'> {
    const still = new HeldDownTrack(this.#window, rows);
    still.#thermal.set(this.#thermal.subarray(0, rows));
    still.#powerBrake.set(this.#powerBrake.subarray(0, rows));
    still.#powerCap.set(this.#powerCap.subarray(0, rows));
    return still;
  }

  /** An hour's cell came (1) or goes (-1). */
  change(row: number, cell: number, by: 1 | -1): void {
    const { throttleMask, throttledShare, saturatedShare, coveredSeconds } = this.#window.columns;
    const mask = throttleMask[cell] as number;
    if (mask === 0) return;
    const covered = by * (coveredSeconds[cell] as number);
    const slowed = (throttledShare[cell] as number) * covered;
    const hasBrake = (mask & bits.powerBrake) !== 0;
    const isHot = (mask & bits.thermal) !== 0 || ((mask & bits.hardware) !== 0 && !hasBrake);
    if (hasBrake) this.#powerBrake[row] = (this.#powerBrake[row] as number) + slowed;
    if (isHot) this.#thermal[row] = (this.#thermal[row] as number) + slowed;
    if ((mask & bits.powerCap) !== 0)
      this.#powerCap[row] = (this.#powerCap[row] as number) + (saturatedShare[cell] as number) * covered;
  }

  /** Counts a row from scratch. */
  count(row: number, { from, length }: CellRun): void {
    this.#thermal[row] = this.#powerBrake[row] = this.#powerCap[row] = 0;
    for (let cell = from; cell < from + length; cell += 1) this.change(row, cell, 1);
  }

  seconds(row: number): GpuProfile['heldDownSeconds'] {
    const seconds = (sum: Float64Array) => Math.round((sum[row] as number) / shareSteps);
    return {
      thermal: seconds(this.#thermal),
      powerBrake: seconds(this.#powerBrake),
      powerCap: seconds(this.#powerCap),
    };
  }
}

/** Of one row. */
export function heldDownSeconds(window: FleetWindow, row: number): GpuProfile['heldDownSeconds'] {
  const track = new HeldDownTrack(window, 1);
  track.count(0, { from: row * window.capacityHours, length: window.capacityHours });
  return track.seconds(0);
}
