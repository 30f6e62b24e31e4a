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
 * Bytes per GPU that a sequence of `tokens` holds: layers that keep every token, and layers that keep a window, without
 * those with a state. `inWindow`: tokens that a layer with a window has room for; its
 * window where it is not said. Ask `kvLayers.isKnown` first.
 */
export function kvBytesOfSequence(
  model: ModelConfig,
  tokens: number,
  format: KvFormat,
  sharding: KvSharding = unsharded,
  inWindow: number = Math.min(tokens, model.kvLayers.windowTokens),
): number {
  const perLayer = kvBytesPerTokenAndLayer(model, format, groupOf(sharding));
  const inWindows = perLayer * model.kvLayers.window * inWindow * stageShare(model.layers, sharding);
  return growingKvBytesPerToken(model, format, sharding) * tokens + inWindows;
}

/** Bytes per GPU that layers with a state keep of a sequence, whatever its length; their heads are split over the group. */
export function stateBytesOfSequence(model: ModelConfig, sharding: KvSharding = unsharded): number {
  return (model.kvLayers.stateBytes / groupOf(sharding)) * stageShare(model.layers, sharding);
}

/** True where some layers keep a state in place of keys and values. */
export function isHybrid({ attention }: Pick<ModelConfig, 'attention'>): boolean {
  return attention.includes('hybrid');
}

/** With attention data-parallel no head is split. */
function groupOf({ tensorParallel, dataParallelAttention }: KvSharding): number {
  return dataParallelAttention ? 1 : tensorParallel;
}
