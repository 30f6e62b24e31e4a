import type { EpochMs } from '#shared/domain/units.ts';
import { noise, pick, wander } from '../noise.ts';
import { type Activity, emptyActivity, holding } from './activity.ts';
import { hourOfDay } from './workTime.ts';

/** Offline jobs that fill a queue at night and leave the GPUs empty by day. */
export interface NightBatch {
  readonly kind: 'nightBatch';
  readonly queueSeed: number;
  readonly offsetHours: number;
  readonly memoryShare: number;
}

/** Works from 21:00 to about 06:00 in chunks of some minutes with a pause to fetch the next; nothing by day. */
export function nightBatchActivity(work: NightBatch, gpuSeed: number, timeMs: EpochMs): Activity {
  const hour = hourOfDay(timeMs, work.offsetHours);
  const endHour = pick(work.queueSeed, Math.floor(timeMs / 86_400_000), 5, 7);
  if (hour < 21 && hour > endHour) return emptyActivity;
  const chunkMs = pick(gpuSeed, 1, 150_000, 420_000);
  const intoChunk = (timeMs + noise(gpuSeed, 2) * chunkMs) % chunkMs;
  if (intoChunk < 20_000) return holding(work.memoryShare * 0.6);
  const unrest = wander(gpuSeed + 3, timeMs, 9_000);
  return {
    duty: 0.82 + 0.18 * unrest,
    memoryDuty: 0.35 + 0.2 * unrest,
    intensity: 0.55 + 0.25 * unrest,
    memoryShare: work.memoryShare,
    held: true,
  };
}
