import { cellAt, type FleetWindow } from './fleetWindow.ts';
import { workStates } from './gpuProfile.ts';
import { hoursPerWeek } from './hourOfWeek.ts';
import { windowStates } from './stateInterval.ts';
import { quantityColumns, shareSteps } from './windowColumns.ts';

const isWork = Uint8Array.from(windowStates, (state) => (workStates.has(state) ? 1 : 0));

/** Hours of the week of which a row's shares are to be told; null for all. */
export type WeekHours = ReadonlySet<number> | null;

/**
 * Share of the observed seconds in which a GPU worked, by hour of the week; NaN where it was not observed. In an hour whose state is work
 * the seconds count in which its samples worked; where they could not tell (N/A, bursts between samples), all. With `only`, the other
 * hours of the week are as they were `before`.
 */
export function workByHourOfWeek(
  window: FleetWindow,
  row: number,
  only: WeekHours = null,
  before: Float32Array | null = null,
): Float32Array {
  const { state, coveredSeconds } = window.columns;
  worked.fill(0);
  observed.fill(0);
  const from = cellAt(window, row, 0);
  for (let slot = 0; slot < window.capacityHours; slot += 1) {
    const hour = window.hourOfWeek[slot] as number;
    if (only !== null && !only.has(hour)) continue;
    const cell = from + slot;
    const covered = coveredSeconds[cell] as number;
    if (covered === 0) continue;
    observed[hour] = (observed[hour] as number) + covered;
    if (isWork[state[cell] as number] !== 1) continue;
    worked[hour] = (worked[hour] as number) + covered * workShare(window.columns, cell);
  }
  const shares = before === null ? new Float32Array(hoursPerWeek) : before.slice();
  for (let hour = 0; hour < hoursPerWeek; hour += 1)
    if (only === null || only.has(hour)) shares[hour] = (worked[hour] as number) / (observed[hour] as number);
  return shares;
}

const worked = new Float64Array(hoursPerWeek);
const observed = new Float64Array(hoursPerWeek);

function workShare(columns: FleetWindow['columns'], cell: number): number {
  const working =
    (columns.underUsedShare[cell] as number) +
    (columns.effectiveShare[cell] as number) +
    (columns.saturatedShare[cell] as number) +
    (columns.throttledShare[cell] as number);
  const resting =
    (columns.idleShare[cell] as number) +
    (columns.heldIdleShare[cell] as number) +
    (columns.spinningShare[cell] as number);
  const told = working + resting;
  return working === 0 || told < shareSteps / 2 ? 1 : working / told;
}

/** The largest memory in use by hour of the week, in bytes; NaN where none was read. `only` and `before` as of the work. */
export function memoryByHourOfWeek(
  window: FleetWindow,
  row: number,
  only: WeekHours = null,
  before: Float32Array | null = null,
): Float32Array {
  const { memoryMax } = window.columns;
  const largest = before === null ? new Float32Array(hoursPerWeek).fill(Number.NaN) : before.slice();
  for (const hour of only ?? []) largest[hour] = Number.NaN;
  const from = cellAt(window, row, 0);
  for (let slot = 0; slot < window.capacityHours; slot += 1) {
    const hour = window.hourOfWeek[slot] as number;
    if (only !== null && !only.has(hour)) continue;
    const kept = memoryMax[from + slot] as number;
    if (kept === 0) continue;
    const bytes = (kept - 1) * quantityColumns.memoryMax.step;
    if (!(bytes <= (largest[hour] as number))) largest[hour] = bytes;
  }
  return largest;
}
