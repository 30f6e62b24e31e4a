import { describe, expect, it } from 'vitest';
import type { LlmMinute } from '#engine/llm/llmRecorder.ts';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import { hourMs, newStore, retention } from './storeFixture.ts';

const id = 'gpu-01 127.0.0.1:8000 model';
/** Even, so that buckets of two hours begin here. */
const startMs = Math.floor(Date.now() / (2 * hourMs)) * 2 * hourMs - 4 * hourMs;

function minute(at: number, rate: number, coverageSeconds = 60): LlmMinute {
  const means = new Float64Array(llmNowMetrics.length).fill(rate);
  // The last metric is never read.
  means[llmNowMetrics.length - 1] = Number.NaN;
  const atMs = startMs + at * 60_000;
  return { atMs, id, host: 'gpu-01', place: '127.0.0.1:8000', model: 'model', coverageSeconds, means };
}

const asked = {
  id,
  metrics: ['generatedTokensPerSecond', 'prefixCacheHitPercent'] as const,
  fromMs: startMs,
  toMs: startMs + hourMs,
};

describe('what LLM servers did', () => {
  it('comes back by the minute, gaps as gaps, and what was never read as nothing', async () => {
    const { store } = await newStore();
    await store.llm.append([minute(0, 10), minute(1, 30), minute(4, 50)], Date.now());
    const { series, atMs, tier } = await store.llm.series({
      ...asked,
      metrics: [...asked.metrics],
      points: 60,
    });
    expect(tier).toBe('1 min');
    expect(atMs[0]).toBe(startMs);
    expect(series[0]?.mean.slice(0, 6)).toEqual([10, 30, null, null, 50, null]);
    expect(series[1]?.mean.every((cell) => cell === null)).toBe(true);
  });

  it('is weighed by the seconds that were read', async () => {
    const { store } = await newStore();
    await store.llm.append([minute(0, 10, 15), minute(1, 30, 45)], Date.now());
    const { series, bucketMs } = await store.llm.series({
      ...asked,
      metrics: [...asked.metrics],
      points: 12,
    });
    expect(bucketMs).toBe(300_000);
    expect(series[0]).toMatchObject({ mean: { 0: 25 }, min: { 0: 10 }, max: { 0: 30 } });
  });

  it('is rolled up by the hour, once, and outlives the file', async () => {
    const { store, path } = await newStore();
    for (let hour = 0; hour < 2; hour += 1)
      for (const at of [0, 30, 59])
        await store.llm.append(
          [minute(hour * 60 + at, 10 + hour)],
          startMs + hour * hourMs + at * 60_000 + 61_000,
        );
    await store.llm.append([minute(121, 1)], startMs + 122 * 60_000);
    await store.close();
    const again = await newStore(retention, path);
    const range = { ...asked, toMs: startMs + 20 * hourMs, points: 10 };
    const { series, tier } = await again.store.llm.series({
      ...range,
      metrics: ['generatedTokensPerSecond'],
    });
    expect(tier).toBe('1 h');
    // Buckets of two hours; the third hour is not over.
    expect(series[0]?.mean.slice(0, 2)).toEqual([expect.closeTo(10.5, 5), null]);
  });

  it('keeps models apart, also those with the same name elsewhere', async () => {
    const { store } = await newStore();
    await store.llm.append([minute(0, 10), { ...minute(0, 99), id: 'gpu-02 x' }], Date.now());
    const read = async (of: string) =>
      (await store.llm.series({ ...asked, id: of, metrics: ['generatedTokensPerSecond'], points: 60 }))
        .series[0]?.mean[0];
    expect([await read(id), await read('gpu-02 x'), await read('nobody')]).toEqual([10, 99, null]);
  });
});
