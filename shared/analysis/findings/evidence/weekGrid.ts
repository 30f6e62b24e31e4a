import type { EpochMs } from '../../../domain/units.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { workStates } from '../../window/gpuProfile.ts';
import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { weekClockOf } from './weekClock.ts';

const hourMs = 3_600_000;
/** Whether a state tells that nothing was worked. All others but work tell nothing. Asked of hundreds of thousands of intervals. */
const isQuiet = (state: WindowState) => state === 'idle' || state === 'heldIdle' || state === 'spinning';

/** Of an hour in which it is not known whether one worked. */
export const notKnown = 2;

/** Whether some GPUs worked, hour by hour over a window: 1 where one of them did, 0 where none did, `notKnown` where that is not known. */
export interface WeekGrid {
  readonly worked: Uint8Array;
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
  const worked = new Uint8Array(hours);
  for (const profile of profiles) addHours(worked, profile, fromMs);
  return { worked, ...calendarOf(input, fromMs, hours) };
}

type Calendar = Omit<WeekGrid, 'worked'>;

/** By the first hour and the number of hours: nearly all hosts have the window's own. */
const calendars = new WeakMap<AnalysisInput, Map<string, Calendar>>();

function calendarOf(input: AnalysisInput, fromMs: EpochMs, hours: number): Calendar {
  const key = `${fromMs} ${hours}`;
  const made = calendars.get(input) ?? new Map<string, Calendar>();
  calendars.set(input, made);
  const known = made.get(key);
  if (known) return known;
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
  const calendar = { hourOfWeek, week, weeks: hours === 0 ? 0 : weeks + 1 };
  made.set(key, calendar);
  return calendar;
}

/** Work of one GPU makes an hour worked; an hour that one of them was not seen in is quiet only if nothing is unknown of it. */
function addHours(worked: Uint8Array, { intervals }: GpuProfile, startMs: number): void {
  for (const { state, fromMs, toMs, observedSeconds } of intervals) {
    if (observedSeconds > 0 && isQuiet(state)) continue;
    const first = Math.max(0, Math.round((fromMs - startMs) / hourMs));
    const last = Math.min(worked.length, Math.round((toMs - startMs) / hourMs));
    if (workStates.has(state)) worked.fill(1, first, last);
    else for (let hour = first; hour < last; hour += 1) if (worked[hour] === 0) worked[hour] = notKnown;
  }
}
