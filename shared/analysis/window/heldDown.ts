import { cellAt, type FleetWindow } from './fleetWindow.ts';
import type { GpuProfile } from './gpuProfile.ts';
import { shareSteps } from './windowColumns.ts';

/** Bits of the clock event reasons (`shared/domain/throttle.ts`). */
const bits = { powerCap: 0x4, hardware: 0x8, thermal: 0x20 | 0x40, powerBrake: 0x80 } as const;

/**
 * Seconds in which the driver held clocks down. An hour keeps the reasons of all its samples in one mask and the seconds that were
 * throttled, so that an hour with two faults counts for both alike. Hardware slowdown without a second reason counts as heat. The power
 * cap is no fault and has no seconds of its own: those at full duty and close to the limit count, in hours in which it was seen.
 */
export function heldDownSeconds(window: FleetWindow, row: number): GpuProfile['heldDownSeconds'] {
  const { throttleMask, throttledShare, saturatedShare, coveredSeconds } = window.columns;
  let [thermal, powerBrake, powerCap] = [0, 0, 0];
  const from = cellAt(window, row, 0);
  for (let cell = from, end = from + window.capacityHours; cell < end; cell += 1) {
    const mask = throttleMask[cell] as number;
    if (mask === 0) continue;
    const seconds = (share: Uint8Array) =>
      ((share[cell] as number) / shareSteps) * (coveredSeconds[cell] as number);
    const hasBrake = (mask & bits.powerBrake) !== 0;
    if (hasBrake) powerBrake += seconds(throttledShare);
    if ((mask & bits.thermal) !== 0 || ((mask & bits.hardware) !== 0 && !hasBrake))
      thermal += seconds(throttledShare);
    if ((mask & bits.powerCap) !== 0) powerCap += seconds(saturatedShare);
  }
  return { thermal: Math.round(thermal), powerBrake: Math.round(powerBrake), powerCap: Math.round(powerCap) };
}
