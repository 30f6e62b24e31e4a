import { isReporting } from '#shared/domain/gpuState.ts';
import type { LivePicture } from './frameStore.ts';

/** How much of the fleet a picture rests on. */
export interface Coverage {
  readonly total: number;
  /** GPUs whose numbers are readings of now. */
  readonly reporting: number;
  readonly demo: number;
}

/** Counts a picture's GPUs. */
export function coverageOf(picture: LivePicture): Coverage {
  const { frame, roster } = picture;
  let reporting = 0;
  let demo = 0;
  for (let slot = 0; slot < frame.count; slot++) {
    if (isReporting(frame.states[slot] as number)) reporting += 1;
    if (roster.demo[slot]) demo += 1;
  }
  return { total: frame.count, reporting, demo };
}
