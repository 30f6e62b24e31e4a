import type { EpochMs } from '../../domain/units.ts';

/** Hours in a week. */
export const hoursPerWeek = 168;

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Tells the hour of the week, 0 to 167, Monday 00:00 of a time zone first; of UTC where the zone is not known. */
export function hourOfWeekIn(timeZone: string): (atMs: EpochMs) => number {
  if (timeZone === 'UTC') return utcHourOfWeek;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return utcHourOfWeek;
  }
  return (atMs) => {
    const parts = format.formatToParts(atMs);
    const part = (type: 'weekday' | 'hour') => parts.find((found) => found.type === type)?.value ?? '';
    const day = days.indexOf(part('weekday'));
    return Math.max(0, day) * 24 + (Number(part('hour')) % 24);
  };
}

/** 1970-01-01 was a Thursday. */
function utcHourOfWeek(atMs: EpochMs): number {
  return (((Math.floor(atMs / 3_600_000) + 72) % hoursPerWeek) + hoursPerWeek) % hoursPerWeek;
}
