import { describe, expect, it } from 'vitest';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { computeRate, type ServingCase, wideRate } from '#shared/sizing/latency/servingCase.ts';
import { prefillAttentionSeconds } from '#shared/sizing/latency/servingWork.ts';
import { oneGpu } from '#shared/sizing/parallelism.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

describe('the rate that weights are multiplied at', () => {
  it.each([
    ['h100-sxm', 'fp8', 'fp8'],
    ['a100-sxm-80', 'fp8', 'bf16'],
    ['h100-sxm', 'int4', 'bf16'],
    ['b200-sxm', 'int4', 'bf16'],
    ['b200-sxm', 'Q4_K_M', 'bf16'],
    ['h100-sxm', 'Q8_0', 'bf16'],
    ['b200-sxm', 'nvfp4', 'fp4'],
    ['b200-sxm', 'mxfp4', 'fp4'],
    ['h100-sxm', 'nvfp4', 'bf16'],
    ['h100-sxm', 'mxfp4', 'bf16'],
  ] as const)('of %s in %s is its rate in %s', (key, weights, unit) => {
    expect(computeRate(gpu(key), weights)).toBe(gpu(key).flops[unit]);
  });
});

describe('attention over a prompt', () => {
  const seconds = (of: ModelConfig, inputTokens: number) => {
    const serving: ServingCase = {
      model: of,
      gpu: gpu('h100-sxm'),
      weights: 'bf16',
      kvBytes: 2,
      engine: 'vllm',
      over: oneGpu,
      replicas: 1,
      concurrency: 1,
      inputTokens,
      outputTokens: 1,
      statistic: 'median',
    };
    return prefillAttentionSeconds(serving, 1);
  };
  /** Layers that look back at all tokens, which would take as long. */
  const layersLike = (of: ModelConfig, tokens: number) =>
    (seconds(of, tokens) * wideRate(gpu('h100-sxm'))) / (2 * of.heads * of.headDim * tokens ** 2);

  it('is quadratic where every layer keeps all tokens', () => {
    const llama = model('Llama-3.1-8B');
    expect(layersLike(llama, 1000)).toBeCloseTo(llama.layers, 9);
    expect(layersLike(llama, 100_000)).toBeCloseTo(llama.layers, 9);
  });

  it('is linear in layers with a window, once it is full', () => {
    const gemma = model('Gemma-3-27B');
    expect(layersLike(gemma, 1024)).toBeCloseTo(gemma.layers, 9);
    const tokens = 102_400;
    // 52 windows of 1,024: w·T - w² / 2 of T² / 2.
    const share = (1024 * tokens - 1024 ** 2 / 2) / (tokens ** 2 / 2);
    expect(layersLike(gemma, tokens)).toBeCloseTo(10 + 52 * share, 6);
  });

  it('starts anew with each chunk, and takes nothing in layers with a state', () => {
    const llama4 = model('Llama-4-Scout-17B-16E');
    expect(layersLike(llama4, 81_920)).toBeCloseTo(12 + 36 / 10, 6);
    expect(layersLike(model('Qwen3.5-27B'), 10_000)).toBeCloseTo(16, 9);
  });
});
