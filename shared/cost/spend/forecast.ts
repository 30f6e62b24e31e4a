import { quantile } from './robust.ts';
import { expectedAfter, fitDays, fitSeason, leastDays, type SeasonalFit } from './seasonalFit.ts';

/** A figure that is estimated: four of five times the truth lies between `low` and `high`. */
export interface Estimate {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** What the days after a series will cost. */
export interface SeriesForecast {
  readonly fit: SeasonalFit;
  /** Each day by itself. */
  readonly days: readonly Estimate[];
  /** Sum of the first days, up to each. */
  readonly running: readonly Estimate[];
  /** Pasts of this series that the band was tried on; it was widened until it held four of five of them. */
  readonly triedOn: number;
}

/** Standard deviations on either side that hold four of five values of a normal distribution. */
const fourOfFive = 1.2816;
/** Standard error of a median, in standard errors of a mean. */
const medianError = 1.2533;
/** Pasts to try the band on, and the days between them. */
const mostTrials = 10;
const daysBetweenTrials = 3;
/** A band is never widened by more: a series that wild is said to be so by its width. */
const mostWidening = 4;

/**
 * Foretells the days after a daily series: the robust weekday-seasonal fit of `fitSeason`, carried on. The band's width comes
 * from the scatter of days, the error of the level and the persistence of distances; it is then tried on the series' own past
 * (the sums over as many days, foretold from earlier days) and widened until it holds four of five of them.
 * `weekday` is that of the first value, 0 for Sunday. Null with less than a week of history.
 */
export function forecastSeries(
  values: readonly number[],
  weekday: number,
  horizon: number,
): SeriesForecast | null {
  const fit = fitSeason(values, weekday);
  if (fit === null) return null;
  const misses = trials(values, weekday, Math.max(1, horizon));
  const widening = misses.length < 3 ? 1 : Math.min(mostWidening, Math.max(1, quantile(misses, 0.8)));
  const floor = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const days: Estimate[] = [];
  const running: Estimate[] = [];
  let sum = 0;
  for (let day = 1; day <= horizon; day++) {
    const expected = Math.max(floor, expectedAfter(fit, day, (weekday + values.length - 1 + day) % 7));
    sum += expected;
    days.push(banded(expected, widening * fourOfFive * Math.hypot(fit.scale, levelError(fit)), floor));
    running.push(banded(sum, widening * halfWidth(fit, day), floor));
  }
  return { fit, days, running, triedOn: misses.length };
}

function banded(expected: number, half: number, floor: number): Estimate {
  return { expected, low: Math.max(floor, expected - half), high: expected + half };
}

function levelError(fit: SeasonalFit): number {
  return (medianError * fit.scale) / Math.sqrt(fit.days);
}

/** Half the width of the band round the sum of so many days. */
function halfWidth(fit: SeasonalFit, days: number): number {
  const spread = (1 + fit.persistence) / (1 - fit.persistence);
  const scatter = fit.scale * Math.sqrt(days * spread);
  const level = levelError(fit) * days * Math.sqrt(spread);
  if (fit.course !== 'line') return fourOfFive * Math.hypot(scatter, level);
  // The end of a line is known half as well as its middle, and its slope to sqrt(12 / n^3) of the scatter.
  const slope = (1.4 * levelError(fit) * days * days) / fit.days;
  return fourOfFive * Math.hypot(scatter, 2 * level, slope);
}

/** How far sums lay from what was foretold of them, in half widths of the band, for pasts of the series. */
function trials(values: readonly number[], weekday: number, horizon: number): readonly number[] {
  const misses: number[] = [];
  const reach = Math.min(horizon, 14);
  for (let trial = 0; trial < mostTrials; trial++) {
    const end = values.length - reach - trial * daysBetweenTrials;
    if (end < 2 * leastDays) break;
    const start = Math.max(0, end - fitDays);
    const fit = fitSeason(values.slice(start, end), (weekday + start) % 7);
    if (fit === null) break;
    let miss = 0;
    for (let day = 1; day <= reach; day++)
      miss += (values[end - 1 + day] ?? 0) - expectedAfter(fit, day, (weekday + end - 1 + day) % 7);
    const half = halfWidth(fit, reach);
    misses.push(half === 0 ? (miss === 0 ? 0 : mostWidening) : Math.abs(miss) / half);
  }
  return misses;
}

/** Several estimates as one: their sum, with a band as if their errors had nothing to do with each other. */
export function sumEstimates(parts: readonly Estimate[]): Estimate {
  const expected = parts.reduce((sum, part) => sum + part.expected, 0);
  const below = Math.hypot(...parts.map((part) => part.expected - part.low));
  const above = Math.hypot(...parts.map((part) => part.high - part.expected));
  return { expected, low: expected - below, high: expected + above };
}
