import { cellAt, type FleetWindow } from './fleetWindow.ts';
import { workStates } from './gpuProfile.ts';
import { hoursPerWeek } from './hourOfWeek.ts';
import { windowStates } from './stateInterval.ts';
import { quantityColumns, shareSteps } from './windowColumns.ts';

const isWork = Uint8Array.from(windowStates, (state) => (workStates.has(state) ? 1 : 0));
const worked = new Float64Array(hoursPerWeek);
const observed = new Float64Array(hoursPerWeek);

/** Hours of the week to be told, and the slots of the window's ring that hold them. */
export interface WeekSlots {
  readonly hours: Uint8Array;
  readonly slots: Uint16Array;
}

/** The slots of some hours of the week; of all where none are named. */
export function weekSlots(window: FleetWindow, only?: ReadonlySet<number>): WeekSlots {
  const hours = Array.from({ length: hoursPerWeek }, (_, hour) => hour).filter(
    (hour) => only?.has(hour) ?? true,
  );
  const slots = Array.from({ length: window.capacityHours }, (_, slot) => slot).filter(
    (slot) => only?.has(window.hourOfWeek[slot] as number) ?? true,
  );
  return { hours: Uint8Array.from(hours), slots: Uint16Array.from(slots) };
}

/**
 * Tells the share of the observed seconds in which a GPU worked, by hour of the week; NaN where it was not observed. In an hour whose state
 * is work the seconds count in which its samples worked; where they could not tell (N/A, bursts between samples), all. Hours of the
 * week that are not asked for stay as they are.
 */
export function tellWork(
  window: FleetWindow,
  row: number,
  { hours, slots }: WeekSlots,
  into: Float32Array,
): void {
  const { columns, hourOfWeek } = window;
  const { state, coveredSeconds } = columns;
  for (const hour of hours) worked[hour] = observed[hour] = 0;
  const from = cellAt(window, row, 0);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const cell = from + slot;
    const covered = coveredSeconds[cell] as number;
    if (covered === 0) continue;
    const hour = hourOfWeek[slot] as number;
    observed[hour] = (observed[hour] as number) + covered;
    if (isWork[state[cell] as number] !== 1) continue;
    worked[hour] = (worked[hour] as number) + covered * workShare(columns, cell);
  }
  for (const hour of hours) into[hour] = (worked[hour] as number) / (observed[hour] as number);
}

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

/** Tells the largest memory in use by hour of the week, in bytes; NaN where none was read. Others stay as they are. */
export function tellMemory(
  window: FleetWindow,
  row: number,
  { hours, slots }: WeekSlots,
  into: Float32Array,
): void {
  const { memoryMax } = window.columns;
  for (const hour of hours) into[hour] = Number.NaN;
  const from = cellAt(window, row, 0);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const kept = memoryMax[from + slot] as number;
    if (kept === 0) continue;
    const bytes = (kept - 1) * quantityColumns.memoryMax.step;
    const hour = window.hourOfWeek[slot] as number;
    if (!(bytes <= (into[hour] as number))) into[hour] = bytes;
  }
}
