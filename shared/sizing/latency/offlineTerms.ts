import { engineRule } from '../engineRule.ts';
import { fitMemory } from '../memoryFit.ts';
import type { ServingCase } from './servingCase.ts';
import { kvBytesPerSequence, prefillAttentionSeconds, workOf } from './servingWork.ts';

/** Parts of the time that one output token costs a replica that is never idle, before their coefficient. */
export const offlineTerms = [
  'weights',
  'kv',
  'layers',
  'groupLayers',
  'moeLayers',
  'exchange',
  'compute',
  'prefillCompute',
  'prefillAttention',
  'prefillExchange',
  'step',
  'pcieExchange',
  'prefillLayers',
  'request',
] as const;

/** Sequences that an engine holds at once by itself where no limit is set (TensorRT-LLM: `max_batch_size`). */
const usualLimit = 2048;

/**
 * Sequences of full length that a replica holds at once: what the KV cache takes, at most `limit`. Not below one half: a case that
 * was measured did run.
 */
export function offlineSequences(serving: ServingCase, limit: number | null): number {
  const { model, gpu, weights, over } = serving;
  const rule = engineRule('tensorrt-llm');
  const { kvBudget } = fitMemory({ model, gpu, weights, kv: 'bf16', rule, over });
  const each = kvBytesPerSequence(serving, serving.inputTokens + serving.outputTokens);
  return Math.min(limit ?? usualLimit, Math.max(0.5, kvBudget / each));
}

/**
 * The parts in the order of `offlineTerms`: a decode step shared by all sequences, and the prefill of a request shared by its output
 * tokens (prefill and decode take turns).
 */
export function offlineTermsOf(serving: ServingCase, sequences: number): readonly number[] {
  const work = workOf(serving, sequences);
  const { gpu, inputTokens, outputTokens } = serving;
  const perOutput = inputTokens / outputTokens;
  const pcie = gpu.nvlinkBytesPerSecond === null ? work.tokenExchangeSeconds : 0;
  return [
    work.touchedBytes / (work.gpus * gpu.memoryBytesPerSecond) / sequences,
    work.kvReadSeconds / sequences,
    work.layers / sequences,
    work.gpus > 1 ? work.layers / sequences : 0,
    work.moeLayers / sequences,
    work.tokenExchangeSeconds,
    work.tokenSeconds,
    work.tokenSeconds * perOutput,
    prefillAttentionSeconds(serving, work.gpus) / outputTokens,
    work.tokenExchangeSeconds * perOutput,
    1 / sequences,
    pcie * (1 + perOutput),
    work.layers / outputTokens,
    1 / outputTokens,
  ];
}
