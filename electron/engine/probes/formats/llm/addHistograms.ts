import { isNumber, type Reading } from '#shared/domain/reading.ts';
import { addTo } from '../boundedMap.ts';
import type { Sample } from '../prometheus/exposition.ts';
import { numberOf } from '../prometheus/sampleLine.ts';
import { addSeries } from './addSeries.ts';
import type { LlmBucket, LlmHistogram } from './llmModel.ts';

/** Histograms have tens of buckets. */
const mostBuckets = 1024;

/**
 * One histogram from those of a model's engines: sums, counts and equal buckets are added up. Buckets that not all of them have
 * are left out, since a cumulative count without one engine would be too small.
 */
export function addHistograms(
  sums: readonly Sample[],
  counts: readonly Sample[],
  buckets: readonly Sample[],
  missing: Reading,
): LlmHistogram {
  const count = counts.length > 0 ? addSeries(counts, 'sum') : missing;
  const sum = sums.length > 0 ? addSeries(sums, 'sum') : missing;
  return { sum, count, buckets: addBuckets(buckets) };
}

function addBuckets(samples: readonly Sample[]): readonly LlmBucket[] {
  const byBound = new Map<number, Sample[]>();
  for (const sample of samples) {
    const le = numberOf(sample.labels.le ?? '');
    if (le !== null && !Number.isNaN(le)) addTo(byBound, le, sample, mostBuckets);
  }
  const most = Math.max(0, ...[...byBound.values()].map(({ length }) => length));
  return [...byBound]
    .filter(([, same]) => same.length === most)
    .sort(([one], [other]) => one - other)
    .flatMap(([le, same]) => {
      // A bound may be spelt in two ways (`1` and `1.0`), so it is taken out of what tells series apart.
      const count = addSeries(
        same.map((sample) => ({ ...sample, labels: { ...sample.labels, le: '' } })),
        'sum',
      );
      return isNumber(count) ? [{ le, count }] : [];
    });
}
