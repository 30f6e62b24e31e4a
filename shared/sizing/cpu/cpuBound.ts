import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { oneGpu } from '../parallelism.ts';
import { countParameters } from '../parameters.ts';
import { embeddingBytes, type WeightFormat, weightBytes } from '../precision.ts';
import { sizeWeights } from '../weights.ts';

/** A host without a GPU. */
export interface CpuHost {
  readonly name: string;
  readonly memoryBytes: number;
  /** Of all channels of one socket. */
  readonly memoryBytesPerSecondPerSocket: number;
  readonly sockets: number;
  /** Dense operations per second of one socket at 16 bits; null where unknown. AMX 50 to 100e12, AVX-512 3 to 8e12 (general knowledge). */
  readonly flopsPerSocket: number | null;
  /** 0 for a host that is there anyway; null where unknown. */
  readonly usdPerHour: number | null;
}

/** What a CPU can do with a model at most. */
export interface CpuBound {
  /** Whether weights fit in the host's memory. */
  readonly fits: boolean;
  readonly weightBytes: number;
  /** Output tokens per second of all requests together, one at a time. */
  readonly tokensPerSecond: number;
  readonly low: number;
  readonly high: number;
  /** Seconds of one prompt token; null where the host's rate is unknown. */
  readonly secondsPerPromptToken: number | null;
}

/** Share of one socket's bandwidth that decoding reaches: 0.565 to 0.65 measured on an EPYC 9554 (Phi-4 14B, Q4_K_M to Q8_0). */
const utilisation = { value: 0.6, low: 0.55, high: 0.65 };
/** Of two sockets together, by a run that did not place its memory (2 x EPYC 9334, 8B in 16 bits). */
const twoSockets = { value: 0.14, low: 0.12, high: 0.3 };
/** Share of the peak that prefill reaches. */
const prefillShare = 0.4;

/**
 * Bound of a CPU: decoding reads every active weight once per token, tok/s = utilisation · bandwidth / active bytes; prefill computes
 * 2 operations per active weight and token. EPYC 9554 (460.8 GB/s), 14.7B in Q4_K_M: 0.6 · 460.8 / 8.9 = 31 tok/s (28.7 measured).
 */
export function cpuBound(model: ModelConfig, weights: WeightFormat, host: CpuHost): CpuBound {
  const counts = countParameters(model);
  const head = model.vocabulary * model.hidden;
  const activeBytes =
    Math.max(0, counts.active - head) * weightBytes(weights) + head * embeddingBytes(weights);
  const share = host.sockets > 1 ? twoSockets : utilisation;
  const rate = (host.memoryBytesPerSecondPerSocket * host.sockets) / activeBytes;
  const all = sizeWeights(model, weights, oneGpu).total;
  const flops = host.flopsPerSocket === null ? null : host.flopsPerSocket * host.sockets * prefillShare;
  return {
    fits: all * 1.1 <= host.memoryBytes,
    weightBytes: all,
    tokensPerSecond: rate * share.value,
    low: rate * share.low,
    high: rate * share.high,
    secondsPerPromptToken: flops === null ? null : (2 * counts.active) / flops,
  };
}
