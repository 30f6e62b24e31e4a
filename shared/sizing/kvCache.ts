import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { stageShare } from './parallelism.ts';
import { type KvFormat, kvBytes } from './precision.ts';

/** How a model's layers are laid over GPUs. */
export interface KvSharding {
  /** GPUs of a tensor-parallel group. */
  readonly tensorParallel: number;
  /** Stages of a pipeline. */
  readonly pipelineParallel: number;
  /** Attention data-parallel: each GPU keeps whole sequences of its own. */
  readonly dataParallelAttention?: boolean;
}

/** One GPU holds everything. */
const unsharded: KvSharding = { tensorParallel: 1, pipelineParallel: 1 };

/**
 * Bytes that one token adds to a layer that keeps every token, on each GPU. Heads are split over the group; with fewer heads than
 * GPUs each keeps one. Latent attention keeps one vector for keys and values, whole on every GPU of the group.
 */
export function kvBytesPerTokenAndLayer(model: ModelConfig, format: KvFormat, tensorParallel = 1): number {
  const { latent, kvHeads, headDim } = model;
  if (latent) return (latent.kvLoraRank + latent.qkRopeHeadDim) * kvBytes(format);
  return Math.ceil(kvHeads / tensorParallel) * 2 * headDim * kvBytes(format);
}

/** Bytes per GPU that one more token of a sequence costs once its windows are full. */
export function growingKvBytesPerToken(
  model: ModelConfig,
  format: KvFormat,
  sharding: KvSharding = unsharded,
): number {
  const { full, nextToken, fullFactor } = model.kvLayers;
  const perLayer = kvBytesPerTokenAndLayer(model, format, groupOf(sharding)) * fullFactor;
  return perLayer * (full + nextToken) * stageShare(model.layers, sharding);
}

/**
 * Bytes per GPU that a sequence of `tokens` holds: layers that keep every token, and layers that keep a window. State layers keep a
 * constant that is small beside them and is not known from the dimensions. Ask `kvLayers.isKnown` first.
 */
export function kvBytesOfSequence(
  model: ModelConfig,
  tokens: number,
  format: KvFormat,
  sharding: KvSharding = unsharded,
): number {
  const { window, windowTokens } = model.kvLayers;
  const perLayer = kvBytesPerTokenAndLayer(model, format, groupOf(sharding));
  const inWindows = perLayer * window * Math.min(tokens, windowTokens) * stageShare(model.layers, sharding);
  return growingKvBytesPerToken(model, format, sharding) * tokens + inWindows;
}

/** With attention data-parallel no head is split. */
function groupOf({ tensorParallel, dataParallelAttention }: KvSharding): number {
  return dataParallelAttention ? 1 : tensorParallel;
}
