import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { type CounterPoint, counterIncrease } from '../probes/formats/llm/counterIncrease.ts';
import type { LlmBucket, LlmHistogram } from '../probes/formats/llm/llmModel.ts';

/** How much a histogram grew between two readings. */
export interface HistogramIncrease {
  readonly sum: Reading;
  readonly count: Reading;
  /** Cumulative, as they are read; empty where the server gives none or its bounds changed. */
  readonly buckets: readonly LlmBucket[];
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
    buckets: bucketIncrease(before.buckets, now.buckets, wasReset),
  };
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
): readonly LlmBucket[] {
  if (wasReset) return now;
  if (before.length !== now.length || now.some(({ le }, at) => le !== before[at]?.le)) return [];
  return now.map(({ le, count }, at) => ({ le, count: Math.max(0, count - (before[at]?.count ?? 0)) }));
}

/** The sum of several increases in a row. Buckets are added where all have the same bounds. */
export function addIncreases(increases: readonly HistogramIncrease[]): HistogramIncrease {
  const [first, ...rest] = increases;
  if (!first) throw new RangeError('there is no increase to add');
  return rest.reduce(
    (sum, next) => ({
      sum: isNumber(sum.sum) && isNumber(next.sum) ? sum.sum + next.sum : next.sum,
      count: isNumber(sum.count) && isNumber(next.count) ? sum.count + next.count : next.count,
      buckets: addBuckets(sum.buckets, next.buckets),
    }),
    first,
  );
}

function addBuckets(one: readonly LlmBucket[], other: readonly LlmBucket[]): readonly LlmBucket[] {
  if (one.length !== other.length || other.some(({ le }, at) => le !== one[at]?.le)) return other;
  return other.map(({ le, count }, at) => ({ le, count: count + (one[at]?.count ?? 0) }));
}
