import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, distancesSoFar, median, theilSen } from '#shared/cost/spend/robust.ts';

/** The middle as a textbook has it. */
function plainMedian(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Many equal values, as days of a fleet that does not change have. */
const days = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  {
    maxLength: 44,
  },
);

describe('what a few wild days do not move', () => {
  it('has the slope of the middle of all pairs', () => {
    fc.assert(
      fc.property(days, (values) => {
        const slopes = values.flatMap((value, at) =>
          values.slice(0, at).map((other, before) => (value - other) / (at - before)),
        );
        // Which zero a sort puts first, the positive or the negative, is nobody's concern.
        expect(theilSen(values) + 0).toBe(slopes.length === 0 ? 0 : plainMedian(slopes) + 0);
      }),
    );
  });

  it('has its distances from the middle, also of the first days so far', () => {
    fc.assert(
      fc.property(days, (values) => {
        if (values.length > 0) expect(median(values) + 0).toBe(plainMedian(values) + 0);
        distancesSoFar(values).forEach((far, at) => {
          expect(far).toBe(distance(values.slice(0, at + 1)));
        });
      }),
    );
  });
});
