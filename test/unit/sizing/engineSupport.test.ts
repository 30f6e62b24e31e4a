import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { type Engine, engineRule } from '#shared/sizing/engineRule.ts';
import { engineFault } from '#shared/sizing/engineSupport.ts';
import { fitVerdict, tensorParallelFault } from '#shared/sizing/fitVerdict.ts';
import { oneGpu } from '#shared/sizing/parallelism.ts';
import type { KvFormat, WeightFormat } from '#shared/sizing/precision.ts';
import { gpu, model, planned } from '../../fixtures/sizing.ts';

const small = { model: model('Llama-3.1-8B'), weights: ['bf16'] } as const;

describe('engines', () => {
  it.each<[Engine, string, WeightFormat, KvFormat, RegExp | null]>([
    ['tensorrt-llm', 'mi300x', 'bf16', 'bf16', /TensorRT-LLM does not run on .*MI300X/],
    ['tensorrt-llm', 'h100-sxm', 'Q4_K_M', 'bf16', /does not read GGUF \(Q4_K_M\)/],
    ['llama.cpp', 'h100-sxm', 'fp8', 'bf16', /GGUF, which has no fp8: Q8_0/],
    ['llama.cpp', 'h100-sxm', 'int4', 'bf16', /Q4_K_M is its own/],
    ['llama.cpp', 'h100-sxm', 'mxfp4', 'bf16', null],
    ['llama.cpp', 'h100-sxm', 'Q4_K_M', 'fp8', /no KV cache in fp8/],
    ['llama.cpp', 'm3-max-40c', 'Q4_K_M', 'bf16', null],
    ['llama.cpp', 'gaudi3', 'Q4_K_M', 'bf16', /does not run on Gaudi 3/],
    ['vllm', 'm3-max-40c', 'bf16', 'bf16', /vLLM does not run on M3 Max/],
    ['vllm', 'mi300x', 'fp8', 'fp8', null],
    ['sglang', 'h100-sxm', 'Q4_K_M', 'bf16', null],
  ])('%s on %s in %s with a cache in %s', (engine, card, weights, kv, fault) => {
    const said = engineFault({ engine, gpu: gpu(card), weights, kv });
    if (fault === null) expect(said).toBeNull();
    else expect(said).toMatch(fault);
  });

  it('are not planned where they do not run: such a card is rejected with the sentence, once for each format', () => {
    const plan = planned({ ...small, engine: 'tensorrt-llm', gpus: [gpu('mi300x'), gpu('h100-sxm')] });
    expect(new Set(plan.configurations.map(({ card }) => card.key))).toEqual(new Set(['h100-sxm']));
    const amd = plan.rejections.filter(({ card }) => card.key === 'mi300x');
    expect(amd.map(({ reason }) => reason)).toEqual([expect.stringContaining('does not run on')]);
    const gguf = planned({ ...small, engine: 'tensorrt-llm', weights: ['Q4_K_M'], gpus: [gpu('h100-sxm')] });
    expect(gguf.configurations).toEqual([]);
  });

  it('are told formats of their own where a model does not fit', () => {
    const deployment = {
      model: model('Llama-3.1-70B'),
      gpu: gpu('a100-sxm-80'),
      weights: 'bf16' as const,
      kv: 'bf16' as const,
      rule: engineRule('llama.cpp'),
      over: oneGpu,
    };
    const { sentence } = fitVerdict(deployment, { tokens: 4096, sequences: 1 }, builtInGpus);
    expect(sentence).toContain('in Q8_0');
    expect(sentence).not.toMatch(/fp8|int4/);
  });
});

describe('the KV cache of a plan', () => {
  it('is in 16 bits unless it is asked for in another format, whatever the weights', () => {
    const gpus = [gpu('h100-sxm')];
    for (const weights of [['fp8'], ['int4'], ['Q4_K_M']] as const)
      for (const { deployment } of planned({ ...small, weights, gpus }).configurations)
        expect(deployment.kv).toBe('bf16');
    const [wide] = planned({ ...small, weights: ['fp8'], gpus }).configurations;
    const [narrow] = planned({ ...small, weights: ['fp8'], gpus, kv: 'fp8' }).configurations;
    expect(narrow?.deployment.kv).toBe('fp8');
    expect(narrow?.concurrencyLimit).toBeGreaterThan(wide?.concurrencyLimit ?? Number.NaN);
  });
});

describe('a tensor-parallel group', () => {
  it.each([
    ['Phi-3-medium', 4, /10 key-value heads neither divide over 4 GPUs/],
    ['Phi-3-medium', 5, null],
    ['Llama-3.1-70B', 16, null],
    ['DeepSeek-V3/R1', 16, null],
    ['Qwen2.5-7B', 8, /28 attention heads/],
  ])('of %s on %i GPUs', (key, gpus, fault) => {
    const said = tensorParallelFault(model(key), gpus);
    if (fault === null) expect(said).toBeNull();
    else expect(said).toMatch(fault);
  });
});

describe('a cache that nobody can size', () => {
  const deployment = {
    model: model('Nemotron-3-Nano-30B-A3B'),
    gpu: gpu('h100-sxm'),
    weights: 'fp8' as const,
    kv: 'bf16' as const,
    rule: engineRule('vllm'),
    over: oneGpu,
  };
  const demand = { tokens: 1_000_000, sequences: 1_000_000 };

  it('never lets requests fit: whether they do is not known where the weights load', () => {
    const { fits, sentence } = fitVerdict(deployment, demand, builtInGpus);
    expect(fits).toBeNull();
    expect(sentence).toMatch(/loads on 1 x .*; whether 1000000 requests .* is not known/);
  });

  it('does not load where its weights alone are too large', () => {
    const { fits, sentence } = fitVerdict({ ...deployment, gpu: gpu('t4') }, demand, builtInGpus);
    expect(fits).toBe(false);
    expect(sentence).toMatch(/does not fit .* It would load /);
  });
});
