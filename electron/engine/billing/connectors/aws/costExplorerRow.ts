import type { Group, MetricValue, ResultByTime } from '@aws-sdk/client-cost-explorer';
import { addMonths } from '#shared/money/billingCalendar.ts';
import { parseDecimal } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import { ledgerDecimal } from '../reading/answerRow.ts';
import { type CostQuestion, ec2Compute } from './costExplorerPlan.ts';
import { focusCategory } from './recordType.ts';
import { readUsageType } from './usageType.ts';

/** Whose bill the rows of a page are of. */
export interface PageOrigin {
  readonly question: CostQuestion;
  /** The account that pays, '' where it is not known. */
  readonly account: string;
  readonly month: string;
  /** Page of the pull, from 1, for messages. */
  readonly page: number;
}

/**
 * The charges of a page. UnblendedCost is what is invoiced (BilledCost), AmortizedCost spreads commitments over what they cover
 * (EffectiveCost). Both stay what was sent, rounded where it is finer than the ledger's places.
 * @throws FailureError (unreadable) naming page and row where an amount is none: nothing of the page is taken.
 */
export function costRows(results: readonly ResultByTime[], origin: PageOrigin): readonly FocusRow[] {
  let row = 0;
  return results.flatMap((day) =>
    (day.Groups ?? []).flatMap((group) => {
      row += 1;
      return rowOf(day, group, { ...origin, row });
    }),
  );
}

/** The row of a page, from 1, for messages. */
export interface RowOrigin extends PageOrigin {
  readonly row: number;
}

function rowOf(day: ResultByTime, group: Group, origin: RowOrigin): readonly FocusRow[] {
  const charge = chargeOf(day, group.Metrics, origin);
  if ([charge.billed, charge.effective, charge.quantity].every((text) => text === '0')) return [];
  return [{ ...charge.row, ...described(group, charge.quantity, origin) }];
}

/** A charge before it is said what it is of. */
interface BareCharge {
  readonly billed: string;
  readonly effective: string;
  readonly quantity: string;
  readonly row: FocusRow;
}

/** The amounts of a group or of a day's total, with period and account. @throws FailureError (unreadable) naming page and row. */
export function chargeOf(
  day: ResultByTime,
  metrics: Record<string, MetricValue> | undefined,
  origin: RowOrigin,
): BareCharge {
  const { text: billed, unit } = amount(metrics, 'UnblendedCost', origin);
  const { text: effective } = amount(metrics, 'AmortizedCost', origin);
  const { text: quantity } = amount(metrics, 'UsageQuantity', origin);
  const { account, month, question } = origin;
  const row = {
    BilledCost: billed,
    EffectiveCost: effective,
    BillingCurrency: unit,
    BillingPeriodStart: `${month}T00:00:00Z`,
    BillingPeriodEnd: `${addMonths(month, 1)}T00:00:00Z`,
    ChargePeriodStart: `${dayOf(day.TimePeriod?.Start, origin)}T00:00:00Z`,
    ChargePeriodEnd: `${dayOf(day.TimePeriod?.End, origin)}T00:00:00Z`,
    ProviderName: 'AWS',
    PublisherName: 'AWS',
    InvoiceIssuerName: 'AWS',
    ...(account !== '' && { BillingAccountId: account }),
    ...(question.account !== null && { SubAccountId: question.account }),
    ...(day.Estimated === true && { x_Estimated: 'true' }),
  };
  return { billed, effective, quantity, row };
}

/** Marks rows of single instances (`x_Detail`), which an earlier pull may have and Cost Explorer no longer has. */
export const instanceDetail = 'instance';

function described(group: Group, quantity: string, origin: RowOrigin): Record<string, string> {
  const [first = '', second = ''] = group.Keys ?? [];
  if (group.Keys?.length !== 2) throw faulty(origin, 'has not two keys', JSON.stringify(group.Keys));
  switch (origin.question.what) {
    case 'services':
      return {
        ...record(second),
        ServiceName: first,
        ServiceCategory: 'Other',
        ChargeDescription: `${first}, ${second}`,
      };
    case 'usage':
      return { ...record(second), ...ec2(first, quantity), ChargeDescription: `${first}, ${second}` };
    case 'carried':
      throw faulty(origin, 'is of a group, where a total was asked for', '');
    case 'resources':
      return {
        ChargeCategory: 'Usage',
        ...ec2(second, quantity),
        x_Detail: instanceDetail,
        ChargeDescription: `${second}, ${first}`,
        // What belongs to no single instance.
        ...(first !== 'NoResourceId' && { ResourceId: first }),
        ...(first.startsWith('i-') && { ResourceType: 'Instance' }),
      };
  }
}

function record(recordType: string): Record<string, string> {
  return { ...focusCategory(recordType), x_RecordType: recordType };
}

function ec2(usageType: string, quantity: string): Record<string, string> {
  const { instanceType, market, isHours } = readUsageType(usageType);
  return {
    ServiceName: ec2Compute,
    ServiceCategory: 'Compute',
    x_UsageType: usageType,
    ...(isHours && { ConsumedQuantity: quantity, ConsumedUnit: 'Hours' }),
    ...(market === 'spot' && { PricingCategory: 'Dynamic' }),
    ...(instanceType !== null && {
      x_InstanceType: instanceType,
      SkuPriceDetails: JSON.stringify({ InstanceType: instanceType }),
    }),
  };
}

function amount(
  metrics: Record<string, MetricValue> | undefined,
  metric: string,
  origin: RowOrigin,
): { readonly text: string; readonly unit: string } {
  const { Amount: text, Unit: unit } = metrics?.[metric] ?? {};
  const value = text === undefined ? null : parseDecimal(text);
  if (text === undefined || value === null || unit === undefined)
    throw faulty(origin, `has no amount as ${metric}`, JSON.stringify(text ?? null));
  return { text: ledgerDecimal(value), unit };
}

function dayOf(text: string | undefined, origin: RowOrigin): string {
  const day = text?.slice(0, 10) ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw faulty(origin, 'is of no day', JSON.stringify(text ?? null));
}

function faulty({ page, row, month }: RowOrigin, what: string, words: string): Error {
  return requestFailure(
    'unreadable',
    `Cost Explorer, ${month.slice(0, 7)}, page ${page}, row ${row} ${what}`,
    'Nothing of this page was taken and the month in force stays. Pull again later; report it if it stays so.',
    words,
    true,
  );
}
