import type { Prediction } from '#shared/sizing/latency/predict.ts';
import { layoutName } from '#shared/sizing/parallelism.ts';
import type { Rejection } from '#shared/sizing/plan/candidates.ts';

/** `4 x L4 24GB TP2 PP2`, `3g x B200 SXM 180GB`. */
export function replicaText({ cards, slice, card, over }: Omit<Rejection, 'reason' | 'weights'>): string {
  const layout = layoutName(over);
  return `${slice ?? cards} x ${card.name}${layout && ` ${layout}`}`;
}

/** `31 (24 to 40)`: milliseconds, and the range that holds four of five measurements. */
export function msText({ value, low, high }: Prediction): string {
  return `${(value * 1000).toFixed(0)} (${(low * 1000).toFixed(0)} to ${(high * 1000).toFixed(0)})`;
}
