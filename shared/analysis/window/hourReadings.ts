import type { Seconds } from '../../domain/units.ts';

/**
 * What the samples of one GPU's hour said, in the form in which a simulated past is given to the store: metrics in the order of
 * `liveMetrics`, in the contract's units, NaN where there is no number; the mask of clock events is the bitwise or in `mean`.
 */
export interface HourReadings {
  readonly coverageSeconds: Seconds;
  /** Seconds in each state, in the order of `gpuStates`. */
  readonly stateSeconds: readonly number[];
  readonly mean: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly p95: Float64Array;
}
