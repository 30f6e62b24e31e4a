import type { Evidence, SeatPrediction } from '../finding.ts';

/** All that the sizing model says of a target, part by part; `what` is '' where the target is one. Empty where it was not asked. */
export function predictionsOf({
  prediction,
  seats,
}: Pick<Evidence, 'prediction' | 'seats'>): readonly SeatPrediction[] {
  return seats ?? (prediction === null ? [] : [{ what: '', ...prediction }]);
}
