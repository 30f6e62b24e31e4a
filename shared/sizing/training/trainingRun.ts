import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';

/** Matrices that a low-rank adapter is put on. */
export const adapterTargets = ['all-linear', 'attention', 'query-value'] as const;
export type AdapterTargets = (typeof adapterTargets)[number];

/** What is trained: every weight, or low-rank adapters on a frozen base (in 16 bits, or in NF4: QLoRA). */
export type TrainingMethod =
  | { readonly kind: 'full' }
  | { readonly kind: 'lora' | 'qlora'; readonly rank: number; readonly targets: AdapterTargets };

/** AdamW with fp32 master weights; all in bf16; with moments in 8 bits. Adapters are always trained in fp32. */
export const optimizers = ['adamw-mixed', 'adamw-bf16', 'adam-8bit'] as const;
export type Optimizer = (typeof optimizers)[number];

/** What data-parallel GPUs share out: optimizer states (ZeRO-1), gradients too (2), weights too (3, FSDP). */
export const shardings = ['none', 'zero1', 'zero2', 'zero3', 'fsdp'] as const;
export type Sharding = (typeof shardings)[number];

/** Activations that are computed again in the backward pass instead of being kept. */
export const recomputations = ['none', 'selective', 'full'] as const;
type Recomputation = (typeof recomputations)[number];

/** A training run. */
export interface TrainingRun {
  readonly model: ModelConfig;
  readonly gpu: GpuSpec;
  /** All of them; data-parallel copies are gpus / (tensorParallel · pipelineParallel). */
  readonly gpus: number;
  readonly method: TrainingMethod;
  readonly optimizer: Optimizer;
  readonly sharding: Sharding;
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
  /** Micro-batches under way in the pipeline: as many as stages by default (1F1B); 1 where layers are merely spread over GPUs. */
  readonly microBatchesInFlight?: number;
  readonly recomputation: Recomputation;
  readonly flashAttention: boolean;
  /** Logits are never held whole (Liger, Unsloth, cut cross-entropy). */
  readonly fusedCrossEntropy: boolean;
  /** Sequences of one step on one GPU. */
  readonly microBatch: number;
  /** Tokens of a sequence as they really are, padding included: not the limit that no sequence reaches. */
  readonly sequenceTokens: number;
}

/** What is wrong with a run: the field and a sentence. */
export interface TrainingFault {
  readonly field: string;
  readonly message: string;
}

/** Says what of a run is impossible; null where nothing is. */
export function faultOfTraining(run: TrainingRun): TrainingFault | null {
  const counts: readonly (readonly [keyof TrainingRun | 'rank', number, number])[] = [
    ['gpus', run.gpus, 100_000],
    ['tensorParallel', run.tensorParallel, 1024],
    ['pipelineParallel', run.pipelineParallel, run.model.layers],
    ['microBatch', run.microBatch, 100_000],
    ['sequenceTokens', run.sequenceTokens, 10_000_000],
    ['rank', run.method.kind === 'full' ? 1 : run.method.rank, run.model.hidden],
  ];
  for (const [field, value, most] of counts)
    if (!(Number.isInteger(value) && value >= 1 && value <= most))
      return { field, message: `${field} must be a whole number from 1 to ${most}, not ${value}.` };
  const group = run.tensorParallel * run.pipelineParallel;
  if (run.gpus % group !== 0)
    return {
      field: 'gpus',
      message: `${run.gpus} GPUs do not divide by tensorParallel x pipelineParallel = ${group}.`,
    };
  if (run.model.heads % run.tensorParallel !== 0)
    return {
      field: 'tensorParallel',
      message: `${run.model.heads} attention heads do not divide over ${run.tensorParallel} GPUs.`,
    };
  return null;
}
