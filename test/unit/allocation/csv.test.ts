import { expect, it } from 'vitest';
import { AllocationSum } from '#shared/cost/allocation/allocationSum.ts';
import { allocationTables } from '#shared/cost/allocation/allocationTable.ts';
import { allocationCsv } from '#shared/cost/allocation/allocationText.ts';
import type { ChargeGroup } from '#shared/cost/allocation/chargeGroup.ts';

const charge: ChargeGroup = {
  provider: '=HYPERLINK("http://x")',
  account: null,
  currency: 'USD',
  resourceId: null,
  resourceName: null,
  category: 'Credit',
  commitmentStatus: null,
  isCorrection: false,
  fromMs: 0,
  toMs: 3_600_000,
  cost: '-12.5',
  rows: 1,
  rowsWithoutCost: 0,
  hours: null,
  gpuCount: null,
  tag: null,
};

it('a CSV of costs holds no formula, and credits stay numbers', () => {
  const sum = new AllocationSum({ kind: 'plain', name: 'provider' });
  sum.addOwn(charge, 'credit');
  sum.addOwn({ ...charge, provider: '\u202Eevil\u0007', cost: '1' }, 'tax');
  const [head, ...lines] = allocationCsv(allocationTables(sum.lines()), 'provider').trimEnd().split('\r\n');
  expect(head?.split(',').slice(0, 8)).toEqual([
    'provider',
    'currency',
    'effective',
    'heldIdle',
    'idle',
    'notObserved',
    'unallocated',
    'total',
  ]);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",USD,0,0,0,0,-12\.5,-12\.5,/);
  expect(lines[0]).not.toMatch(/[\u202E\u0007]/);
});
