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
  const totals = new Map<DayText, number>();
  for (const { first, amounts } of series)
    amounts.forEach((amount, index) => {
      const day = dayAt(first, index);
      if (day >= since && day <= until) totals.set(day, (totals.get(day) ?? 0) + amount);
    });
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
  amounts.forEach((actual, index) => {
    const day = dayAt(first, index);
    if (day < since || day > until || index < daysBefore) return;
    const start = Math.max(0, index - fitDays);
    const fit = fitSeason(amounts.slice(start, index), (weekday + start) % 7);
    if (fit === null) return;
    const expected = expectedAfter(fit, 1, (weekday + index) % 7);
    const distance = actual - expected;
    const far = leastOfLevel * Math.abs(fit.level);
    if (Math.abs(distance) < Math.max(far, ofAll, leastDeviations * fit.scale) || distance === 0) return;
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
  });
  return found;
}
