import { requestFailure } from '../../../http/requestFailure.ts';
import { nextMonth } from '../pullMonth.ts';
import type { Query, TableShape } from './bigQuery.ts';

/** The three exports that Cloud Billing writes into BigQuery. */
type TableKind = 'standard' | 'detailed' | 'focus';

/** A table by its whole name, checked: it is the only thing that is written into the SQL. */
export interface BillingTable {
  /** `project.dataset.table`. */
  readonly name: string;
  readonly kind: TableKind;
}

const tableName = /^[a-z0-9.:-]{1,80}\.\w{1,1024}\.\w{1,1024}$/i;

/** @throws FailureError (config) where the name is none of a billing export. */
export function billingTable(name: string): BillingTable {
  const kind = kindOf(name.split('.').at(-1) ?? '');
  if (tableName.test(name) && kind !== null) return { name, kind };
  throw requestFailure(
    'config',
    `${name.slice(0, 120)} is no table of a billing export`,
    'Give project.dataset.table with a table gcp_billing_export_resource_v1_..., gcp_billing_export_v1_... or gcp_billing_export_focus_...',
    '',
    true,
  );
}

function kindOf(table: string): TableKind | null {
  if (table.startsWith('gcp_billing_export_resource_v1_')) return 'detailed';
  if (table.startsWith('gcp_billing_export_focus_')) return 'focus';
  return table.startsWith('gcp_billing_export_v1_') ? 'standard' : null;
}

interface Selected {
  readonly as: string;
  readonly sql: string;
  /** The column of the table that it rests on. */
  readonly of: string;
  readonly isNeeded?: true;
}

const plain = (as: string, of: string, sql = of): Selected => ({ as, sql, of });
const needed = (as: string, of: string, sql = of): Selected => ({ as, sql, of, isNeeded: true });
const time = (column: string) => `FORMAT_TIMESTAMP('%FT%TZ', ${column})`;
const json = (column: string) => `TO_JSON_STRING(${column})`;

/** Source: docs.cloud.google.com/billing/docs/how-to/export-data-bigquery-tables/{standard,detailed}-usage. */
const usageColumns: readonly Selected[] = [
  needed('billing_account_id', 'billing_account_id'),
  needed('usage_start_time', 'usage_start_time', time('usage_start_time')),
  needed('usage_end_time', 'usage_end_time', time('usage_end_time')),
  needed('service_id', 'service', 'service.id'),
  needed('service_description', 'service', 'service.description'),
  needed('sku_id', 'sku', 'sku.id'),
  needed('sku_description', 'sku', 'sku.description'),
  needed('cost', 'cost'),
  needed('currency', 'currency'),
  needed('credits', 'credits', json('credits')),
  needed('cost_type', 'cost_type'),
  plain('project_id', 'project', 'project.id'),
  plain('project_name', 'project', 'project.name'),
  plain('project_labels', 'project', json('project.labels')),
  plain('labels', 'labels', json('labels')),
  plain('tags', 'tags', json('tags')),
  plain('system_labels', 'system_labels', json('system_labels')),
  plain('region', 'location', 'location.region'),
  plain('zone', 'location', 'location.zone'),
  plain('usage_amount', 'usage', 'usage.amount'),
  plain('usage_unit', 'usage', 'usage.unit'),
  plain('pricing_amount', 'usage', 'usage.amount_in_pricing_units'),
  plain('pricing_unit', 'usage', 'usage.pricing_unit'),
  plain('cost_at_list', 'cost_at_list'),
  plain('conversion_rate', 'currency_conversion_rate', 'currency_conversion_rate'),
  plain('adjustment', 'adjustment_info', json('adjustment_info')),
  plain('export_time', 'export_time', time('export_time')),
  plain('effective_price', 'price', 'price.effective_price'),
  plain('resource_name', 'resource', 'resource.name'),
  plain('resource_global_name', 'resource', 'resource.global_name'),
];

/** The query of a billing month over the columns that the table has; Google adds columns, so `*` is never asked for. */
export function monthQuery(table: BillingTable, shape: TableShape, month: string): Query {
  return table.kind === 'focus' ? focusQuery(table, shape, month) : usageQuery(table, shape, month);
}

/** Days after a month in which its rows may still be written; a correction that comes later is on a later invoice. */
const lateDays = 62;

function usageQuery({ name }: BillingTable, shape: TableShape, month: string): Query {
  const has = new Set(shape.columns.map((column) => column.name));
  const missing = usageColumns.filter(({ isNeeded, of }) => isNeeded && !has.has(of)).map(({ of }) => of);
  if (missing.length > 0) throw lacking(name, missing);
  const selected = usageColumns.filter(({ of }) => has.has(of)).map(({ as, sql }) => `${sql} AS ${as}`);
  const where = ['invoice.month = @month'];
  if (shape.isByIngestionTime) where.push('_PARTITIONTIME >= @from', '_PARTITIONTIME < @to');
  const late = Date.parse(`${nextMonth(month)}T00:00:00Z`) + lateDays * 86_400_000;
  return {
    sql: `SELECT ${selected.join(', ')} FROM \`${name}\` WHERE ${where.join(' AND ')}`,
    parameters: {
      month: { type: 'STRING', value: month.slice(0, 7).replace('-', '') },
      ...(shape.isByIngestionTime && {
        from: { type: 'TIMESTAMP' as const, value: `${month}T00:00:00Z` },
        to: { type: 'TIMESTAMP' as const, value: new Date(late).toISOString() },
      }),
    },
  };
}

const focusNeeded = [
  'BilledCost',
  'BillingCurrency',
  'BillingPeriodStart',
  'ChargePeriodStart',
  'ServiceName',
];

/** Google's months begin at midnight in California, 07:00 or 08:00 UTC, so that the UTC month of their start names them. */
function focusQuery({ name }: BillingTable, { columns }: TableShape, month: string): Query {
  const has = new Set(columns.map((column) => column.name));
  const missing = focusNeeded.filter((column) => !has.has(column));
  if (missing.length > 0) throw lacking(name, missing);
  const selected = columns
    .filter((column) => /^\w{1,128}$/.test(column.name))
    .map((column) => {
      if (column.isRepeated || ['RECORD', 'STRUCT', 'JSON'].includes(column.type))
        return `${json(column.name)} AS ${column.name}`;
      return column.type === 'TIMESTAMP' ? `${time(column.name)} AS ${column.name}` : column.name;
    });
  const where = 't.BillingPeriodStart >= @from AND t.BillingPeriodStart < @to';
  return {
    sql: `SELECT ${selected.join(', ')} FROM \`${name}\` AS t WHERE ${where}`,
    parameters: {
      from: { type: 'TIMESTAMP', value: `${month}T00:00:00Z` },
      to: { type: 'TIMESTAMP', value: `${nextMonth(month)}T00:00:00Z` },
    },
  };
}

function lacking(table: string, columns: readonly string[]): Error {
  return requestFailure(
    'query-refused',
    `${table} has no ${columns.join(', ')}`,
    'Check that the table is the one that Cloud Billing writes; a view must keep the names.',
    '',
    true,
  );
}
