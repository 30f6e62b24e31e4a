import { expect, test } from 'vitest';
import { costPlan } from '#engine/billing/connectors/aws/costExplorerPlan.ts';
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
