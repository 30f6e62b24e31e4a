import { describe, expect, it } from 'vitest';
import { parseBudgets } from '#engine/billing/spend/budgetsFile.ts';
import { addSums } from '#shared/cost/spend/addSums.ts';
import { convertedTotal } from '#shared/cost/spend/convertedTotal.ts';
import { dimensionLabel, parseDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendSplit, SpendSum } from '#shared/cost/spend/spendFigures.ts';
import { splitCsv, splitRows } from '#shared/cost/spend/splitRows.ts';

const sum = (amount: string | null, rows = 1, unknownRows = 0): SpendSum => ({
  currency: 'USD',
  amount,
  rows,
  unknownRows,
});

const split: SpendSplit = {
  total: sum('7.5', 5, 1),
  lines: [
    {
      value: '=HYPERLINK("http://x")\u202e',
      sum: sum('10', 3),
      parts: [{ value: null, sum: sum('8', 2) }],
      rest: { values: 4, sum: sum('2', 1) },
    },
    { value: 'credits', sum: sum('-2.5', 1, 1), parts: [{ value: 'c', sum: sum('-2.5', 1, 1) }], rest: null },
  ],
  rest: null,
};

describe('a split as rows', () => {
  it('sums to its total, rests included', () => {
    const rows = splitRows(split, ['service', 'tag:team']);
    expect(rows.map(({ first, second }) => [first, second])).toEqual([
      ['=HYPERLINK("http://x")', 'Not tagged'],
      ['=HYPERLINK("http://x")', '4 more'],
      ['credits', 'c'],
    ]);
    expect(
      addSums(
        'USD',
        rows.map((row) => row.sum),
      ).amount,
    ).toBe('7.5');
    expect(rows[0]?.share).toBeCloseTo(8 / 7.5, 12);
  });

  it('goes into CSV harmless and exact: texts that are formulas are quoted, credits stay numbers', () => {
    const scope = { month: '2026-11-01', basis: 'billed', gpuOnly: false, filters: [] } as const;
    const csv = splitCsv([split], { scope, by: ['service', 'tag:=1+1'], asOf: '2026-11-20T00:00:00.000Z' });
    const [header, first, , credit] = csv.split('\r\n');
    expect(header).toContain('Service,Tag =1+1,amount');
    expect(first).toContain(`"'=HYPERLINK(""http://x"")",Not tagged,8,`);
    expect(credit).toBe('2026-11,Billed,false,USD,credits,c,-2.5,-0.333333,1,1,2026-11-20T00:00:00.000Z');
    expect(csv).not.toMatch(/[\u202a-\u202e]/);
  });

  it('never adds two currencies, and keeps unknown apart from 0', () => {
    expect(() => addSums('USD', [sum('1'), { ...sum('1'), currency: 'EUR' }])).toThrow(RangeError);
    expect(addSums('USD', [sum(null, 2, 2)]).amount).toBeNull();
    expect(addSums('USD', [sum(null, 2, 2), sum('0.1'), sum('0.2')])).toEqual(sum('0.3', 4, 2));
  });

  it('converts by the user’s rates alone, wholly or not at all', () => {
    const book = {
      currency: 'USD',
      exchange: [{ from: 'EUR', to: 'USD', rate: '1.1', date: '2026-11-01', source: 'bank' }],
    };
    const euros = { ...sum('10'), currency: 'EUR' };
    expect(convertedTotal([sum('0.5'), euros], book, '2026-11-30')).toMatchObject({
      amount: '11.5',
      currency: 'USD',
      by: [{ from: 'EUR', rate: '1.1' }],
    });
    expect(convertedTotal([sum('0.5'), euros], book, '2026-10-31').amount).toBeNull();
    expect(convertedTotal([sum('0.5'), { ...euros, currency: 'GBP' }], book, '2026-11-30')).toEqual({
      amount: null,
      why: 'rates.yaml has no rate from GBP to USD',
    });
    expect(convertedTotal([sum(null, 1, 1), euros], book, '2026-11-30').amount).toBeNull();
  });

  it('reads dimensions as people write them', () => {
    expect(parseDimension('InstanceType')).toBe('instanceType');
    expect(parseDimension('tag:Cost Center')).toBe('tag:Cost Center');
    expect(parseDimension('tag:')).toBeNull();
    expect(dimensionLabel('tag:team')).toBe('Tag team');
  });
});

describe('budgets.yaml', () => {
  it('keeps amounts as they are written', () => {
    const { budgets, problems, fiscalYearStart, timeZone } = parseBudgets(`
timeZone: Europe/Berlin
fiscalYearStart: 7
budgets:
  - { name: All, amount: 250000.10, currency: USD }
  - { name: Research, dimension: 'tag:team', value: research, amount: '40000', currency: EUR, basis: billed, from: 2026-07 }
`);
    expect(problems).toEqual([]);
    expect({ fiscalYearStart, timeZone }).toEqual({ fiscalYearStart: 7, timeZone: 'Europe/Berlin' });
    expect(budgets[0]).toMatchObject({ name: 'All', amount: '250000.1', of: null, basis: 'effective' });
    expect(budgets[1]).toMatchObject({
      of: { dimension: 'tag:team', value: 'research' },
      basis: 'billed',
      from: '2026-07-01',
      to: null,
    });
  });

  it('tells each fault with its line and leaves the rest in force', () => {
    const { budgets, problems } = parseBudgets(`fiscalYearStart: 13
budget: []
budgets:
  - { name: Good, amount: 1, currency: USD }
  - { name: Bad, amount: 1,000, currency: usd }
  - { name: Odd, amount: 5, currency: USD, value: x }
`);
    expect(budgets.map(({ name }) => name)).toEqual(['Good']);
    expect(problems.map(({ line, key }) => [line, key])).toEqual([
      [1, 'fiscalYearStart'],
      [2, 'budget'],
      [5, 'budgets[1].currency'],
      [5, 'budgets[1]'],
      [6, 'budgets[2].dimension'],
    ]);
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

  it('may be missing, empty, or no YAML at all', () => {
    expect(parseBudgets('').problems).toEqual([]);
    expect(parseBudgets('budgets:').budgets).toEqual([]);
    expect(parseBudgets('- 1').problems).toHaveLength(1);
    expect(parseBudgets('a: [').problems.length).toBeGreaterThan(0);
  });
});
