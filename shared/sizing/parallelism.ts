/** How one replica of a model is laid over GPUs. GPUs of a replica: tensorParallel · pipelineParallel. */
export interface Parallelism {
  /** GPUs that share every layer. */
  readonly tensorParallel: number;
  /** Stages that share the layers out. */
  readonly pipelineParallel: number;
  /** GPUs that share the experts out; at most `tensorParallel`. 1: experts are cut like the rest. */
  readonly expertParallel: number;
  /** Attention data-parallel: each GPU keeps whole sequences of its own and the attention weights of all. */
  readonly dataParallelAttention: boolean;
}

/** Everything on one GPU. */
export const oneGpu: Parallelism = {
  tensorParallel: 1,
  pipelineParallel: 1,
  expertParallel: 1,
  dataParallelAttention: false,
};

/** A tensor-parallel group of so many GPUs. */
export function tensorParallel(gpus: number): Parallelism {
  return { ...oneGpu, tensorParallel: gpus };
}

/** GPUs of a replica. */
export function gpusOf({ tensorParallel, pipelineParallel }: Parallelism): number {
  return tensorParallel * pipelineParallel;
}
