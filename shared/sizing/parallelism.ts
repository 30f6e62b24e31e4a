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

/** So many stages of tensor-parallel groups. */
export function pipelineOf(gpus: number, stages: number): Parallelism {
  return { ...oneGpu, tensorParallel: gpus, pipelineParallel: stages };
}

/** Whole experts on each of so many GPUs; everything else tensor-parallel, or attention whole on each with sequences of its own. */
export function expertParallel(gpus: number, attention: 'tensor-parallel' | 'data-parallel'): Parallelism {
  const dataParallelAttention = attention === 'data-parallel';
  return { tensorParallel: gpus, pipelineParallel: 1, expertParallel: gpus, dataParallelAttention };
}

/** Share of the layers on the stage that has most: 61 layers in 4 stages are 16 there. */
export function stageShare(
  layers: number,
  { pipelineParallel }: Pick<Parallelism, 'pipelineParallel'>,
): number {
  return layers === 0 ? 1 / pipelineParallel : Math.ceil(layers / pipelineParallel) / layers;
}

/** `TP2 PP4`, `TP8 EP8`, `DP8 EP8`; empty for a plain group and for one GPU. */
export function layoutName(over: Parallelism): string {
  const { tensorParallel: group, pipelineParallel: stages, expertParallel: experts } = over;
  if (over.dataParallelAttention) return `DP${group} EP${experts}`;
  if (stages > 1) return group > 1 ? `TP${group} PP${stages}` : `PP${stages}`;
  return experts > 1 ? `TP${group} EP${experts}` : '';
}

/** GPUs of a replica. */
export function gpusOf({ tensorParallel, pipelineParallel }: Parallelism): number {
  return tensorParallel * pipelineParallel;
}
