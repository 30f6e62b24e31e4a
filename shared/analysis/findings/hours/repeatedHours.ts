import type { WeekGrid } from '../evidence/weekGrid.ts';
import { weekPatternOf } from '../evidence/weekPattern.ts';
import { dayPatternOf } from './dayPattern.ts';

/** Hours of the week that hold all work, as far as they repeat. */
export interface RepeatedHours {
  /** By hour of the week: 1 where work is done. */
  readonly worked: Uint8Array;
  /** What repeats: weeks, or days in a window in which no two weeks were seen, which is preliminary. */
  readonly unit: 'weeks' | 'days';
  /** How many of them had work. */
  readonly times: number;
  /** Of the hours worked in one, the share that another one worked too: the least of all, 0 to 1. */
  readonly leastRepeat: number;
}

/** A pattern must have been seen in so many weeks, or days with work. */
export const leastTimes = { weeks: 2, days: 3 } as const;
/** So much of each must lie in hours that another worked too: of work at random hours that take 30 % of the time less than 0.7 does. */
export const leastRepeat = 0.9;
const leastSeenShare = 0.8;
/** Days without a day of work, up to now, that a weekend and a holiday make. */
const mostHoursSilent = 96;

/** What repeats in a grid of hours; null where nothing does, where it has ended, or where too little was seen. */
export function repeatedHoursOf(grid: WeekGrid): RepeatedHours | null {
  const week = weekPatternOf(grid);
  if (week.seenShare < leastSeenShare) return null;
  if (week.weeksSeen >= leastTimes.weeks) {
    const isRepeated = week.weeksWithWork >= leastTimes.weeks && week.leastRepeat >= leastRepeat;
    if (!isRepeated || !week.workedLastWeek) return null;
    return { worked: week.worked, unit: 'weeks', times: week.weeksWithWork, leastRepeat: week.leastRepeat };
  }
  const day = dayPatternOf(grid);
  const isRepeated = day.daysWithWork >= leastTimes.days && day.leastRepeat >= leastRepeat;
  if (!isRepeated || !grid.worked.subarray(-mostHoursSilent).includes(1)) return null;
  return { worked: day.worked, unit: 'days', times: day.daysWithWork, leastRepeat: day.leastRepeat };
}
