import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitHint } from '#engine/billing/connectors/azure/costQuery.ts';
import { rowsOfCosts } from '#engine/billing/connectors/azure/costRows.ts';
import { billingTable, monthQuery } from '#engine/billing/connectors/gcp/billingTable.ts';
import { rowOfFocusTable } from '#engine/billing/connectors/gcp/focusTableRows.ts';
import { rowsOfUsage } from '#engine/billing/connectors/gcp/usageRows.ts';
import { decimalAt, rowAt, timeAt } from '#engine/billing/connectors/reading/answerRow.ts';
import { rowsOfV2 } from '#engine/billing/connectors/runpod/runpodRows.ts';
import { sumExact } from '#shared/money/decimal.ts';

const usage = (fields: Record<string, unknown>) =>
  rowAt(
    {
      billing_account_id: '010101-F0FFF0-61C528',
      usage_start_time: '2026-10-01T00:00:00Z',
      usage_end_time: '2026-10-01T01:00:00Z',
      service_description: 'Compute Engine',
      sku_description: 'Nvidia H100 80GB GPU running in Iowa',
      cost: '10',
      currency: 'USD',
      credits: '[]',
      cost_type: 'regular',
      ...fields,
    },
    'page 1, row 1',
  );

describe('amounts and times of answers', () => {
  const read = (value: unknown) => decimalAt(rowAt({ value }, 'here'), 'value');

  it('are kept to 18 places; what is absent is not 0', () => {
    expect(read('98.320')).toBe('98.32');
    expect(read('1.4799118041992184e-11')).toBe('0.000000000014799118');
    expect([read(null), read(undefined), read('')]).toEqual([null, null, null]);
  });

  it('that are none are refused, with their place', () => {
    for (const value of ['1,5', 'NaN', 'Infinity', '$1', true, {}, []])
      expect(() => read(value)).toThrow(/^here has a value that is no decimal/);
  });

  it('take a time without a zone for UTC', () => {
    const at = (time: string) => timeAt(rowAt({ time }, 'here'), 'time');
    expect(at('2026-10-03 04:00:00')).toBe('2026-10-03T04:00:00.000Z');
    expect(at('2026-10-03T04:00:00+02:00')).toBe('2026-10-03T02:00:00.000Z');
    expect(at('2026-10-03')).toBe('2026-10-03T00:00:00.000Z');
    expect(() => at('yesterday')).toThrow(/no time/);
  });
});

