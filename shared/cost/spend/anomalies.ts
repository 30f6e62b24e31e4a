import type { DayText } from '#shared/money/billingCalendar.ts';
import { median } from './robust.ts';
import { expectedAfter, fitDays, fitSeason } from './seasonalFit.ts';

/** The cost of one series (a provider's service in an account) by day. */
export interface CostSeries {
  readonly key: string;
  readonly first: DayText;
  /** One value a day from `first` on; a day without charges is 0. */
  readonly amounts: readonly number[];
}

/** Days on which a series cost more, or less, than what it did before lets expect. */
export interface Deviation {
  readonly key: string;
  readonly from: DayText;
  readonly to: DayText;
  /** Sums over those days. */
  readonly actual: number;
  readonly expected: number;
  /** Distance of the worst day in robust standard deviations. */
  readonly deviations: number;
}

/** What makes a day stand out. */
const leastDeviations = 4.5;
/** Smaller distances are nobody's work: a part of the series' own level, and of all that is spent in a day. */
const leastOfLevel = 0.2;
const leastOfAll = 0.01;
const daysBefore = 14;

const dayMs = 86_400_000;
const dayAt = (first: DayText, index: number) =>
  new Date(Date.parse(`${first}T00:00:00Z`) + index * dayMs).toISOString().slice(0, 10);
/** Index of the first day of a series that is not before another. */
const daysFrom = (first: DayText, day: DayText) =>
  Math.max(0, Math.round((Date.parse(day) - Date.parse(first)) / dayMs));
/** Index after the last of its days that is not after another. */
const endBefore = (first: DayText, until: DayText, { length }: readonly number[]) =>
  Math.min(length, Math.round((Date.parse(until) - Date.parse(first)) / dayMs) + 1);

/**
 * Days from `since` on that stand out: each is compared with what the robust fit of the days before it expects, so that what is
 * judged is no part of the measure. It must be further off than 4.5 robust standard deviations, 20 % of the series' level and
 * 1 % of all spending. Days in a row and in the same direction are one deviation. A step is told at its first days, and no
 * more once it is the new level.
 */
export function findDeviations(
  series: readonly CostSeries[],
  since: DayText,
  until: DayText,
): readonly Deviation[] {
  const ofAll = leastOfAll * median(dailyTotals(series, since, until));
  const found = series.flatMap((one) => deviationsOf(one, since, until, Number.isNaN(ofAll) ? 0 : ofAll));
  return found.toSorted((a, b) => Math.abs(b.actual - b.expected) - Math.abs(a.actual - a.expected));
}

function dailyTotals(series: readonly CostSeries[], since: DayText, until: DayText): readonly number[] {
  const totals = new Map<number, number>();
  for (const { first, amounts } of series) {
    const shift = Math.round((Date.parse(first) - Date.parse(since)) / dayMs);
    const end = endBefore(first, until, amounts);
    for (let index = daysFrom(first, since); index < end; index++)
      totals.set(index + shift, (totals.get(index + shift) ?? 0) + (amounts[index] ?? 0));
  }
  return [...totals.values()].map(Math.abs);
}

function deviationsOf(
  { key, first, amounts }: CostSeries,
  since: DayText,
  until: DayText,
  ofAll: number,
): readonly Deviation[] {
  const found: Deviation[] = [];
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay();
  const end = endBefore(first, until, amounts);
  for (let index = Math.max(daysBefore, daysFrom(first, since)); index < end; index++) {
    const actual = amounts[index] ?? 0;
    const start = Math.max(0, index - fitDays);
    const fit = fitSeason(amounts.slice(start, index), (weekday + start) % 7);
    if (fit === null) continue;
    const expected = expectedAfter(fit, 1, (weekday + index) % 7);
    const distance = actual - expected;
    const far = leastOfLevel * Math.abs(fit.level);
    if (Math.abs(distance) < Math.max(far, ofAll, leastDeviations * fit.scale) || distance === 0) continue;
    const day = dayAt(first, index);
    const deviations = fit.scale === 0 ? Number.POSITIVE_INFINITY : Math.abs(distance) / fit.scale;
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      last.to === dayAt(first, index - 1) &&
      last.actual > last.expected === distance > 0;
    if (goesOn)
      found[found.length - 1] = {
        ...last,
        to: day,
        actual: last.actual + actual,
        expected: last.expected + expected,
        deviations: Math.max(last.deviations, deviations),
      };
    else found.push({ key, from: day, to: day, actual, expected, deviations });
  }
  return found;
}
