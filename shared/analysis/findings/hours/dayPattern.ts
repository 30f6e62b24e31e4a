import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import { notKnown, type WeekGrid } from '../evidence/weekGrid.ts';

/** The hours of a day in which work is done, in a window too short for weeks to repeat. */
export interface DayPattern {
  /** By hour of the week: 1 where it may work. Hours of the week that were not seen count as worked. */
  readonly worked: Uint8Array;
  readonly daysWithWork: number;
  /** Of the hours worked on a day, the share that another day worked too: the least of all days, 0 to 1. */
  readonly leastRepeat: number;
}

const hoursPerDay = 24;

/**
 * Learns it: every day with work, of those seen whole, is held against the others. An hour that one of them worked is one that all days
 * with work may work.
 */
export function dayPatternOf({ worked, hourOfWeek }: WeekGrid): DayPattern {
  const days = daysOf(worked, hourOfWeek).filter((hours) => hours.includes(1));
  const counts = new Uint8Array(hoursPerDay);
  for (const day of days)
    for (const [hour, state] of day.entries()) if (state === 1) counts[hour] = (counts[hour] ?? 0) + 1;
  const repeats = days.map((day) => {
    const own = [...day.keys()].filter((hour) => day[hour] === 1);
    const repeated = own.filter((hour) =>
      [hour - 1, hour, hour + 1].some((near) => {
        const there = (near + hoursPerDay) % hoursPerDay;
        return (counts[there] ?? 0) > (day[there] ?? 0);
      }),
    );
    return repeated.length / own.length;
  });
  return {
    worked: allDays(worked, hourOfWeek, counts),
    daysWithWork: days.length,
    leastRepeat: repeats.length === 0 ? 0 : Math.min(...repeats),
  };
}

/** Days that were seen from hour 0 to 23. */
function daysOf(worked: Uint8Array, hourOfWeek: Uint8Array): readonly Uint8Array[] {
  const days: Uint8Array[] = [];
  for (let hour = 0; hour + hoursPerDay <= worked.length; hour += 1) {
    if ((hourOfWeek[hour] ?? 1) % hoursPerDay !== 0) continue;
    const day = worked.subarray(hour, hour + hoursPerDay);
    if (!day.includes(notKnown)) days.push(day);
  }
  return days;
}

function allDays(worked: Uint8Array, hourOfWeek: Uint8Array, counts: Uint8Array): Uint8Array {
  const seen = new Uint8Array(hoursPerWeek);
  const daysAtWork = new Uint8Array(7);
  for (const [hour, state] of worked.entries()) {
    if (state === notKnown) continue;
    const at = hourOfWeek[hour] ?? 0;
    seen[at] = 1;
    if (state === 1) daysAtWork[Math.floor(at / hoursPerDay)] = 1;
  }
  return seen.map((isSeen, at) => {
    if (isSeen === 0) return 1;
    return daysAtWork[Math.floor(at / hoursPerDay)] === 1 && (counts[at % hoursPerDay] ?? 0) > 0 ? 1 : 0;
  });
}
