import type { LiveMetric } from './metric.ts';
import type { Fact, Reading } from './reading.ts';

/** A part of a GPU that is scheduled on its own, as nvidia-smi lists it. */
export interface MigInstance {
  /** The GPU that it is a part of. */
  readonly gpuUuid: string;
  /** `MIG-...`: what a process names it by. */
  readonly uuid: Fact;
  /** `1g.18gb`; of a compute instance that is less than its GPU instance `1c.3g.71gb`. */
  readonly profile: Fact;
  /** Number of the device under its GPU. */
  readonly index: number | null;
  readonly gpuInstanceId: number | null;
  readonly computeInstanceId: number | null;
  readonly memoryTotalBytes: Reading;
  readonly memoryUsedBytes: Reading;
  readonly multiprocessorCount: Reading;
  /** Processes that the driver places on it. */
  readonly pids: readonly number[];
  /**
   * What DCGM's profiling fields measure of its GPU instance, joined by `gpuUuid` and `gpuInstanceId`; empty without DCGM, since
   * nvidia-smi measures no work of an instance.
   */
  readonly readings: Readonly<Partial<Record<LiveMetric, Reading>>>;
}

/**
 * Sevenths of a GPU's compute that a profile has, from its name: `3g.71gb` is 3, `1c.3g.71gb` (a third of such a one) is 1.
 * Null where the name says nothing.
 */
export function computeSlices(profile: string): number | null {
  const match = /^(?:(\d)c\.)?(\d)g\.\d/.exec(profile);
  return match ? Number(match[1] ?? match[2]) : null;
}
