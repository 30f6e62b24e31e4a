import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { AdapterTargets } from './trainingRun.ts';

/** Rows and columns of a matrix, together. */
type Edge = number;

/**
 * Parameters of low-rank adapters: r·(in + out), summed over the matrices that have one. Rank 8 on all linear matrices of
 * Qwen2.5-7B: 20.2 million.
 */
export function adapterParameters(model: ModelConfig, rank: number, targets: AdapterTargets): number {
  const edges = attentionEdges(model, targets) * model.layers;
  return rank * (targets === 'all-linear' ? edges + feedForwardEdges(model) : edges);
}

function attentionEdges(model: ModelConfig, targets: AdapterTargets): Edge {
  const { hidden, heads, kvHeads, headDim, latent } = model;
  if (latent) {
    const { kvLoraRank, qLoraRank, qkNopeHeadDim, qkRopeHeadDim, vHeadDim } = latent;
    const query = heads * (qkNopeHeadDim + qkRopeHeadDim);
    const queries = qLoraRank > 0 ? hidden + 2 * qLoraRank + query : hidden + query;
    const keysAndValues =
      hidden + kvLoraRank + qkRopeHeadDim + kvLoraRank + heads * (qkNopeHeadDim + vHeadDim);
    return targets === 'query-value'
      ? queries + keysAndValues
      : queries + keysAndValues + heads * vHeadDim + hidden;
  }
  const query = hidden + heads * headDim;
  const value = hidden + kvHeads * headDim;
  return targets === 'query-value' ? query + value : 2 * query + 2 * value;
}

/** Of all layers; every expert has adapters of its own. */
function feedForwardEdges({ hidden, intermediate, feedForwardMatrices, layers, moe }: ModelConfig): Edge {
  const dense = (layers - (moe?.layers ?? 0)) * feedForwardMatrices * (hidden + intermediate);
  if (!moe) return dense;
  return dense + moe.layers * (moe.experts + moe.sharedExperts) * 3 * (hidden + moe.intermediate);
}
