import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { EngineRule } from './engineRule.ts';
import { growingKvBytesPerToken, kvBytesOfSequence } from './kvCache.ts';
import { type Overhead, overheadOf } from './overhead.ts';
import type { Parallelism } from './parallelism.ts';
import type { KvFormat, WeightFormat } from './precision.ts';
import { sizeWeights } from './weights.ts';

/** A model in a precision, served by an engine, laid over GPUs. */
export interface Deployment {
  readonly model: ModelConfig;
  readonly gpu: GpuSpec;
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
  const used = weights + overhead.activations + overhead.graphs + overhead.communication + overhead.context;
  const kvBudget = rule.of === 'total' ? total * rule.fraction - used : (total - used) * rule.fraction;
  return { weights, overhead, kvBudget, total };
}

/** Bytes per GPU of one sequence, rounded up to the engine's pages. */
export function kvPerSequence({ model, kv, rule, over }: Deployment, tokens: number): number {
  const paged = Math.ceil(tokens / rule.blockTokens) * rule.blockTokens;
  return kvBytesOfSequence(model, paged, kv, over) / sequencesApart(over);
}

/**
 * Sequences of `tokens` that fit at once, over all GPUs of the replica; 0 where the model or one sequence does not fit. null where
 * the cache of its attention is not known.
 */
export function maxConcurrency(deployment: Deployment, tokens: number): number | null {
  if (!deployment.model.kvLayers.isKnown) return null;
  const { kvBudget } = fitMemory(deployment);
  const most = deployment.rule.maxSequences * sequencesApart(deployment.over);
  if (kvBudget <= 0) return 0;
  return Math.min(most, Math.floor(kvBudget / kvPerSequence(deployment, tokens)));
}

/** The longest context at which `sequences` fit at once, at most what the model was made for; 0 where none does. */
export function maxContext(deployment: Deployment, sequences: number): number | null {
  const { model, kv, over } = deployment;
  if (!model.kvLayers.isKnown) return null;
  const { kvBudget } = fitMemory(deployment);
  const each = (kvBudget / sequences) * sequencesApart(over);
  const { windowTokens } = model.kvLayers;
  const inWindows = kvBytesOfSequence(model, windowTokens, kv, over);
  const perToken = growingKvBytesPerToken(model, kv, over);
  const tokens =
    each >= inWindows && windowTokens > 0
      ? windowTokens + (each - inWindows) / perToken
      : each / (kvBytesOfSequence(model, 1, kv, over) || perToken);
  return Math.max(0, Math.min(model.maxContext || Number.POSITIVE_INFINITY, Math.floor(tokens)));
}

/** With attention data-parallel each GPU of the group serves sequences of its own. */
function sequencesApart(over: Parallelism): number {
  return over.dataParallelAttention ? over.tensorParallel : 1;
}
