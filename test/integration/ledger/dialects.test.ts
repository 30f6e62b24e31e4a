import { describe, expect, test } from 'vitest';
import { chargesRelation, hasGpuSql } from '#engine/billing/spend/spendRelation.ts';
import { ledgerInFolder } from '../../fixtures/billing/ledgerInFolder.ts';

const own = ledgerInFolder();
const { put, importOf, importText } = own;

test('AWS CUR 2.0: billed as billed, effective amortised', async () => {
  const report = await importText(
    'cur.csv',
    `bill_payer_account_id,bill_billing_period_start_date,line_item_line_item_type,line_item_unblended_cost,line_item_currency_code,line_item_usage_start_date,line_item_usage_end_date,savings_plan_savings_plan_effective_cost,line_item_usage_type,resource_tags,product_instance_type
1,2026-10-01T00:00:00.000Z,Usage,10.5,USD,2026-10-01T00:00:00.000Z,2026-10-01T01:00:00.000Z,,BoxUsage:p5.48xlarge,"{""team"":""ml""}",p5.48xlarge
1,2026-10-01T00:00:00.000Z,SavingsPlanCoveredUsage,20,USD,2026-10-01T00:00:00.000Z,2026-10-01T01:00:00.000Z,12,BoxUsage:p5.48xlarge,,p5.48xlarge
1,2026-10-01T00:00:00.000Z,SavingsPlanNegation,-20,USD,2026-10-01T00:00:00.000Z,2026-10-01T01:00:00.000Z,,,,
`,
  );
  expect(report.files[0]?.kind).toBe('aws-cur2');
  expect(report.periods[0]).toMatchObject({
    provider: 'AWS',
    month: '2026-10-01',
    sums: [{ billed: '10.5', effective: '22.5' }],
  });
});

test('the AWS report before CUR 2.0: names with slashes, one column a tag', async () => {
  const report = await importText(
    'cur.csv',
    `identity/LineItemId,bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/LineItemType,lineItem/UnblendedCost,lineItem/CurrencyCode,reservation/EffectiveCost,reservation/ReservationARN,product/instanceType,resourceTags/user:team,resourceTags/user:it's
l-1,1,2026-10-01T00:00:00Z,DiscountedUsage,0,USD,1.25,arn:ri,p4d.24xlarge,ml,
l-2,1,2026-10-01T00:00:00Z,Usage,4,USD,,,,,x
`,
  );
  expect(report.files[0]).toMatchObject({ kind: 'aws-cur2', version: 'CUR' });
  expect(report.periods[0]).toMatchObject({ account: '1', sums: [{ billed: '4', effective: '5.25' }] });
  expect(
    await own.ledger.read(
      'SELECT Tags AS tags, SkuPriceDetails AS sku, CommitmentDiscountId AS id FROM charges ORDER BY x_SourceLine',
    ),
  ).toEqual([
    { tags: '{"user:team":"ml"}', sku: '{"InstanceType":"p4d.24xlarge"}', id: 'arn:ri' },
    { tags: `{"user:it's":"x"}`, sku: null, id: null },
  ]);
});

test('Azure: actual and amortised cost complement each other, tags get their braces', async () => {
  const header =
    'BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,Date,ChargeType,PricingModel,MeterId,MeterCategory,CostInBillingCurrency,BillingCurrency,Tags';
  const row = (cost: string) =>
    `acc,10/01/2026,10/31/2026,10/05/2026,Usage,OnDemand,m-1,Virtual Machines,${cost},EUR,"""team"": ""ml"""`;
  await importText('actual.csv', `${header}\n${row('5.25')}\n`);
  await importText('amortized.csv', `${header}\n${row('7.5')}\n`);
  const periods = await own.ledger.periods();
  expect(
    periods.map(({ dataset, overlaps, sums }) => [dataset, overlaps, sums[0]?.billed, sums[0]?.effective]),
  ).toEqual([
    ['azure-actual', [], '5.25', null],
    ['azure-amortized', [], null, '7.5'],
  ]);
  const [charge] = await own.ledger.read<{ readonly tags: string; readonly to: number }>(
    'SELECT Tags AS tags, ChargePeriodEnd AS "to" FROM charges',
  );
  expect(charge).toEqual({ tags: '{"team": "ml"}', to: Date.UTC(2026, 9, 6) });
});

