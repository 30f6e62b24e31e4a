import type { Cadence } from './storeState.ts';
import { type TierName, tierNames, tierSeconds } from './tiers.ts';

/** What a plan rests on. */
export interface PlanInput {
  readonly fromMs: number;
  readonly toMs: number;
  readonly points: number;
  readonly cadence: readonly Cadence[];
  readonly floorS: Readonly<Record<TierName, number>>;
}

/** Which tier answers a range, in which buckets. */
export interface SeriesPlan {
  readonly tier: TierName;
  /** Start of the first bucket: a multiple of the width since 1970, so that a moving range keeps its buckets. */
  readonly originS: number;
  readonly widthS: number;
  readonly buckets: number;
}

const secondsPerDay = 86_400;
const latestS = 2 ** 32 - 1;
/** Widths that clocks are read in. */
const niceWidths = [
  1,
  2,
  5,
  10,
  15,
  20,
  30,
  60,
  120,
  180,
  300,
  600,
  900,
  1200,
  1800,
  3600,
  7200,
  10_800,
  14_400,
  21_600,
  43_200,
  secondsPerDay,
];

const clampSecond = (ms: number): number => Math.min(latestS, Math.max(0, ms / 1000));

/** The coarsest interval that was in force during a range; 1 where nothing is known. */
export function coarsestCadence(cadence: readonly Cadence[], fromS: number, toS: number): number {
  const inForce = cadence.filter(
    (entry, position) =>
      entry.fromS < toS && (cadence[position + 1]?.fromS ?? Number.POSITIVE_INFINITY) > fromS,
  );
  return Math.max(1, ...inForce.map((entry) => entry.everyS));
}

const widthOf = (tier: TierName): number => (tier === 'raw' ? 1 : tierSeconds[tier]);

/** Buckets of a width that a range touches. */
function bucketsOf(fromS: number, toS: number, widthS: number): number {
  return Math.max(1, Math.ceil(toS / widthS) - Math.floor(fromS / widthS));
}

/** The narrowest nice width at or above `atLeastS` that is a multiple of `unitS` and fits the budget. */
function fittingWidth(fromS: number, toS: number, points: number, atLeastS: number, unitS: number): number {
  const fits = (width: number) =>
    width >= atLeastS && width % unitS === 0 && bucketsOf(fromS, toS, width) <= points;
  const nice = niceWidths.find(fits);
  if (nice !== undefined) return nice;
  // Beyond the list, or at an interval that no nice width is a multiple of: days, then whatever multiples it takes.
  let width = Math.ceil(Math.max(atLeastS, (toS - fromS) / points) / unitS) * unitS;
  if (width > secondsPerDay && secondsPerDay % unitS === 0)
    width = Math.ceil(width / secondsPerDay) * secondsPerDay;
  while (!fits(width)) width += unitS;
  return width;
}

/** Tiers that reach as far back into the range as any does, finest first. */
function furthestReaching(fromS: number, floorS: PlanInput['floorS']): readonly TierName[] {
  const startOf = (tier: TierName) => Math.max(fromS, floorS[tier]);
  const furthest = Math.min(...tierNames.map(startOf));
  return tierNames.filter((tier) => startOf(tier) === furthest);
}

/**
 * Plans a series. Among the tiers that reach furthest back it takes the coarsest whose rows fill the buckets that the budget allows,
 * never buckets narrower than rows were stored at: 1 h at 500 points of 10 s rows is raw in 10 s; 24 h is the minute tier
 * in 3 min; 30 days is the hour tier in 2 h.
 */
export function planSeries(input: PlanInput): SeriesPlan {
  const fromS = clampSecond(input.fromMs);
  const toS = Math.max(fromS + 1, clampSecond(input.toMs));
  const everyS = coarsestCadence(input.cadence, fromS, toS);
  const usable = furthestReaching(fromS, input.floorS);
  const finest = usable[0] ?? 'hour';
  const unitS = finest === 'raw' ? (everyS <= 60 && 60 % everyS === 0 ? everyS : 1) : widthOf(finest);
  const widthS = fittingWidth(fromS, toS, input.points, Math.max(everyS, widthOf(finest)), unitS);
  const tier = usable.findLast((candidate) => widthS % widthOf(candidate) === 0) ?? finest;
  return {
    tier,
    originS: Math.floor(fromS / widthS) * widthS,
    widthS,
    buckets: bucketsOf(fromS, toS, widthS),
  };
}