describe("Google's usage export", () => {
  it('has each credit as a row of its own, so that billed cost sums to the net cost', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.array(fc.bigInt(), { maxLength: 6 }), (cost, credits) => {
        const text = (units: bigint) => `${units}e-9`;
        const list = `[${credits.map((amount) => `{"name":"c","amount":${text(amount)},"type":"DISCOUNT"}`).join(',')}]`;
        const rows = rowsOfUsage(usage({ cost: text(cost), credits: list }), '2026-10-01');
        const net = sumExact([text(cost), ...credits.map(text)]);
        expect(sumExact(rows.map((row) => row.BilledCost ?? '0'))).toBe(net);
        expect(rows.slice(1).every((row) => row.ChargeCategory === 'Credit')).toBe(true);
      }),
    );
  });

  it('tells fees of commitments, taxes and corrections from use', () => {
    const category = (fields: Record<string, unknown>) =>
      rowsOfUsage(usage(fields), '2026-10-01')[0]?.ChargeCategory;
    expect(category({})).toBe('Usage');
    expect(category({ sku_description: 'Commitment v1: H100 in Iowa for 1 Year' })).toBe('Purchase');
    expect(category({ cost_type: 'tax' })).toBe('Tax');
    expect(category({ cost_type: 'adjustment' })).toBe('Adjustment');
    expect(category({ cost_type: 'rounding_error', cost: '-0.01' })).toBe('Adjustment');
  });

  it('takes the closer of two labels, and an unknown list cost is absent', () => {
    const [row] = rowsOfUsage(
      usage({
        project_labels: '[{"key":"team","value":"all"},{"key":"env","value":"prod"}]',
        labels: '[{"key":"team","value":"=HYPERLINK(1)"}]',
        system_labels: '[{"key":"compute.googleapis.com/machine_spec","value":"a3-highgpu-8g"}]',
      }),
      '2026-10-01',
    );
    expect(JSON.parse(row?.Tags ?? '')).toEqual({ team: '=HYPERLINK(1)', env: 'prod' });
    expect(row?.SkuPriceDetails).toBe('{"InstanceType":"a3-highgpu-8g","x_GpuModel":"H100"}');
    expect(row).not.toHaveProperty('ListCost');
  });

  it('is asked for by names that the table has, a month by parameter, partitions where there are some', () => {
    const table = billingTable('p.d.gcp_billing_export_v1_A_B_C');
    const names = [
      'billing_account_id',
      'usage_start_time',
      'usage_end_time',
      'service',
      'sku',
      'cost',
      'currency',
      'credits',
      'cost_type',
    ];
    const columns = names.map((name) => ({ name, type: 'STRING', isRepeated: false }));
    const { sql, parameters } = monthQuery(table, { columns, isByIngestionTime: true }, '2026-12-01');
    expect(sql).not.toMatch(/\*|cost_at_list|2026/);
    expect(sql).toContain('_PARTITIONTIME');
    expect(parameters.month?.value).toBe('202612');
    expect(parameters.to?.value).toBe('2027-03-04T00:00:00.000Z');
    expect(() =>
      monthQuery(table, { columns: columns.slice(1), isByIngestionTime: false }, '2026-12-01'),
    ).toThrow(/has no billing_account_id/);
  });

  it('is a table of Cloud Billing and nothing that ends the name', () => {
    expect(billingTable('p.d.gcp_billing_export_focus_A').kind).toBe('focus');
    for (const name of ['p.d.orders', 'p.d.gcp_billing_export_v1_A` WHERE 1=1 --', 'gcp_billing_export_v1_A'])
      expect(() => billingTable(name)).toThrow(/no table of a billing export/);
  });

  it('in FOCUS is asked for column by column, records as JSON, by the month in which the period starts', () => {
    const columns = [
      ...['BilledCost', 'BillingCurrency', 'ServiceName'].map((name) => ({
        name,
        type: 'STRING',
        isRepeated: false,
      })),
      ...['BillingPeriodStart', 'ChargePeriodStart'].map((name) => ({
        name,
        type: 'TIMESTAMP',
        isRepeated: false,
      })),
      { name: 'x_Labels', type: 'RECORD', isRepeated: true },
      { name: 'bad`name', type: 'STRING', isRepeated: false },
    ];
    const table = billingTable('p.d.gcp_billing_export_focus_A');
    const { sql, parameters } = monthQuery(table, { columns, isByIngestionTime: false }, '2026-12-01');
    expect(sql).toContain('TO_JSON_STRING(x_Labels) AS x_Labels');
    expect(sql).toContain("FORMAT_TIMESTAMP('%FT%TZ', ChargePeriodStart) AS ChargePeriodStart");
    expect(sql).not.toContain('bad');
    expect(parameters.to?.value).toBe('2027-01-01T00:00:00Z');
    expect(() => monthQuery(table, { columns: [], isByIngestionTime: false }, '2026-12-01')).toThrow(
      /has no BilledCost/,
    );
  });

  it('in FOCUS is passed on with its labels as tags and its month by name', () => {
    const row = rowAt(
      {
        BilledCost: '1.50',
        BillingCurrency: 'USD',
        BillingPeriodStart: '2026-10-01T07:00:00Z',
        ChargePeriodStart: '2026-10-01T07:00:00Z',
        ChargePeriodEnd: '2026-10-01T08:00:00Z',
        ServiceName: 'Compute Engine',
        ListCost: null,
        x_Labels: '[{"Key":"team","Value":"vision"}]',
        x_Credits: '[{"Amount":-1}]',
        NewColumn: 'kept',
      },
      'page 1, row 1',
    );
    expect(rowOfFocusTable(row, '2026-10-01')).toMatchObject({
      BilledCost: '1.5',
      BillingPeriodStart: '2026-10-01T00:00:00Z',
      ServiceCategory: 'Compute',
      Tags: '{"team":"vision"}',
      x_NewColumn: 'kept',
      x_Credits: '[{"Amount":-1}]',
    });
    expect(rowOfFocusTable(row, '2026-10-01')).not.toHaveProperty('ListCost');
  });
});

