/** What the work on one GPU asks of it at one moment; the physics (`gpuAt`) turns it into readings. */
export interface Activity {
  /** Share of the time in which a kernel runs: what `utilization.gpu` shows. 0 to 1. */
  readonly duty: number;
  /** Share of the time in which memory is read or written. 0 to 1. */
  readonly memoryDuty: number;
  /** Power above the held floor, as a share of the way to the limit; over 1 meets the power cap. */
  readonly intensity: number;
  /** Share of the GPU's memory in use. 0 to 1. */
  readonly memoryShare: number;
  /** True where a process has a context on it, working or not. */
  readonly held: boolean;
}

/** Nothing on the GPU at all. */
export const emptyActivity: Activity = { duty: 0, memoryDuty: 0, intensity: 0, memoryShare: 0, held: false };

/** A process that holds memory and does nothing. */
export function holding(memoryShare: number): Activity {
  return { duty: 0, memoryDuty: 0, intensity: 0, memoryShare, held: true };
}
