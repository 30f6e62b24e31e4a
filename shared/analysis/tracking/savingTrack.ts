import type { EpochMs } from '../../domain/units.ts';
import { type DecimalText, decimalText, Exact, exact } from '../../money/decimal.ts';
import { hoursPerMonth } from '../findings/evidence/monthlyCost.ts';
import { familyOf } from './family.ts';
import type { AcceptedAdvice, MonthAfter, RealisedMonth } from './trackedMonth.ts';
import { verifyFix } from './verifyFix.ts';
import { verifySaving } from './verifySaving.ts';

const hourMs = 3_600_000;

/** What became of accepted advice. */
export interface SavingTrack {
  /** Oldest first. */
  readonly months: readonly RealisedMonth[];
  /** How it stands: the last month; null before anything is known. */
  readonly now: RealisedMonth | null;
  /** Money since the acceptance: each month's amount x its hours / 730; null where no month can be told. */
  readonly claimedSoFar: DecimalText | null;
  readonly realisedSoFar: DecimalText | null;
  /** Months whose realised saving cannot be told: in neither sum. */
  readonly monthsUntold: number;
  readonly asOfMs: EpochMs | null;
}

/** Follows accepted advice month by month. */
export function trackSaving(advice: AcceptedAdvice, months: readonly MonthAfter[]): SavingTrack {
  const verify = familyOf(advice.finding.kind) === 'fix' ? verifyFix : verifySaving;
  const verified = months
    .filter(({ fromMs, toMs }) => toMs > fromMs)
    .toSorted((one, other) => one.fromMs - other.fromMs)
    .map((month) => verify(advice, month));
  const told = verified.filter(({ realised, claimed }) => realised !== null && claimed !== null);
  const sum = (amountOf: (month: RealisedMonth) => DecimalText | null) =>
    told.length === 0
      ? null
      : decimalText(told.reduce((all, month) => all.plus(soFar(month, amountOf(month))), new Exact(0)));
  return {
    months: verified,
    now: verified.at(-1) ?? null,
    claimedSoFar: sum(({ claimed }) => claimed),
    realisedSoFar: sum(({ realised }) => realised),
    monthsUntold: verified.length - told.length,
    asOfMs: verified.at(-1)?.toMs ?? null,
  };
}

function soFar({ fromMs, toMs }: RealisedMonth, amount: DecimalText | null): Exact {
  const hours = (toMs - fromMs) / hourMs;
  return exact(amount ?? '0')
    .times(hours.toFixed(6))
    .div(hoursPerMonth)
    .toDecimalPlaces(6);
}
