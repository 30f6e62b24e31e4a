import { cellAt, type FleetWindow } from './fleetWindow.ts';
import { workStates } from './gpuProfile.ts';
import { hoursPerWeek } from './hourOfWeek.ts';
import { windowStates } from './stateInterval.ts';
import { quantityColumns, shareSteps } from './windowColumns.ts';

const isWork = Uint8Array.from(windowStates, (state) => (workStates.has(state) ? 1 : 0));
const worked = new Float64Array(hoursPerWeek);
const observed = new Float64Array(hoursPerWeek);

/**
 * Share of the observed seconds in which a GPU worked, by hour of the week; NaN where it was not observed. In an hour whose state is work
 * the seconds count in which its samples worked; where they could not tell (N/A, bursts between samples), all.
 */
export function workByHourOfWeek(window: FleetWindow, row: number): Float32Array {
  const { state, coveredSeconds, idleShare, heldIdleShare, underUsedShare, effectiveShare } = window.columns;
  const { saturatedShare, throttledShare, spinningShare } = window.columns;
  worked.fill(0);
  observed.fill(0);
  const from = cellAt(window, row, 0);
  for (let slot = 0; slot < window.capacityHours; slot += 1) {
    const cell = from + slot;
    const covered = coveredSeconds[cell] as number;
    if (covered === 0) continue;
    const hour = window.hourOfWeek[slot] as number;
    observed[hour] = (observed[hour] as number) + covered;
    if (isWork[state[cell] as number] !== 1) continue;
    const working =
      (underUsedShare[cell] as number) +
      (effectiveShare[cell] as number) +
      (saturatedShare[cell] as number) +
      (throttledShare[cell] as number);
    const resting =
      (idleShare[cell] as number) + (heldIdleShare[cell] as number) + (spinningShare[cell] as number);
    const told = working + resting;
    const share = working === 0 || told < shareSteps / 2 ? 1 : working / told;
    worked[hour] = (worked[hour] as number) + covered * share;
  }
  return Float32Array.from(worked, (seconds, hour) => seconds / (observed[hour] as number));
}

/** The largest memory in use by hour of the week, in bytes; NaN where none was read. */
export function memoryByHourOfWeek(window: FleetWindow, row: number): Float32Array {
  const { memoryMax } = window.columns;
  const largest = new Float32Array(hoursPerWeek).fill(Number.NaN);
  const from = cellAt(window, row, 0);
  for (let slot = 0; slot < window.capacityHours; slot += 1) {
    const kept = memoryMax[from + slot] as number;
    if (kept === 0) continue;
    const bytes = (kept - 1) * quantityColumns.memoryMax.step;
    const hour = window.hourOfWeek[slot] as number;
    if (!(bytes <= (largest[hour] as number))) largest[hour] = bytes;
  }
  return largest;
}
