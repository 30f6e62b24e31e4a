import { type DecimalText, decimalText, Exact, exact } from '../../../money/decimal.ts';
import type { MonthlyAmount } from '../finding.ts';

/** Parts of a whole, 0 to 1: the least, the likely and the most that the evidence allows. */
export interface ShareRange {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** A share as a decimal: to the millionth, below what any telemetry tells. */
export function exactShare(share: number): Exact {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is 0 to 1, not ${share}.`);
  return new Exact(share.toFixed(6));
}

/**
 * A range of money as shares of a monthly cost; null where the cost is unknown. The shares are put in order, so that low is never
 * above expected, nor that above high.
 *
 *     ('1000', { low: 0.2, expected: 0.5, high: 0.6 }, 'USD') -> 200, 500 and 600 USD
 */
export function amountRange(
  cost: DecimalText | null,
  shares: ShareRange,
  currency: string,
): MonthlyAmount | null {
  if (cost === null) return null;
  const part = (share: number) => decimalText(exact(cost).times(exactShare(share)));
  const { expected } = shares;
  return {
    low: part(Math.min(shares.low, expected)),
    expected: part(expected),
    high: part(Math.max(shares.high, expected)),
    currency,
  };
}

/** A range whose ends were calculated one by one, put in order. */
export function orderedRange(
  low: DecimalText,
  expected: DecimalText,
  high: DecimalText,
  currency: string,
): MonthlyAmount {
  const middle = exact(expected);
  return {
    low: decimalText(Exact.min(exact(low), middle)),
    expected: decimalText(middle),
    high: decimalText(Exact.max(exact(high), middle)),
    currency,
  };
}
