import { type Reading, unavailable } from '../../domain/reading.ts';

/** How many observations were at most `le`. Ascending by bound; the last bound is infinite. */
export interface HistogramBucket {
  readonly le: number;
  readonly count: number;
}

/**
 * A quantile (0 to 1) of a cumulative histogram, in the unit of its bounds: linear within the bucket that holds it, as PromQL's
 * `histogram_quantile`. In the last, infinite bucket the answer is its lower bound: the quantile is at least that.
 *
 *     [1: 50, 2: 100, Inf: 100]   q 0.5 -> 1    q 0.75 -> 1.5
 */
export function histogramQuantile(buckets: readonly HistogramBucket[], quantile: number): Reading {
  const total = buckets.at(-1)?.count ?? 0;
  if (!(total > 0)) return unavailable('no request in this time');
  const rank = quantile * total;
  const at = buckets.findIndex(({ count }) => count >= rank);
  const bucket = buckets[at];
  if (!bucket) return unavailable('the buckets do not add up');
  const below = buckets[at - 1];
  const lower = below?.le ?? 0;
  if (!Number.isFinite(bucket.le)) return below ? lower : unavailable('there is one bucket, without a bound');
  const within = bucket.count - (below?.count ?? 0);
  return within > 0 ? lower + (bucket.le - lower) * ((rank - (below?.count ?? 0)) / within) : bucket.le;
}
