import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { GpuProfile, Spread } from '../../window/gpuProfile.ts';

/** What the work of one GPU used of its card, at the 95th percentile. */
export interface CardUse {
  /** Shares of what the card has, 0 to 1. */
  readonly bandwidth: number;
  readonly multiprocessors: number;
  /** Of its rate in 16 bits. */
  readonly tensor: number;
  /** Bytes: the p95, and the most that was seen. */
  readonly memoryP95: number;
  readonly memoryMax: number;
  /** `DCGM`: measured; `driver`: bounds from above, the shares of time in which a kernel ran, or memory was used, at all. */
  readonly basis: 'DCGM' | 'driver';
}

/** Work in less of the time than this: the p95 of all hours says little of it, and the most that was seen counts. */
const rare = 0.2;
/** Profiling fields that say so much less than the driver have stopped counting (after XID 31 they read 0 whatever runs). */
const dead = 0.1;

/** Share of the observed time in which a GPU worked. */
export function workShare({ stateSeconds, observedSeconds }: GpuProfile): number {
  const { underUsed, effective, saturated, throttled } = stateSeconds;
  const worked = underUsed + effective + saturated + throttled;
  return observedSeconds > 0 ? worked / observedSeconds : 0;
}

/** What a GPU's work used, from DCGM or, where it is not read, from above by the driver's figures; null where neither tells. */
export function cardUse(profile: GpuProfile): CardUse | null {
  const { memoryUsedBytes, utilizationGpuPercent: busy, utilizationMemoryPercent: moved } = profile;
  if (memoryUsedBytes === null) return null;
  const isRare = workShare(profile) < rare;
  const share = (spread: Spread) => Math.min(1, (isRare ? spread.max : spread.p95) / 100);
  const memory = { memoryP95: memoryUsedBytes.p95, memoryMax: memoryUsedBytes.max };
  const { smActivePercent: sm, tensorActivePercent: tensor, dramActivePercent: dram } = profile;
  if (sm !== null && dram !== null && isAlive(sm, busy))
    return {
      ...memory,
      bandwidth: share(dram),
      multiprocessors: share(sm),
      tensor: tensor === null ? share(sm) : share(tensor),
      basis: 'DCGM',
    };
  if (busy === null || moved === null || busy.p95 <= 0) return null;
  return {
    ...memory,
    bandwidth: share(moved),
    multiprocessors: share(busy),
    tensor: share(busy),
    basis: 'driver',
  };
}

function isAlive(sm: Spread, busy: Spread | null): boolean {
  if (busy === null) return sm.max > 0;
  return sm.p95 > dead * busy.p95 && sm.hours >= 0.8 * busy.hours;
}

/** Lanes in 32 bits of a multiprocessor, by compute capability (CUDA C++ programming guide, throughput of arithmetic instructions). */
function lanesOf(computeCapability: number): number {
  return computeCapability < 8.6 && computeCapability !== 6.1 ? 64 : 128;
}

/**
 * Cycles per second of all multiprocessors together: rate in 32 bits / (2 x lanes). H100 67e12 / 256 = 2.6e11 (132 x 1.98 GHz), A100
 * 19.5e12 / 128 = 1.5e11 (108 x 1.41 GHz). For makers without such multiprocessors the rate itself; NaN where it is unknown.
 */
export function multiprocessorRate({ flops, computeCapability }: GpuSpec): number {
  const rate = flops.fp32 ?? Number.NaN;
  return computeCapability === null ? rate : rate / (2 * lanesOf(computeCapability));
}
