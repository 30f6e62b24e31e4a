import { type GpuState, gpuStateOf } from '#shared/domain/gpuState.ts';
import type { Seconds } from '#shared/domain/units.ts';
import { usePicture } from '../../app/engine/useLive.ts';

/** What the live picture says of one GPU. */
export interface LiveGpu {
  readonly state: GpuState;
  /** Since its last sample, counted to now while frames come; NaN where there never was one. */
  readonly ageSeconds: Seconds;
}

/** A GPU in the live picture, or null while it is not in it. */
export function useLiveGpu(uuid: string): LiveGpu | null {
  const picture = usePicture();
  if (picture === null) return null;
  const slot = picture.roster.uuid.indexOf(uuid);
  if (slot < 0) return null;
  return {
    state: gpuStateOf(picture.frame.states[slot] ?? -1),
    ageSeconds: picture.frame.ageSeconds[slot] ?? Number.NaN,
  };
}
