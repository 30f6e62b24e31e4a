import type { EpochMs } from '#shared/domain/units.ts';
import { noise, wander } from '../noise.ts';
import { type Activity, holding } from './activity.ts';
import { hourOfDay, isWeekend } from './workTime.ts';

/** A notebook that keeps a model in memory and runs a cell now and then, in office hours. */
export interface Notebook {
  readonly kind: 'notebook';
  readonly offsetHours: number;
  /** Share of office quarter-hours in which a cell runs. 0: forgotten. */
  readonly use: number;
  readonly memoryShare: number;
}

const quarterMs = 15 * 60_000;

/** Held idle except for a burst of one to four minutes in some quarter-hours between 09:00 and 18:00 on weekdays. */
export function notebookActivity(work: Notebook, gpuSeed: number, timeMs: EpochMs): Activity {
  const hour = hourOfDay(timeMs, work.offsetHours);
  const quarter = Math.floor(timeMs / quarterMs);
  const inOffice = hour >= 9 && hour < 18 && !isWeekend(timeMs, work.offsetHours);
  const burstMs = 60_000 + noise(gpuSeed + 1, quarter) * 180_000;
  const runs = inOffice && noise(gpuSeed, quarter) < work.use && timeMs % quarterMs < burstMs;
  if (!runs) return holding(work.memoryShare);
  const unrest = wander(gpuSeed + 2, timeMs, 5_000);
  return {
    duty: 0.25 + 0.65 * unrest,
    memoryDuty: 0.3 * unrest,
    intensity: 0.1 + 0.4 * unrest,
    memoryShare: work.memoryShare,
    held: true,
  };
}
