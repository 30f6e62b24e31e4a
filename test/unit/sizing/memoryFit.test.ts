import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { engineRule } from '#shared/sizing/engineRule.ts';
import { fitVerdict } from '#shared/sizing/fitVerdict.ts';
import {
  type Deployment,
  fitMemory,
  kvPerSequence,
  maxConcurrency,
  maxContext,
} from '#shared/sizing/memoryFit.ts';
import { expertParallel, oneGpu, pipelineOf, tensorParallel } from '#shared/sizing/parallelism.ts';
import { migSlices } from '#shared/sizing/plan/migSlices.ts';
import { sizeWeights } from '#shared/sizing/weights.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

const apart: Deployment = {
  model: model('DeepSeek-V3/R1'),
  gpu: gpu('h200-sxm'),
  weights: 'fp8',
  kv: 'fp8',
  rule: engineRule('sglang'),
  over: expertParallel(8, 'data-parallel'),
};

describe('attention apart on each GPU', () => {
  it('never spreads one sequence over the group: what no GPU holds alone does not fit', () => {
    const { kvBudget } = fitMemory(apart);
    const perToken = kvPerSequence(apart, 1);
    const tooLong = Math.ceil(kvBudget / perToken) + 1;
    expect(maxConcurrency(apart, tooLong)).toBe(0);
    const one = Math.floor((kvBudget / perToken) * 0.6);
    expect(maxConcurrency(apart, one)).toBe(8);
  });

  it('gives the longest context by the sequences on the fullest GPU', () => {
    const endless = { ...apart, model: { ...apart.model, maxContext: 0 } };
    const alone = maxContext(endless, 1) ?? 0;
    expect(maxContext(endless, 8)).toBe(alone);
    expect(maxContext(endless, 9) ?? 0).toBeLessThanOrEqual(alone / 2);
    expect(maxContext(endless, 9) ?? 0).toBeGreaterThan(alone / 2 - 2);
  });
});

describe('the longest context', () => {
  it.each([
    ['a group', apart.model.key, tensorParallel(8)],
    ['attention apart', apart.model.key, apart.over],
    ['windows', 'Gemma-3-27B', tensorParallel(2)],
    ['stages', 'Llama-3.1-70B', pipelineOf(2, 2)],
  ])('is one at which so many fit, and one token more does not: %s', (_, key, over) => {
    for (const engine of ['vllm', 'tensorrt-llm'] as const) {
      const deployment = {
        ...apart,
        model: { ...model(key), maxContext: 0 },
        over,
        rule: engineRule(engine),
      };
      for (const sequences of [1, 3, 50]) {
        const longest = maxContext(deployment, sequences) ?? 0;
        expect(longest).toBeGreaterThan(0);
        expect(maxConcurrency(deployment, longest)).toBeGreaterThanOrEqual(sequences);
        expect(maxConcurrency(deployment, longest + 1)).toBeLessThan(sequences);
      }
    }
  });
});

describe('weights of keys and values', () => {
  it.each([
    [4, 8, 1 / 4],
    [2, 8, 1 / 2],
    [1, 8, 1],
    [8, 8, 1 / 8],
  ])('with %i heads on %i GPUs are %f of them on each', (kvHeads, gpus, share) => {
    const of = { ...model('Llama-3.1-70B'), kvHeads, publishedParameters: null };
    const perGpu = (heads: number) =>
      sizeWeights({ ...of, kvHeads: heads }, 'bf16', tensorParallel(gpus)).perGpu;
    // One head fewer takes away its weights whole where it is split over nobody: what is left without any is the rest.
    const all = of.layers * 2 * of.hidden * kvHeads * of.headDim * 2;
    const withoutAny = perGpu(kvHeads) - all * share;
    const { total } = sizeWeights(of, 'bf16', oneGpu);
    const whole = (2 * of.layers + 1) * of.hidden * 2;
    expect(withoutAny).toBeCloseTo((total - all - whole) / gpus + whole, -3);
  });
});

describe('what would fit instead', () => {
  const small: Deployment = { ...apart, model: model('Llama-3.1-70B'), kv: 'bf16', over: oneGpu };

  it('names a larger card with all of its memory, whatever may be used of this one', () => {
    for (const memoryBytes of [undefined, gpu('h100-sxm').memoryBytes / 2]) {
      const deployment = {
        ...small,
        gpu: gpu('h100-sxm'),
        weights: 'bf16' as const,
        ...(memoryBytes !== undefined && { memoryBytes }),
      };
      const { fits, sentence } = fitVerdict(deployment, { tokens: 4096, sequences: 1 }, builtInGpus);
      expect(fits).toBe(false);
      expect(sentence).toMatch(/on 1 x (?:B200|B300|GB|H)/);
    }
  });

  it('names no group of slices, which do not reach each other', () => {
    const slice = migSlices(gpu('h100-sxm')).find(({ name }) => name === '3g');
    if (!slice) throw new Error('no slice');
    const of = { ...small, model: model('Llama-3.1-8B'), gpu: slice.gpu, weights: 'bf16' as const };
    const said = (isSlice: boolean) =>
      fitVerdict({ ...of, isSlice }, { tokens: 8192, sequences: 64 }, builtInGpus);
    expect(said(false).sentence).toContain('on 4 x H100 SXM5 80GB MIG 3g');
    expect(said(true).fits).toBe(false);
    expect(said(true).sentence).not.toMatch(/ on [2-9] x /);
    expect(said(true).sentence).toMatch(/It would fit .* on 1 x /);
  });

  it.each([
    ['Qwen2.5-7B', / on 2 x T4 16GB \(PP2\)/],
    ['Qwen2.5-32B', / on 8 x T4 16GB \(PP8\)/],
  ])('splits the layers of %s for llama.cpp, which has no other layout', (key, layout) => {
    const of = { ...small, model: model(key), gpu: gpu('t4'), weights: 'bf16' as const };
    const deployment = { ...of, rule: engineRule('llama.cpp') };
    const { fits, sentence } = fitVerdict(deployment, { tokens: 4096, sequences: 8 }, builtInGpus);
    expect(fits).toBe(false);
    expect(sentence).toMatch(layout);
  });
});
