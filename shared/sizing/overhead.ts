import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { EngineRule } from './engineRule.ts';
import { gpusOf, type Parallelism } from './parallelism.ts';

/** Bytes per GPU that are neither weights nor KV cache. */
export interface Overhead {
  /** Of one prefill step, with the logits of all sequences and the workspace of experts. */
  readonly activations: number;
  readonly graphs: number;
  /** Buffers of collective operations. */
  readonly communication: number;
  /** CUDA context and what lies outside of the framework's allocator. */
  readonly context: number;
}

const mib = 2 ** 20;
const gib = 2 ** 30;

/** Working copies of the hidden state per token, by GPUs of the group (aiconfigurator, `base_backend.py`). */
const copies: readonly (readonly [gpus: number, copies: number])[] = [
  [1, 10],
  [2, 6],
  [Number.POSITIVE_INFINITY, 5],
];
const leastActivations = 70 * mib;

/** NCCL buffers by GPUs of the group (aiconfigurator, system files): 342, 392 and 392 MB for 2, 4 and 8. */
function communicationBytes(gpus: number): number {
  if (gpus === 1) return 0;
  return gpus === 2 ? 342e6 : 392e6;
}

/**
 * What an engine needs beside weights and KV cache. Activations: 2·tokens·h·c with c of 10, 6, 5 by the size of the group, at least
 * 70 MiB; logits sequences·V·4; experts tokens·h·E·k/128·4 over the group, the tokens of all GPUs where
 * attention is data-parallel. Graphs 0.5 GiB and 1.7 GiB per 100 layers (2.23 GiB were
 * measured for 31B parameters in 60 layers). Context 0.15 GiB on one GPU, 0.6 in a group (BLIS).
 */
export function overheadOf(model: ModelConfig, rule: EngineRule, over: Parallelism): Overhead {
  const { hidden, moe, vocabulary, layers } = model;
  const gpus = over.tensorParallel;
  const [attentionGpus, tokensOf] = over.dataParallelAttention ? [1, gpus] : [gpus, 1];
  const factor = copies.find(([most]) => attentionGpus <= most)?.[1] ?? 5;
  const steps = 2 * rule.maxBatchedTokens * hidden * factor;
  const experts = moe
    ? (rule.maxBatchedTokens * tokensOf * hidden * moe.experts * moe.expertsPerToken * 4) /
      Math.max(over.expertParallel, gpus) /
      128
    : 0;
  const logits = rule.maxSequences * vocabulary * 4;
  return {
    activations: Math.max(leastActivations, steps + experts + logits / gpus),
    graphs: rule.capturesGraphs ? 0.5 * gib + (1.7 * gib * layers) / 100 : 0,
    communication: communicationBytes(gpusOf(over)),
    context: (gpusOf(over) === 1 ? 0.15 : 0.6) * gib,
  };
}
