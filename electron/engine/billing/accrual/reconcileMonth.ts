import type { MonthReconciled, ReconciledRow } from '#shared/contract/schemas/reconciled.ts';
import { exchanged } from '#shared/cost/rates/exchange.ts';
import type { RateBook } from '#shared/cost/rates/rateBook.ts';
import { type Reconciled, reconcile } from '#shared/cost/rates/reconcile.ts';
import type { BillingMonth, DayText } from '#shared/money/billingCalendar.ts';
import { sumExact, sumKnown } from '#shared/money/decimal.ts';
import type { BilledDay } from './billedDays.ts';
import type { EstimatedDay } from './estimatedDays.ts';

/** What is put side by side. */
export interface ReconcileInputs {
  readonly month: BillingMonth;
  readonly billed: readonly BilledDay[];
  readonly estimated: readonly EstimatedDay[];
  /** The host of a matched resource, by its key. */
  readonly hostOf: ReadonlyMap<string, string>;
  readonly book: RateBook;
}

/**
 * A month's bill beside what was estimated: a row for each matched host and day (or the month, where charges span days). What is on one
 * side alone is counted, never dropped.
 */
export function reconcileMonth({ month, billed, estimated, hostOf, book }: ReconcileInputs): MonthReconciled {
  const own = estimatesByHost(estimated);
  const rows: ReconciledRow[] = [];
  const unmatched: BilledDay[] = [];
  const billedDays = new Map<string, Set<DayText | null>>();
  for (const part of billed) {
    const host = hostOf.get(part.key);
    if (host === undefined) {
      unmatched.push(part);
      continue;
    }
    billedDays.set(host, (billedDays.get(host) ?? new Set()).add(part.day));
    rows.push(rowOf(part, host, own.get(host) ?? [], book, month));
  }
  const alone = estimated.filter(({ host, day }) => {
    const days = billedDays.get(host);
    return !days?.has(null) && !days?.has(day);
  });
  return {
    month,
    currency: book.currency,
    rows: rows.toSorted((one, other) => order(one, other)),
    unmatchedBilled: totals(unmatched.map(({ currency, billed: amount }) => ({ currency, amount }))),
    unmatchedResources: new Set(unmatched.map(({ key }) => key)).size,
    unbilledEstimated: sumKnown(alone.map(({ cost }) => cost)).sum,
    unbilledDays: alone.length,
    unbilledHosts: [...new Set(alone.map(({ host }) => host))].toSorted(),
  };
}

function rowOf(
  part: BilledDay,
  host: string,
  estimates: readonly EstimatedDay[],
  book: RateBook,
  month: BillingMonth,
): ReconciledRow {
  const { day, currency, provider, resourceId } = part;
  const fitting = day === null ? estimates : estimates.filter((each) => each.day === day);
  const isUnknown = fitting.length === 0 || fitting.some((each) => each.cost === null);
  const cost = isUnknown ? null : sumExact(fitting.flatMap((each) => each.cost ?? []));
  const observedSeconds = fitting.reduce((sum, each) => sum + each.observedSeconds, 0);
  const gpus = part.gpuCount ?? Math.max(1, ...fitting.map((each) => each.gpus));
  const on = day ?? month;
  // Billed amounts are held against estimates in the book's currency, by the user's own rate of exchange.
  const amount = exchanged(part.billed, currency, book, on);
  const list = part.list === null ? null : exchanged(part.list, currency, book, on).amount;
  const billedSeconds = part.instanceSeconds === null ? null : part.instanceSeconds * gpus;
  const base = {
    host,
    provider,
    resourceId,
    day,
    currency,
    billed: part.billed,
    observedSeconds,
    billedSeconds,
  };
  if (amount.amount === null) return { ...base, estimated: cost, ...noExchange(amount.why) };
  const estimate = {
    cost,
    observedSeconds,
    basis: fitting[0]?.basis ?? null,
    asOf: fitting[0]?.asOf ?? null,
  };
  const result = reconcile(estimate, { billed: amount.amount, list, billedSeconds }, on);
  return { ...base, estimated: cost, ...result };
}

function noExchange(why: string): Reconciled {
  return { variance: null, percent: null, cause: 'unexplained', why: `${why}.` };
}

function estimatesByHost(estimated: readonly EstimatedDay[]): ReadonlyMap<string, readonly EstimatedDay[]> {
  const byHost = new Map<string, EstimatedDay[]>();
  for (const each of estimated) {
    const own = byHost.get(each.host);
    if (own) own.push(each);
    else byHost.set(each.host, [each]);
  }
  return byHost;
}

function totals(
  amounts: readonly { readonly currency: string; readonly amount: string }[],
): { currency: string; amount: string }[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) => ({
    currency,
    amount: sumExact(amounts.filter((each) => each.currency === currency).map(({ amount }) => amount)),
  }));
}

function order(one: ReconciledRow, other: ReconciledRow): number {
  const key = ({ host, day }: ReconciledRow) => `${host} ${day ?? ''}`;
  return key(one) < key(other) ? -1 : 1;
}
