import { engineRule } from '../engineRule.ts';
import { fitMemory } from '../memoryFit.ts';
import type { ServingCase } from './servingCase.ts';
import { kvBytesPerSequence, prefillAttentionSeconds, workOf } from './servingWork.ts';

/** Sequences that an engine holds at once by itself where no limit is set (TensorRT-LLM: `max_batch_size`). */
const usualLimit = 2048;

/**
 * Sequences of full length that a replica holds at once, of a pipeline those of one stage: what the KV cache takes, at most `limit`. Not below one half: a case that
 * was measured did run.
 */
export function offlineSequences(serving: ServingCase, limit: number | null): number {
  const { model, gpu, weights, over } = serving;
  const rule = engineRule('tensorrt-llm');
  const { kvBudget } = fitMemory({ model, gpu, weights, kv: 'bf16', rule, over });
  const { pipelineParallel } = over;
  const each = kvBytesPerSequence(serving, serving.inputTokens + serving.outputTokens) / pipelineParallel;
  return Math.min(limit ?? usualLimit, Math.max(0.5, kvBudget / each)) / pipelineParallel;
}

/**
 * Parts of the time that one output token costs a replica that is never idle, before their coefficient: a decode step shared by all sequences, and the prefill of a request shared by its output
 * tokens (prefill and decode take turns).
 */
export function offlineTermsOf(serving: ServingCase, sequences: number): readonly number[] {
  const work = workOf(serving, sequences);
  const { gpu, inputTokens, outputTokens } = serving;
  const perOutput = inputTokens / outputTokens;
  const pcie = gpu.nvlinkBytesPerSecond === null ? work.tokenExchangeSeconds : 0;
  return [
    // weights
    work.touchedBytes / (work.gpus * gpu.memoryBytesPerSecond) / sequences,
    // keys and values
    work.kvReadSeconds / sequences,
    // layers
    work.layers / sequences,
    // layers of a group
    work.gpus > 1 ? work.layers / sequences : 0,
    // layers with experts
    work.moeLayers / sequences,
    // exchange
    work.tokenExchangeSeconds,
    // compute
    work.tokenSeconds,
    // compute of the prompt
    work.tokenSeconds * perOutput,
    // attention of the prompt
    prefillAttentionSeconds(serving, work.gpus) / outputTokens,
    // exchange of the prompt
    work.tokenExchangeSeconds * perOutput,
    // step
    1 / sequences,
    // exchange over PCIe
    pcie * (1 + perOutput),
    // layers of the prompt
    work.layers / outputTokens,
    // request
    1 / outputTokens,
  ];
}
