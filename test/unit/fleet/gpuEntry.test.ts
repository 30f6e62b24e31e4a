import { expect, test } from 'vitest';
import { createGpuEntry, recordSample } from '#engine/fleet/gpuEntry.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';

const sampleOf = (readings: Readonly<Partial<Record<LiveMetric, Reading>>>) => ({
  uuid: 'GPU-a',
  index: 0,
  readings,
  fault: null,
});

test('every live metric of a sample lands in its own column', () => {
  const entry = createGpuEntry('GPU-a', 'alpha', 0);
  const readings = Object.fromEntries(liveMetrics.map((metric, column) => [metric, column + 1]));
  recordSample(entry, sampleOf(readings), 0, 0);
  expect([...entry.values]).toEqual(liveMetrics.map((_, column) => column + 1));
  expect(entry.missing.every((reason) => reason === undefined)).toBe(true);
});

test('what a sample does not hold is missing, and nothing of the sample before stays', () => {
  const entry = createGpuEntry('GPU-a', 'alpha', 0);
  const reason = unavailable('no DCGM on this host');
  recordSample(entry, sampleOf(Object.fromEntries(liveMetrics.map((metric) => [metric, 7]))), 0, 0);
  recordSample(entry, sampleOf({ powerWatts: 300, smActivePercent: reason }), 0, 0);
  expect([...entry.values].filter((value) => !Number.isNaN(value))).toEqual([300]);
  expect(entry.missing[liveMetrics.indexOf('smActivePercent')]).toBe(reason);
  expect(entry.missing[liveMetrics.indexOf('powerWatts')]).toBeUndefined();
});
