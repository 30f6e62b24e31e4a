import { expect, test } from 'vitest';
import { costPlan } from '#engine/billing/connectors/aws/costExplorerPlan.ts';
import { costRows } from '#engine/billing/connectors/aws/costExplorerRow.ts';
import { focusCategory } from '#engine/billing/connectors/aws/recordType.ts';
import { readUsageType } from '#engine/billing/connectors/aws/usageType.ts';
import { parseExactJson } from '#engine/billing/connectors/exactJson.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';

test.each([
  ['BoxUsage:p5.48xlarge', 'p5.48xlarge', 'on-demand', true],
  ['USE2-SpotUsage:g6e.12xlarge', 'g6e.12xlarge', 'spot', true],
  ['EUC1-HeavyUsage:p4d.24xlarge', 'p4d.24xlarge', 'reserved', true],
  ['EU-BoxUsage:u-6tb1.metal', 'u-6tb1.metal', 'on-demand', true],
  ['BoxUsage', null, 'on-demand', true],
  ['DataTransfer-Out-Bytes', null, null, false],
  ['EUC1-EBS:VolumeUsage.gp3', null, null, false],
  ['CPUCredits:t3', null, null, false],
])('usage type %s', (text, instanceType, market, isHours) => {
  expect(readUsageType(text)).toEqual({ instanceType, market, isHours });
});

test.each([
  ['Usage', 'Usage', undefined],
  ['DiscountedUsage', 'Usage', 'Used'],
  ['SavingsPlanCoveredUsage', 'Usage', 'Used'],
  ['SavingsPlanNegation', 'Usage', undefined],
  ['SavingsPlanRecurringFee', 'Purchase', 'Unused'],
  ['RIFee', 'Purchase', 'Unused'],
  ['Recurring reservation fee', 'Purchase', 'Unused'],
  ['Credit', 'Credit', undefined],
  ['Refund', 'Adjustment', undefined],
  ['Tax', 'Tax', undefined],
  ['Enterprise Discount Program Discount', 'Adjustment', undefined],
  ['Support', 'Usage', undefined],
])('record type %s', (recordType, category, status) => {
  const found = focusCategory(recordType);
  expect(found.ChargeCategory).toBe(category);
  expect(found.CommitmentDiscountStatus).toBe(status);
});

const config: ConnectionConfig = {
  name: 'aws',
  kind: 'aws-cost-explorer',
  options: {},
  months: 1,
  pullsPerDay: 1,
  paused: false,
};

test('a plan ends today and asks nothing of a month that has not begun', () => {
  const spans = costPlan(config, '2026-11-01', '2026-11-20').map(({ input }) => input.TimePeriod);
  expect(spans).toEqual([
    { Start: '2026-11-01', End: '2026-11-21' },
    { Start: '2026-11-01', End: '2026-11-21' },
  ]);
  expect(costPlan(config, '2026-12-01', '2026-11-20')).toEqual([]);
  expect(costPlan(config, '2026-10-01', '2026-11-20')[0]?.input.TimePeriod?.End).toBe('2026-11-01');
});

test('numbers of JSON keep every digit; texts are left alone', () => {
  expect(
    parseExactJson('{"a": 98.320, "b": [1e-10, -0.30], "c": "1.50 \\" 2", "d": null, "5": true}'),
  ).toEqual({
    a: '98.320',
    b: ['1e-10', '-0.30'],
    c: '1.50 " 2',
    d: null,
    '5': true,
  });
  expect(() => parseExactJson('{"a": 01}')).toThrow(SyntaxError);
});

test('an amount finer than the ledger keeps is rounded half to even, like that of any provider', () => {
  const [question] = costPlan(config, '2026-10-01', '2026-11-20');
  if (!question) throw new Error('no question');
  const [row] = costRows(
    [
      {
        TimePeriod: { Start: '2026-10-01', End: '2026-10-02' },
        Groups: [
          {
            Keys: ['BoxUsage:p5.48xlarge', 'Usage'],
            Metrics: {
              UnblendedCost: { Amount: '1.0000000000000000015', Unit: 'USD' },
              AmortizedCost: { Amount: '1.00000000000000000251', Unit: 'USD' },
              UsageQuantity: { Amount: '1', Unit: 'Hrs' },
            },
          },
        ],
      },
    ],
    { question, account: '1', month: '2026-10-01', page: 1 },
  );
  expect([row?.BilledCost, row?.EffectiveCost]).toEqual(['1.000000000000000002', '1.000000000000000003']);
});
