import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';

/** Parameters by class of tensor: what decides their precision, how they are split over GPUs and when they are read. */
export interface ParameterCounts {
  readonly embedding: number;
  /** 0 where it is the embedding. */
  readonly head: number;
  readonly attention: number;
  /** Feed-forward parts of dense layers. */
  readonly dense: number;
  /** Experts that a router chooses. */
  readonly routed: number;
  readonly sharedExperts: number;
  readonly router: number;
  readonly norms: number;
  /** All of them, or the published total where the dimensions do not tell everything. */
  readonly total: number;
  /** Used by one token: without the embedding (a look-up), with as many experts as the router chooses. */
  readonly active: number;
}

/** A published total that lies further than this from the counted one knows of parts that the dimensions do not tell. */
const tolerance = 0.005;

/**
 * Counts parameters from the dimensions: embeddings V·h (twice where untied), attention q, k, v, o (or the low-rank projections of
 * latent attention), feed-forward 3·h·i (2 ungated), experts, routers, norms. Where a published total is higher by more than 0.5 %
 * (state layers, per-layer embeddings), the difference counts as dense; where it is lower, all parts shrink to it.
 */
export function countParameters(model: ModelConfig): ParameterCounts {
  const known = counts.get(model);
  if (known) return known;
  const fresh = countAnew(model);
  counts.set(model, fresh);
  return fresh;
}

/** A plan asks thousands of times for the same model. */
const counts = new WeakMap<ModelConfig, ParameterCounts>();

function countAnew(model: ModelConfig): ParameterCounts {
  const { hidden, layers, moe } = model;
  const moeLayers = moe?.layers ?? 0;
  const expert = 3 * hidden * (moe?.intermediate ?? 0);
  const embedding = model.vocabulary * hidden;
  const parts = {
    embedding,
    head: model.tiedEmbeddings ? 0 : embedding,
    attention: layers * attentionParameters(model),
    dense: (layers - moeLayers) * model.feedForwardMatrices * hidden * model.intermediate,
    routed: moeLayers * (moe?.experts ?? 0) * expert,
    sharedExperts: moeLayers * (moe?.sharedExperts ?? 0) * expert,
    router: moeLayers * hidden * (moe?.experts ?? 0),
    norms: (2 * layers + 1) * hidden,
  };
  const counted = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const published = model.publishedParameters ?? counted;
  const untold = Math.abs(published / counted - 1) > tolerance ? published - counted : 0;
  const total = counted + untold;
  const fitted = untold < 0 ? shrunk(parts, total / counted) : { ...parts, dense: parts.dense + untold };
  return { ...fitted, total, active: activeParameters(model, fitted.routed, total, untold !== 0) };
}

type Parts = Omit<ParameterCounts, 'total' | 'active'>;

/** Layers that the dimensions count and the model has not (hybrids whose layers have one part each) shrink alike. */
function shrunk(parts: Parts, factor: number): Parts {
  const scaled = Object.entries(parts).map(([name, count]) => [name, count * factor]);
  return Object.fromEntries(scaled) as unknown as Parts;
}

function activeParameters(model: ModelConfig, routed: number, total: number, isUntold: boolean): number {
  const { moe, publishedActiveParameters } = model;
  if (isUntold && publishedActiveParameters !== null) return publishedActiveParameters;
  const unused = moe ? routed * (1 - moe.expertsPerToken / moe.experts) : 0;
  const lookUp = model.tiedEmbeddings ? 0 : model.vocabulary * model.hidden;
  return total - unused - (moe ? lookUp : 0);
}

/** Of one layer. */
function attentionParameters({ hidden, heads, kvHeads, headDim, latent }: ModelConfig): number {
  if (!latent) return 2 * hidden * heads * headDim + 2 * hidden * kvHeads * headDim;
  const { kvLoraRank, qLoraRank, qkNopeHeadDim, qkRopeHeadDim, vHeadDim } = latent;
  const query = heads * (qkNopeHeadDim + qkRopeHeadDim);
  return (
    (qLoraRank > 0 ? hidden * qLoraRank + qLoraRank * query : hidden * query) +
    hidden * (kvLoraRank + qkRopeHeadDim) +
    kvLoraRank * heads * (qkNopeHeadDim + vHeadDim) +
    heads * vHeadDim * hidden
  );
}
