import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { isHybrid } from '../kvCache.ts';
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

/** Causal attention over the prompt, 4·heads·head_dim operations in 16 bits for each earlier token that a layer looks back at. */
export function prefillAttentionSeconds({ model, gpu, inputTokens }: ServingCase, gpus: number): number {
  const operations = 4 * model.heads * model.headDim * lookedBack(model, inputTokens);
  return operations / (gpus * wideRate(gpu));
}

/**
 * Pairs of tokens that all layers together look at in a prompt. A layer that keeps all: tokens² / 2; one with a window of w:
 * w·tokens − w² / 2; in chunks of w: w·tokens / 2; a layer with a state looks at none. Layers that share another's keys and values
 * are like those that keep them.
 */
function lookedBack({ layers, kvLayers, attention }: ModelConfig, tokens: number): number {
  const { full, window, windowTokens } = kvLayers;
  const all = tokens ** 2 / 2;
  const own = full + window;
  if (own === 0) return 0;
  const inWindow =
    tokens <= windowTokens
      ? all
      : attention.includes('chunked')
        ? (windowTokens * tokens) / 2
        : windowTokens * tokens - windowTokens ** 2 / 2;
  const perOwn = isHybrid({ attention }) ? 1 : layers / own;
  return (full * all + window * inWindow) * perOwn;
}
