import type { Seconds } from '../../domain/units.ts';
import { type DecimalText, Exact, exact } from '../../money/decimal.ts';
import { hoursPerMonth } from '../findings/evidence/monthlyCost.ts';
import { wasteStates, workStates } from '../window/gpuProfile.ts';
import type { StateSeconds, WindowState } from '../window/stateInterval.ts';
import { familyOf, type TrackingFamily } from './family.ts';
import type { AcceptedAdvice, GpuAfter, MonthAfter } from './trackedMonth.ts';

/** A saving by telemetry, per month of 730 hours at the rates of the acceptance, and what it is made of. */
export interface TelemetrySaving {
  readonly saving: Exact;
  /** On GPUs that are paid for as before and do other work. */
  readonly freed: Exact;
  /** What those cost that took over. */
  readonly elsewhere: Exact;
  /** Prices that changed since: what is paid more (above 0) or less for what is still there. */
  readonly dearer: Exact;
  /** GPUs on which it was done, by more than half of the time. */
  readonly doneGpus: number;
}

/** What a month of telemetry says of a saving; a reason where it says nothing. */
export function realisedByTelemetry(
  advice: AcceptedAdvice,
  month: MonthAfter,
): TelemetrySaving | 'noPrice' | 'notObserved' {
  const span = (month.toMs - month.fromMs) / 1000;
  const family = familyOf(advice.finding.kind);
  if (span <= 0) return 'notObserved';
  if (family === 'claim') return byRemainingClaim(advice, month);
  // What a fix costs is no saving: `verifyFix`.
  if (family === 'fix') return 'notObserved';
  const shares = new Map(advice.finding.claims.map(({ uuid, share }) => [uuid, share]));
  const { offShare } = advice.finding;
  const total: Sums = { saving: zero, freed: zero, elsewhere: zero, dearer: zero, doneGpus: 0 };
  for (const gpu of month.gpus) {
    const then = advice.perHourThen.get(gpu.uuid);
    if (then === undefined) return 'noPrice';
    const share = shares.get(gpu.uuid) ?? 0;
    const one =
      family === 'hours'
        ? savedByHours(gpu, monthly(then), { share, offShare: offShare ?? share }, span)
        : gpuSaving(family, gpu, monthly(then), share, span);
    if (one === 'notObserved' || one === 'noPrice') return one;
    total.saving = total.saving.plus(one.saving);
    total.freed = total.freed.plus(one.freed);
    total.dearer = total.dearer.plus(one.dearer);
    total.doneGpus += one.isDone ? 1 : 0;
  }
  for (const { presentSeconds, perHour } of month.replacements) {
    if (perHour === null) return 'noPrice';
    total.elsewhere = total.elsewhere.plus(part(monthly(perHour), presentSeconds, span));
  }
  // Whoever gives an idle card back and takes another one has saved nothing; freed cards do work of their own.
  if (family === 'place') total.saving = total.saving.minus(total.elsewhere);
  if (family === 'waste') {
    const offTheBill = total.saving.minus(total.freed);
    total.saving = total.saving.minus(Exact.min(offTheBill, total.elsewhere));
  }
  return total;
}

type Sums = { -readonly [Name in keyof TelemetrySaving]: TelemetrySaving[Name] };

const zero = new Exact(0);
const monthly = (perHour: DecimalText): Exact => exact(perHour).times(hoursPerMonth);
const part = (amount: Exact, seconds: Seconds, span: Seconds): Exact =>
  amount.times(Math.min(1, Math.max(0, seconds / span)).toFixed(9));

interface GpuSaving {
  readonly saving: Exact;
  readonly freed: Exact;
  readonly dearer: Exact;
  readonly isDone: boolean;
}

function gpuSaving(
  family: Exclude<TrackingFamily, 'claim' | 'hours' | 'fix'>,
  gpu: GpuAfter,
  cost: Exact,
  share: number,
  span: Seconds,
): GpuSaving | 'noPrice' | 'notObserved' {
  const { stateSeconds, goneSeconds } = gpu;
  const listed = span - goneSeconds;
  switch (family) {
    case 'waste': {
      const away = stateSeconds.notObserved + stateSeconds.unreachable;
      if (listed > 0 && away > listed * leastBlind) return 'notObserved';
      const claimed = cost.times(share.toFixed(9));
      const freed = part(claimed, secondsOf(stateSeconds, workStates), span);
      const wasted = secondsOf(stateSeconds, wasteStates) + away;
      const saving = freed.plus(part(claimed, goneSeconds, span));
      return { saving, freed, dearer: zero, isDone: wasted < span / 2 };
    }
    case 'place':
    case 'price': {
      if (listed > 0 && gpu.perHourNow === null) return 'noPrice';
      const now = gpu.perHourNow === null ? zero : part(monthly(gpu.perHourNow), listed, span);
      const then = family === 'price' ? part(cost, listed, span) : cost;
      const dearer = now.minus(part(cost, listed, span));
      const isCheaper = dearer.lessThan(cost.times(-0.01));
      return { saving: then.minus(now), freed: zero, dearer, isDone: goneSeconds > span / 2 || isCheaper };
    }
  }
}

/**
 * By the time off what the claim says of it: of rented GPUs their price, of hardware of one's own the power alone. Time of which nobody
 * knows counts as on; nothing is said where it is more than a quarter of what should be off.
 *
 *     730 claimed for 50 % of the time off, 40 % seen off: 584
 */
function savedByHours(
  { stateSeconds, goneSeconds, offSeconds }: GpuAfter,
  cost: Exact,
  { share, offShare }: { readonly share: number; readonly offShare: number },
  span: Seconds,
): GpuSaving | 'notObserved' {
  const unknown = stateSeconds.notObserved + stateSeconds.unreachable - offSeconds;
  if (unknown > span * offShare * 0.25) return 'notObserved';
  const off = goneSeconds + offSeconds;
  const perShare = offShare > 0 ? cost.times((share / offShare).toFixed(9)) : zero;
  return { saving: part(perShare, off, span), freed: zero, dearer: zero, isDone: off / span >= offShare / 2 };
}

/** Of the time in which a GPU was listed: above this share without a sample nothing is said of it. */
const leastBlind = 0.5;

function secondsOf(seconds: StateSeconds, states: ReadonlySet<WindowState>): Seconds {
  return [...states].reduce((sum, state) => sum + seconds[state], 0);
}

/** What the same finding claims no more. */
function byRemainingClaim(
  { finding }: AcceptedAdvice,
  { remainingClaim, gpus }: MonthAfter,
): TelemetrySaving | 'noPrice' | 'notObserved' {
  if (finding.saving === null) return 'noPrice';
  if (remainingClaim === null) return 'notObserved';
  const claimed = exact(finding.saving.expected);
  const saving = Exact.max(zero, claimed.minus(exact(remainingClaim)));
  const isDone = saving.greaterThan(claimed.times(0.5));
  return { saving, freed: zero, elsewhere: zero, dearer: zero, doneGpus: isDone ? gpus.length : 0 };
}
