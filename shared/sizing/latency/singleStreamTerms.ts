import { countParameters } from '../parameters.ts';
import { weightBytes } from '../precision.ts';
import type { ServingCase } from './servingCase.ts';
import { kvBytesPerSequence, prefillAttentionSeconds } from './servingWork.ts';

/** Parts of one token of llama.cpp with one sequence; GPUs work one after another (layers are split). */
export const singleDecodeTerms = [
  'weights',
  'kv',
  'layers',
  'step',
  'hops',
  'compute',
  'splitLayers',
] as const;

/** The parts in the order of `singleDecodeTerms`. `gpus`: over which the layers are split. */
export function singleDecodeTermsOf(serving: ServingCase, gpus: number): readonly number[] {
  const { model, gpu, weights, inputTokens, outputTokens } = serving;
  const counts = countParameters(model);
  const read = (counts.total - counts.embedding) * weightBytes(weights);
  const whole = { ...serving, over: { ...serving.over, tensorParallel: 1 } };
  return [
    read / gpu.memoryBytesPerSecond,
    kvBytesPerSequence(whole, inputTokens + outputTokens / 2) / gpu.memoryBytesPerSecond,
    model.layers,
    1,
    gpus - 1,
    (2 * counts.active) / wideRate(serving),
    gpus > 1 ? model.layers : 0,
  ];
}

/** Parts of the prefill of one prompt by llama.cpp. */
export const singlePrefillTerms = ['compute', 'attention', 'layers', 'start', 'widening'] as const;

/** The parts in the order of `singlePrefillTerms`. */
export function singlePrefillTermsOf(serving: ServingCase): readonly number[] {
  const { model, weights, inputTokens, gpu } = serving;
  const counts = countParameters(model);
  const batches = Math.ceil(inputTokens / 512);
  return [
    (2 * counts.active * inputTokens) / wideRate(serving),
    prefillAttentionSeconds(serving, 1),
    model.layers * batches,
    1,
    (counts.total * weightBytes(weights) * batches) / gpu.memoryBytesPerSecond,
  ];
}

function wideRate({ gpu }: ServingCase): number {
  return gpu.flops.bf16 ?? gpu.flops.fp32 ?? 1e12;
}
