import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import type { WeekGrid } from './weekGrid.ts';

/** The hours of a week in which work is done, and how sure it is that they are the same each week. */
export interface WeekPattern {
  /** By hour of the week: 1 where it worked in a week that was seen. */
  readonly worked: Uint8Array;
  /** Weeks with work in them, of those that were seen for at least five days. */
  readonly weeksWithWork: number;
  readonly weeksSeen: number;
  /** Of the hours worked in a week, the share that lies in hours worked in another week too: the least of all weeks, 0 to 1. */
  readonly leastRepeat: number;
  /** Hours worked in the week with fewest of them, of those in the week with most: 1 where all work alike. */
  readonly evenness: number;
  /** Share of hours that were seen, 0 to 1. */
  readonly seenShare: number;
  readonly workedLastWeek: boolean;
}

const hoursOfFiveDays = 120;

/** Learns the pattern of a grid. */
export function weekPatternOf(grid: WeekGrid): WeekPattern {
  const { worked, hourOfWeek, week, weeks } = grid;
  const counts = new Uint8Array(hoursPerWeek);
  const own = Array.from({ length: weeks }, () => ({ seen: 0, worked: 0 }));
  let seenHours = 0;
  for (let hour = 0; hour < worked.length; hour += 1) {
    const state = worked[hour] ?? Number.NaN;
    const tally = own[week[hour] ?? 0];
    const at = hourOfWeek[hour] ?? 0;
    if (tally === undefined || Number.isNaN(state)) continue;
    seenHours += 1;
    tally.seen += 1;
    if (state === 0) continue;
    tally.worked += 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const full = own.filter(({ seen }) => seen >= hoursOfFiveDays);
  return {
    worked: counts.map((count) => (count > 0 ? 1 : 0)),
    weeksSeen: full.length,
    weeksWithWork: full.filter((tally) => tally.worked > 0).length,
    leastRepeat: leastRepeat(grid, counts, own),
    evenness: evennessOf(full.map((tally) => tally.worked / tally.seen)),
    seenShare: worked.length === 0 ? 0 : seenHours / worked.length,
    workedLastWeek: worked.subarray(-hoursPerWeek).some((state) => state === 1),
  };
}

function evennessOf(shares: readonly number[]): number {
  const most = Math.max(0, ...shares);
  return most > 0 ? Math.min(...shares) / most : 0;
}

/**
 * Each week is held against all others: hours of its work that some other week worked too, or one hour earlier or later, since hours are
 * cut at the full hour and jobs are not. Weeks of which less than five days were seen are left out.
 */
function leastRepeat(
  { worked, hourOfWeek, week, weeks }: WeekGrid,
  counts: Uint8Array,
  own: readonly { readonly seen: number; readonly worked: number }[],
): number {
  const isWorked = Array.from({ length: weeks }, () => new Uint8Array(hoursPerWeek));
  for (let hour = 0; hour < worked.length; hour += 1) {
    const mine = isWorked[week[hour] ?? 0];
    if (mine && worked[hour] === 1) mine[hourOfWeek[hour] ?? 0] = 1;
  }
  let least = 1;
  for (let at = 0; at < weeks; at += 1) {
    const [tally, mine] = [own[at], isWorked[at]];
    if (!tally || !mine || tally.seen < hoursOfFiveDays || tally.worked === 0) continue;
    least = Math.min(least, repeatedHours(mine, counts) / tally.worked);
  }
  return least;
}

function repeatedHours(mine: Uint8Array, counts: Uint8Array): number {
  let repeated = 0;
  for (let hour = 0; hour < hoursPerWeek; hour += 1) {
    if (mine[hour] !== 1) continue;
    for (let near = -1; near <= 1; near += 1) {
      const there = (hour + near + hoursPerWeek) % hoursPerWeek;
      if ((counts[there] ?? 0) <= (mine[there] ?? 0)) continue;
      repeated += 1;
      break;
    }
  }
  return repeated;
}
