import type { GpuProfile } from '../../window/gpuProfile.ts';
import { workStates } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { weekClockOf } from './weekClock.ts';

const hourMs = 3_600_000;
/** States that tell that nothing was worked. All others but work tell nothing. */
const quietStates: ReadonlySet<WindowState> = new Set(['idle', 'heldIdle', 'spinning']);

/** Whether some GPUs worked, hour by hour over a window: 1 where one of them did, 0 where none did, NaN where that is not known. */
export interface WeekGrid {
  readonly worked: Float32Array;
  /** By hour of the window: hour of the week, 0 to 167, in the rules' time zone. */
  readonly hourOfWeek: Uint8Array;
  /** By hour of the window: week, from 0; each begins on a Monday. */
  readonly week: Uint8Array;
  readonly weeks: number;
}

/** The hours of GPUs that are switched together, from the latest that joined on. */
export function weekGridOf(profiles: readonly GpuProfile[], input: AnalysisInput): WeekGrid {
  const fromMs = profiles.reduce((latest, profile) => Math.max(latest, profile.fromMs), input.fromMs);
  const toMs = profiles.reduce((least, profile) => Math.min(least, profile.toMs), input.toMs);
  const hours = Math.max(0, Math.floor((toMs - fromMs) / hourMs));
  const worked = new Float32Array(hours);
  for (const profile of profiles) addHours(worked, profile, fromMs);
  const clock = weekClockOf(input);
  const hourOfWeek = new Uint8Array(hours);
  const week = new Uint8Array(hours);
  let weeks = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    const now = clock(fromMs + hour * hourMs);
    if (hour > 0 && now < (hourOfWeek[hour - 1] ?? 0) - hoursPerWeek / 2) weeks += 1;
    hourOfWeek[hour] = now;
    week[hour] = weeks;
  }
  return { worked, hourOfWeek, week, weeks: hours === 0 ? 0 : weeks + 1 };
}

/** Work of one GPU makes an hour worked; an hour that one of them was not seen in is quiet only if nothing is unknown of it. */
function addHours(worked: Float32Array, { intervals }: GpuProfile, startMs: number): void {
  for (const { state, fromMs, toMs, observedSeconds } of intervals) {
    const isWork = workStates.has(state);
    if (quietStates.has(state) && observedSeconds > 0) continue;
    const last = Math.min(worked.length, Math.round((toMs - startMs) / hourMs));
    for (let hour = Math.max(0, Math.round((fromMs - startMs) / hourMs)); hour < last; hour += 1)
      worked[hour] = isWork || worked[hour] === 1 ? 1 : Number.NaN;
  }
}
