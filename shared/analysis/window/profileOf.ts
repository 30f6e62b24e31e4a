import { intervalsOf, stateSecondsOf } from '../states/intervals.ts';
import type { AnalysedGpu } from './analysedGpu.ts';
import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from './fleetWindow.ts';
import type { GpuProfile, Spread } from './gpuProfile.ts';
import { heldDownSeconds } from './heldDown.ts';
import { heldDownClocks } from './heldDownClocks.ts';
import { type CellRun, spreadOf } from './spreadOf.ts';
import type { StateInterval } from './stateInterval.ts';
import { memoryByHourOfWeek, workByHourOfWeek } from './weekOf.ts';
import { type QuantityColumn, quantityColumns } from './windowColumns.ts';

/**
 * What one GPU did over a window. The states of its hours must have been decided (`decideHourStates`). Work: about 20 microseconds per
 * GPU and month.
 */
export function profileOf(window: FleetWindow, row: number, gpu: AnalysedGpu): GpuProfile {
  const from = firstHourOf(window, row);
  const intervals = intervalsOf(window, row);
  const observedSeconds = intervals.reduce((sum, interval) => sum + interval.observedSeconds, 0);
  const end = endHourOf(window, row);
  const seconds = (end - from) * (msPerHour / 1000);
  // Slots of the ring hold the window's hours and no others, those before the first one hold nothing.
  const run: CellRun = { from: cellAt(window, row, 0), length: window.capacityHours };
  const spread = (mean: QuantityColumn, p95: QuantityColumn, max: QuantityColumn): Spread | null =>
    spreadOf(
      {
        mean: window.columns[mean],
        p95: window.columns[p95],
        max: window.columns[max],
        step: quantityColumns[mean].step,
      },
      run,
    );
  return {
    gpu,
    fromMs: from * msPerHour,
    toMs: end * msPerHour,
    observedSeconds,
    coverage: seconds > 0 ? observedSeconds / seconds : 0,
    stateSeconds: stateSecondsOf(intervals),
    intervals,
    utilizationGpuPercent: spread('utilizationMean', 'utilizationP95', 'utilizationMax'),
    utilizationMemoryPercent: spread('utilizationMemoryMean', 'utilizationMemoryP95', 'utilizationMemoryP95'),
    memoryUsedBytes: spread('memoryMean', 'memoryP95', 'memoryMax'),
    powerWatts: spread('powerMean', 'powerP95', 'powerMax'),
    smActivePercent: spread('smActiveMean', 'smActiveP95', 'smActiveMax'),
    tensorActivePercent: spread('tensorActiveMean', 'tensorActiveP95', 'tensorActiveP95'),
    dramActivePercent: spread('dramActiveMean', 'dramActiveP95', 'dramActiveP95'),
    idleFloor: window.floors[row]?.idle ?? null,
    heldDownSeconds: heldDownSeconds(window, row),
    heldDownClocks: heldDownClocks(window, row),
    workByHourOfWeek: workByHourOfWeek(window, row),
    memoryByHourOfWeek: memoryByHourOfWeek(window, row),
    confidence: meanConfidence(intervals),
  };
}

function meanConfidence(intervals: readonly StateInterval[]): number {
  let [weighted, length] = [0, 0];
  for (const { fromMs, toMs, confidence } of intervals) {
    weighted += confidence * (toMs - fromMs);
    length += toMs - fromMs;
  }
  return length > 0 ? weighted / length : 0;
}
