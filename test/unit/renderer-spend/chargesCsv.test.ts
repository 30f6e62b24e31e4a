import { expect, it } from 'vitest';
import { chargesCsv } from '../../../renderer/features/spend/drill/chargesCsv.ts';

const charge = {
  periodId: 1,
  sourceId: 1,
  line: 7,
  startMs: 0,
  endMs: null,
  provider: '=1+1',
  service: 'a,b',
  resource: '\u202e@SUM(1)\u0007',
  description: null,
  chargeCategory: 'Credit',
  quantity: null,
  unit: null,
  currency: 'USD',
  cost: '-0.000000000000000001',
};

it('writes charges harmless and exact; credits stay numbers, what is unknown stays empty', () => {
  const [head, line] = chargesCsv([charge], 'billed').split('\r\n');
  expect(head).toContain('currency,billedCost,row');
  expect(line).toBe(`1970-01-01T00:00:00.000Z,,'=1+1,"a,b",'@SUM(1),,Credit,,,USD,-0.000000000000000001,7`);
});
