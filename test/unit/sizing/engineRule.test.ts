import { describe, expect, it } from 'vitest';
import { builtInModels } from '#shared/catalog/builtIn.ts';
import { engineRule } from '#shared/sizing/engineRule.ts';
import { kvBytesPerTokenAndLayer } from '#shared/sizing/kvCache.ts';
import { type Deployment, fitMemory, kvPerSequence } from '#shared/sizing/memoryFit.ts';
import { overheadOf } from '#shared/sizing/overhead.ts';
import { expertParallel, oneGpu, tensorParallel } from '#shared/sizing/parallelism.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

const deployed = (key: string, version?: string): Deployment => ({
  model: model(key),
  gpu: gpu('h200-sxm'),
  weights: 'bf16',
  kv: 'bf16',
  rule: engineRule('vllm', version),
  over: oneGpu,
});
const budget = (key: string, version?: string) => fitMemory(deployed(key, version)).kvBudget;

describe('what vLLM leaves for the cache, by its release', () => {
  it('takes graphs out of its share from 0.21 on, before from the rest of the GPU', () => {
    const { overhead } = fitMemory(deployed('Llama-3.1-8B', '0.20.1'));
    expect(budget('Llama-3.1-8B', '0.20.1') - budget('Llama-3.1-8B', '0.21.0')).toBeCloseTo(
      overhead.graphs,
      0,
    );
    expect(budget('Llama-3.1-8B', 'v0.22.1')).toBeGreaterThan(budget('Llama-3.1-8B', '0.21.0'));
    expect(budget('Llama-3.1-8B')).toBe(budget('Llama-3.1-8B', '0.27.1'));
  });

  it('leaves hybrids a fifth less from 0.26 on, others what they had', () => {
    expect(budget('Qwen3.5-27B', '0.26.0') / budget('Qwen3.5-27B', '0.25.1')).toBeCloseTo(0.79, 6);
    expect(budget('Qwen3-32B', '0.26.0')).toBe(budget('Qwen3-32B', '0.25.1'));
  });

  it('pads layers of uneven heads (Gemma 4) more from 0.26 on', () => {
    const gemma = builtInModels.find(({ kvLayers }) => kvLayers.fullFactor !== 1);
    const perSequence = (version: string) => kvPerSequence(deployed(gemma?.key ?? '', version), 32_768);
    expect(perSequence('0.26.0') / perSequence('0.25.1')).toBeCloseTo(1.4, 6);
  });
});

describe('what vLLM keeps of a sequence', () => {
  /** `v1/kv_cache_interface.py`: cdiv(min(window - 1 + step, tokens), block) + 1 pages. */
  it.each([1000, 5000, 9300, 100_000])('is in a window the window and a step, of %i tokens', (tokens) => {
    const gemma = model('Gemma-3-27B');
    const perToken = kvBytesPerTokenAndLayer(gemma, 'bf16');
    const pages = Math.ceil(Math.min(1024 - 1 + 8192, tokens) / 16) + 1;
    const full = Math.ceil(tokens / 16) * 16;
    expect(kvPerSequence(deployed('Gemma-3-27B'), tokens)).toBe(perToken * (10 * full + 52 * pages * 16));
  });

  it('is in a chunk the chunk and a step', () => {
    const perToken = kvBytesPerTokenAndLayer(model('Llama-4-Scout-17B-16E'), 'bf16');
    expect(kvPerSequence(deployed('Llama-4-Scout-17B-16E'), 160_000)).toBe(
      perToken * (12 * 160_000 + 36 * (8192 + 8192)),
    );
  });

  it('is the state of linear attention as well, split over the group', () => {
    const hybrid = { ...deployed('Qwen3.5-27B'), over: tensorParallel(4) };
    const bare = {
      ...hybrid,
      model: { ...hybrid.model, kvLayers: { ...hybrid.model.kvLayers, stateBytes: 0 } },
    };
    const state = kvPerSequence(hybrid, 4096) - kvPerSequence(bare, 4096);
    // 48 layers of 48 · 128 · 128 · 4 + (2 · 16 · 128 + 48 · 128) · 3 · 2 bytes.
    expect(state).toBe((48 * 3_207_168) / 4);
  });
});

describe('what an engine needs beside weights and cache', () => {
  it('is not capped: the workspace of experts and logits of all sequences count whole', () => {
    const kimi = model('Kimi-K2');
    const rule = engineRule('vllm');
    const { hidden, vocabulary, moe } = kimi;
    if (!moe) throw new Error('Kimi-K2 has experts');
    const experts = (8192 * 8 * hidden * moe.experts * moe.expertsPerToken * 4) / 8 / 128;
    expect(experts).toBeGreaterThan(4 * 2 ** 30);
    const steps = 2 * 8192 * hidden * 10;
    const logits = (rule.maxSequences * vocabulary * 4) / 8;
    const { activations } = overheadOf(kimi, rule, expertParallel(8, 'data-parallel'));
    expect(activations).toBeCloseTo(steps + experts + logits, 0);
  });
});
