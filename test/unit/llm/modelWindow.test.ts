import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelWindow } from '#engine/llm/modelWindow.ts';
import { readLlmText } from '#engine/llm/readLlmText.ts';
import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';

interface Counters {
  readonly startedAt?: number;
  readonly prompt: number;
  readonly generated: number;
  readonly hits?: number;
}

function text({ startedAt, prompt, generated, hits }: Counters): string {
  const cache =
    hits === undefined
      ? []
      : [`vllm:prefix_cache_queries_total ${prompt}`, `vllm:prefix_cache_hits_total ${hits}`];
  return [
    ...(startedAt === undefined ? [] : [`process_start_time_seconds ${startedAt}`]),
    `vllm:prompt_tokens_total{model_name="m"} ${prompt}`,
    `vllm:generation_tokens_total{model_name="m"} ${generated}`,
    `vllm:generation_tokens_created{model_name="m"} 1.79e+09`,
    ...cache.map((line) => line.replace(' ', '{model_name="m"} ')),
    '',
  ].join('\n');
}

function add(window: ModelWindow, atSeconds: number, metrics: string): void {
  const { models, startedAtSeconds } = readLlmText(metrics);
  const [model] = models;
  if (!model) throw new Error('no model');
  window.add({ atSeconds, startedAtSeconds, model });
}

function readAt(...points: readonly (readonly [seconds: number, metrics: string])[]) {
  const window = new ModelWindow();
  for (const [seconds, metrics] of points) add(window, seconds, metrics);
  const now = window.now('id', null);
  if (!now) throw new Error('nothing was read');
  return now;
}

const reading = (readings: Readonly<Record<LlmNowMetric, Reading>>, metric: LlmNowMetric) => readings[metric];

describe('rates of a model', () => {
  it('take two readings', () => {
    const { readings, overSeconds } = readAt([0, text({ prompt: 5, generated: 5 })]);
    expect(readings.promptTokensPerSecond).toMatchObject({ state: 'unavailable' });
    expect(overSeconds).toBeNull();
  });

  it('are increases by the seconds between', () => {
    const { readings, overSeconds, wasReset } = readAt(
      [0, text({ prompt: 100, generated: 10, hits: 20 })],
      [15, text({ prompt: 400, generated: 40, hits: 170 })],
    );
    expect(readings).toMatchObject({
      promptTokensPerSecond: 20,
      generatedTokensPerSecond: 2,
      prefixCacheHitPercent: 50,
    });
    expect({ overSeconds, wasReset }).toEqual({ overSeconds: 15, wasReset: false });
  });

  it('begin anew for all counters where one shows that the server did', () => {
    const { readings, wasReset } = readAt(
      [0, text({ prompt: 1000, generated: 10 })],
      [10, text({ prompt: 50, generated: 40 })],
    );
    // The generated tokens outgrew their old number, and are all new nevertheless.
    expect(readings).toMatchObject({ promptTokensPerSecond: 5, generatedTokensPerSecond: 4 });
    expect(wasReset).toBe(true);
  });

  it('begin anew by the start time, even where every counter grew', () => {
    const { readings, wasReset } = readAt(
      [0, text({ startedAt: 1000, prompt: 100, generated: 10 })],
      [10, text({ startedAt: 2000, prompt: 300, generated: 20 })],
    );
    expect(readings).toMatchObject({ promptTokensPerSecond: 30, generatedTokensPerSecond: 2 });
    expect(wasReset).toBe(true);
  });

  it('say nothing across a long pause, as of a laptop that slept', () => {
    const { readings } = readAt(
      [0, text({ prompt: 0, generated: 0 })],
      [4000, text({ prompt: 9e6, generated: 9e6 })],
    );
    expect(readings.promptTokensPerSecond).toMatchObject({ state: 'unavailable' });
  });

  it('are never negative, never NaN, and whole over resets at any place', () => {
    const step = fc.record({
      grown: fc.nat(10_000),
      restarts: fc.boolean(),
      seconds: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const window = new ModelWindow();
        let counter = 500;
        let at = 0;
        let started = 1000;
        add(window, at, text({ startedAt: started, prompt: counter, generated: counter }));
        for (const { grown, restarts, seconds } of steps) {
          counter = restarts ? grown : counter + grown;
          if (restarts) started += 100;
          at += seconds;
          add(window, at, text({ startedAt: started, prompt: counter, generated: counter }));
          const now = window.now('id', null);
          const rate = now && reading(now.readings, 'generatedTokensPerSecond');
          expect(rate).toBeCloseTo(grown / seconds, 6);
          expect(now?.wasReset).toBe(restarts);
          expect(Object.values(now?.readings ?? {}).every((each) => !isNumber(each) || each >= 0)).toBe(true);
        }
      }),
    );
  });
});

describe('percentiles of a model', () => {
  const histogram = (counts: readonly number[]) =>
    [
      'vllm:num_requests_running{model_name="m"} 0',
      ...['0.1', '0.2', '+Inf'].map(
        (le, at) => `vllm:time_to_first_token_seconds_bucket{model_name="m",le="${le}"} ${counts[at]}`,
      ),
      `vllm:time_to_first_token_seconds_count{model_name="m"} ${counts[2]}`,
      `vllm:time_to_first_token_seconds_sum{model_name="m"} 1`,
      '',
    ].join('\n');

  it('are of the increase within the last minute, not of all time', () => {
    const { readings } = readAt([0, histogram([1000, 1000, 1000])], [15, histogram([1000, 1100, 1100])]);
    expect(readings.timeToFirstTokenP50Seconds).toBeCloseTo(0.15, 9);
    expect(readings.timeToFirstTokenP95Seconds).toBeCloseTo(0.195, 9);
  });

  it('are missing where no request came, never 0', () => {
    const same = histogram([5, 5, 5]);
    const { readings } = readAt([0, same], [15, same]);
    expect(readings.timeToFirstTokenP50Seconds).toEqual({
      state: 'unavailable',
      reason: 'no request in this time',
    });
  });

  it('forget what is more than a minute old', () => {
    const slow = [0, histogram([0, 0, 0])] as const;
    const points = [1, 2, 3, 4, 5, 6].map((at) => [at * 15, histogram([0, 100 + at, 100 + at])] as const);
    const { readings } = readAt(slow, ...points);
    expect(readings.timeToFirstTokenP50Seconds).toBeCloseTo(0.15, 9);
  });
});
