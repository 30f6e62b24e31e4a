import { decimalText, Exact, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import { type BilledChange, billedChange } from './billedChange.ts';
import { familyOf } from './family.ts';
import { realisedByTelemetry, type TelemetrySaving } from './realisedByTelemetry.ts';
import type {
  AcceptedAdvice,
  DifferenceReason,
  MonthAfter,
  RealisedMonth,
  TrackingVerdict,
} from './trackedMonth.ts';

/** Within so much of the claim it is realised, and below so much of it it is not. */
const realisedFrom = 0.9;
const notRealisedBelow = 0.1;
/** Time in which nothing is said of advice that nobody has followed yet. */
export const graceMs = 3 * 86_400_000;

/** Holds what was claimed against what a month's telemetry and bill say, with the likeliest reason of the difference. */
export function verifySaving(advice: AcceptedAdvice, month: MonthAfter): RealisedMonth {
  const { saving } = advice.finding;
  const currency = saving?.currency ?? '';
  const base = {
    month: month.month,
    fromMs: month.fromMs,
    toMs: month.toMs,
    claimed: saving?.expected ?? null,
  };
  const telemetry = realisedByTelemetry(advice, month);
  const bill = month.billed === null ? null : billedChange(month.billed.before, month.billed.after);
  const seen = typeof telemetry === 'string' ? null : telemetry;
  const figures = {
    fromTelemetry: seen === null ? null : rounded(seen.saving),
    fromBill: bill === null ? null : rounded(bill.saving),
    freed: seen === null ? null : rounded(seen.freed),
  };
  const realised = countedOf(advice, seen, bill);
  if (saving === null || realised === null) {
    const reason = saving === null || telemetry === 'noPrice' ? 'noPrice' : 'notObserved';
    return { ...base, ...figures, realised: null, verdict: 'cannotTell', reason, why: blindWhy[reason] };
  }
  const claimed = exact(saving.expected);
  const share = claimed.greaterThan(0) ? realised.div(claimed).toNumber() : 1;
  const age = month.toMs - advice.acceptedAtMs;
  const verdict = verdictOf(share, age);
  const reason = reasonOf(verdict, { claimed, realised, seen, bill });
  const why = sentence(reason, { claimed, realised, seen, bill, currency, gpus: month.gpus.length });
  return { ...base, ...figures, realised: rounded(realised), verdict, reason, why };
}

const rounded = (amount: Exact): string => decimalText(amount.toDecimalPlaces(6));

const blindWhy = {
  noPrice: 'A price is unknown, so that neither the claim nor what came of it can be told in money.',
  notObserved: 'Too little was observed since to tell what came of it, and no bill of a whole month says it.',
} as const;

/** A freed card is paid for as before: the bill says nothing of it, so that telemetry counts where it says that work took its place. */
function countedOf(
  { finding }: AcceptedAdvice,
  seen: TelemetrySaving | null,
  bill: BilledChange | null,
): Exact | null {
  if (bill === null) return seen?.saving ?? null;
  const family = familyOf(finding.kind);
  if (family === 'claim') return seen?.saving ?? null;
  return family === 'waste' && seen !== null ? bill.saving.plus(seen.freed) : bill.saving;
}

function verdictOf(share: number, ageMs: number): TrackingVerdict {
  if (share >= realisedFrom) return 'realised';
  if (ageMs < graceMs) return 'waiting';
  return share < notRealisedBelow ? 'notRealised' : 'partly';
}

interface Compared {
  readonly claimed: Exact;
  readonly realised: Exact;
  readonly seen: TelemetrySaving | null;
  readonly bill: BilledChange | null;
}

function reasonOf(verdict: TrackingVerdict, { claimed, realised, seen, bill }: Compared): DifferenceReason {
  if (verdict === 'realised') return 'none';
  const missing = claimed.minus(realised);
  const dearer = dearerOf(seen, bill);
  const elsewhere = seen?.elsewhere ?? new Exact(0);
  const half = missing.times(0.5);
  if (elsewhere.greaterThanOrEqualTo(half) && elsewhere.greaterThanOrEqualTo(dearer)) return 'movedElsewhere';
  if (dearer.greaterThanOrEqualTo(half)) return 'priceChanged';
  if (verdict === 'waiting') return 'tooEarly';
  const isBegun = (seen?.doneGpus ?? 0) > 0 || verdict === 'partly';
  return isBegun ? 'partlyDone' : 'notDoneYet';
}

/** What is paid more for what remains; 0 where it is not known or less. */
function dearerOf(seen: TelemetrySaving | null, bill: BilledChange | null): Exact {
  const byBill = bill?.byPrice?.negated();
  return Exact.max(new Exact(0), byBill ?? seen?.dearer ?? new Exact(0));
}

function sentence(
  reason: DifferenceReason,
  {
    claimed,
    realised,
    seen,
    bill,
    currency,
    gpus,
  }: Compared & { readonly currency: string; readonly gpus: number },
): string {
  const money = (amount: Exact) => formatMoney(decimalText(amount), currency);
  const held = `${money(realised)} of ${money(claimed)} a month`;
  const by = bill === null ? 'by telemetry' : 'by the bill';
  const done = `${seen?.doneGpus ?? 0} of ${gpus} GPUs`;
  const freed =
    seen?.freed.greaterThan(0) === true
      ? ` ${money(seen.freed)} of it are GPUs that are paid for as before and do other work.`
      : '';
  switch (reason) {
    case 'none':
      return `${held} ${by}.${freed}`;
    case 'tooEarly':
      return `${held} ${by}: it was accepted less than three days ago.`;
    case 'notDoneYet':
      return `${held} ${by}: nothing has changed on its GPUs yet.`;
    case 'partlyDone':
      return `${held} ${by}: it is done on ${done}.${freed}`;
    case 'movedElsewhere':
      return `${held} ${by}: what took over costs ${money(seen?.elsewhere ?? new Exact(0))} a month.`;
    case 'priceChanged':
      return `${held} ${by}: what remains costs ${money(dearerOf(seen, bill))} a month more than at the prices of then.`;
    case 'noPrice':
    case 'notObserved':
      return blindWhy[reason];
  }
}