test('Azure: beside a FOCUS export of the same month neither half counts, and no cost twice', async () => {
  const header =
    'BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,Date,ChargeType,PricingModel,MeterId,MeterCategory,CostInBillingCurrency,BillingCurrency';
  const row = (cost: string) => `acc,10/01/2026,10/31/2026,10/05/2026,Usage,OnDemand,m-1,VM,${cost},EUR`;
  await importText('actual.csv', `${header}\n${row('5.25')}\n`);
  await importText('amortized.csv', `${header}\n${row('3')}\n${row('4.5')}\n`);
  const focus = (billed: string, effective: string) =>
    `acc,2026-10-01T00:00:00Z,2026-11-01T00:00:00Z,2026-10-05T00:00:00Z,2026-10-06T00:00:00Z,Microsoft,Microsoft,EUR,Usage,${billed},${effective},${billed},${billed}`;
  await importText(
    'focus.csv',
    `BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,ProviderName,InvoiceIssuerName,BillingCurrency,ChargeCategory,BilledCost,EffectiveCost,ContractedCost,ListCost
${focus('5', '7.5')}
${focus('0.25', '0')}
`,
  );
  const periods = await own.ledger.periods();
  expect(periods.map(({ provider, dataset, asideFor }) => [provider, dataset, asideFor])).toEqual([
    ['Microsoft', 'azure-actual', 'focus'],
    ['Microsoft', 'azure-amortized', 'focus'],
    ['Microsoft', 'focus', null],
  ]);
  const counting = periods.filter(({ asideFor }) => asideFor === null);
  expect(counting.flatMap(({ sums }) => sums.map(({ billed, effective }) => [billed, effective]))).toEqual([
    ['5.25', '7.5'],
  ]);
});

test('GCP: JSON lines with credits, exactly', async () => {
  const line = (cost: string, credits: string) =>
    `{"billing_account_id":"B","service":{"description":"Compute Engine"},"sku":{"id":"S","description":"A100"},"usage_start_time":"2026-10-01 00:00:00 UTC","usage_end_time":"2026-10-01 01:00:00 UTC","project":{"id":"p"},"labels":[{"key":"team","value":"ml"}],"cost":${cost},"currency":"USD","credits":${credits},"invoice":{"month":"202610"},"cost_type":"regular","resource":{"name":"vm-1"}}`;
  const report = await importText(
    'gcp.jsonl',
    `${line('3.673', '[{"name":"CUD","amount":-1.1},{"name":"x","amount":-0.073}]')}\n${line('1e-7', '[]')}\n`,
  );
  expect(report.files[0]?.kind).toBe('gcp-detailed');
  expect(report.periods[0]).toMatchObject({
    provider: 'Google Cloud',
    month: '2026-10-01',
    sums: [{ billed: '2.5000001', contracted: '3.6730001' }],
  });
  expect(await own.ledger.read('SELECT DISTINCT Tags AS tags, ResourceName AS name FROM charges')).toEqual([
    { tags: '{"team":"ml"}', name: 'vm-1' },
  ]);
});

describe('GCP: credits that are there and cannot be read', () => {
  const header =
    'billing_account_id,service.description,sku.id,sku.description,usage_start_time,usage_end_time,cost,currency,credits,invoice.month';
  const row = (cost: string, credits: string) =>
    `B,Compute Engine,S,A100,2026-10-01 00:00:00 UTC,2026-10-01 01:00:00 UTC,${cost},USD,"${credits.replaceAll('"', '""')}",202610`;

  test('are a fault of their row; those that can are taken off, out of CSV too', async () => {
    const report = await importText(
      'gcp.csv',
      [
        header,
        row('10', '[{"name":"CUD","amount":-1.5},{"name":"x","amount":"-0.5"}]'),
        row('10', "[{'name': 'CUD', 'amount': -1.5}]"),
        row('10', '[{"name":"CUD"}]'),
        row('10', '[{"name":"CUD","amount":"much"}]'),
        row('1', ''),
        row('2', '[]'),
        '',
      ].join('\n'),
    );
    expect(report).toMatchObject({ rows: 3, faultyRows: 3, periods: [{ sums: [{ billed: '11' }] }] });
    expect(new Set(report.faults.map(({ row: at }) => at))).toEqual(new Set([2, 3, 4]));
    expect(report.faults[0]?.message).toContain('is made of cost, credits, of which one is no number');
  });
});

test('of several columns of one meaning the first that says anything counts, row by row', async () => {
  await importText(
    'cur.csv',
    `bill_payer_account_id,bill_billing_period_start_date,line_item_line_item_type,line_item_unblended_cost,line_item_currency_code,savings_plan_savings_plan_a_r_n,reservation_reservation_a_r_n,reservation_effective_cost
1,2026-10-01T00:00:00.000Z,DiscountedUsage,0,USD,,arn:ri,2.5
1,2026-10-01T00:00:00.000Z,SavingsPlanCoveredUsage,3,USD,arn:sp,,
1,2026-10-01T00:00:00.000Z,DiscountedUsage,0,USD,,arn:ri,two
`,
  );
  expect(
    await own.ledger.read('SELECT CommitmentDiscountId AS id FROM charges ORDER BY x_SourceLine'),
  ).toEqual([{ id: 'arn:ri' }, { id: 'arn:sp' }]);
});

