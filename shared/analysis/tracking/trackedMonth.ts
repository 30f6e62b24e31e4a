import type { EpochMs, Seconds } from '../../domain/units.ts';
import type { BillingMonth } from '../../money/billingCalendar.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import type { StateSeconds } from '../window/stateInterval.ts';

/** Advice that was accepted. */
export interface AcceptedAdvice {
  /** As it was then. */
  readonly finding: Finding;
  readonly acceptedAtMs: EpochMs;
  /** What each of its GPUs cost an hour then, by uuid; one that is missing had no known price. */
  readonly perHourThen: ReadonlyMap<string, DecimalText>;
}

/** What one GPU of the advice did in a month, after the acceptance. */
export interface GpuAfter {
  readonly uuid: string;
  /** With `goneSeconds` they sum to the month's span. */
  readonly stateSeconds: StateSeconds;
  /** The fleet did not list it, or its host could not be reached for a day or longer. */
  readonly goneSeconds: Seconds;
  /** Of the time that is neither gone nor observed: other hosts were heard of then, so that it was off. The rest nobody knows. */
  readonly offSeconds: Seconds;
  /** What it cost an hour in that month; null where that is unknown. */
  readonly perHourNow: DecimalText | null;
}

/** A GPU that took over: what the advice is about runs there now, or the same team took it instead. */
export interface Replacement {
  readonly uuid: string;
  readonly presentSeconds: Seconds;
  readonly perHour: DecimalText | null;
}

/** What the bill says of the hosts of the advice and of those that took over. */
export interface BilledHours {
  readonly cost: DecimalText;
  /** GPU-hours that were billed; null where the bill tells none. */
  readonly gpuHours: number | null;
  /** Hours that the bill is of. */
  readonly hours: number;
}

/** What is known of a month after the acceptance. */
export interface MonthAfter {
  readonly month: BillingMonth;
  /** The part of the month after the acceptance and up to now. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly gpus: readonly GpuAfter[];
  readonly replacements: readonly Replacement[];
  /** What the same finding claimed at the end of it; '0' where it was found no more, null where it was lost sight of. */
  readonly remainingClaim: DecimalText | null;
  /** A whole month before the acceptance, and this one; null where either is not billed whole. */
  readonly billed: { readonly before: BilledHours; readonly after: BilledHours } | null;
}

/** What became of a claim. */
export type TrackingVerdict = 'waiting' | 'realised' | 'partly' | 'notRealised' | 'cannotTell';

/** Why what is realised differs from what was claimed. */
export type DifferenceReason =
  | 'none'
  | 'tooEarly'
  | 'notDoneYet'
  | 'partlyDone'
  | 'movedElsewhere'
  | 'priceChanged'
  | 'notObserved'
  | 'noPrice';

/** Claimed against realised, in one month. Amounts are per month of 730 hours. */
export interface RealisedMonth {
  readonly month: BillingMonth;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly verdict: TrackingVerdict;
  readonly reason: DifferenceReason;
  /** A sentence with its figures. */
  readonly why: string;
  readonly claimed: DecimalText | null;
  /** At the rates of the acceptance; null where it cannot be told. */
  readonly fromTelemetry: DecimalText | null;
  /** Null where there is no bill of a whole month before and after. */
  readonly fromBill: DecimalText | null;
  /** The bill where there is one and the advice is about paying less; else the telemetry. */
  readonly realised: DecimalText | null;
  /** Of what is realised by telemetry: GPUs that are paid for as before and do other work now. */
  readonly freed: DecimalText | null;
}
