import { intervalsOf } from '../states/intervals.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from './fleetWindow.ts';
import type { GpuProfile, Spread } from './gpuProfile.ts';
import { heldDownSeconds } from './heldDown.ts';
import { heldDownClocks } from './heldDownClocks.ts';
import { type CellRun, spreadOf } from './spreadOf.ts';
import { type TallyOfRow, tallyOf } from './stateTally.ts';
import { type Weeks, weeksOf } from './weekBook.ts';
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
export type Spreads = Readonly<Record<SpreadName, Spread | null>>;

/** Where a row's cells lie. Slots of the ring hold the window's hours and no others; those outside of the row's own window hold nothing. */
export function rowCells(window: FleetWindow, row: number): CellRun {
  return { from: cellAt(window, row, 0), length: window.capacityHours };
}

/** What one GPU did over a window. The states of its hours must have been decided (`decideHourStates`). About 80 microseconds a GPU and month. */
export function profileOf(window: FleetWindow, row: number, gpu: AnalysedGpu): GpuProfile {
  const run = rowCells(window, row);
  const spread = (name: SpreadName): Spread | null => {
    const [mean, p95, max] = spreadColumns[name];
    const { columns } = window;
    const { step } = quantityColumns[mean];
    return spreadOf({ mean: columns[mean], p95: columns[p95], max: columns[max], step }, run);
  };
  const spreads: Spreads = {
    utilizationGpuPercent: spread('utilizationGpuPercent'),
    utilizationMemoryPercent: spread('utilizationMemoryPercent'),
    memoryUsedBytes: spread('memoryUsedBytes'),
    powerWatts: spread('powerWatts'),
    smActivePercent: spread('smActivePercent'),
    tensorActivePercent: spread('tensorActivePercent'),
    dramActivePercent: spread('dramActivePercent'),
  };
  return profileWith(window, row, gpu, {
    spreads,
    weeks: weeksOf(window, row),
    heldDownSeconds: heldDownSeconds(window, row),
    tally: tallyOf(window, row),
    intervals: intervalsOf(window, row),
  });
}

/** What a profile is put together from. */
interface Known extends Pick<GpuProfile, 'heldDownSeconds' | 'intervals'> {
  readonly spreads: Spreads;
  readonly weeks: Weeks;
  readonly tally: TallyOfRow;
}

/** A profile of which that is known. Named one by one: copying is slower. */
export function profileWith(window: FleetWindow, row: number, gpu: AnalysedGpu, known: Known): GpuProfile {
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  const { spreads, weeks, tally, intervals } = known;
  const observedSeconds = tally.observed(row);
  const seconds = (end - from) * (msPerHour / 1000);
  return {
    gpu,
    fromMs: from * msPerHour,
    toMs: end * msPerHour,
    observedSeconds,
    coverage: seconds > 0 ? observedSeconds / seconds : 0,
    stateSeconds: tally.seconds(row),
    intervals,
    idleFloor: window.floors[row]?.power?.idle ?? null,
    confidence: tally.confidence(row),
    heldDownClocks: isHeldDown(known) ? heldDownClocks(window, row) : null,
    utilizationGpuPercent: spreads.utilizationGpuPercent,
    utilizationMemoryPercent: spreads.utilizationMemoryPercent,
    memoryUsedBytes: spreads.memoryUsedBytes,
    powerWatts: spreads.powerWatts,
    smActivePercent: spreads.smActivePercent,
    tensorActivePercent: spreads.tensorActivePercent,
    dramActivePercent: spreads.dramActivePercent,
    workByHourOfWeek: weeks.workByHourOfWeek,
    memoryByHourOfWeek: weeks.memoryByHourOfWeek,
    heldDownSeconds: known.heldDownSeconds,
  };
}

/** Few are: the clocks of the others are not looked at. */
function isHeldDown({ heldDownSeconds: { thermal, powerBrake } }: Known): boolean {
  return thermal > 0 || powerBrake > 0;
}
