import { castSql, type SqlValue } from '../../ledger/castSql.ts';
import type { BillColumn, BillColumns } from '../billColumns.ts';
import { type Assignment, assign, type BillDialect, constant, copy } from '../billDialect.ts';

const copies: readonly (readonly [string, ...string[]])[] = [
  ['BillingCurrency', 'currency'],
  ['BillingAccountId', 'billing_account_id'],
  ['SubAccountId', 'project.id'],
  ['SubAccountName', 'project.name'],
  ['ChargePeriodStart', 'usage_start_time'],
  ['ChargePeriodEnd', 'usage_end_time'],
  ['ChargeDescription', 'sku.description'],
  ['ServiceName', 'service.description'],
  ['SkuId', 'sku.id'],
  ['SkuMeter', 'sku.description'],
  ['ResourceId', 'resource.global_name', 'resource.name'],
  ['ResourceName', 'resource.name'],
  ['RegionId', 'location.region'],
  ['AvailabilityZone', 'location.zone'],
  ['ConsumedUnit', 'usage.unit'],
  ['PricingUnit', 'usage.pricing_unit'],
  ['CommitmentDiscountId', 'subscription.instance_id'],
];

/** BigQuery keeps these as binary floats. */
const amounts: readonly (readonly [string, string])[] = [
  ['ContractedCost', 'cost'],
  ['ListCost', 'cost_at_list'],
  ['ConsumedQuantity', 'usage.amount'],
  ['PricingQuantity', 'usage.amount_in_pricing_units'],
  ['ContractedUnitPrice', 'price.effective_price'],
];

/** GCP's standard and detailed billing export out of BigQuery, as JSON lines, Parquet or flattened CSV; null where it is something else. */
export function gcpDialect(columns: BillColumns): BillDialect | null {
  const cost = columns.find('cost');
  const [account, sku] = [columns.find('billing_account_id'), columns.find('sku.id')];
  if (!cost || !account || !sku) return null;
  const net = netCost(columns, cost);
  return {
    kind: columns.find('resource.name', 'resource.global_name') ? 'gcp-detailed' : 'gcp-standard',
    version: null,
    table: 'charges',
    assignments: [
      constant('ProviderName', 'Google Cloud'),
      constant('InvoiceIssuerName', 'Google Cloud'),
      ...copies.flatMap(([column, ...names]) => copy(column, columns.find(...names))),
      ...amounts.flatMap(([column, name]) => copy(column, floating(columns.find(name)))),
      assign('BilledCost', net.value, net.from, 'cost + all credits'),
      assign('EffectiveCost', net.value, net.from, 'cost + all credits: the export amortises nothing'),
      ...period(columns),
      ...category(columns),
      ...labels(columns),
    ],
  };
}

function floating(column: BillColumn | null): BillColumn | null {
  return column?.type === 'VARCHAR' ? { ...column, type: 'FLOATING TEXT' } : column;
}

function netCost(
  columns: BillColumns,
  cost: BillColumn,
): { readonly value: SqlValue; readonly from: readonly BillColumn[] } {
  const gross = castSql(floating(cost) ?? cost, 'decimal');
  const credits = columns.nested('credits');
  if (!credits) return { value: { sql: gross, type: 'DECIMAL(38,18)' }, from: [cost] };
  const each = `list_transform(json_extract_string(${credits.sql}, '$[*].amount'), lambda a: TRY_CAST(a AS DECIMAL(38,18)))`;
  const sql = `(${gross} + coalesce(list_sum(${each}), 0)::DECIMAL(38,18))::DECIMAL(38,18)`;
  return { value: { sql, type: 'DECIMAL(38,18)' }, from: [cost, credits] };
}

/** The invoice's month, 'YYYYMM'. */
function period(columns: BillColumns): readonly Assignment[] {
  const month = columns.find('invoice.month');
  if (!month) return [];
  const first = `TRY_STRPTIME(${month.sql} || '01', '%Y%m%d')`;
  return [
    assign(
      'BillingPeriodStart',
      { sql: first, type: 'TIMESTAMP' },
      [month],
      'first day of the invoice month',
    ),
    assign(
      'BillingPeriodEnd',
      { sql: `(${first} + INTERVAL 1 MONTH)`, type: 'TIMESTAMP' },
      [month],
      'the month after',
    ),
  ];
}

function category(columns: BillColumns): readonly Assignment[] {
  const type = columns.find('cost_type');
  if (!type) return [];
  const sql = `CASE ${type.sql} WHEN 'tax' THEN 'Tax' WHEN 'adjustment' THEN 'Adjustment' WHEN 'rounding_error' THEN 'Adjustment' ELSE 'Usage' END`;
  return [assign('ChargeCategory', { sql, type: 'VARCHAR' }, [type], 'by cost_type')];
}

/** `[{"key": "team", "value": "ml"}]` as `{"team": "ml"}`. */
function labels(columns: BillColumns): readonly Assignment[] {
  const list = columns.nested('labels');
  if (!list) return [];
  const part = (name: string) => `json_extract_string(${list.sql}, '$[*].${name}')`;
  const sql = `CASE WHEN json_array_length(${list.sql}) > 0 THEN TRY(to_json(map(${part('key')}, ${part('value')}))::VARCHAR) END`;
  return [assign('Tags', { sql, type: 'VARCHAR' }, [list], 'labels by key')];
}
