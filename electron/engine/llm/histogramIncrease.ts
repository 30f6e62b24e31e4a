import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { type CounterPoint, counterIncrease } from '../probes/formats/llm/counterIncrease.ts';
import type { LlmBucket, LlmHistogram } from '../probes/formats/llm/llmModel.ts';

/**
 * How much a histogram grew between two readings. Its buckets lie in two rows of numbers: a minute of them is kept for every model of
 * the fleet, and objects of two numbers take five times the memory.
 */
export interface HistogramIncrease {
  readonly sum: Reading;
  readonly count: Reading;
  /** Bounds of the buckets, ascending; empty where the server gives none or its bounds changed. */
  readonly bounds: readonly number[];
  /** Observations of at most each bound: cumulative, as they are read. */
  readonly counts: readonly number[];
}

/** `wasReset`: the server began anew in between, so that what it counts now is the increase. */
export function histogramIncrease(
  before: LlmHistogram,
  now: LlmHistogram,
  wasReset: boolean,
): HistogramIncrease {
  const grown = (was: Reading, is: Reading): Reading =>
    wasReset ? is : counterIncrease(point(was), point(is)).increase;
  return {
    sum: grown(before.sum, now.sum),
    count: grown(before.count, now.count),
    ...bucketIncrease(before.buckets, now.buckets, wasReset),
  };
}

/** The buckets of an increase, one by one. */
export function bucketsOf({ bounds, counts }: HistogramIncrease): readonly LlmBucket[] {
  return bounds.map((le, at) => ({ le, count: counts[at] ?? 0 }));
}

/** True where the histogram itself shows that it began anew. */
export function histogramFell(before: LlmHistogram, now: LlmHistogram): boolean {
  return isNumber(before.count) && isNumber(now.count) && now.count < before.count;
}

function point(value: Reading): CounterPoint {
  return { value };
}

function bucketIncrease(
  before: readonly LlmBucket[],
  now: readonly LlmBucket[],
  wasReset: boolean,
): Pick<HistogramIncrease, 'bounds' | 'counts'> {
  const isSame = before.length === now.length && now.every(({ le }, at) => le === before[at]?.le);
  if (!wasReset && !isSame) return { bounds: [], counts: [] };
  const grown = ({ count }: LlmBucket, at: number) =>
    wasReset ? count : Math.max(0, count - (before[at]?.count ?? 0));
  return { bounds: sharedBounds(now), counts: now.map(grown) };
}

/** Servers of one kind have the same bounds; of more kinds than this there are none. */
const mostKinds = 64;
const knownBounds: (readonly number[])[] = [];

/** One array for all histograms with the same bounds. */
function sharedBounds(buckets: readonly LlmBucket[]): readonly number[] {
  const isThis = (bounds: readonly number[]) =>
    bounds.length === buckets.length && buckets.every(({ le }, at) => le === bounds[at]);
  const known = knownBounds.find(isThis);
  if (known) return known;
  const bounds = buckets.map(({ le }) => le);
  if (knownBounds.length < mostKinds) knownBounds.push(bounds);
  return bounds;
}

/** The sum of several increases in a row. Buckets are added where all have the same bounds. */
export function addIncreases(increases: readonly HistogramIncrease[]): HistogramIncrease {
  const [first, ...rest] = increases;
  if (!first) throw new RangeError('there is no increase to add');
  return rest.reduce(
    (sum, next) => ({
      sum: isNumber(sum.sum) && isNumber(next.sum) ? sum.sum + next.sum : next.sum,
      count: isNumber(sum.count) && isNumber(next.count) ? sum.count + next.count : next.count,
      ...addBuckets(sum, next),
    }),
    first,
  );
}

function addBuckets(
  one: HistogramIncrease,
  other: HistogramIncrease,
): Pick<HistogramIncrease, 'bounds' | 'counts'> {
  const { bounds, counts } = other;
  const isSame = one.bounds.length === bounds.length && bounds.every((le, at) => le === one.bounds[at]);
  return { bounds, counts: isSame ? counts.map((count, at) => count + (one.counts[at] ?? 0)) : counts };
}
