import type { FindingKind } from '../findings/findingKind.ts';

/** By what a saving is verified. */
export type TrackingFamily =
  /** Time that was wasted and is no more: the GPU is gone, or works. */
  | 'waste'
  /** Hours in which it is off. */
  | 'hours'
  /** What the same work costs now, wherever it runs. */
  | 'place'
  /** What an hour costs. */
  | 'price'
  /** What the same finding still claims. */
  | 'claim'
  /** Whether it is still found: it costs money and saves none. */
  | 'fix';

const families: Readonly<Record<FindingKind, TrackingFamily>> = {
  idle: 'waste',
  heldIdle: 'waste',
  zombie: 'waste',
  oversizedMemory: 'place',
  oversizedBandwidth: 'place',
  oversizedCompute: 'place',
  tooManyGpus: 'place',
  consolidate: 'place',
  lowerPrecision: 'place',
  wrongClass: 'place',
  offHours: 'hours',
  commitment: 'price',
  arbitrage: 'place',
  lostPerformance: 'claim',
  underSized: 'fix',
};

/** By what the saving of a kind is verified. */
export function familyOf(kind: FindingKind): TrackingFamily {
  return families[kind];
}
