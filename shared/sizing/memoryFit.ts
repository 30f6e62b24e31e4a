import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { EngineRule } from './engineRule.ts';
import { isHybrid, kvBytesOfSequence, stateBytesOfSequence } from './kvCache.ts';
import { type Overhead, overheadOf } from './overhead.ts';
import type { Parallelism } from './parallelism.ts';
import type { KvFormat, WeightFormat } from './precision.ts';
import { sizeWeights } from './weights.ts';

/** A model in a precision, served by an engine, laid over GPUs. */
export interface Deployment {
  readonly model: ModelConfig;
  readonly gpu: GpuSpec;
  /** True where the GPU is a MIG slice: a replica cannot span two of them. */
  readonly isSlice?: boolean;
  /** Memory of one GPU that may be used; less than the card's where it is a MIG slice. Bytes. */
  readonly memoryBytes?: number;
  readonly weights: WeightFormat;
  readonly kv: KvFormat;
  readonly rule: EngineRule;
  readonly over: Parallelism;
}

/** Where the memory of each GPU goes. Bytes per GPU. */
export interface MemoryFit {
  readonly weights: number;
  readonly overhead: Overhead;
  /** What the engine leaves for the KV cache; below 0 where the model does not even load. */
  readonly kvBudget: number;
  readonly total: number;
}

/** Shares one GPU's memory out as the engine does. vLLM and SGLang: total · fraction − model; TensorRT-LLM: (total − model) · fraction. */
export function fitMemory(deployment: Deployment): MemoryFit {
  const { model, gpu, rule, over } = deployment;
  const total = deployment.memoryBytes ?? gpu.memoryBytes;
  const weights = sizeWeights(model, deployment.weights, over).perGpu;
  const overhead = overheadOf(model, rule, over);
  const { activations, graphs, communication, context } = overhead;
  const used = weights + activations + graphs + communication + context;
  const share = isHybrid(model) ? rule.hybridShare : 1;
  const kvBudget = share * leftForCache(rule, total, used, rule.countsGraphs ? 0 : graphs);
  return { weights, overhead, kvBudget, total };
}

/** `uncounted`: of what is used, bytes that the engine does not take from its share but from the rest of the GPU. */
function leftForCache({ of, fraction }: EngineRule, total: number, used: number, uncounted: number): number {
  const free = total - used;
  return of === 'free' ? free * fraction : Math.min(free, total * fraction - (used - uncounted));
}

/** Bytes of one sequence on each GPU that holds it, rounded up to the engine's pages. */
export function kvPerSequence({ model, kv, rule, over }: Deployment, tokens: number): number {
  const paged = Math.ceil(tokens / rule.blockTokens) * rule.blockTokens;
  const padding = model.kvLayers.fullFactor === 1 ? 1 : rule.unevenPages;
  const cached = kvBytesOfSequence(model, paged, kv, over, windowRoom(model, rule, paged)) * padding;
  return cached + stateBytesOfSequence(model, over);
}

/**
 * Tokens that a layer with a window has room for. vLLM keeps what a step may add beside the window, and a page for where it begins; beside a
 * chunk only the step (`v1/kv_cache_interface.py`). Gemma 3, window 1,024, steps of 8,192, pages of 16: 9,232 tokens of a long sequence.
 */
function windowRoom({ kvLayers, attention }: ModelConfig, rule: EngineRule, tokens: number): number {
  const { windowTokens } = kvLayers;
  if (!rule.keepsStepInWindow) return Math.min(tokens, windowTokens);
  const withStep = windowTokens + rule.maxBatchedTokens;
  if (attention.includes('chunked')) return Math.min(tokens, withStep);
  return (Math.ceil(Math.min(tokens, withStep - 1) / rule.blockTokens) + 1) * rule.blockTokens;
}

/** Sequences on the GPU that holds most of `sequences`: with attention data-parallel each GPU of the group has whole ones of its own. */
export function sequencesPerGpu({ over }: Pick<Deployment, 'over'>, sequences: number): number {
  return Math.ceil(sequences / sequencesApart(over));
}

/**
 * Sequences of `tokens` that fit at once, over all GPUs of the replica; 0 where the model or one sequence does not fit. null where
 * the cache of its attention is not known. One sequence is never spread over GPUs whose attention is apart.
 */
export function maxConcurrency(deployment: Deployment, tokens: number): number | null {
  if (!deployment.model.kvLayers.isKnown) return null;
  const { kvBudget } = fitMemory(deployment);
  if (kvBudget <= 0) return 0;
  const each = Math.floor(kvBudget / kvPerSequence(deployment, tokens));
  return sequencesApart(deployment.over) * Math.min(deployment.rule.maxSequences, each);
}

/** What is looked for where a model names no longest context. */
const longestLooked = 2 ** 30;

/** The longest context at which `sequences` fit at once, at most what the model was made for; 0 where none does. */
export function maxContext(deployment: Deployment, sequences: number): number | null {
  if (!deployment.model.kvLayers.isKnown) return null;
  const holds = (tokens: number) => (maxConcurrency(deployment, tokens) ?? 0) >= sequences;
  let least = 0;
  let most = deployment.model.maxContext || longestLooked;
  if (holds(most)) return most;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (holds(middle)) least = middle;
    else most = middle;
  }
  return least;
}

function sequencesApart(over: Parallelism): number {
  return over.dataParallelAttention ? over.tensorParallel : 1;
}
