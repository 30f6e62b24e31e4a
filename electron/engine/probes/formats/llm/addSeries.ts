import { failed, type Reading } from '#shared/domain/reading.ts';
import type { Sample } from '../prometheus/exposition.ts';

/** Labels whose series repeat one number for every part of a model: adding them up would multiply it. */
const rankLabels = new Set(['tp_rank', 'pp_rank', 'ep_rank', 'moe_ep_rank', 'attn_tp_rank', 'attn_cp_rank']);

/**
 * One number from the series of one metric of one model. Series that differ in a rank of tensor or pipeline parallelism say the
 * same thing: their maximum is taken. All others (`engine`, `dp_rank`, `finished_reason`) are parts: they are added up, or, for a
 * ratio, their maximum is taken. Where SGLang schedules by priority, the series with `priority=""` is the total and stands alone. A
 * series that is written twice counts once. One part that is not a number leaves no total: a sum without it would be too small.
 */
export function addSeries(samples: readonly Sample[], how: 'sum' | 'max'): Reading {
  const parts = new Map<string, Sample>();
  for (const sample of totals(samples)) {
    const key = partOf(sample.labels);
    const before = parts.get(key);
    if (!before || isNewer(sample, before)) parts.set(key, sample);
  }
  let total = how === 'sum' ? 0 : Number.NEGATIVE_INFINITY;
  for (const { value, valueText } of parts.values()) {
    if (!Number.isFinite(value))
      return failed(
        parts.size === 1 ? `the server gives ${valueText}` : `one of ${parts.size} series gives ${valueText}`,
      );
    total = how === 'sum' ? total + value : Math.max(total, value);
  }
  return parts.size === 0 ? failed('no series') : total;
}

/** The series that hold totals over the priorities, where there are such. */
function totals(samples: readonly Sample[]): readonly Sample[] {
  const whole = samples.filter(({ labels }) => labels.priority === '');
  return whole.length > 0 ? whole : samples;
}

/** All labels but the ranks: what is equal here says the same thing. */
function partOf(labels: Sample['labels']): string {
  const pairs = Object.keys(labels)
    .filter((name) => !rankLabels.has(name))
    .sort()
    .map((name) => [name, labels[name]]);
  return JSON.stringify(pairs);
}

/** Of two ranks the larger number; of one series written twice the later line. */
function isNewer(sample: Sample, before: Sample): boolean {
  const isSame = [...rankLabels].every((name) => sample.labels[name] === before.labels[name]);
  return isSame || sample.value > before.value || Number.isNaN(before.value);
}
