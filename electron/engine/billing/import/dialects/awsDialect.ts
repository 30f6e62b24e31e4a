import { castSql, unreadableSql } from '../../ledger/castSql.ts';
import type { BillColumn, BillColumns } from '../billColumns.ts';
import {
  type Assignment,
  assign,
  assignSum,
  type BillDialect,
  constant,
  copy,
  copyFilled,
} from '../billDialect.ts';

const copies: readonly (readonly [string, ...string[]])[] = [
  ['BilledCost', 'line_item_unblended_cost'],
  ['ListCost', 'pricing_public_on_demand_cost'],
  ['BillingCurrency', 'line_item_currency_code', 'pricing_currency'],
  ['BillingAccountId', 'bill_payer_account_id'],
  ['BillingAccountName', 'bill_payer_account_name'],
  ['SubAccountId', 'line_item_usage_account_id'],
  ['SubAccountName', 'line_item_usage_account_name'],
  ['BillingPeriodStart', 'bill_billing_period_start_date'],
  ['BillingPeriodEnd', 'bill_billing_period_end_date'],
  ['ChargePeriodStart', 'line_item_usage_start_date'],
  ['ChargePeriodEnd', 'line_item_usage_end_date'],
  ['ChargeDescription', 'line_item_line_item_description'],
  ['InvoiceIssuerName', 'bill_invoicing_entity', 'bill_billing_entity'],
  ['PublisherName', 'line_item_legal_entity'],
  ['InvoiceId', 'bill_invoice_id'],
  ['ServiceName', 'product_product_name', 'product_servicename', 'line_item_product_code'],
  ['SkuId', 'product_sku'],
  ['SkuPriceId', 'pricing_rate_code'],
  ['ResourceId', 'line_item_resource_id'],
  ['RegionId', 'product_region_code', 'product_region'],
  ['AvailabilityZone', 'line_item_availability_zone'],
  ['PricingQuantity', 'line_item_usage_amount'],
  ['PricingUnit', 'pricing_unit'],
  ['ConsumedQuantity', 'line_item_usage_amount'],
  ['ConsumedUnit', 'pricing_unit'],
  ['ListUnitPrice', 'pricing_public_on_demand_rate'],
  ['CommitmentDiscountId', 'savings_plan_savings_plan_a_r_n', 'reservation_reservation_a_r_n'],
];

/** AWS Cost and Usage Report 2.0 as Data Exports writes it, and the report before it; null where it is something else. */
export function awsDialect(columns: BillColumns): BillDialect | null {
  const type = columns.find('line_item_line_item_type');
  const cost = columns.find('line_item_unblended_cost');
  if (!type || !cost) return null;
  return {
    kind: 'aws-cur2',
    version: columns.find('identity/LineItemId')?.name.includes('/') ? 'CUR' : 'CUR 2.0',
    table: 'charges',
    assignments: [
      constant('ProviderName', 'AWS'),
      ...copies.flatMap(([column, ...names]) => copyFilled(column, columns, names)),
      effectiveCost(columns, type, cost),
      ...categories(columns, type),
      ...instanceType(columns),
      ...tags(columns),
    ],
  };
}

/**
 * Amortised cost by line item type, as AWS's own guide computes it ("Understanding your amortized reservation data", "...Savings Plans
 * data"): covered usage at what the commitment cost, fees only as far as they went unused.
 */
function effectiveCost(columns: BillColumns, type: BillColumn, cost: BillColumn): Assignment {
  const used = [{ column: type, isFaulty: 'false' }, amountPart(cost)];
  const amount = (name: string): string => {
    const column = columns.find(name);
    if (!column) return 'NULL';
    used.push(amountPart(column));
    return castSql(column, 'decimal');
  };
  const arn = columns.find('reservation_reservation_a_r_n');
  const unusedPlan = `${amount('savings_plan_total_commitment_to_date')} - ${amount('savings_plan_used_commitment')}`;
  const unusedReservation = `${amount('reservation_unused_amortized_upfront_fee_for_billing_period')}
    + ${amount('reservation_unused_recurring_fee')}`;
  const fee = arn
    ? `WHEN 'Fee' THEN CASE WHEN coalesce(${arn.sql}, '') <> '' THEN 0 ELSE ${castSql(cost, 'decimal')} END`
    : '';
  const sql = `(CASE ${type.sql} WHEN 'SavingsPlanCoveredUsage' THEN ${amount('savings_plan_savings_plan_effective_cost')}
    WHEN 'SavingsPlanRecurringFee' THEN ${unusedPlan} WHEN 'SavingsPlanNegation' THEN 0 WHEN 'SavingsPlanUpfrontFee' THEN 0
    WHEN 'DiscountedUsage' THEN ${amount('reservation_effective_cost')} WHEN 'RIFee' THEN ${unusedReservation} ${fee}
    ELSE ${castSql(cost, 'decimal')} END)::DECIMAL(38,18)`;
  return assignSum(
    'EffectiveCost',
    { sql, type: 'DECIMAL(38,18)' },
    used,
    'amortised: by line item type, from the columns of savings plans and reservations',
  );
}

