import { countParameters } from '../parameters.ts';
import { embeddingBytes, weightBytes } from '../precision.ts';
import { computeRate, linkRate, type ServingCase, wideRate } from './servingCase.ts';

/** What a case comes down to on one replica: sizes, and seconds at the rates of the specification. */
export interface ServingWork {
  /** That share each layer. */
  readonly gpus: number;
  /** Sequences that run at once: in a pipeline those of one stage, since stages work at different ones. */
  readonly sequences: number;
  /** Weights that one decode step reads on all GPUs, bytes: experts only as far as some sequence chose them. */
  readonly touchedBytes: number;
  readonly allBytes: number;
  /** Keys and values of all sequences, read once. */
  readonly kvReadSeconds: number;
  /** Two all-reduces per layer of one token's hidden state in 16 bits, over a ring. */
  readonly tokenExchangeSeconds: number;
  /** Two operations per active parameter for one token. */
  readonly tokenSeconds: number;
  readonly layers: number;
  readonly moeLayers: number;
}

/**
 * Work of a replica at its share of the load; `sequences` in its place where the engine holds fewer at once. The stages of a pipeline
 * take turns at as many parts of the load: a step is that of one stage's group over all layers, with one part.
 */
export function workOf(serving: ServingCase, sequences: number = sequencesOf(serving)): ServingWork {
  const { model, gpu, over, weights } = serving;
  const gpus = over.tensorParallel;
  const counts = countParameters(model);
  const bytes = weightBytes(weights);
  const { moe } = model;
  const chosen = moe ? 1 - (1 - moe.expertsPerToken / moe.experts) ** sequences : 0;
  const always = counts.attention + counts.dense + counts.sharedExperts + counts.router + counts.norms;
  const head = counts.embedding * embeddingBytes(weights);
  const tokens = serving.inputTokens + serving.outputTokens / 2;
  // A sequence is not split where attention is data-parallel.
  const cached = over.dataParallelAttention ? Math.max(sequences, gpus) : sequences;
  const kvBytes = cached * kvBytesPerSequence(serving, tokens);
  const copies = over.dataParallelAttention ? counts.attention * (gpus - 1) : 0;
  return {
    gpus,
    sequences,
    touchedBytes: (always + copies + counts.routed * chosen) * bytes + head,
    allBytes: (always + counts.routed) * bytes + head,
    kvReadSeconds: kvBytes / gpu.memoryBytesPerSecond,
    tokenExchangeSeconds:
      gpus === 1 ? 0 : (2 * model.layers * 2 * ((gpus - 1) / gpus) * model.hidden * 2) / linkRate(gpu),
    tokenSeconds: (2 * counts.active) / (gpus * computeRate(gpu, weights)),
    layers: model.layers,
    moeLayers: moe?.layers ?? 0,
  };
}

function sequencesOf({ concurrency, replicas, over }: ServingCase): number {
  const each = concurrency / replicas;
  return over.pipelineParallel === 1 ? each : Math.max(1, each / over.pipelineParallel);
}

/** Keys and values of a sequence on the GPU that holds most of them, bytes. */
export function kvBytesPerSequence(serving: ServingCase, tokens: number): number {
  const { model, over, kvBytes } = serving;
  const { full, window, windowTokens, fullFactor } = model.kvLayers;
  const perToken = model.latent
    ? model.latent.kvLoraRank + model.latent.qkRopeHeadDim
    : 2 * model.kvHeads * model.headDim;
  const kept = full * fullFactor * tokens + window * Math.min(tokens, windowTokens);
  const heads = model.latent ? 1 : Math.min(over.tensorParallel, model.kvHeads);
  const parts = over.dataParallelAttention ? over.tensorParallel : heads;
  return (kept * perToken * kvBytes) / parts;
}

/** Causal attention over the prompt: 2·L·heads·head_dim·tokens² operations in 16 bits. */
export function prefillAttentionSeconds({ model, gpu, inputTokens }: ServingCase, gpus: number): number {
  return (2 * model.layers * model.heads * model.headDim * inputTokens ** 2) / (gpus * wideRate(gpu));
}
