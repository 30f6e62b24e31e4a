import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { Parallelism } from '../parallelism.ts';
import { type WeightFormat, weightBytes } from '../precision.ts';

/** Engines whose speed was measured apart; everything else counts as `other`, that of llama.cpp with many requests at once as well. */
export type SpeedFamily = 'vllm' | 'sglang' | 'tensorrt-llm' | 'llama.cpp' | 'other';

/** A model that is served, and the load on it. */
export interface ServingCase {
  readonly model: ModelConfig;
  readonly gpu: GpuSpec;
  /** True where the GPU is a part of a card. */
  readonly isSlice?: boolean;
  readonly weights: WeightFormat;
  /** Bytes of one number in the KV cache; 1.5 where a measurement does not say whether it was 8 or 16 bits. */
  readonly kvBytes: number;
  readonly engine: SpeedFamily;
  readonly over: Parallelism;
  /** One direction, bytes per second, between stages of a pipeline; as within a group where it is not said. */
  readonly hopBytesPerSecond?: number;
  /** Replicas that share the load. */
  readonly replicas: number;
  /** Requests that run at once, over all replicas. */
  readonly concurrency: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** What is asked for: the mean or the median over requests. */
  readonly statistic: 'mean' | 'median';
  /** True for measurements that may have guessed tokens ahead and do not say. */
  readonly mayGuessAhead?: boolean;
}

/** Number formats by their effect on speed. */
export type SpeedFormat = 'bf16' | 'fp8' | 'fp4';

/** The format of weights by its width. */
export function speedFormat(weights: WeightFormat): SpeedFormat {
  const bytes = weightBytes(weights);
  if (bytes > 1.1) return 'bf16';
  return bytes > 0.65 ? 'fp8' : 'fp4';
}

/**
 * Dense operations per second at the format that the weights are multiplied in. Formats of 8 bits, and the block formats of 4 (nvfp4,
 * mxfp4), in their own where the GPU has a unit for it and in 16 bits where it has not; int4 (GPTQ, AWQ) and GGUF are formats of
 * storage alone: they are widened to 16 bits as they are read (`sizing.md` 3.8).
 */
export function computeRate(gpu: GpuSpec, weights: WeightFormat): number {
  const { fp8, fp4 } = gpu.flops;
  const wide = wideRate(gpu);
  switch (weights) {
    case 'fp8':
    case 'int8':
      return fp8 ?? wide;
    case 'nvfp4':
    case 'mxfp4':
      return fp4 ?? wide;
    case 'fp32':
    case 'bf16':
    case 'int4':
    case 'Q4_K_M':
    case 'Q5_K_M':
    case 'Q6_K':
    case 'Q8_0':
      return wide;
  }
}

/** Dense operations per second in 16 bits, or in 32 where there is nothing narrower; NaN where no figure is known. */
export function wideRate({ flops }: GpuSpec): number {
  return flops.bf16 ?? flops.fp32 ?? Number.NaN;
}

/** One direction, bytes per second, to the peers of a group: NVLink or its like, else PCIe; NaN where neither is known. */
export function linkRate({ nvlinkBytesPerSecond, pcieBytesPerSecond }: GpuSpec): number {
  return nvlinkBytesPerSecond ?? pcieBytesPerSecond ?? Number.NaN;
}
