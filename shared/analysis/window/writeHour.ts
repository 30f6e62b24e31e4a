import { gpuStateCode } from '../../domain/gpuState.ts';
import { type LiveMetric, metricIndex } from '../../domain/metric.ts';
import type { EpochMs } from '../../domain/units.ts';
import { cellAt, type FleetWindow, hourNumber, secondsPerHour } from './fleetWindow.ts';
import type { HourReadings } from './hourReadings.ts';
import {
  type QuantityColumn,
  quantised,
  quantisedShare,
  quantityColumns,
  quantityNames,
  type ShareColumn,
  shareColumns,
  tokenStep,
} from './windowColumns.ts';

/** Which metric and which statistic of its hour each quantity is. */
export const quantitySources: Readonly<
  Record<QuantityColumn, { readonly metric: LiveMetric; readonly of: 'mean' | 'min' | 'max' | 'p95' }>
> = {
  utilizationMean: { metric: 'utilizationGpuPercent', of: 'mean' },
  utilizationP95: { metric: 'utilizationGpuPercent', of: 'p95' },
  utilizationMax: { metric: 'utilizationGpuPercent', of: 'max' },
  utilizationMemoryMean: { metric: 'utilizationMemoryPercent', of: 'mean' },
  utilizationMemoryP95: { metric: 'utilizationMemoryPercent', of: 'p95' },
  memoryMean: { metric: 'memoryUsedBytes', of: 'mean' },
  memoryP95: { metric: 'memoryUsedBytes', of: 'p95' },
  memoryMax: { metric: 'memoryUsedBytes', of: 'max' },
  powerMean: { metric: 'powerWatts', of: 'mean' },
  powerP95: { metric: 'powerWatts', of: 'p95' },
  powerMin: { metric: 'powerWatts', of: 'min' },
  powerMax: { metric: 'powerWatts', of: 'max' },
  pstateMean: { metric: 'pstate', of: 'mean' },
  clockMean: { metric: 'clockSmMhz', of: 'mean' },
  processMax: { metric: 'processCount', of: 'max' },
  smActiveMean: { metric: 'smActivePercent', of: 'mean' },
  smActiveP95: { metric: 'smActivePercent', of: 'p95' },
  smActiveMax: { metric: 'smActivePercent', of: 'max' },
  tensorActiveMean: { metric: 'tensorActivePercent', of: 'mean' },
  tensorActiveP95: { metric: 'tensorActivePercent', of: 'p95' },
  dramActiveMean: { metric: 'dramActivePercent', of: 'mean' },
  dramActiveP95: { metric: 'dramActivePercent', of: 'p95' },
};

/** States of samples that each share takes in. */
export const shareSources: Readonly<Record<ShareColumn, readonly (keyof typeof gpuStateCode)[]>> = {
  lostShare: ['lost', 'stale', 'unreachable'],
  unknownShare: ['unknown'],
  idleShare: ['idle'],
  heldIdleShare: ['heldIdle'],
  spinningShare: ['spinning'],
  underUsedShare: ['underUsed'],
  effectiveShare: ['effective'],
  saturatedShare: ['saturated'],
  throttledShare: ['throttled'],
};

/** The same with what is looked up once. */
const quantityPlan = quantityNames.map((name) => {
  const { metric, of } = quantitySources[name];
  return { name, of, index: metricIndex[metric], column: quantityColumns[name] };
});
const sharePlan = shareColumns.map((name) => ({
  name,
  codes: shareSources[name].map((state) => gpuStateCode[state]),
}));

/** Writes one hour of one GPU, in place of what was there. An hour outside of the window is left out. */
export function writeHour(
  window: FleetWindow,
  row: number,
  atMs: EpochMs,
  hour: HourReadings,
  llmTokens: number = Number.NaN,
): void {
  const number = hourNumber(atMs);
  if (number < window.fromHour || number >= window.toHour) return;
  const cell = cellAt(window, row, number);
  const { columns } = window;
  for (const { name, of, index, column } of quantityPlan)
    columns[name][cell] = quantised(hour[of][index] ?? Number.NaN, column);
  let all = 0;
  for (const seconds of hour.stateSeconds) all += seconds;
  for (const { name, codes } of sharePlan) {
    let seconds = 0;
    for (const code of codes) seconds += hour.stateSeconds[code] ?? 0;
    columns[name][cell] = all > 0 ? quantisedShare(seconds / all) : 0;
  }
  columns.coveredSeconds[cell] = Math.min(secondsPerHour, Math.max(0, Math.round(hour.coverageSeconds)));
  const mask = hour.mean[metricIndex.throttleReasonsMask] ?? Number.NaN;
  columns.throttleMask[cell] = Number.isNaN(mask) ? 0 : mask & 0xff;
  columns.llmTokens[cell] = tokenStep(llmTokens);
}
