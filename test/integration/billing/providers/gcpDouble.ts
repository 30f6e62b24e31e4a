import { gcpConnector } from '#engine/billing/connectors/gcp/gcpConnector.ts';
import type { Asked, Reply } from '../../../fixtures/billing/providerServer.ts';
import { json, notFound, type ProviderDouble } from './providerDouble.ts';

const columns = [
  'billing_account_id',
  'usage_start_time',
  'usage_end_time',
  'service_id',
  'service_description',
  'sku_id',
  'sku_description',
  'cost',
  'currency',
  'credits',
  'cost_type',
  'labels',
  'system_labels',
  'resource_global_name',
];
const fields = columns.map((name) => `{"name":"${name}","type":"STRING"}`).join(',');
const schema = `"schema":{"fields":[${fields}]}`;

/** A table has columns of records, not those of the query. */
const table = [
  'billing_account_id',
  'usage_start_time',
  'usage_end_time',
  'service',
  'sku',
  'cost',
  'currency',
  'credits',
  'cost_type',
  'labels',
  'system_labels',
  'resource',
  'added_by_google_later',
]
  .map((name) => `{"name":"${name}","type":"RECORD","mode":"NULLABLE"}`)
  .join(',');

function row(cost: string, credits: string, type = 'regular', sku = 'Nvidia H100 80GB GPU'): string {
  const labels = '[{"key":"team","value":"vision"}]';
  const machine = '[{"key":"compute.googleapis.com/machine_spec","value":"a3-highgpu-8g"}]';
  const cells = [
    '010101-F0FFF0-61C528',
    '2026-10-01T00:00:00Z',
    '2026-10-01T01:00:00Z',
    '6F81-5844-456A',
    'Compute Engine',
    'SKU-1',
    sku,
    cost,
    'USD',
    credits,
    type,
    labels,
    machine,
    '//compute.googleapis.com/projects/p/zones/z/instances/42',
  ];
  return `{"f":[${cells.map((cell) => `{"v":${JSON.stringify(cell)}}`).join(',')}]}`;
}

const page = (rows: readonly string[], next: string | null): Reply =>
  json(
    `{"jobReference":{"projectId":"p","jobId":"job-1","location":"EU"},${schema},"rows":[${rows.join(',')}],"totalRows":"3","jobComplete":true${next === null ? '' : `,"pageToken":"${next}"`}}`,
  );

const isQuery = ({ path }: Asked) => path.startsWith('/bigquery/v2/projects/runner/queries');

/** BigQuery: the query is not done at once, its result has two pages; a commitment's credit and a tax are among the rows. */
export const gcpDouble: ProviderDouble = {
  connector: gcpConnector,
  options: { table: 'p.exports.gcp_billing_export_resource_v1_010101_F0FFF0_61C528', project: 'runner' },
  answer: (asked, { isEmpty, isMalformed }) => {
    if (
      asked.path ===
      '/bigquery/v2/projects/p/datasets/exports/tables/gcp_billing_export_resource_v1_010101_F0FFF0_61C528'
    )
      return json(`{"schema":{"fields":[${table}]},"timePartitioning":{"type":"DAY"}}`);
    if (!isQuery(asked)) return notFound;
    if (asked.method === 'POST' && asked.body.includes('"dryRun":true'))
      return json('{"totalBytesProcessed":"1234567","jobComplete":true}');
    if (asked.method === 'POST')
      return json(
        '{"jobReference":{"projectId":"runner","jobId":"job-1","location":"EU"},"jobComplete":false}',
      );
    if (isEmpty) return page([], null);
    if (asked.query.get('pageToken') === null)
      return page(
        [
          row(
            '88.490000001',
            '[{"name":"CUD","amount":-12.345,"type":"COMMITTED_USAGE_DISCOUNT","id":"c-1"},{"name":"p","amount":-1e-9,"type":"PROMOTION"}]',
          ),
        ],
        'TOKEN2',
      );
    return page([row('1.8E-5', '[]'), row(isMalformed ? 'NaN' : '5.2', '[]', 'tax')], null);
  },
  isBilling: isQuery,
  rows: 5,
  billed: '81.345018',
  effective: '81.345018',
  malformedAt: /BigQuery, 2026-10, page 2, row 2 has a cost that is no decimal: "NaN"/,
  right: /bigquery\.jobs\.create/,
  staleStatus: 404,
};
