import { expect, it } from 'vitest';
import { adviceLines } from '#cli/adviceLines.ts';
import type { AdviceList } from '#shared/contract/schemas/advice.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';

const terminal = { paint: (_: string, text: string) => text, columns: () => 100 };
const gate = { share: 0.1, of: 'gpu-hours', limit: null, isAbove: false, why: '' } as const;
const { analysis, portfolio } = someRightSizing(3);

function linesOf(changes: Partial<NonNullable<AdviceList['portfolio']>>): string {
  const list: AdviceList = {
    ...{ analysis, rows: [], matching: 0, byKind: [], byTeam: [] },
    portfolio: { ...(portfolio ?? expect.unreachable('no portfolio')), ...changes },
    statuses: { open: 0, accepted: 0, dismissed: 0, snoozed: 0, gone: 0 },
  };
  return adviceLines(list, gate, terminal).join('\n');
}

it('advice in a terminal says what it comes to, and as unknown where no GPU has a price', () => {
  const some = { low: '90', expected: '100', high: '120', currency: 'USD' };
  expect(linesOf({ total: some, spend: '1000' })).toContain(
    'Together USD 100.00 a month (USD 90.00 to USD 120.00) of USD 1,000.00',
  );
  const nothing = { low: '0', expected: '0', high: '0', currency: 'USD' };
  const unpriced = linesOf({ total: nothing, spend: '0', gpusWithoutPrice: portfolio?.gpus ?? 0 });
  expect(unpriced).toContain('Together unknown: no GPU has a known price.');
  expect(unpriced).not.toContain('USD 0');
});
