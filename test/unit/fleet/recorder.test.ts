import { describe, expect, it } from 'vitest';
import { createGpuEntry, recordSample } from '#engine/fleet/gpuEntry.ts';
import { createRecorder } from '#engine/fleet/recorder.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';

function sampled(utilizationGpuPercent: Reading, throttleReasonsMask: Reading = 0) {
  const entry = createGpuEntry('GPU-1', 'alpha', 0);
  const sample = {
    uuid: 'GPU-1',
    index: 0,
    readings: { utilizationGpuPercent, throttleReasonsMask },
    fault: null,
  };
  recordSample(entry, sample, 1000, 1000);
  return entry;
}

describe('recorder', () => {
  it('keeps mean, maximum, count and coverage of a tick', () => {
    const recorder = createRecorder();
    for (const [utilisation, mask] of [
      [0, 0x4],
      [90, 0x1],
      [30, 0],
    ] as const) {
      recorder.add(sampled(utilisation, mask), 'effective', 2);
    }
    const row = recorder.take(10_000, 10)?.rows[0];
    expect(row?.mean[metricIndex.utilizationGpuPercent]).toBe(40);
    expect(row?.max[metricIndex.utilizationGpuPercent]).toBe(90);
    expect(row?.count[metricIndex.utilizationGpuPercent]).toBe(3);
    expect(row?.mean[metricIndex.throttleReasonsMask]).toBe(0x5);
    expect(row?.coverageSeconds).toBe(6);
    expect(row?.state).toBe(gpuStateCode.effective);
  });

  it('frees the columns of a tick that was stored, and no other', () => {
    const recorder = createRecorder();
    recorder.add(sampled(50, 0), 'effective', 10);
    const stored = recorder.take(0, 10);
    recorder.add(sampled(70, 0), 'effective', 10);
    if (!stored) throw new Error('nothing was taken');
    recorder.release(stored);
    expect(stored.rows[0]?.mean).toHaveLength(0);
    const next = recorder.take(10_000, 10);
    expect(next?.rows[0]?.mean[metricIndex.utilizationGpuPercent]).toBe(70);
  });

  it('never makes a missing reading 0', () => {
    const recorder = createRecorder();
    recorder.add(sampled(unavailable('[N/A]')), 'unknown', 2);
    const row = recorder.take(0, 10)?.rows[0];
    expect(row?.mean[metricIndex.utilizationGpuPercent]).toBeNaN();
    expect(row?.max[metricIndex.utilizationGpuPercent]).toBeNaN();
    expect(row?.count[metricIndex.utilizationGpuPercent]).toBe(0);
  });

  it('gives a silent GPU no row', () => {
    const recorder = createRecorder();
    recorder.add(sampled(1), 'underUsed', 2);
    expect(recorder.take(0, 10)?.rows).toHaveLength(1);
    expect(recorder.take(10_000, 10)).toBeNull();
  });

  it('lets a slow sample stand for its whole interval, and no tick for more than its time', () => {
    const recorder = createRecorder();
    recorder.add(sampled(1), 'underUsed', 30);
    expect(recorder.take(0, 10)?.rows[0]?.coverageSeconds).toBe(30);
    for (let sample = 0; sample < 7; sample += 1) recorder.add(sampled(1), 'underUsed', 2);
    expect(recorder.take(0, 10)?.rows[0]?.coverageSeconds).toBe(10);
  });
});