describe('Azure: which of the two costs', () => {
  const header =
    'BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,Date,ChargeType,PricingModel,ReservationId,MeterId,MeterName,MeterCategory,CostInBillingCurrency,BillingCurrency,AdditionalInfo\n';
  const row = (type: string, pricing: string, cost: string, meter = 'ND96isr H100 v5') =>
    `acc,10/01/2026,10/31/2026,10/05/2026,${type},${pricing},${pricing === 'OnDemand' ? '' : 'r-1'},m-1,${meter},Virtual Machines,${cost},EUR,\n`;
  const usual = row('Usage', 'OnDemand', '1');
  const sumsOf = async () =>
    (await own.ledger.periods()).map(({ dataset, sums }) => [dataset, sums[0]?.billed, sums[0]?.effective]);

  test('the rows show it, whatever the name; chunks that show nothing go with their folder', async () => {
    put('one/part_0.csv', header + row('Usage', 'Reservation', '5'));
    put('one/part_1.csv', header + usual + row('Usage', 'Spot', '0.5'));
    put('other/amortized.csv', header + usual + row('Purchase', 'Reservation', '20'));
    await importOf('one', 'other');
    expect(await sumsOf()).toEqual([
      ['azure-actual', '21', null],
      ['azure-amortized', null, '6.5'],
    ]);
  });

  test.each([
    ['unused commitment', row('UnusedReservation', 'Reservation', '2'), 'azure-amortized'],
    ['covered use for nothing', row('Usage', 'SavingsPlan', '0'), 'azure-actual'],
    ['nothing', '', 'azure-actual'],
  ])('%s is enough', async (_, more, dataset) => {
    expect((await importText('costs.csv', header + usual + more)).periods.map((one) => one.dataset)).toEqual([
      dataset,
    ]);
  });

  test('two that state the same are refused, not counted twice', async () => {
    for (const name of ['a', 'b']) put(`${name}/costs.csv`, header + usual);
    await expect(importOf('a', 'b')).rejects.toThrow('more than once');
  });

  test('machines with GPUs are told by their size', async () => {
    const stated = row('Usage', 'OnDemand', '1', 'D4 v3/D4s v3').replace(
      /,\n$/,
      ',"{""ServiceType"":""Standard_NC24ads_A100_v4""}"\n',
    );
    await importText(
      'costs.csv',
      header +
        usual +
        row('Usage', 'Spot', '1', 'ND96isr H200 v5 Spot') +
        stated +
        row('Usage', 'OnDemand', '1', 'D4 v3'),
    );
    expect(await gpuRows()).toEqual([
      { type: 'Standard_ND96isr_H100_v5', hasGpu: true },
      { type: 'Standard_ND96isr_H200_v5', hasGpu: true },
      { type: 'Standard_NC24ads_A100_v4', hasGpu: true },
      { type: null, hasGpu: false },
    ]);
  });
});

const gpuRows = () =>
  own.ledger.read(
    `SELECT instanceType AS type, ${hasGpuSql()} AS "hasGpu" FROM ${chargesRelation} ORDER BY line`,
  );

test('GCP: machines with GPUs are told by their type and by the SKU; keys that come late are read', async () => {
  const line = (sku: string, more = '') =>
    `{"billing_account_id":"B","service":{"description":"Compute Engine"},"sku":{"id":"S","description":"${sku}"},"usage_start_time":"2026-10-01 00:00:00 UTC","cost":1,"currency":"USD","invoice":{"month":"202610"}${more}}\n`;
  const machine =
    ',"system_labels":[{"key":"x","value":"y"},{"key":"compute.googleapis.com/machine_spec","value":"a3-highgpu-8g"}],"credits":[{"amount":-0.25}]';
  const many = 8000;
  const report = await importText(
    'gcp.jsonl',
    line('Nvidia H100 80GB GPU running in Iowa') + line('N1 core').repeat(many) + line('A3 core', machine),
  );
  expect(report.periods[0]?.sums[0]?.billed).toBe(`${many + 1}.75`);
  const rows = await gpuRows();
  expect([rows[0], rows[1], rows.at(-1)]).toEqual([
    { type: null, hasGpu: true },
    { type: null, hasGpu: false },
    { type: 'a3-highgpu-8g', hasGpu: true },
  ]);
});
