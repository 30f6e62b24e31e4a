import { describe, expect, it } from 'vitest';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { tensorParallel } from '#shared/sizing/parallelism.ts';
import { nearestTwin } from '#shared/sizing/twin/measuredTwins.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

const serving = (changes: Partial<ServingCase>, of = 'DeepSeek-V3/R1', card = 'mi355x'): ServingCase => ({
  model: model(of),
  gpu: gpu(card),
  weights: 'nvfp4',
  kvBytes: 1.5,
  engine: 'sglang',
  over: tensorParallel(4),
  replicas: 1,
  concurrency: 4,
  inputTokens: 1024,
  outputTokens: 1024,
  statistic: 'median',
  ...changes,
});

describe('the measured twin of a prediction', () => {
  it('is the very case where somebody measured it, with its source', () => {
    const near = nearestTwin(serving({}));
    expect(near).toMatchObject({ distance: 0, differences: [], twin: { tpotSeconds: 0.009648, gpus: 4 } });
    expect(near?.twin.source).toContain('InferenceX');
  });

  it('is the nearest otherwise, and says what is not the same', () => {
    const near = nearestTwin(serving({ concurrency: 6, inputTokens: 1000 }));
    expect(near?.distance).toBeGreaterThan(0);
    expect(near?.differences.join('; ')).toMatch(/requests at once, not 6.*input tokens, not 1000/);
  });

  it('is none where the model was never measured on the GPU, or nothing alike was', () => {
    expect(nearestTwin(serving({}, 'Phi-4', 't4'))).toBeNull();
    expect(nearestTwin(serving({ concurrency: 1e6, inputTokens: 1e6, outputTokens: 1 }))).toBeNull();
  });
});
