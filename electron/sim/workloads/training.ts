import type { EpochMs } from '#shared/domain/units.ts';
import { noise, pick, wander } from '../noise.ts';
import { type Activity, emptyActivity, holding } from './activity.ts';

/** One training run after another on the same gang of GPUs. */
export interface Training {
  readonly kind: 'training';
  /** Shared by every GPU of the gang: they step, checkpoint and end together. */
  readonly gangSeed: number;
  /** Power of a step as a share of the way to the limit. */
  readonly intensity: number;
  readonly memoryShare: number;
}

const minuteMs = 60_000;

/** Which run of the gang a moment falls into, and how far into it. */
function runAt(work: Training, timeMs: EpochMs) {
  const lengthMs = Math.round(pick(work.gangSeed, 1, 18, 60)) * 60 * minuteMs;
  const shifted = timeMs + Math.round(noise(work.gangSeed, 2) * lengthMs);
  const number = Math.floor(shifted / lengthMs);
  const intoMs = shifted - number * lengthMs;
  const gapMinutes = noise(work.gangSeed + 3, number) < 0.2 ? 170 : pick(work.gangSeed + 4, number, 6, 45);
  return { number, sinceStartMs: intoMs - gapMinutes * minuteMs };
}

/** When the gang's run of a moment started, or will. */
export function trainingStartMs(work: Training, timeMs: EpochMs): EpochMs {
  return timeMs - runAt(work, timeMs).sinceStartMs;
}

/** Number of the gang's run at a moment, for process ids; it changes when a new run starts. */
export function trainingRun(work: Training, timeMs: EpochMs): number {
  return runAt(work, timeMs).number;
}

/**
 * A gap with nothing on the GPUs, ten minutes of loading, then steps with a dip at each optimiser step, a
 * checkpoint every 20 to 50 minutes (GPUs wait for storage for half a minute or more) and a slower evaluation after it.
 */
export function trainingActivity(work: Training, gpuSeed: number, timeMs: EpochMs): Activity {
  const { sinceStartMs } = runAt(work, timeMs);
  if (sinceStartMs < 0) return emptyActivity;
  if (sinceStartMs < 8 * minuteMs)
    return holding(work.memoryShare * Math.min(1, sinceStartMs / minuteMs / 5));
  const periodMs = pick(work.gangSeed, 5, 20, 50) * minuteMs;
  const sinceCheckpointMs = sinceStartMs % periodMs;
  if (sinceCheckpointMs < pick(work.gangSeed, 6, 30_000, 80_000)) return holding(work.memoryShare);
  const stepMs = pick(work.gangSeed, 7, 4_000, 19_000);
  const partOfStep = (sinceStartMs % stepMs) / stepMs;
  const dip = partOfStep > 0.93 ? 0.35 : 1;
  const jitter = 0.06 * (wander(gpuSeed, timeMs, 1_500) - 0.5);
  return {
    duty: Math.min(1, (dip === 1 ? 0.985 : 0.82) + jitter / 2),
    memoryDuty: 0.46 * dip + jitter,
    intensity: work.intensity * dip + jitter,
    memoryShare: work.memoryShare + pick(gpuSeed, 8, -0.01, 0.01),
    held: true,
  };
}