const amountPart = (column: BillColumn) => ({ column, isFaulty: unreadableSql(column, 'decimal') });

function categories(columns: BillColumns, type: BillColumn): readonly Assignment[] {
  const text = (sql: string) => ({ sql, type: 'VARCHAR' });
  const usage = columns.find('line_item_usage_type');
  const pricing = `CASE WHEN ${type.sql} IN ('SavingsPlanCoveredUsage', 'DiscountedUsage') THEN 'Committed'
    ${usage ? `WHEN ${usage.sql} LIKE '%SpotUsage%' THEN 'Dynamic'` : ''} WHEN ${type.sql} = 'Usage' THEN 'Standard' END`;
  return [
    assign(
      'ChargeCategory',
      text(`CASE WHEN ${type.sql} IN ('Tax', 'Credit') THEN ${type.sql} WHEN ${type.sql} = 'Refund' THEN 'Credit'
      WHEN ${type.sql} IN ('Fee', 'RIFee', 'SavingsPlanUpfrontFee', 'SavingsPlanRecurringFee') THEN 'Purchase'
      WHEN ${type.sql} IN ('BundledDiscount', 'EdpDiscount', 'PrivateRateDiscount', 'Discount', 'RoundingError') THEN 'Adjustment'
      ELSE 'Usage' END`),
      [type],
      'by line item type',
    ),
    assign(
      'ChargeClass',
      text(`CASE WHEN ${type.sql} = 'Refund' THEN 'Correction' END`),
      [type],
      'a refund corrects',
    ),
    assign(
      'PricingCategory',
      text(pricing),
      usage ? [type, usage] : [type],
      'by line item type and usage type',
    ),
    assign(
      'CommitmentDiscountStatus',
      text(`CASE WHEN ${type.sql} IN ('SavingsPlanCoveredUsage', 'DiscountedUsage') THEN 'Used'
      WHEN ${type.sql} IN ('RIFee', 'SavingsPlanRecurringFee') THEN 'Unused' END`),
      [type],
      'by line item type',
    ),
    ...copy('SkuMeter', usage),
  ];
}

/** The instance type under FOCUS's own name; in CUR 2.0 a member of the map `product`. */
function instanceType(columns: BillColumns): readonly Assignment[] {
  const type = columns.find('product_instance_type', 'product.instance_type');
  if (!type) return [];
  const gpus = columns.find('product_gpu', 'product.gpu');
  const count = gpus ? `, 'GpuCount', TRY_CAST(nullif(${gpus.sql}, '') AS INTEGER)` : '';
  const sql = `CASE WHEN coalesce(${type.sql}, '') <> '' THEN json_object('InstanceType', ${type.sql}${count})::VARCHAR END`;
  return [
    assign(
      'SkuPriceDetails',
      { sql, type: 'VARCHAR' },
      gpus ? [type, gpus] : [type],
      'instance type and GPUs',
    ),
  ];
}

/** The map of CUR 2.0, or one column a tag of the report before it. */
function tags(columns: BillColumns): readonly Assignment[] {
  const map = columns.find('resource_tags');
  if (map) return copy('Tags', map);
  const flat = columns.all.filter(({ name }) => /^resource[_]?tags[/_]/i.test(name));
  if (flat.length === 0) return [];
  const pairs = flat.map(
    ({ name, sql }) =>
      `'${name.replace(/^resource[_]?tags[/_]/i, '').replaceAll("'", "''")}', nullif(${sql}, '')`,
  );
  const sql = `json_merge_patch('{}', json_object(${pairs.join(', ')}))::VARCHAR`;
  return [assign('Tags', { sql, type: 'VARCHAR' }, flat, 'one column a tag')];
}
