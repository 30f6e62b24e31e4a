import { castSql } from '../../ledger/castSql.ts';
import { azureSizeSql, isAzureMachineSql } from '../../naming/azureSize.ts';
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

/** Which of its two costs an export of Azure states. */
export type AzureKind = 'actual' | 'amortized';

/** By the name of the export, as far as its path has it. */
export function azureKindByName(name: string): AzureKind {
  return /amorti[sz]ed/i.test(name) ? 'amortized' : 'actual';
}

/**
 * Rows, as conditions in SQL, that tell the two apart; null where the columns have none such. Of commitments, actual cost has the purchase
 * and the use for nothing, amortised cost the use at its share, and what went unused.
 * Source: Microsoft, "Understand Azure reservation usage and purchases", table of actual and amortised cost.
 */
export function azureEvidence(
  columns: BillColumns,
): Readonly<Record<'unused' | 'coveredAtCost' | 'bought' | 'coveredFree', string>> | null {
  const charge = columns.find('ChargeType');
  const cost = columns.find(...costNames);
  if (!charge || !cost) return null;
  const pricing = columns.find('PricingModel');
  const benefits = columns
    .findAll('BenefitId', 'ReservationId')
    .map(({ sql }) => `coalesce(${sql}, '') <> ''`);
  const isCommitted = `(${[
    ...(pricing ? [`coalesce(lower(${pricing.sql}) IN ('reservation', 'savingsplan'), false)`] : []),
    ...benefits,
    'false',
  ].join(' OR ')})`;
  const isOf = (type: string) => `lower(${charge.sql}) = '${type}' AND ${isCommitted}`;
  const amount = castSql(cost, 'decimal');
  return {
    unused: `lower(${charge.sql}) LIKE 'unused%'`,
    coveredAtCost: `${isOf('usage')} AND ${amount} <> 0`,
    bought: isOf('purchase'),
    coveredFree: `${isOf('usage')} AND ${amount} = 0`,
  };
}

const costNames = ['CostInBillingCurrency', 'Cost', 'PreTaxCost'] as const;

/**
 * Azure's ActualCost and AmortizedCost exports; null where it is something else. Their columns are the same: rows tell which it is
 * (`azureEvidence`), or the export's name. Actual cost is what is billed and leaves the effective cost unknown, amortised cost the other
 * way round: imported together they complement each other.
 */
export function azureDialect(columns: BillColumns, of: AzureKind): BillDialect | null {
  const cost = columns.find(...costNames);
  const meter = columns.find('MeterId');
  if (!cost || !meter || !columns.find('ChargeType', 'MeterCategory')) return null;
  const isAmortized = of === 'amortized';
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
      ...machineSize(columns),
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

/**
 * The size of a machine: Azure names it in AdditionalInfo (`{"ServiceType": "Standard_ND96isr_H100_v5"}`), else by the meter: 'ND96isr H100
 * v5 Spot' is Standard_ND96isr_H100_v5. What a meter is of is told by its category, and by the resource, as the connector tells it.
 */
function machineSize(columns: BillColumns): readonly Assignment[] {
  const [info, meter, category] = ['AdditionalInfo', 'MeterName', 'MeterCategory'].map((name) =>
    columns.find(name),
  );
  const resource = columns.find('ResourceId', 'InstanceId');
  const stated = info
    ? `CASE WHEN json_valid(${info.sql}) THEN nullif(regexp_extract(json_extract_string(${info.sql}, '$.ServiceType'), '^Standard_\\w+$'), '') END`
    : 'NULL';
  const ofMachine = [
    ...(category ? [`lower(${category.sql}) = 'virtual machines'`] : []),
    ...(resource ? [isAzureMachineSql(resource.sql)] : []),
  ];
  const byMeter =
    meter && ofMachine.length > 0
      ? `CASE WHEN ${ofMachine.join(' OR ')} THEN ${azureSizeSql(meter.sql)} END`
      : 'NULL';
  const from = [info, meter, category, resource].filter((column) => column !== null && column !== undefined);
  if (from.length === 0) return [];
  const type = `coalesce(${stated}, ${byMeter})`;
  const sql = `CASE WHEN ${type} IS NOT NULL THEN json_object('InstanceType', ${type})::VARCHAR END`;
  return [assign('SkuPriceDetails', { sql, type: 'JSON' }, from, 'size of the machine')];
}

/** Azure writes the members of an object without its braces: `"team": "ml","env": "prod"`. */
function tags(column: BillColumn | null): readonly Assignment[] {
  if (!column) return [];
  const sql = `CASE WHEN coalesce(${column.sql}, '') = '' OR starts_with(${column.sql}, '{') THEN ${column.sql} ELSE '{' || ${column.sql} || '}' END`;
  return [assign('Tags', { sql, type: 'VARCHAR' }, [column], 'braces added where they lack')];
}
