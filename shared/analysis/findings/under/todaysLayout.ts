import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { pipelineOf, tensorParallel } from '../../../sizing/parallelism.ts';
import type { Candidate } from '../../../sizing/plan/candidates.ts';
import type { PlanRequest } from '../../../sizing/plan/planRequest.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { Market } from '../size/market.ts';
import type { ServedWork } from '../size/servedWork.ts';

/**
 * What a model is served on today: a group that shares every layer, which servers make of several GPUs where nobody says otherwise, save
 * llama.cpp, which splits the layers.
 */
export function candidateOfToday({ card, weights, engine, profiles }: ServedWork): Candidate {
  const cards = profiles.length;
  const over = engine === 'llama.cpp' ? pipelineOf(1, cards) : tensorParallel(cards);
  return { gpu: card, card, slice: null, cards, weights, over };
}

/** A plan for the same work on some cards, bought in a market; null: at no price. */
export function requestOf(
  { model, demand, engine, weights }: ServedWork,
  gpus: readonly GpuSpec[],
  market: Market | null,
  input: AnalysisInput,
): PlanRequest {
  return {
    model,
    demand,
    weights: [weights],
    kv: 'bf16',
    engine,
    gpus,
    prices: market?.prices ?? input.prices,
    providers: [],
    regions: [],
    payment: market?.payment ?? 'on-demand',
    spareReplicas: 0,
  };
}
