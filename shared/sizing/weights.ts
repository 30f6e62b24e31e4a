import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { type Parallelism, stageShare } from './parallelism.ts';
import { countParameters, type ParameterCounts } from './parameters.ts';
import { embeddingBytes, type WeightFormat, weightBytes } from './precision.ts';

/** Bytes of a model's weights, all GPUs of a replica together unless it says otherwise. */
export interface WeightSizes {
  readonly embeddingAndHead: number;
  /** Read for every token: attention, dense feed-forward parts, shared experts, routers, norms. */
  readonly always: number;
  /** Read as the router chooses. */
  readonly routed: number;
  readonly total: number;
  /** On the GPU that holds most. */
  readonly perGpu: number;
}

/**
 * Weights by class of tensor: those of the layers in their format, embedding and head in 16 bits unless the format says otherwise.
 * Routers and norms stay in 16 bits and whole on each GPU; key and value projections too where there are fewer heads than GPUs.
 */
export function sizeWeights(model: ModelConfig, format: WeightFormat, over: Parallelism): WeightSizes {
  const counts = countParameters(model);
  const layer = weightBytes(format);
  const small = Math.max(2, layer);
  const embeddingAndHead = (counts.embedding + counts.head) * embeddingBytes(format);
  const whole = (counts.router + counts.norms) * small;
  const split = (counts.attention + counts.dense + counts.sharedExperts) * layer;
  const routed = counts.routed * layer;
  const always = split + whole;
  const total = embeddingAndHead + always + routed;
  const copies = replicatedAttention(model, counts, over) * layer;
  const ofStage = stageShare(model.layers, over);
  const inLayers = ((split + routed - copies) / over.tensorParallel + whole + copies) * ofStage;
  // The first stage has the embedding, the last one the head, or the embedding again.
  const atEnds = over.pipelineParallel > 1 ? counts.embedding * embeddingBytes(format) : embeddingAndHead;
  const perGpu = inLayers + atEnds / over.tensorParallel;
  return { embeddingAndHead, always, routed, total, perGpu };
}

/**
 * Attention parameters that are not split over a group. Key and value projections of fewer heads than GPUs are split by heads, one on
 * each GPU, so that each has 1 / kv_heads of them: as many whole copies c as give c + (1 - c) / n = 1 / kv_heads. 4 heads on 8 GPUs:
 * c = 1/7, a quarter of them on each.
 */
function replicatedAttention(model: ModelConfig, counts: ParameterCounts, over: Parallelism): number {
  if (over.tensorParallel === 1) return 0;
  if (over.dataParallelAttention) return counts.attention;
  const { hidden, layers, latent } = model;
  if (latent) return layers * hidden * (latent.kvLoraRank + latent.qkRopeHeadDim + latent.qLoraRank);
  const { kvHeads } = model;
  const gpus = over.tensorParallel;
  if (kvHeads >= gpus) return 0;
  const keysAndValues = layers * 2 * hidden * kvHeads * model.headDim;
  return (keysAndValues * (1 / kvHeads - 1 / gpus)) / (1 - 1 / gpus);
}
