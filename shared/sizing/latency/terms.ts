import type { ServingCase } from './servingCase.ts';
import { prefillAttentionSeconds, type ServingWork } from './servingWork.ts';

/**
 * Parts of one decode step, seconds each before their coefficient. The sum form follows measurements better than a maximum below the
 * batch at which compute and memory meet. Prompts hold up the stages of a pipeline unevenly: between all of them wait for the one that has
 * a prompt (as often as there are stages) and none does (once), the middle is taken; general knowledge, not measured.
 */
export function decodeTermsOf(serving: ServingCase, work: ServingWork): readonly number[] {
  const { memoryBytesPerSecond } = serving.gpu;
  const perStep = (work.sequences / serving.outputTokens) * serving.inputTokens;
  const bubbles = (1 + serving.over.pipelineParallel) / 2;
  const interference = perStep * work.tokenSeconds * bubbles;
  return [
    // weights
    work.touchedBytes / (work.gpus * memoryBytesPerSecond),
    // keys and values
    work.kvReadSeconds,
    // layers
    work.layers,
    // layers of a group
    work.gpus > 1 ? work.layers : 0,
    // layers with experts
    work.moeLayers,
    // exchange
    work.tokenExchangeSeconds * work.sequences,
    // interference
    interference,
  ];
}

/**
 * Parts of the time to the first token under load, before their coefficient. Prompts wait for each other: `load` is the share of
 * time that prefill takes, and the root of the number of sequences stands for bursts. `tpotSeconds`: of the same case.
 */
export function prefillTermsOf(
  serving: ServingCase,
  work: ServingWork,
  tpotSeconds: number,
): readonly number[] {
  const { gpu, inputTokens, outputTokens } = serving;
  const compute = work.tokenSeconds * inputTokens;
  const attention = prefillAttentionSeconds(serving, work.gpus);
  const alone =
    2 * compute + 2 * attention + 0.4e-3 * work.layers + 2 * work.tokenExchangeSeconds * inputTokens;
  const load = Math.min(0.95, (work.sequences * alone) / (alone + outputTokens * tpotSeconds));
  const root = Math.sqrt(work.sequences);
  return [
    // compute
    compute,
    // attention
    attention,
    // waiting
    (load / (1 - load)) * alone,
    // weights
    work.allBytes / (work.gpus * gpu.memoryBytesPerSecond),
    // compute, by the logarithm of the sequences
    compute * Math.log2(1 + work.sequences),
    // compute, by their root
    compute * root,
    // layers, by their root
    work.layers * root,
    // decode steps, by their root
    tpotSeconds * root,
    // layers of all sequences
    work.layers * work.sequences,
  ];
}
