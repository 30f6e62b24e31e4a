import { fitMemory, kvPerSequence, sequencesPerGpu } from '../memoryFit.ts';
import type { Configuration } from './makePlan.ts';
import type { Demand } from './planRequest.ts';

/** One use of a GPU's memory. */
export interface MemoryPart {
  readonly key:
    | 'weights'
    | 'kvInUse'
    | 'kvFree'
    | 'activations'
    | 'graphs'
    | 'communication'
    | 'context'
    | 'untouched';
  /** Bytes on each GPU. */
  readonly bytes: number;
}

/**
 * Where the memory of each GPU of a configuration goes at the demanded load; the parts add up to the card. The KV cache in use is that
 * of every request under way at its full length, which is more than the average over its life.
 */
export function memoryParts(
  { deployment, concurrency }: Configuration,
  demand: Demand,
): readonly MemoryPart[] {
  const { weights, overhead, kvBudget, total } = fitMemory(deployment);
  const { activations, graphs, communication, context } = overhead;
  const perSequence = kvPerSequence(deployment, demand.inputTokens + demand.outputTokens);
  const kvInUse = Math.min(kvBudget, sequencesPerGpu(deployment, concurrency) * perSequence);
  const untouched = total - weights - kvBudget - activations - graphs - communication - context;
  return [
    { key: 'weights', bytes: weights },
    { key: 'kvInUse', bytes: kvInUse },
    { key: 'kvFree', bytes: kvBudget - kvInUse },
    { key: 'activations', bytes: activations },
    { key: 'graphs', bytes: graphs },
    { key: 'communication', bytes: communication },
    { key: 'context', bytes: context },
    { key: 'untouched', bytes: Math.max(0, untouched) },
  ];
}
