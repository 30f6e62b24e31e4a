import { type DecimalText, decimalText, exact, sumExact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { nextMonth } from '../pullMonth.ts';

/** A row on its way in: what is null or empty is left out, so that unknown stays unknown. */
export function focusRow(columns: Readonly<Record<string, string | null | undefined>>): FocusRow {
  return Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What every charge of one account and month has in common. */
export interface ChargeFrame {
  /** As the ledger names it: `RunPod`. */
  readonly provider: string;
  readonly account: string;
  readonly currency: string;
  /** YYYY-MM-01. */
  readonly month: string;
}

/** One charge of a provider that bills by use, without commitments. */
export interface Charge {
  readonly amount: DecimalText;
  /** Half-open, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly description: string;
  readonly serviceCategory: 'Compute' | 'Storage' | 'Networking' | 'Databases' | 'Other';
  readonly serviceName: string;
  /** `Usage` where absent. */
  readonly category?: 'Usage' | 'Purchase' | 'Tax' | 'Credit' | 'Adjustment';
  /** Further FOCUS or x_ columns. */
  readonly more?: Readonly<Record<string, string | null | undefined>>;
}

/**
 * A charge in FOCUS terms. What is paid is what is consumed and what was agreed, so billed, effective and contracted cost are one; the
 * list cost is not told and stays unknown.
 */
export function chargeRow(frame: ChargeFrame, charge: Charge): FocusRow {
  return focusRow({
    BilledCost: charge.amount,
    EffectiveCost: charge.amount,
    ContractedCost: charge.amount,
    ChargeCategory: charge.category ?? 'Usage',
    ChargeDescription: charge.description,
    ChargePeriodStart: charge.from,
    ChargePeriodEnd: charge.to,
    ServiceCategory: charge.serviceCategory,
    ServiceName: charge.serviceName,
    ...frameColumns(frame),
    ...charge.more,
  });
}

/** The columns of the account and the billing month. */
export function frameColumns({ provider, account, currency, month }: ChargeFrame): Record<string, string> {
  return {
    BillingAccountId: account,
    BillingCurrency: currency,
    ...monthColumns(month),
    ProviderName: provider,
    PublisherName: provider,
    InvoiceIssuerName: provider,
  };
}

/** Start and end of a billing month. */
export function monthColumns(month: string): { BillingPeriodStart: string; BillingPeriodEnd: string } {
  return { BillingPeriodStart: `${month}T00:00:00Z`, BillingPeriodEnd: `${nextMonth(month)}T00:00:00Z` };
}

/** Tags as FOCUS writes them, or null where there are none. */
export function tagsColumn(tags: Readonly<Record<string, string>>): string | null {
  return Object.keys(tags).length === 0 ? null : JSON.stringify(tags);
}

/** What a provider states as a total, and what its lines sum to. */
export interface Stated {
  /** Null where it states none. */
  readonly total: DecimalText | null;
  readonly lines: readonly DecimalText[];
}

/** Total minus lines; '0' where they agree or no total is stated. */
export function differenceOf({ total, lines }: Stated): DecimalText {
  return total === null ? '0' : decimalText(exact(total).minus(exact(sumExact(lines))));
}
