import type { EpochMs } from '#shared/domain/units.ts';
import { wander } from '../noise.ts';
import type { Activity } from './activity.ts';

/**
 * Work that looks the same at any hour. `underUsed`: a small model on a large card. `saturated`: full batches
 * around the clock, against the power cap. `spinning`: ranks that busy-wait in a deadlocked NCCL collective, full duty
 * cycle at near-idle power. `migInstances`: tenants on MIG slices, whose utilisation nvidia-smi cannot show.
 */
export interface SteadyWork {
  readonly kind: 'underUsed' | 'saturated' | 'spinning' | 'migInstances';
  readonly memoryShare: number;
}

const shapes = {
  underUsed: { duty: [0.05, 0.22], memoryDuty: [0.01, 0.06], intensity: [0.02, 0.09] },
  saturated: { duty: [0.99, 1], memoryDuty: [0.6, 0.78], intensity: [0.97, 1.14] },
  spinning: { duty: [1, 1], memoryDuty: [0, 0], intensity: [0.025, 0.05] },
  migInstances: { duty: [0.4, 0.9], memoryDuty: [0.2, 0.5], intensity: [0.2, 0.55] },
} as const;

/** The shape's range, wandered through with a period of some seconds. */
export function steadyActivity(work: SteadyWork, gpuSeed: number, timeMs: EpochMs): Activity {
  const shape = shapes[work.kind];
  const at = wander(gpuSeed, timeMs, 7_000);
  const within = ([low, high]: readonly [number, number]) => low + (high - low) * at;
  return {
    duty: within(shape.duty),
    memoryDuty: within(shape.memoryDuty),
    intensity: within(shape.intensity),
    memoryShare: work.memoryShare,
    held: true,
  };
}
