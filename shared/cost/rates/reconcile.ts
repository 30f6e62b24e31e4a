import type { Seconds } from '../../domain/units.ts';
import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import type { RateBasis } from './rate.ts';

/** What was estimated of one resource for a span of time. */
export interface Estimate {
  /** Null where no price was known. */
  readonly cost: DecimalText | null;
  /** GPU-seconds that were observed. */
  readonly observedSeconds: Seconds;
  readonly basis: RateBasis | null;
  /** The day of its price, YYYY-MM-DD. */
  readonly asOf: string | null;
}

/** What the bill says of the same. */
export interface BilledSpan {
  readonly billed: DecimalText;
  /** At the list price, where the bill tells it. */
  readonly list: DecimalText | null;
  /** GPU-seconds that were billed, where the bill tells hours; null where it does not. */
  readonly billedSeconds: Seconds | null;
}

/** Why an estimate and a bill differ, the likeliest. */
export const varianceCauses = [
  'none',
  'no price',
  'hours not observed',
  'observed but not billed',
  'discount',
  'price date',
  'rate',
  'unexplained',
] as const;
type VarianceCause = (typeof varianceCauses)[number];

/** A bill beside its estimate. */
export interface Reconciled {
  /** Billed less estimated; null where nothing was estimated. */
  readonly variance: DecimalText | null;
  /** Of the estimate, in percent; null where that is 0 or unknown. */
  readonly percent: number | null;
  readonly cause: VarianceCause;
  /** With its figures, one sentence. */
  readonly why: string;
}

/** Below this share of the bill two amounts count as the same. */
const sameShare = 0.01;
const stalePriceDays = 30;

/**
 * Puts a bill beside what was estimated, with the likeliest cause of the difference: hours that were billed and not observed explain most;
 * then a bill below its own list price (a discount, a commitment); then an old list price; then the rate itself.
 *
 * Worked: 24 h billed at 55.04 = 1320.96, 20 h observed at 55.04 = 1100.80: variance 220.16, and 4 of 24 hours not observed explain it.
 */
export function reconcile(estimate: Estimate, billed: BilledSpan, day: string): Reconciled {
  const none = { variance: null, percent: null };
  if (estimate.observedSeconds === 0)
    return { ...none, cause: 'hours not observed', why: 'Nothing of it was observed.' };
  if (estimate.cost === null)
    return { ...none, cause: 'no price', why: 'No price was known, so that nothing was estimated.' };
  const own = exact(estimate.cost);
  const bill = exact(billed.billed);
  const variance = bill.minus(own);
  const share = bill.isZero() ? null : variance.div(bill).abs();
  const figures = {
    variance: decimalText(variance),
    percent: own.isZero() ? null : variance.div(own).times(100).toNumber(),
  };
  if (variance.isZero() || share?.lt(sameShare))
    return { ...figures, cause: 'none', why: 'They agree within 1 %.' };
  const cause = causeOf(estimate, billed, day);
  return { ...figures, ...cause };
}

function causeOf(
  { cost, observedSeconds, basis, asOf }: Estimate,
  { billed, list, billedSeconds }: BilledSpan,
  day: string,
): Pick<Reconciled, 'cause' | 'why'> {
  const bill = exact(billed);
  if (billedSeconds !== null && billedSeconds > 0 && observedSeconds < billedSeconds * (1 - sameShare)) {
    const missing = hours(billedSeconds - observedSeconds);
    return {
      cause: 'hours not observed',
      why: `${missing} of ${hours(billedSeconds)} billed GPU-hours were not observed.`,
    };
  }
  if (billedSeconds !== null && observedSeconds > billedSeconds * (1 + sameShare))
    return {
      cause: 'observed but not billed',
      why: `${hours(observedSeconds - billedSeconds)} GPU-hours more were observed than are billed: the bill may not be complete.`,
    };
  if (
    basis === 'quote' &&
    list !== null &&
    !exact(list).isZero() &&
    bill.lt(exact(list).times(1 - sameShare))
  ) {
    const off = exact('1')
      .minus(bill.div(exact(list)))
      .times(100)
      .toFixed(1);
    return {
      cause: 'discount',
      why: `The bill is ${off} % below its own list price: a discount or a commitment that rates.yaml does not know.`,
    };
  }
  const age = asOf === null ? null : Math.round((Date.parse(day) - Date.parse(asOf)) / 86_400_000);
  if (basis === 'quote' && age !== null && Math.abs(age) > stalePriceDays)
    return {
      cause: 'price date',
      why: `The list price is of ${asOf}, ${Math.abs(age)} days ${age < 0 ? 'after' : 'before'} what is billed.`,
    };
  if (billedSeconds !== null && billedSeconds > 0)
    return {
      cause: 'rate',
      why: `The bill comes to ${perHour(billed, billedSeconds)} a GPU-hour, the rate to ${perHour(cost ?? '0', observedSeconds)}.`,
    };
  return {
    cause: 'unexplained',
    why: 'The bill tells no hours, so that price and time cannot be told apart.',
  };
}

function hours(seconds: Seconds): string {
  return (seconds / 3600).toFixed(1);
}

function perHour(cost: DecimalText, seconds: Seconds): string {
  return seconds > 0 ? exact(cost).times(3600).div(String(seconds)).toFixed(4) : 'nothing';
}
