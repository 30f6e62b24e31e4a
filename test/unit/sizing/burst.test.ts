import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { predictBurstThroughput, predictBurstTtft } from '#shared/sizing/check/burst.ts';
import { checkMeasurements } from '#shared/sizing/check/checkMeasurements.ts';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { oneGpu } from '#shared/sizing/parallelism.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

const serving: ServingCase = {
  model: model('Llama-3.1-405B'),
  gpu: gpu('mi300x'),
  weights: 'bf16',
  kvBytes: 2,
  engine: 'vllm',
  over: { ...oneGpu, tensorParallel: 8 },
  replicas: 1,
  concurrency: 1,
  inputTokens: 10_000,
  outputTokens: 120,
  statistic: 'mean',
};

describe('all requests at once', () => {
  it('wait for those before them: on average half of what all take', () => {
    const alone = predictBurstTtft(serving);
    const sixtyFour = predictBurstTtft({ ...serving, concurrency: 64 });
    expect(sixtyFour.value / alone.value).toBeCloseTo(65 / 2, 1);
    expect(sixtyFour.low).toBeLessThan(sixtyFour.value);
    expect(sixtyFour.high).toBeGreaterThan(sixtyFour.value);
  });

  it('share a step where prompts are short', () => {
    const short = { ...serving, inputTokens: 100 };
    const many = predictBurstTtft({ ...short, concurrency: 64 });
    expect(many.value).toBeLessThan(predictBurstTtft(short).value * 32);
  });

  it('never give fewer tokens per second together than one alone', () => {
    const alone = predictBurstThroughput(serving);
    const many = predictBurstThroughput({ ...serving, concurrency: 16 });
    expect(many.value).toBeGreaterThanOrEqual(alone.value);
  });
});

describe('the maximum of vLLM', () => {
  const rows = [
    // MLPerf Inference 5.1, 5.1-0001: 8 MI300X.
    ['mi300x', 'Llama-2-70B', 8, 301, 'MLPerf Offline', 27_803.9],
    ['mi300x', 'Llama-2-70B', 8, 301, 'MLPerf Server', 24_593.8],
    ['mi300x', 'Llama-2-70B', 8, 301, 'MLPerf Interactive', 8840.42],
  ];
  const text = ['gpu_key,model_key,n_gpus,osl,load_type,throughput_tok_s_total_output,precision,engine']
    .concat(rows.map((row) => `${row.join(',')},fp8,vLLM 0.9.0`))
    .join('\n');

  it('is not taken from batches that drain: published ones are in the band', () => {
    const report = checkMeasurements(text, {
      gpus: new Map(builtInGpus.map((one) => [one.key, one])),
      models: new Map(builtInModels.map((one) => [one.key, one])),
    });
    if ('message' in report) throw new Error(report.message);
    expect(report.metrics.throughput).toMatchObject({ n: 3, inBandPct: 100 });
  });
});
