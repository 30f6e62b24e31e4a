import { hoursPerWeek } from '../../window/hourOfWeek.ts';

/** When GPUs are to be on: by hour of the week, 1 is on. */
export interface WeekSchedule {
  readonly on: Uint8Array;
  readonly onHours: number;
  /** Times a week that they are switched on. */
  readonly starts: number;
  /** `Mon-Fri 07:00-19:00, Sat 07:00-12:00`. */
  readonly text: string;
}

/** Switched on an hour before work, for images and models to load, and off an hour after it. */
const marginHours = 1;
/** Shorter times off are not worth a start: models load for minutes, clouds bill by the started minute to hour. */
const shortestOff = 3;
/** The same hours on every day with work are easier to keep: taken where that leaves so much of the time off. */
const evenDaysShare = 0.9;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The schedule that covers hours of the week in which work is done, with its margin. */
export function scheduleFor(worked: Uint8Array): WeekSchedule {
  const own = bridged(widened(worked));
  const even = bridged(evened(own));
  const off = (on: Uint8Array) => on.length - countOf(on);
  const on = off(even) >= off(own) * evenDaysShare ? even : own;
  return { on, onHours: countOf(on), starts: startsOf(on), text: textOf(on) };
}

function widened(worked: Uint8Array): Uint8Array {
  const wide = new Uint8Array(worked.length);
  for (let hour = 0; hour < worked.length; hour += 1) {
    if (worked[hour] !== 1) continue;
    for (let near = -marginHours; near <= marginHours; near += 1)
      wide[(hour + near + hoursPerWeek) % hoursPerWeek] = 1;
  }
  return wide;
}

/** Fills times off that are too short. The week is a ring. */
function bridged(on: Uint8Array): Uint8Array {
  const filled = on.slice();
  const first = on.indexOf(1);
  if (first < 0) return filled;
  let off = 0;
  for (let step = 1; step <= hoursPerWeek; step += 1) {
    const at = (first + step) % hoursPerWeek;
    if (on[at] === 0) off += 1;
    else {
      for (let back = 1; off < shortestOff && back <= off; back += 1)
        filled[(at - back + hoursPerWeek) % hoursPerWeek] = 1;
      off = 0;
    }
  }
  return filled;
}

/** Every day that has work gets the hours of all of them. */
function evened(on: Uint8Array): Uint8Array {
  const anyDay = new Uint8Array(24);
  for (let hour = 0; hour < on.length; hour += 1) if (on[hour] === 1) anyDay[hour % 24] = 1;
  const even = new Uint8Array(on.length);
  for (let day = 0; day < on.length; day += 24)
    if (on.subarray(day, day + 24).includes(1)) even.set(anyDay.subarray(0, on.length - day), day);
  return even;
}

function countOf(on: Uint8Array): number {
  return on.reduce((sum, state) => sum + state, 0);
}

function startsOf(on: Uint8Array): number {
  let starts = 0;
  for (let hour = 0; hour < on.length; hour += 1)
    if (on[hour] === 1 && on[(hour + hoursPerWeek - 1) % hoursPerWeek] === 0) starts += 1;
  return starts;
}

function textOf(on: Uint8Array): string {
  const byDay = days.map((_, day) => hoursOfDay(on.subarray(day * 24, day * 24 + 24)));
  const parts: string[] = [];
  for (let day = 0; day < byDay.length; ) {
    let end = day;
    while (end + 1 < byDay.length && byDay[end + 1] === byDay[day]) end += 1;
    if (byDay[day] !== '')
      parts.push(`${day === end ? days[day] : `${days[day]}-${days[end]}`} ${byDay[day]}`);
    day = end + 1;
  }
  return parts.join(', ');
}

function hoursOfDay(on: Uint8Array): string {
  const runs: string[] = [];
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  for (let hour = 0; hour < on.length; hour += 1) {
    if (on[hour] === 0) continue;
    let end = hour;
    while (on[end] === 1) end += 1;
    runs.push(`${clock(hour)}-${clock(end)}`);
    hour = end;
  }
  return runs.join(' and ');
}
