import { describe, expect, it } from 'vitest';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { graceMs, hourMs, maintainAll, newStore, row, startMs } from '../store/storeFixture.ts';

const everyMs = 60_000;

/** Fills a span with ticks of one GPU that works at 300 W in the first half of each hour and is idle at 100 W in the second. */
async function fill(
  store: Awaited<ReturnType<typeof newStore>>['store'],
  fromMs: number,
  toMs: number,
): Promise<void> {
  for (let atMs = fromMs; atMs < toMs; atMs += everyMs) {
    const works = atMs % hourMs < hourMs / 2;
    await store.append({
      atMs,
      intervalSeconds: everyMs / 1000,
      rows: [
        row({
          means: { powerWatts: works ? 300 : 100 },
          state: works ? gpuStateCode.effective : gpuStateCode.idle,
          coverageSeconds: everyMs / 1000,
        }),
      ],
    });
  }
}

describe('observed time', () => {
  it('counts rolled-up hours and the current one, each once, between bounds', async () => {
    const { store } = await newStore();
    await fill(store, startMs, startMs + 2.5 * hourMs);
    const nowMs = startMs + 2.5 * hourMs;
    const before = await store.observedTime([startMs, startMs + hourMs, nowMs]);
    await maintainAll(store, startMs + 2 * hourMs + graceMs);
    const after = await store.observedTime([startMs, startMs + hourMs, nowMs]);
    expect(after).toEqual(before);
    expect(after).toMatchObject([
      {
        uuid: 'GPU-0',
        host: 'alpha',
        span: 0,
        seconds: 3600,
        workingSeconds: 1800,
        wattSeconds: 720_000,
        wattsKnownSeconds: 3600,
      },
      { span: 1, seconds: 5400, workingSeconds: 3600, wattsKnownSeconds: 5400 },
    ]);
    expect(after[1]?.wattSeconds).toBeCloseTo(720_000 + 540_000, -2);
  });

  it('leaves out what was not observed, and knows no watts where none were read', async () => {
    const { store } = await newStore();
    await fill(store, startMs, startMs + 600_000);
    await store.append({ atMs: startMs + hourMs, intervalSeconds: 10, rows: [row({ coverageSeconds: 10 })] });
    const [only] = await store.observedTime([startMs, startMs + 2 * hourMs]);
    expect(only).toMatchObject({ seconds: 610, wattsKnownSeconds: 600 });
    expect(await store.observedTime([startMs + 3 * hourMs, startMs + 4 * hourMs])).toEqual([]);
  });
});
