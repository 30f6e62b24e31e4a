import type { Megahertz } from '../../domain/units.ts';
import { cellAt, type FleetWindow } from './fleetWindow.ts';
import { quantityColumns, shareSteps } from './windowColumns.ts';

/** SM clock in hours that were held down by heat or the power brake, and in hours of work that were not; null where there were none. */
export interface HeldDownClocks {
  readonly heldDownMhz: Megahertz | null;
  readonly freeMhz: Megahertz | null;
}

/** An hour counts as held down, or as work, from half of its samples on. */
const mostOfAnHour = shareSteps / 2;

/** Means over the hours of a row; null where no hour was held down, so that nothing is to be compared. */
export function heldDownClocks(window: FleetWindow, row: number): HeldDownClocks | null {
  const { clockMean, throttledShare, effectiveShare, saturatedShare } = window.columns;
  const heldDown = { hours: 0, sum: 0 };
  const free = { hours: 0, sum: 0 };
  const from = cellAt(window, row, 0);
  for (let cell = from, end = from + window.capacityHours; cell < end; cell += 1) {
    const clock = clockMean[cell] as number;
    if (clock === 0) continue;
    const throttled = throttledShare[cell] as number;
    const isFree =
      throttled === 0 && (effectiveShare[cell] as number) + (saturatedShare[cell] as number) >= mostOfAnHour;
    const tally = throttled >= mostOfAnHour ? heldDown : isFree ? free : null;
    if (tally === null) continue;
    tally.hours += 1;
    tally.sum += clock - 1;
  }
  const mean = ({ hours, sum }: typeof free) =>
    hours === 0 ? null : (sum / hours) * quantityColumns.clockMean.step;
  return heldDown.hours === 0 ? null : { heldDownMhz: mean(heldDown), freeMhz: mean(free) };
}