describe("Azure's two costs", () => {
  const row = (Cost: string, ResourceId: string, Meter = 'ND96', UsageDate = '20261003') =>
    rowAt({ Cost, UsageDate, ResourceId, Meter, Currency: 'EUR', UsageQuantity: '24' }, 'page 1, row 1');
  const frame = { account: 'subscriptions/x', month: '2026-10-01' };

  it('become one row, and what one answer lacks is 0 there', () => {
    const rows = rowsOfCosts(
      { ActualCost: [row('5', '/a'), row('100', '/r')], AmortizedCost: [row('7', '/A'), row('3', '/b')] },
      frame,
    );
    expect(
      rows.map(({ ResourceId, BilledCost, EffectiveCost }) => [ResourceId, BilledCost, EffectiveCost]),
    ).toEqual([
      ['/A', '5', '7'],
      ['/r', '100', '0'],
      ['/b', '0', '3'],
    ]);
  });

  it('have the quantity of all rows that become one, once', () => {
    const of = (quantity: string) => ({
      ...row('1', '/a'),
      fields: { ...row('1', '/a').fields, UsageQuantity: quantity },
    });
    const rows = rowsOfCosts({ ActualCost: [of('2'), of('0.5')], AmortizedCost: [of('2.5')] }, frame);
    expect(rows).toMatchObject([{ ConsumedQuantity: '2.5', BilledCost: '2', EffectiveCost: '1' }]);
  });

  it('tell the size of a machine by its meter', () => {
    const vm = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v';
    const details = (meter: string, resource = vm) =>
      rowsOfCosts({ ActualCost: [row('1', resource, meter)], AmortizedCost: [] }, frame)[0];
    expect(details('ND96isr H100 v5')?.SkuPriceDetails).toBe('{"InstanceType":"Standard_ND96isr_H100_v5"}');
    expect(details('NC24ads A100 v4 Spot')).toMatchObject({
      PricingCategory: 'Dynamic',
      SkuPriceDetails: '{"InstanceType":"Standard_NC24ads_A100_v4"}',
    });
    expect(details('D4 v3/D4s v3')).not.toHaveProperty('SkuPriceDetails');
    expect(details('ND96isr H100 v5', '/disks/d')).not.toHaveProperty('SkuPriceDetails');
  });

  it('refuse a date that is none', () => {
    for (const date of ['20261340', '2026', '1e8'])
      expect(() =>
        rowsOfCosts({ ActualCost: [row('5', '/a', 'm', date)], AmortizedCost: [] }, frame),
      ).toThrow(/yyyymmdd/);
  });

  it('wait for the longest of the waits that Azure names', () => {
    const headers = new Headers({
      'x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after': '12',
      'x-ms-ratelimit-microsoft.costmanagement-tenant-retry-after': '60',
      'x-ms-ratelimit-microsoft.costmanagement-entity-retry-after': 'soon',
      'x-ms-ratelimit-microsoft.costmanagement-qpu-remaining': 'QueriesPerHour:598',
    });
    expect(waitHint(headers)).toBe(60_000);
    expect(waitHint(new Headers())).toBeNull();
  });
});

describe('RunPod v2', () => {
  const frame = { provider: 'RunPod', account: 'a', currency: 'USD', month: '2026-10-01' };
  const window = { from: '2026-10-01T00:00:00Z', to: '2026-10-02T00:00:00Z' };
  const record = (more: object) => ({
    podId: 'p1',
    startTime: '2026-10-01T00:00:00Z',
    endTime: '2026-10-01T01:00:00Z',
    gpuAmount: '11.1',
    cpuAmount: '0',
    diskAmount: '1.24',
    totalAmount: '12.34',
    ...more,
  });

  it('splits GPU, CPU and disk, and sums to the total whatever its parts say', () => {
    const rows = rowsOfV2(
      { records: [record({}), record({ podId: 'p2', totalAmount: '12.35' })] },
      frame,
      window,
      'page',
    );
    expect(rows.map((row) => [row.ResourceId, row.ChargeCategory, row.BilledCost])).toEqual([
      ['p1', 'Usage', '11.1'],
      ['p1', 'Usage', '1.24'],
      ['p2', 'Usage', '11.1'],
      ['p2', 'Usage', '1.24'],
      ['p2', 'Adjustment', '0.01'],
    ]);
  });

  it('refuses a page with fewer records than it says', () => {
    const answer = { records: [record({})], metadata: { recordCount: '2' } };
    expect(() => rowsOfV2(answer, frame, window, 'page')).toThrow(/1 records and says that there are 2/);
  });
});
