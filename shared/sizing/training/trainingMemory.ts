import { countParameters } from '../parameters.ts';
import { activationMemory } from './activationMemory.ts';
import { adapterParameters } from './adapterParameters.ts';
import type { Optimizer, Sharding, TrainingRun } from './trainingRun.ts';

/** Where the memory of the GPU that holds most goes. Bytes per GPU. */
export interface TrainingMemory {
  readonly weights: number;
  readonly gradients: number;
  readonly optimizer: number;
  readonly activations: number;
  readonly logits: number;
  /** Whole layers that are gathered from other GPUs while they are used; intermediates of the optimizer's step. */
  readonly workspace: number;
  /** CUDA context, what the allocator holds and cannot use, buffers of collective operations. */
  readonly overhead: number;
  readonly total: number;
  /** Parameters that are trained, over all GPUs. */
  readonly trainable: number;
}

const gib = 2 ** 30;
const contextAndAllocator = 1.5 * gib;
/** NCCL with two GPUs and more (aiconfigurator's system files: 342 to 392 MB). */
const communication = 0.39e9;

/** Bytes per trained parameter: gradient, and states with the fp32 master weights (ZeRO paper: 2 + 2 + 12 with the weight). */
const optimizerBytes: Readonly<Record<Optimizer, { readonly gradient: number; readonly states: number }>> = {
  'adamw-mixed': { gradient: 2, states: 12 },
  'adamw-bf16': { gradient: 2, states: 4 },
  'adam-8bit': { gradient: 2, states: 2 },
};
/** Adapters: 16 bytes per parameter, all in fp32. */
const adapterBytes = { weight: 4, gradient: 4, states: 8 };

/** NF4 with double quantisation: half a byte and its scales. Embedding and head stay in 16 bits. */
const nf4Bytes = 0.53;

/**
 * Memory of a training run per GPU. Full, mixed precision: 16 bytes per parameter; LoRA: the frozen base and 16 bytes per adapter
 * parameter. Held against authors' notes of runs in test/unit/sizing/trainingMemory.test.ts. Ask `faultOfTraining` first.
 */
export function trainingMemory(run: TrainingRun): TrainingMemory {
  const { model, gpus, tensorParallel, pipelineParallel } = run;
  const group = tensorParallel * pipelineParallel;
  const copies = gpus / group;
  const shards = shardsOf(run.sharding, copies);
  const { base, adapters, trained } = sizesOf(run);
  const frozenAndAdapters = (base + adapters * adapterBytes.weight) / group / shards.weights;
  const gradients = (trained.parameters * trained.gradient) / group / shards.gradients;
  const optimizer = (trained.parameters * trained.states) / group / shards.states;
  const { activations, logits } = activationMemory(run);
  const step = stepWorkspace(run, trained.parameters / group);
  // The optimizer steps when activations are gone: of the two, the larger counts.
  const workspace = gathered(run, base / group) + Math.max(0, step - activations - logits);
  const overhead = contextAndAllocator + (gpus > 1 ? communication : 0);
  const parts = {
    weights: frozenAndAdapters,
    gradients,
    optimizer,
    activations,
    logits,
    workspace,
    overhead,
  };
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { ...parts, total, trainable: adaptersOrAll(run, countParameters(model).total) };
}

function sizesOf({ model, method, optimizer }: TrainingRun) {
  const counts = countParameters(model);
  const ends = counts.embedding + counts.head;
  const base = method.kind === 'qlora' ? (counts.total - ends) * nf4Bytes + ends * 2 : counts.total * 2;
  if (method.kind === 'full')
    return { base, adapters: 0, trained: { parameters: counts.total, ...optimizerBytes[optimizer] } };
  const adapters = adapterParameters(model, method.rank, method.targets);
  return { base, adapters, trained: { parameters: adapters, ...adapterBytes } };
}

function adaptersOrAll({ model, method }: TrainingRun, total: number): number {
  return method.kind === 'full' ? total : adapterParameters(model, method.rank, method.targets);
}

/** By how much data-parallel copies divide each part. */
function shardsOf(sharding: Sharding, copies: number) {
  switch (sharding) {
    case 'none':
      return { weights: 1, gradients: 1, states: 1 };
    case 'zero1':
      return { weights: 1, gradients: 1, states: copies };
    case 'zero2':
      return { weights: 1, gradients: copies, states: copies };
    case 'zero3':
    case 'fsdp':
      return { weights: copies, gradients: copies, states: copies };
  }
}

/** DeepSpeed keeps up to 1e9 gathered parameters (`stage3_max_live_parameters`); FSDP two layers. Bytes. */
function gathered({ sharding, model }: TrainingRun, baseBytes: number): number {
  if (sharding === 'zero3') return Math.min(2e9, baseBytes);
  return sharding === 'fsdp' ? (2 * baseBytes) / model.layers : 0;
}

/**
 * PyTorch's AdamW steps over all tensors at once (`foreach`) and holds one intermediate the size of the parameters, by its
 * documentation. DeepSpeed and Megatron bring fused optimizers without it.
 */
function stepWorkspace({ method, optimizer, sharding }: TrainingRun, parameters: number): number {
  return method.kind === 'full' && optimizer === 'adamw-bf16' && sharding === 'none' ? 2 * parameters : 0;
}
