import { describe, expect, it } from 'vitest';
import { unitCosts } from '#engine/billing/accrual/unitCosts.ts';
import type { LlmFleet } from '#engine/llm/llmFleet.ts';
import type { LlmMinute } from '#engine/llm/llmRecorder.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import { hourMs, newStore } from '../store/storeFixture.ts';

const id = 'gpu-01 127.0.0.1:8000 meta-llama/Llama-3.3-70B-Instruct';
const startMs = Math.floor(Date.now() / hourMs) * hourMs - 4 * hourMs;

function minute(atMs: number, rate: number): LlmMinute {
  const means = new Float64Array(llmNowMetrics.length).fill(rate);
  means[llmNowMetrics.indexOf('requestsPerSecond')] = Number.NaN;
  const model = 'meta-llama/Llama-3.3-70B-Instruct';
  return { atMs, id, host: 'gpu-01', place: '127.0.0.1:8000', model, coverageSeconds: 60, means };
}

/** Two hours that are rolled up, and a minute of the third that is not. */
async function filled() {
  const { store } = await newStore();
  for (const hour of [0, 1]) {
    const minutes = [0, 30].map((at) => minute(startMs + hour * hourMs + at * 60_000, 10 + hour));
    await store.llm.append(minutes, startMs + (hour + 1) * hourMs);
  }
  await store.llm.append([minute(startMs + 2 * hourMs, 100)], startMs + 2 * hourMs + 60_000);
  return store;
}

describe('what models did', () => {
  it('counts each minute once, whether it is rolled up or not, and what was never told as nothing', async () => {
    const store = await filled();
    const [total] = await store.llm.totals(startMs, startMs + 3 * hourMs);
    expect(total).toMatchObject({ id, host: 'gpu-01', coverageSeconds: 300, requests: null });
    expect(total?.inputTokens).toBeCloseTo(120 * 10 + 120 * 11 + 60 * 100, 3);
    const [first] = await store.llm.totals(startMs, startMs + hourMs);
    expect(first).toMatchObject({ coverageSeconds: 120, outputTokens: 1200 });
    expect(await store.llm.totals(startMs - hourMs, startMs)).toEqual([]);
  });

  it('is priced by the GPUs that its server is joined to, beside what APIs ask', async () => {
    const store = await filled();
    const gpu = {
      cost: '8',
      observedSeconds: 300,
      workingSeconds: 150,
      unpricedSeconds: 0,
      wattSeconds: 3.6e6,
      pricedWorkingSeconds: 150,
      pricedWattSeconds: 3.6e6,
      lacksPower: false,
    };
    const server = { demo: false, models: [{ id }], join: { gpuUuids: ['g0', 'g1'] } };
    const parts = {
      accrual: {
        between: async () =>
          new Map([
            ['gpu-01 g0', gpu],
            ['gpu-01 g1', gpu],
          ]),
        now: async () => Promise.reject(),
        forget: () => undefined,
      },
      llm: { servers: () => [server] } as unknown as LlmFleet,
      storeOf: () => store,
      book: () => emptyRateBook,
      dayOf: () => '2026-11-21',
    };
    const found = await unitCosts(parts, { fromMs: startMs, toMs: startMs + 3 * hourMs }, false);
    expect(found.gpuTime).toMatchObject({
      cost: '16',
      perGpuHour: '96',
      perEffectiveGpuHour: '192',
      perKwh: '8',
    });
    const [model] = found.models;
    expect(model).toMatchObject({
      gpuCount: 2,
      allocation: { cost: '16', perRequest: null },
      usage: { cost: '8' },
    });
    expect(model?.apis.map(({ provider }) => provider)).toContain('Nebius');
    expect(model?.apis.every(({ ownByApi }) => (ownByApi ?? 0) > 1)).toBe(true);
  });
});
