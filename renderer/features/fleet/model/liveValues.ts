import { frameColumn } from '#shared/contract/liveFrame.ts';
import { type LiveMetric, metricIndex } from '#shared/domain/metric.ts';
import { bytesPerGibibyte } from '#shared/domain/units.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';

/**
 * Reads one number of one GPU out of a picture; NaN where there is none. Made once per picture, so that a loop over 8,000
 * GPUs touches typed columns alone.
 */
export type SlotNumber = (slot: number) => number;

/** The column of a metric. */
export function metricOf(picture: LivePicture, metric: LiveMetric): Float32Array {
  return frameColumn(picture.frame, metricIndex[metric]);
}

/** A metric as a function of the slot. */
export function numberOf(picture: LivePicture, metric: LiveMetric): SlotNumber {
  const column = metricOf(picture, metric);
  return (slot) => column[slot] as number;
}

/** Part of a whole in percent: memory used of total, power of its limit. NaN where either is missing or the whole is 0. */
export function shareOf(picture: LivePicture, part: LiveMetric, whole: LiveMetric): SlotNumber {
  const parts = metricOf(picture, part);
  const wholes = metricOf(picture, whole);
  return (slot) => {
    const of = wholes[slot] as number;
    return of > 0 ? ((parts[slot] as number) / of) * 100 : Number.NaN;
  };
}

/** A metric of bytes in GiB. */
export function gibibytesOf(picture: LivePicture, metric: LiveMetric): SlotNumber {
  const column = metricOf(picture, metric);
  return (slot) => (column[slot] as number) / bytesPerGibibyte;
}
