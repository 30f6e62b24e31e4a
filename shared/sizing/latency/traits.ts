import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { layoutKindOf } from './layoutKind.ts';
import { type ServingCase, speedFormat } from './servingCase.ts';

/** Groups of cases whose parts have coefficients of their own, as offsets from the common ones. */
export type TermGroup =
  | 'amd'
  | 'intel'
  | 'nvl72'
  | 'mean'
  | 'tensorrt-llm'
  | 'vllm'
  | 'dataParallelAttention';

/** The groups that a case is in. */
export function termGroupsOf({ gpu, statistic, engine, over }: ServingCase): readonly TermGroup[] {
  return [
    ...(gpu.vendor === 'AMD' ? (['amd'] as const) : []),
    ...(gpu.vendor === 'Intel' ? (['intel'] as const) : []),
    ...(gpu.form === 'NVL72' ? (['nvl72'] as const) : []),
    ...(statistic === 'mean' ? (['mean'] as const) : []),
    ...(engine === 'tensorrt-llm' || engine === 'vllm' ? [engine] : []),
    ...(over.dataParallelAttention ? (['dataParallelAttention'] as const) : []),
  ];
}

/** Traits of a case that scale its whole time: `format:fp8`, `architecture:hopper`. Never the model, or an unseen one had none. */
export function traitsOf(serving: ServingCase): readonly string[] {
  const { model, gpu, engine, over } = serving;
  const format = speedFormat(serving.weights);
  const architecture = architectureOf(gpu);
  return [
    `architecture:${architecture}`,
    `format:${format}`,
    `format:${format}:${architecture}`,
    `engine:${engine}`,
    ...(model.moe ? ['moe'] : []),
    ...(model.latent ? ['latent'] : []),
    ...(over.dataParallelAttention ? ['dataParallelAttention'] : []),
    ...(layoutKindOf(over) === 'expert' ? ['expertParallel'] : []),
    ...(serving.mayGuessAhead ? ['mayGuessAhead'] : []),
    ...(serving.mayGuessAhead && model.latent ? ['mayGuessAhead:latent'] : []),
  ];
}

/** Architectures by what speed depends on: NVIDIA's by compute capability, the others' by name. */
export function architectureOf({ computeCapability, architecture }: GpuSpec): string {
  switch (computeCapability) {
    case 8:
      return 'ampere';
    case 8.9:
      return 'ada';
    case 9:
      return 'hopper';
    case 10:
    case 10.3:
      return 'blackwell';
    default:
      return architecture.toLowerCase();
  }
}
