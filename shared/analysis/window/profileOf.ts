import { intervalsOf } from '../states/intervals.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import {
  cellAt,
  endHourOf,
  type FleetWindow,
  firstHourOf,
  msPerHour,
  secondsPerHour,
} from './fleetWindow.ts';
import type { GpuProfile, Spread } from './gpuProfile.ts';
import { heldDownSeconds } from './heldDown.ts';
import { heldDownClocks } from './heldDownClocks.ts';
import { type CellRun, spreadOf } from './spreadOf.ts';
import { tallyOf } from './stateTally.ts';
import { type QuantityColumn, quantityColumns } from './windowColumns.ts';

/** Quantities of a profile, and the columns that each is told from: its hours' means, 95th percentiles and maxima. */
export const spreadColumns = {
  utilizationGpuPercent: ['utilizationMean', 'utilizationP95', 'utilizationMax'],
  utilizationMemoryPercent: ['utilizationMemoryMean', 'utilizationMemoryP95', 'utilizationMemoryP95'],
  memoryUsedBytes: ['memoryMean', 'memoryP95', 'memoryMax'],
  powerWatts: ['powerMean', 'powerP95', 'powerMax'],
  smActivePercent: ['smActiveMean', 'smActiveP95', 'smActiveMax'],
  tensorActivePercent: ['tensorActiveMean', 'tensorActiveP95', 'tensorActiveP95'],
  dramActivePercent: ['dramActiveMean', 'dramActiveP95', 'dramActiveP95'],
} as const satisfies Readonly<Record<string, readonly [QuantityColumn, QuantityColumn, QuantityColumn]>>;
export type SpreadName = keyof typeof spreadColumns;

/** Where a row's cells lie. Slots of the ring hold the window's hours and no others; those outside of the row's own window hold nothing. */
export function rowCells(window: FleetWindow, row: number): CellRun {
  return { from: cellAt(window, row, 0), length: window.capacityHours };
}

/**
 * What one GPU did over a window, worked out of its hours: what a `ProfileBook` must say of them too. Their states must have been decided
 * (`decideHourStates`). About 80 microseconds a GPU and month.
 */
export function profileOf(window: FleetWindow, row: number, gpu: AnalysedGpu): GpuProfile {
  const run = rowCells(window, row);
  const spread = (name: SpreadName): Spread | null => {
    const [mean, p95, max] = spreadColumns[name];
    const { columns } = window;
    const { step } = quantityColumns[mean];
    return spreadOf({ mean: columns[mean], p95: columns[p95], max: columns[max], step }, run);
  };
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  const tally = tallyOf(window, row);
  const observedSeconds = tally.observed(row);
  const seconds = (end - from) * secondsPerHour;
  const heldDown = heldDownSeconds(window, row);
  return {
    gpu,
    fromMs: from * msPerHour,
    toMs: end * msPerHour,
    observedSeconds,
    coverage: seconds > 0 ? observedSeconds / seconds : 0,
    stateSeconds: tally.seconds(row, end - from),
    intervals: intervalsOf(window, row),
    idleFloor: window.floors[row]?.power?.idle ?? null,
    confidence: tally.confidence(row, end - from),
    heldDownClocks: isHeldDown(heldDown) ? heldDownClocks(window, row) : null,
    utilizationGpuPercent: spread('utilizationGpuPercent'),
    utilizationMemoryPercent: spread('utilizationMemoryPercent'),
    memoryUsedBytes: spread('memoryUsedBytes'),
    powerWatts: spread('powerWatts'),
    smActivePercent: spread('smActivePercent'),
    tensorActivePercent: spread('tensorActivePercent'),
    dramActivePercent: spread('dramActivePercent'),
    workByHourOfWeek: tally.workByHourOfWeek(row),
    heldDownSeconds: heldDown,
  };
}

/** Few are: the clocks of the others are not looked at. */
export function isHeldDown({ thermal, powerBrake }: GpuProfile['heldDownSeconds']): boolean {
  return thermal > 0 || powerBrake > 0;
}
