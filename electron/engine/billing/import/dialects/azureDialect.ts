import { castSql } from '../../ledger/castSql.ts';
import type { BillColumn, BillColumns } from '../billColumns.ts';
import { type Assignment, assign, type BillDialect, constant, copy, copyFilled } from '../billDialect.ts';

const copies: readonly (readonly [string, ...string[]])[] = [
  ['BillingCurrency', 'BillingCurrency', 'BillingCurrencyCode', 'Currency'],
  ['BillingAccountId', 'BillingAccountId'],
  ['BillingAccountName', 'BillingAccountName'],
  ['SubAccountId', 'SubscriptionId', 'SubscriptionGuid'],
  ['SubAccountName', 'SubscriptionName'],
  ['BillingPeriodStart', 'BillingPeriodStartDate'],
  ['ChargePeriodStart', 'Date', 'UsageDateTime'],
  ['ChargeDescription', 'Product', 'ProductName', 'MeterName'],
  ['PublisherName', 'PublisherName'],
  ['InvoiceId', 'InvoiceId'],
  ['ServiceName', 'MeterCategory', 'ConsumedService'],
  ['SkuId', 'MeterId'],
  ['SkuMeter', 'MeterName'],
  ['ResourceId', 'ResourceId', 'InstanceId'],
  ['ResourceName', 'ResourceName'],
  ['RegionId', 'ResourceLocation', 'Location'],
  ['PricingQuantity', 'Quantity', 'UsageQuantity'],
  ['PricingUnit', 'UnitOfMeasure'],
  ['ConsumedQuantity', 'Quantity', 'UsageQuantity'],
  ['ConsumedUnit', 'UnitOfMeasure'],
  ['ListUnitPrice', 'PayGPrice'],
  ['ContractedUnitPrice', 'UnitPrice'],
  ['ListCost', 'PaygCostInBillingCurrency'],
  ['CommitmentDiscountId', 'BenefitId', 'ReservationId'],
  ['CommitmentDiscountName', 'BenefitName', 'ReservationName'],
];

/**
 * Azure's ActualCost and AmortizedCost exports; null where it is something else. Their columns are the same: which it is tells
 * the path (the export's name), or a row that only the amortised one has, which nobody can see before reading all. Actual cost
 * is what is billed and leaves the effective cost unknown, amortised cost the other way round: imported together they complement
 * each other.
 */
export function azureDialect(columns: BillColumns, path: string): BillDialect | null {
  const cost = columns.find('CostInBillingCurrency', 'Cost', 'PreTaxCost');
  const meter = columns.find('MeterId');
  if (!cost || !meter || !columns.find('ChargeType', 'MeterCategory')) return null;
  const isAmortized = /amorti[sz]ed/i.test(path);
  const day = columns.find('Date', 'UsageDateTime');
  const periodEnd = columns.find('BillingPeriodEndDate');
  return {
    kind: isAmortized ? 'azure-amortized' : 'azure-actual',
    version: isAmortized ? 'AmortizedCost' : 'ActualCost',
    table: 'charges',
    assignments: [
      constant('ProviderName', 'Microsoft'),
      constant('InvoiceIssuerName', 'Microsoft'),
      ...copies.flatMap(([column, ...names]) => copyFilled(column, columns, names)),
      ...copy(isAmortized ? 'EffectiveCost' : 'BilledCost', cost),
      ...dayAfter('ChargePeriodEnd', day, 'the day after, as periods are half-open'),
      ...dayAfter('BillingPeriodEnd', periodEnd, 'the day after its last day, as periods are half-open'),
      ...categories(columns),
      ...tags(columns.find('Tags')),
    ],
  };
}

function dayAfter(column: string, day: BillColumn | null, rule: string): readonly Assignment[] {
  if (!day) return [];
  const sql = `(${castSql(day, 'time')} + INTERVAL 1 DAY)`;
  return [assign(column, { sql, type: 'TIMESTAMP' }, [day], rule)];
}

function categories(columns: BillColumns): readonly Assignment[] {
  const text = (sql: string) => ({ sql, type: 'VARCHAR' });
  const charge = columns.find('ChargeType');
  const pricing = columns.find('PricingModel');
  const byCharge = charge
    ? [
        assign(
          'ChargeCategory',
          text(`CASE lower(${charge.sql}) WHEN 'purchase' THEN 'Purchase' WHEN 'tax' THEN 'Tax' WHEN 'refund' THEN 'Credit'
      WHEN 'credit' THEN 'Credit' WHEN 'roundingadjustment' THEN 'Adjustment' ELSE 'Usage' END`),
          [charge],
          'by charge type',
        ),
        assign(
          'CommitmentDiscountStatus',
          text(`CASE WHEN lower(${charge.sql}) LIKE 'unused%' THEN 'Unused'
      ${pricing ? `WHEN lower(${pricing.sql}) IN ('reservation', 'savingsplan') THEN 'Used'` : ''} END`),
          pricing ? [charge, pricing] : [charge],
          'by charge type and pricing model',
        ),
      ]
    : [];
  const byPricing = pricing
    ? [
        assign(
          'PricingCategory',
          text(`CASE lower(${pricing.sql}) WHEN 'ondemand' THEN 'Standard' WHEN 'reservation' THEN 'Committed'
      WHEN 'savingsplan' THEN 'Committed' WHEN 'spot' THEN 'Dynamic' ELSE nullif(${pricing.sql}, '') END`),
          [pricing],
          'by pricing model',
        ),
      ]
    : [];
  return [...byCharge, ...byPricing];
}

/** Azure writes the members of an object without its braces: `"team": "ml","env": "prod"`. */
function tags(column: BillColumn | null): readonly Assignment[] {
  if (!column) return [];
  const sql = `CASE WHEN coalesce(${column.sql}, '') = '' OR starts_with(${column.sql}, '{') THEN ${column.sql} ELSE '{' || ${column.sql} || '}' END`;
  return [assign('Tags', { sql, type: 'VARCHAR' }, [column], 'braces added where they lack')];
}
