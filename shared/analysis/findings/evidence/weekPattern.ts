import { hoursPerWeek } from '../../window/hourOfWeek.ts';
import { notKnown, type WeekGrid } from './weekGrid.ts';

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
  const own = weekTallies(grid);
  const counts = new Uint8Array(hoursPerWeek);
  const byWeek = new Uint8Array(weeks * hoursPerWeek);
  for (let hour = 0; hour < worked.length; hour += 1) {
    if (worked[hour] !== 1) continue;
    const at = hourOfWeek[hour] as number;
    counts[at] = (counts[at] as number) + 1;
    byWeek[(week[hour] as number) * hoursPerWeek + at] = 1;
  }
  const seenHours = own.reduce((sum, { seen }) => sum + seen, 0);
  return {
    ...alikeness(own, grid),
    worked: counts.map((count) => (count > 0 ? 1 : 0)),
    weeksWithWork: own.filter((tally) => tally.seen >= hoursOfFiveDays && tally.worked > 0).length,
    leastRepeat: leastRepeat(byWeek, counts, own),
    seenShare: worked.length === 0 ? 0 : seenHours / worked.length,
  };
}

/** How alike weeks are, and no more: for those who do not ask in which hours. */
type WeekAlikeness = Pick<WeekPattern, 'weeksSeen' | 'evenness' | 'workedLastWeek'>;

/** The same as `weekPatternOf` says. */
export function weekAlikenessOf(grid: WeekGrid): WeekAlikeness {
  return alikeness(weekTallies(grid), grid);
}

function alikeness(own: readonly WeekTally[], { worked }: WeekGrid): WeekAlikeness {
  const full = own.filter(({ seen }) => seen >= hoursOfFiveDays);
  return {
    weeksSeen: full.length,
    evenness: evennessOf(full.map((tally) => tally.worked / tally.seen)),
    workedLastWeek: worked.subarray(-hoursPerWeek).includes(1),
  };
}

/** Hours of a week that were seen, and those that were worked. */
interface WeekTally {
  readonly seen: number;
  readonly worked: number;
}

function weekTallies({ worked, week, weeks }: WeekGrid): readonly WeekTally[] {
  const seen = new Uint8Array(weeks);
  const atWork = new Uint8Array(weeks);
  for (let hour = 0; hour < worked.length; hour += 1) {
    const state = worked[hour] as number;
    if (state === notKnown) continue;
    const at = week[hour] as number;
    seen[at] = (seen[at] as number) + 1;
    atWork[at] = (atWork[at] as number) + state;
  }
  return Array.from(seen, (hours, at) => ({ seen: hours, worked: atWork[at] as number }));
}

function evennessOf(shares: readonly number[]): number {
  const most = Math.max(0, ...shares);
  return most > 0 ? Math.min(...shares) / most : 0;
}

/**
 * Each week is held against all others: hours of its work that some other week worked too, or one hour earlier or later, since hours are
 * cut at the full hour and jobs are not. Weeks of which less than five days were seen are left out.
 */
function leastRepeat(byWeek: Uint8Array, counts: Uint8Array, own: readonly WeekTally[]): number {
  let least = 1;
  for (const [at, { seen, worked }] of own.entries()) {
    if (seen < hoursOfFiveDays || worked === 0) continue;
    const mine = byWeek.subarray(at * hoursPerWeek, (at + 1) * hoursPerWeek);
    least = Math.min(least, repeatedHours(mine, counts) / worked);
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
