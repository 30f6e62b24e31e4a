import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { ledgerInFolder } from '../../fixtures/billing/ledgerInFolder.ts';

const own = ledgerInFolder();
const { importOf } = own;

/** A Parquet file out of a query. */
async function write(name: string, select: string): Promise<string> {
  const path = join(own.folder, name);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

test('typed columns are read as what they are: decimals, binary floats, whole numbers, times with and without zones, maps', async () => {
  const path = await write(
    'focus.parquet',
    `SELECT 'AWS' AS "ProviderName", '1' AS "BillingAccountId", 'USD' AS "BillingCurrency",
      TIMESTAMPTZ '2026-10-01 00:00:00+00' AS "BillingPeriodStart", DATE '2026-11-01' AS "BillingPeriodEnd",
      TIMESTAMPTZ '2026-10-05 02:00:00+02' AS "ChargePeriodStart", TIMESTAMP_NS '2026-10-05 01:00:00' AS "ChargePeriodEnd",
      0.1::DECIMAL(20,6) AS "BilledCost", 0.1::DOUBLE AS "EffectiveCost", 3::BIGINT AS "ListCost", '0.30' AS "ContractedCost",
      1.5::FLOAT AS "ConsumedQuantity", MAP {'team': 'ml'} AS "Tags", {'GpuCount': 8} AS "SkuPriceDetails", 7 AS "x_Own"
    UNION ALL SELECT 'AWS', '1', 'USD', TIMESTAMPTZ '2026-10-01 00:00:00+00', NULL, NULL, NULL, 0.2, 0.2, NULL, 'NULL', NULL, NULL, NULL, NULL`,
  );
  const report = await importOf(path);
  expect(report).toMatchObject({
    rows: 2,
    faultCount: 0,
    files: [{ kind: 'focus', format: 'parquet', rows: 2 }],
  });
  expect(report.periods[0]?.sums).toEqual([
    { currency: 'USD', rows: 2, billed: '0.3', effective: '0.3', contracted: '0.3', list: '3' },
  ]);
  expect(
    await own.ledger.read(`SELECT ChargePeriodStart AS "from", ChargePeriodEnd AS "to", ConsumedQuantity AS quantity, Tags AS tags,
      SkuPriceDetails AS sku, x_Columns AS own, x_SourceLine AS row FROM charges ORDER BY row`),
  ).toEqual([
    {
      from: Date.UTC(2026, 9, 5),
      to: Date.UTC(2026, 9, 5, 1),
      quantity: '1.5',
      tags: '{"team":"ml"}',
      sku: '{"GpuCount":8}',
      own: '{"x_Own":"7"}',
      row: 1,
    },
    { from: null, to: null, quantity: null, tags: null, sku: null, own: null, row: 2 },
  ]);
});

test('a fault names the row within its own file, of chunks that are read as one', async () => {
  const select = (cost: string) =>
    `SELECT 'AWS' AS "ProviderName", '1' AS "BillingAccountId", TIMESTAMP '2026-10-01' AS "BillingPeriodStart", 'USD' AS "BillingCurrency",
      unnest(${cost}) AS "BilledCost"`;
  const chunks = [
    await write('1.parquet', select(`['1', '2', '3']`)),
    await write('2.parquet', select(`['4', 'five']`)),
  ];
  const report = await importOf(...chunks);
  expect(report).toMatchObject({ rows: 4, faultyRows: 1 });
  expect(report.faults).toMatchObject([{ file: chunks[1], row: 2, column: 'BilledCost' }]);
  expect(report.files.map(({ rows }) => rows)).toEqual([3, 1]);
  expect(await own.ledger.read('SELECT x_SourceLine AS row FROM charges ORDER BY BilledCost')).toEqual(
    [1, 2, 3, 1].map((row) => ({ row })),
  );
});

test('a month that is written as Parquet comes back as it was', async () => {
  await importOf(
    await write(
      'a.parquet',
      `SELECT 'AWS' AS "ProviderName", '1' AS "BillingAccountId", TIMESTAMP '2026-10-01' AS "BillingPeriodStart",
        TIMESTAMP '2026-11-01' AS "BillingPeriodEnd", 'USD' AS "BillingCurrency", 0.000000000000000001::DECIMAL(38,18) AS "BilledCost",
        '=SUM(1)' AS "ResourceName"`,
    ),
  );
  const before = await own.ledger.read('SELECT * EXCLUDE (x_PeriodId, x_SourceId, x_Columns) FROM charges');
  const path = join(own.folder, 'out.parquet');
  expect(await own.ledger.exportFocus({ month: '2026-10-01', path, format: 'parquet' })).toBe(1);
  expect(await importOf(path)).toMatchObject({ periods: [{ outcome: 'unchanged' }] });
  expect(await own.ledger.read('SELECT * EXCLUDE (x_PeriodId, x_SourceId, x_Columns) FROM charges')).toEqual(
    before,
  );
});

test('GCP: credits of a nested column, and a cost that is a binary float', async () => {
  const report = await importOf(
    await write(
      'gcp.parquet',
      `SELECT 'B' AS billing_account_id, {'id': 'S', 'description': 'Nvidia L4 GPU running in Iowa'} AS sku, {'description': 'Compute Engine'} AS service,
        TIMESTAMPTZ '2026-10-01 00:00:00+00' AS usage_start_time, 0.7::DOUBLE AS cost, 'USD' AS currency, {'month': '202610'} AS invoice,
        [{'name': 'CUD', 'amount': -0.1::DOUBLE}, {'name': 'x', 'amount': -0.2::DOUBLE}] AS credits,
        [{'key': 'team', 'value': 'ml'}] AS labels
      UNION ALL SELECT 'B', {'id': 'S', 'description': 'core'}, {'description': 'Compute Engine'}, NULL, 0.1, 'USD', {'month': '202610'}, [], []`,
    ),
  );
  expect(report).toMatchObject({ faultCount: 0, files: [{ kind: 'gcp-standard' }] });
  expect(report.periods[0]?.sums[0]).toMatchObject({ billed: '0.5', contracted: '0.8' });
  expect(
    await own.ledger.read('SELECT Tags AS tags, SkuPriceDetails AS sku FROM charges ORDER BY x_SourceLine'),
  ).toEqual([
    { tags: '{"team":"ml"}', sku: '{"x_GpuModel":"L4"}' },
    { tags: null, sku: null },
  ]);
});

test('AWS CUR 2.0: the amortised cost of every kind of line, out of typed columns and maps', async () => {
  const line = (type: string, cost: string, more: Readonly<Record<string, string>> = {}) => {
    const amounts = [
      'savings_plan_savings_plan_effective_cost',
      'savings_plan_total_commitment_to_date',
      'savings_plan_used_commitment',
      'reservation_effective_cost',
      'reservation_unused_amortized_upfront_fee_for_billing_period',
      'reservation_unused_recurring_fee',
    ];
    const named = amounts.map((name) => `${more[name] ?? 'NULL'}::DOUBLE AS ${name}`);
    return `SELECT '1' AS bill_payer_account_id, TIMESTAMP '2026-10-01' AS bill_billing_period_start_date, '${type}' AS line_item_line_item_type,
      ${cost}::DOUBLE AS line_item_unblended_cost, 'USD' AS line_item_currency_code, ${more.arn ?? 'NULL'}::VARCHAR AS reservation_reservation_a_r_n,
      MAP {'instance_type': 'p5.48xlarge', 'gpu': '8'} AS product, MAP {'user_team': 'ml'} AS resource_tags, ${named.join(', ')}`;
  };
  const lines = [
    line('Usage', '10'),
    line('DiscountedUsage', '0', { reservation_effective_cost: '2.5', arn: `'arn:ri'` }),
    line('RIFee', '7', {
      reservation_unused_amortized_upfront_fee_for_billing_period: '0.5',
      reservation_unused_recurring_fee: '0.25',
      arn: `'arn:ri'`,
    }),
    line('Fee', '100', { arn: `'arn:ri'` }),
    line('Fee', '3'),
    line('SavingsPlanRecurringFee', '8', {
      savings_plan_total_commitment_to_date: '8',
      savings_plan_used_commitment: '6',
    }),
    line('SavingsPlanUpfrontFee', '50'),
    line('SavingsPlanCoveredUsage', '20', { savings_plan_savings_plan_effective_cost: '12' }),
    line('SavingsPlanNegation', '-20'),
    line('Refund', '-1'),
  ];
  const report = await importOf(await write('cur.parquet', lines.join('\nUNION ALL ')));
  expect(report).toMatchObject({ faultCount: 0, files: [{ kind: 'aws-cur2', version: 'CUR 2.0' }] });
  const rows = await own.ledger.read<{ readonly effective: string }>(
    `SELECT EffectiveCost AS effective, ChargeCategory AS category, CommitmentDiscountStatus AS status FROM charges ORDER BY x_SourceLine`,
  );
  expect(rows.map(({ effective }) => effective)).toEqual([
    '10',
    '2.5',
    '0.75',
    '0',
    '3',
    '2',
    '0',
    '12',
    '0',
    '-1',
  ]);
  expect(rows[1]).toMatchObject({ category: 'Usage', status: 'Used' });
  expect(rows[2]).toMatchObject({ category: 'Purchase', status: 'Unused' });
  expect(rows[9]).toMatchObject({ category: 'Credit', status: null });
  expect(await own.ledger.read('SELECT DISTINCT Tags AS tags, SkuPriceDetails AS sku FROM charges')).toEqual([
    { tags: '{"user_team":"ml"}', sku: '{"InstanceType":"p5.48xlarge","GpuCount":8}' },
  ]);
});
