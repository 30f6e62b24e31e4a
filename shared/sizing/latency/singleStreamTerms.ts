import { countParameters } from '../parameters.ts';
import { weightBytes } from '../precision.ts';
import { type ServingCase, wideRate } from './servingCase.ts';
import { kvBytesPerSequence, prefillAttentionSeconds } from './servingWork.ts';

/**
 * Parts of one step of llama.cpp, a token for each of its `sequences`, before their coefficient. Measured with one; with more the weights are
 * read once, of experts those that some sequence chose, and keys, values and compute count for each. `gpus`: over which the layers are
 * split; they take turns.
 */
export function singleDecodeTermsOf(serving: ServingCase, gpus: number, sequences = 1): readonly number[] {
  const { model, gpu, weights, inputTokens, outputTokens } = serving;
  const counts = countParameters(model);
  const { moe } = model;
  const left = moe ? counts.routed * (1 - moe.expertsPerToken / moe.experts) ** sequences : 0;
  const read = (counts.total - counts.embedding - left) * weightBytes(weights);
  const whole = { ...serving, over: { ...serving.over, tensorParallel: 1 } };
  return [
    // weights
    read / gpu.memoryBytesPerSecond,
    // keys and values
    (sequences * kvBytesPerSequence(whole, inputTokens + outputTokens / 2)) / gpu.memoryBytesPerSecond,
    // layers
    model.layers,
    // step
    1,
    // hops
    gpus - 1,
    // compute
    (sequences * 2 * counts.active) / wideRate(serving.gpu),
    // layers, where they are split
    gpus > 1 ? model.layers : 0,
  ];
}

/** Parts of the prefill of one prompt by llama.cpp, in batches of 512 tokens, before their coefficient. */
export function singlePrefillTermsOf(serving: ServingCase): readonly number[] {
  const { model, weights, inputTokens, gpu } = serving;
  const counts = countParameters(model);
  const batches = Math.ceil(inputTokens / 512);
  return [
    // compute
    (2 * counts.active * inputTokens) / wideRate(serving.gpu),
    // attention
    prefillAttentionSeconds(serving, 1),
    // layers
    model.layers * batches,
    // start
    1,
    // widening
    (counts.total * weightBytes(weights) * batches) / gpu.memoryBytesPerSecond,
  ];
}
