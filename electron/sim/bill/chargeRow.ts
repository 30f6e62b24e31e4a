import { decimalText, type Exact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { SimProvider } from '../cloud/cloudOf.ts';
import { simAccounts } from '../cloud/cloudOf.ts';
import { type BillMonth, billTime } from './billCalendar.ts';

/** What each provider calls itself on a bill. */
const providerNames: Readonly<Record<SimProvider, string>> = {
  aws: 'AWS',
  azure: 'Microsoft',
  gcp: 'Google Cloud',
  lambda: 'Lambda',
};

/** The four costs of a charge. */
export interface ChargeCosts {
  readonly billed: Exact;
  readonly effective: Exact;
  readonly contracted: Exact;
  readonly list: Exact;
}

/** What all rows have; the rest is given by column. */
export interface ChargeFrame {
  readonly provider: SimProvider;
  readonly month: BillMonth;
  readonly fromMs: number;
  readonly toMs: number;
  readonly costs: ChargeCosts;
}

/** A row with its mandatory columns. Columns in `more` come on top or instead; one that is empty is left out. */
export function chargeRow(frame: ChargeFrame, more: Readonly<Record<string, string>>): FocusRow {
  const { provider, month, fromMs, toMs, costs } = frame;
  const name = providerNames[provider];
  const row: Record<string, string> = {
    BilledCost: decimalText(costs.billed),
    EffectiveCost: decimalText(costs.effective),
    ContractedCost: decimalText(costs.contracted),
    ListCost: decimalText(costs.list),
    BillingCurrency: 'USD',
    BillingAccountId: simAccounts[provider],
    BillingAccountName: 'Acme ML',
    BillingPeriodStart: billTime(month.fromMs),
    BillingPeriodEnd: billTime(month.toMs),
    ChargePeriodStart: billTime(fromMs),
    ChargePeriodEnd: billTime(toMs),
    ChargeCategory: 'Usage',
    ChargeFrequency: 'Usage-Based',
    ProviderName: name,
    PublisherName: name,
    InvoiceIssuerName: name,
    ServiceCategory: 'Compute',
    SubAccountId: simAccounts[provider],
    ...more,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}
