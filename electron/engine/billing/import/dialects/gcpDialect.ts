import { castSql, isPresentSql, type SqlValue, unreadableSql } from '../../ledger/castSql.ts';
import { googleGpuSql } from '../../naming/gpuModel.ts';
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
      ...copies.flatMap(([column, ...names]) => copyFilled(column, columns, names)),
      ...amounts.flatMap(([column, name]) => copy(column, floating(columns.find(name)))),
      assignSum('BilledCost', net.value, net.from, 'cost + all credits'),
      assignSum('EffectiveCost', net.value, net.from, 'cost + all credits: the export amortises nothing'),
      ...period(columns),
      ...category(columns),
      ...machine(columns),
      ...labels(columns),
    ],
  };
}

function floating(column: BillColumn | null): BillColumn | null {
  return column?.type === 'VARCHAR' ? { ...column, type: 'FLOATING TEXT' } : column;
}

/** What a row costs in the end. Credits that are there and are not read are money: such a row is told, and not taken at its full cost. */
function netCost(
  columns: BillColumns,
  cost: BillColumn,
): {
  readonly value: SqlValue;
  readonly from: readonly { readonly column: BillColumn; readonly isFaulty: string }[];
} {
  const asRead = floating(cost) ?? cost;
  const gross = castSql(asRead, 'decimal');
  const part = { column: cost, isFaulty: unreadableSql(asRead, 'decimal') };
  const credits = columns.nested('credits');
  if (!credits) return { value: { sql: gross, type: 'DECIMAL(38,18)' }, from: [part] };
  const amounts = `json_extract_string(${credits.sql}, '$[*].amount')`;
  const each = `list_transform(${amounts}, lambda a: TRY_CAST(a AS DECIMAL(38,18)))`;
  const sql = `(${gross} + coalesce(list_sum(${each}), 0)::DECIMAL(38,18))::DECIMAL(38,18)`;
  const isRead = `coalesce(json_type(${credits.sql}) = 'NULL' OR (json_type(${credits.sql}) = 'ARRAY'
    AND json_array_length(${credits.sql}) = list_count(${each})), false)`;
  const isThere = isPresentSql(columns.find('credits') ?? credits);
  return {
    value: { sql, type: 'DECIMAL(38,18)' },
    from: [part, { column: credits, isFaulty: `(${isThere} AND NOT ${isRead})` }],
  };
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

/** The machine type out of system labels, and the GPU of a SKU of GPUs by its name ('Nvidia H100 80GB GPU running in Iowa'). */
function machine(columns: BillColumns): readonly Assignment[] {
  const system = columns.nested('system_labels');
  const sku = columns.find('sku.description');
  const part = (name: string) => `json_extract_string(${system?.sql}, '$[*].${name}')`;
  const type = system
    ? `list_extract(${part('value')}, list_position(${part('key')}, 'compute.googleapis.com/machine_spec'))`
    : 'NULL';
  const model = sku ? googleGpuSql(sku.sql) : 'NULL';
  const from = [system, sku].filter((column) => column !== null);
  if (from.length === 0) return [];
  const details = `json_object('InstanceType', nullif(${type}, ''), 'x_GpuModel', ${model})`;
  const sql = `nullif(json_merge_patch('{}', ${details})::VARCHAR, '{}')`;
  return [
    assign('SkuPriceDetails', { sql, type: 'JSON' }, from, 'machine type, and the GPU that the SKU names'),
  ];
}

/** `[{"key": "team", "value": "ml"}]` as `{"team": "ml"}`. */
function labels(columns: BillColumns): readonly Assignment[] {
  const list = columns.nested('labels');
  if (!list) return [];
  const part = (name: string) => `json_extract_string(${list.sql}, '$[*].${name}')`;
  const sql = `CASE WHEN json_array_length(${list.sql}) > 0 THEN TRY(to_json(map(${part('key')}, ${part('value')}))::VARCHAR) END`;
  return [assign('Tags', { sql, type: 'VARCHAR' }, [list], 'labels by key')];
}
