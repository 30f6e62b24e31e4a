import { distance, distancesSoFar, median, robustScale, theilSen } from './robust.ts';

/**
 * How a daily series goes on, read from its last weeks so that single wild days do not move it:
 *
 * 1. a profile by weekday: how each weekday's values lie to the median of the week round them, in the median, from three weeks
 *    of history on (before that none). As a factor where every value is above 0, so that a fleet twice the size has weekends
 *    twice as deep; else as a distance;
 * 2. of what is left after the profile, the one of three courses that leaves the least absolute distance: a constant, a line
 *    (Theil-Sen), or a step to a new constant. A line must leave a quarter less than the constant and a step two fifths less,
 *    so that noise is taken for neither.
 */
export interface SeasonalFit {
  readonly course: 'constant' | 'line' | 'step';
  /** Value of the last day, without the profile. */
  readonly level: number;
  /** Change per day; 0 unless the course is a line. */
  readonly slope: number;
  /** By weekday from Sunday on. */
  readonly profile: WeekdayProfile;
  /** Standard deviation of a day round the fit, robust. */
  readonly scale: number;
  /** Likeness of a day's distance to that of the day before, 0 to 0.8. */
  readonly persistence: number;
  /** Days that the level rests on. */
  readonly days: number;
}

/** What a weekday does to the level. */
interface WeekdayProfile {
  /** A factor multiplies the level (1 changes nothing), an offset is added to it (0 changes nothing). */
  readonly kind: 'factor' | 'offset';
  readonly values: readonly number[];
}

/** Days that a fit looks back at most: six weeks. */
export const fitDays = 42;
/** Fewer days tell nothing about a month. */
export const leastDays = 7;
const daysForProfile = 21;
const daysForCourse = 14;
/** A step that stands for fewer days may be a spike. */
const daysForStep = 4;

/**
 * Fits the last days of a series. `weekday` is that of the first value, 0 for Sunday.
 * Null with fewer than `leastDays` values.
 */
export function fitSeason(values: readonly number[], weekday: number): SeasonalFit | null {
  const skipped = Math.max(0, values.length - fitDays);
  const recent = values.slice(skipped);
  if (recent.length < leastDays) return null;
  const first = (weekday + skipped) % 7;
  const profile = weekdayProfile(recent, first);
  const plain = recent.map((value, index) => withoutProfile(profile, value, (first + index) % 7));
  const { course, slope, since } = chooseCourse(plain);
  const tail = plain.slice(since);
  const last = tail.length - 1;
  const level = median(tail.map((value, index) => value + slope * (last - index)));
  const residuals = tail.map((value, index) => value - (level - slope * (last - index)));
  return {
    course,
    level,
    slope,
    profile,
    scale: robustScale(residuals),
    persistence: persistenceOf(residuals),
    days: tail.length,
  };
}

/** What a fit expects so many days after its last one. A line flattens out: nothing grows for ever. */
export function expectedAfter(fit: SeasonalFit, days: number, weekday: number): number {
  const damping = 0.985;
  const reach = (damping * (1 - damping ** days)) / (1 - damping);
  const plain = fit.level + fit.slope * reach;
  const { kind, values } = fit.profile;
  return kind === 'factor' ? plain * (values[weekday] ?? 1) : plain + (values[weekday] ?? 0);
}

function withoutProfile(profile: WeekdayProfile, value: number, weekday: number): number {
  const shift = profile.values[weekday] ?? 0;
  return profile.kind === 'factor' ? value / shift : value - shift;
}

function weekdayProfile(values: readonly number[], first: number): WeekdayProfile {
  const kind = values.every((value) => value > 0) ? 'factor' : 'offset';
  const neutral = kind === 'factor' ? 1 : 0;
  const byWeekday: number[][] = [[], [], [], [], [], [], []];
  if (values.length < daysForProfile) return { kind, values: byWeekday.map(() => neutral) };
  values.forEach((value, index) => {
    const start = Math.min(Math.max(0, index - 3), values.length - 7);
    const week = median(values.slice(start, start + 7));
    byWeekday[(first + index) % 7]?.push(kind === 'factor' ? value / week : value - week);
  });
  return { kind, values: byWeekday.map((list) => (list.length === 0 ? neutral : median(list))) };
}

interface Course {
  readonly course: SeasonalFit['course'];
  readonly slope: number;
  /** Index from which on the level holds. */
  readonly since: number;
}

function chooseCourse(values: readonly number[]): Course {
  const constant: Course = { course: 'constant', slope: 0, since: 0 };
  if (values.length < daysForCourse) return constant;
  const asConstant = distance(values);
  const slope = theilSen(values);
  const asLine = distance(values.map((value, index) => value - slope * index));
  const step = bestStep(values);
  if (step.left < 0.6 * asConstant && step.left < 0.95 * asLine)
    return { course: 'step', slope: 0, since: step.since };
  return asLine < 0.75 * asConstant ? { course: 'line', slope, since: 0 } : constant;
}

function bestStep(values: readonly number[]): { readonly since: number; readonly left: number } {
  let best = { since: 0, left: Number.POSITIVE_INFINITY };
  const before = distancesSoFar(values);
  const after = distancesSoFar(values.toReversed());
  for (let since = daysForStep; since <= values.length - daysForStep; since++) {
    const left = (before[since - 1] ?? 0) + (after[values.length - since - 1] ?? 0);
    if (left < best.left) best = { since, left };
  }
  return best;
}

function persistenceOf(residuals: readonly number[]): number {
  const limit = 4 * robustScale(residuals);
  const tame = residuals.map((value) => Math.max(-limit, Math.min(limit, value)));
  const power = tame.reduce((sum, value) => sum + value * value, 0);
  if (power === 0 || tame.length < daysForCourse) return 0;
  const shared = tame.reduce((sum, value, index) => sum + value * (tame[index - 1] ?? 0), 0);
  return Math.max(0, Math.min(0.8, shared / power));
}
