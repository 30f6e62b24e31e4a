import type { EpochMs } from '#shared/domain/units.ts';
import { pick, wander } from '../noise.ts';
import type { Activity } from './activity.ts';
import { diurnal } from './workTime.ts';

/** An LLM server's replica: its memory is taken at start, its load follows people. */
export interface Serving {
  readonly kind: 'serving';
  /** Shared by the GPUs of one replica (tensor parallel GPUs work in step). */
  readonly replicaSeed: number;
  readonly offsetHours: number;
  /** Demand at the top of the day against what the replica can take; over 1 saturates it. */
  readonly peakDemand: number;
  readonly memoryShare: number;
}

/**
 * Demand follows the day with ten-minute and few-second unrest. Decoding is bound by memory, so the duty cycle rises
 * faster than the demand and power stays far from the limit until batches are full.
 */
export function servingActivity(work: Serving, gpuSeed: number, timeMs: EpochMs): Activity {
  const unrest = 0.8 + 0.4 * wander(work.replicaSeed, timeMs, 600_000);
  const burst = 0.7 + 0.6 * wander(work.replicaSeed + 1, timeMs, 4_000);
  const demand = Math.min(1.15, diurnal(timeMs, work.offsetHours) * work.peakDemand * unrest * burst);
  const jitter = 0.04 * (wander(gpuSeed, timeMs, 2_000) - 0.5);
  const duty = Math.max(0, Math.min(1, 1 - (1 - Math.min(1, demand)) ** 1.8 + jitter));
  return {
    duty,
    memoryDuty: duty * 0.62,
    intensity: duty * (0.28 + 0.5 * demand ** 2),
    memoryShare: work.memoryShare + pick(gpuSeed, 7, -0.004, 0.004),
    held: true,
  };
}
