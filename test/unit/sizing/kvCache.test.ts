import { describe, expect, it } from 'vitest';
import { builtInModels } from '#shared/catalog/builtIn.ts';
import { catalogRows } from '#shared/catalog/catalogTable.ts';
import { modelRows } from '#shared/catalog/data/modelRows.ts';
import {
  growingKvBytesPerToken,
  kvBytesOfSequence,
  kvBytesPerTokenAndLayer,
} from '#shared/sizing/kvCache.ts';
import { model } from '../../fixtures/sizing.ts';

const gib = 2 ** 30;

describe('the KV cache', () => {
  /** unslothai/unsloth, pull request 4757: BF16 at the model's longest context. */
  it.each([
    ['Gemma-3-27B', 10.41],
    ['Qwen3.5-27B', 16.0],
    ['DeepSeek-V3/R1', 10.72],
    ['GLM-5', 17.18],
    ['Kimi-K2.5', 17.16],
    ['Qwen3-0.6B', 4.38],
  ])('of %s at its longest context is %s GiB', (key, published) => {
    const bytes = kvBytesOfSequence(model(key), model(key).maxContext, 'bf16');
    expect(Math.abs(bytes / gib - published)).toBeLessThanOrEqual(0.0101);
  });

  it('grows by what the rows of the catalogue say, for every model', () => {
    const wrong = catalogRows(modelRows).flatMap((row) => {
      const said = row.number('kv_bytes_per_token_bf16_growing');
      const key = row.text('model');
      // Chunked attention (Llama 4): the row counts all layers, though three of four keep 8,192 tokens.
      const factor = key.startsWith('Llama-4') ? 4 : 1;
      const { nextToken, full } = model(key).kvLayers;
      const ours = (growingKvBytesPerToken(model(key), 'bf16') * factor * full) / (full + nextToken);
      return said === null || said === ours ? [] : [[key, ours, said]];
    });
    expect(wrong).toEqual([]);
  });

  it('is split by heads, whole for latent attention, and never below one head', () => {
    const llama = model('Llama-3.1-70B');
    const whole = kvBytesPerTokenAndLayer(llama, 'bf16');
    expect([1, 2, 4, 8, 16].map((n) => kvBytesPerTokenAndLayer(llama, 'bf16', n) / whole)).toEqual([
      1, 0.5, 0.25, 0.125, 0.125,
    ]);
    const deepSeek = model('DeepSeek-V3/R1');
    expect(kvBytesPerTokenAndLayer(deepSeek, 'bf16', 8)).toBe(kvBytesPerTokenAndLayer(deepSeek, 'bf16'));
    const alone = { tensorParallel: 8, pipelineParallel: 1, dataParallelAttention: true };
    expect(growingKvBytesPerToken(llama, 'bf16', alone)).toBe(growingKvBytesPerToken(llama, 'bf16'));
  });

  it('stops growing where all windows are full', () => {
    const gemma = model('Gemma-3-27B');
    const at = (tokens: number) => kvBytesOfSequence(gemma, tokens, 'bf16');
    expect(at(1000) - at(999)).toBe(62 * 8192);
    expect(at(2000) - at(1999)).toBe(10 * 8192);
  });

  it('is not known for attention that the dimensions do not tell', () => {
    const unknown = builtInModels.filter(({ kvLayers }) => !kvLayers.isKnown).map(({ key }) => key);
    expect(unknown).toEqual([
      'DeepSeek-V4-Flash',
      'DeepSeek-V4-Pro',
      'Nemotron-3-Nano-30B-A3B',
      'Nemotron-3-Super-120B-A12B',
    ]);
  });
});
