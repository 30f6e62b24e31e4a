import { exact } from '../../money/decimal.ts';
import type { AcceptedAdvice, MonthAfter, RealisedMonth } from './trackedMonth.ts';
import { graceMs } from './verifySaving.ts';

type FixVerdict = Pick<RealisedMonth, 'verdict' | 'reason' | 'why'>;

/**
 * What became of advice that costs money: whether what was too small is so no more. It saves nothing, so that no amount is claimed or
 * realised, whatever the bill says.
 */
export function verifyFix(advice: AcceptedAdvice, month: MonthAfter): RealisedMonth {
  return {
    month: month.month,
    fromMs: month.fromMs,
    toMs: month.toMs,
    ...fixVerdict(advice, month),
    claimed: null,
    fromTelemetry: null,
    fromBill: null,
    realised: null,
    freed: null,
  };
}

function fixVerdict({ acceptedAtMs }: AcceptedAdvice, { remainingClaim, toMs }: MonthAfter): FixVerdict {
  if (remainingClaim === null)
    return {
      verdict: 'cannotTell',
      reason: 'notObserved',
      why: 'Whether it is still too small cannot be told: it was lost sight of, or its price is unknown.',
    };
  if (exact(remainingClaim).isZero())
    return {
      verdict: 'realised',
      reason: 'none',
      why: 'It is too small no more. What that costs is no saving, and none is counted.',
    };
  return toMs - acceptedAtMs < graceMs
    ? { verdict: 'waiting', reason: 'tooEarly', why: 'It was accepted less than three days ago.' }
    : { verdict: 'notRealised', reason: 'notDoneYet', why: 'It is still too small for its load.' };
}
