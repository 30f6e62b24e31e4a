import { describe, expect, it } from 'vitest';
import { decodeLiveFrame, frameColumn, type LiveFrame } from '#shared/contract/liveFrame.ts';
import { liveMetrics, metricIndex, profileMetrics } from '#shared/domain/metric.ts';
import { encodeLiveFrame } from '../../fixtures/encodeLiveFrame.ts';

function frameOf(count: number): LiveFrame {
  const columns = new Float32Array(count * liveMetrics.length).map((_, cell) =>
    cell % 3 === 0 ? Number.NaN : cell,
  );
  return {
    sequence: 7,
    rosterVersion: 3,
    atMs: 1_790_000_000_123,
    count,
    metrics: liveMetrics.length,
    columns,
    ageSeconds: new Float32Array(count).fill(1.5),
    states: new Uint8Array(count).fill(8),
  };
}

describe('live frame', () => {
  it.each([0, 1, 3, 8000])('carries %i GPUs unchanged, NaN for no number', (count) => {
    const frame = frameOf(count);
    expect(decodeLiveFrame(encodeLiveFrame(frame))).toEqual(frame);
  });

  it('gives a metric as a view', () => {
    const frame = decodeLiveFrame(encodeLiveFrame(frameOf(4)));
    const power = frameColumn(frame, metricIndex.powerWatts);
    expect(power.buffer).toBe(frame.columns.buffer);
    expect(power).toHaveLength(4);
  });

  it('leaves the last metrics out, which then are no numbers', () => {
    const whole = frameOf(5);
    const metrics = liveMetrics.length - profileMetrics.length;
    const buffer = encodeLiveFrame({ ...whole, metrics, columns: whole.columns.slice(0, metrics * 5) });
    expect(buffer.byteLength).toBe(encodeLiveFrame(whole).byteLength - profileMetrics.length * 5 * 4);
    const frame = decodeLiveFrame(buffer);
    expect(frameColumn(frame, metricIndex.powerWatts)).toEqual(frameColumn(whole, metricIndex.powerWatts));
    expect([...frameColumn(frame, metricIndex.smActivePercent)]).toEqual(new Array(5).fill(Number.NaN));
    expect(frame.ageSeconds).toEqual(whole.ageSeconds);
  });

  it('refuses what is not a frame', () => {
    const bytes = encodeLiveFrame(frameOf(2));
    expect(() => decodeLiveFrame(new ArrayBuffer(3))).toThrow(/too short/);
    expect(() => decodeLiveFrame(new ArrayBuffer(64))).toThrow(/unknown mark/);
    expect(() => decodeLiveFrame(bytes.slice(0, -1))).toThrow(/wrong length/);
  });
});
