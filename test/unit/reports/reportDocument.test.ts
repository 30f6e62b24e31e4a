import { describe, expect, it } from 'vitest';
import { exact, sumKnown } from '#shared/money/decimal.ts';
import { cellText, shareText } from '#shared/reports/cellText.ts';
import { reportJson, reportJsonSchema, reportJsonSchemaText, rowSchema } from '#shared/reports/reportJson.ts';
import type { ReportTable } from '#shared/reports/reportTable.ts';
import { makeRightSizingReport } from '#shared/reports/rightSizing/makeRightSizingReport.ts';
import { tableTotals } from '#shared/reports/tableTotals.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';

const money = { type: 'money', currencyKey: 'currency', isSummed: true, about: '' } as const;
const table: ReportTable = {
  key: 'costs',
  title: 'Costs',
  about: '',
  columns: [
    { key: 'currency', label: 'Currency', type: 'text', about: '' },
    { key: 'cost', label: 'Cost', ...money },
    { key: 'charges', label: 'Charges', type: 'integer', isSummed: true, about: '' },
  ],
  rows: [
    ['USD', '0.1', 1],
    ['EUR', '-5', 2],
    ['USD', '0.2', 3],
    ['USD', null, 4],
  ],
  print: { columns: [], most: 10 },
  whenEmpty: '',
};

describe('totals of tables', () => {
  it('are exact, by currency, and count what they leave out', () => {
    const [dollars, euros] = tableTotals(table);
    expect(dollars?.map(({ sum, unknown }) => [sum, unknown])).toEqual([
      ['0.3', 1],
      ['8', 0],
    ]);
    expect(euros?.map(({ sum }) => sum)).toEqual(['-5', '2']);
  });

  it('are none where there is no row', () => {
    expect(tableTotals({ ...table, rows: [] })).toEqual([]);
  });
});

describe('cells for people', () => {
  it('say unknown where an amount is, and never 0', () => {
    const [, cost] = table.columns;
    if (cost === undefined) throw new Error('no column');
    expect(table.rows.map((row) => cellText(table, cost, row))).toEqual([
      'USD 0.10',
      'EUR -5.00',
      'USD 0.20',
      'unknown',
    ]);
  });

  it('do not round a share to none', () => {
    expect([0, 0.0004, -0.0004, 0.8243, 1].map(shareText)).toEqual([
      '0.0 %',
      '<0.1 %',
      '>-0.1 %',
      '82.4 %',
      '100.0 %',
    ]);
  });
});

describe('the right-sizing document', () => {
  const input = someRightSizing(60);
  const report = makeRightSizingReport(input);

  it('counts each saving once: the column of the table is the portfolio', () => {
    const { total, preliminary } = input.portfolio ?? expect.unreachable('no portfolio');
    const recommendations = report.tables.find(({ key }) => key === 'recommendations');
    const [sums] = recommendations === undefined ? [] : tableTotals(recommendations);
    const counted = sums?.find(({ column }) => column.key === 'countedMonthlySavings');
    expect(counted?.sum).toBe(sumKnown([total.expected, preliminary.expected]).sum);
    expect(counted?.unknown).toBeGreaterThan(0);
  });

  it('sums what was realised once, however many accepted findings tell of it', () => {
    const [first = expect.unreachable('no finding'), second = expect.unreachable('one finding')] =
      input.findings;
    const findings = [
      { ...first, realised: '90', countedRealised: '90' },
      { ...second, realised: '90', countedRealised: '0' },
    ];
    const { tables } = makeRightSizingReport({ ...input, findings });
    const recommendations = tables.find(({ key }) => key === 'recommendations');
    const [sums] = recommendations === undefined ? [] : tableTotals(recommendations);
    expect(sums?.find(({ column }) => column.key === 'realisedMonthlySavings')?.sum).toBe('90');
  });

  it('has the most money first, and what has no figure last', () => {
    const rows = report.tables[0]?.rows ?? [];
    const at = report.tables[0]?.columns.findIndex(({ key }) => key === 'estimatedMonthlySavings') ?? 0;
    const savings = rows.map((row) => row[at]);
    const known = savings.filter((saving) => typeof saving === 'string');
    expect(savings.slice(0, known.length)).toEqual(known);
    expect(known).toEqual(known.toSorted((one, other) => exact(other).cmp(exact(one))));
  });

  it('writes out the evidence of the largest and says where the rest is', () => {
    const fixes = input.findings.filter(({ finding }) => finding.kind === 'underSized').length;
    const evidence = report.sections.find(({ title }) => title === 'Evidence');
    expect(evidence?.blocks.filter(({ type }) => type === 'heading')).toHaveLength(40);
    expect(JSON.stringify(evidence)).toContain(`other ${60 - fixes - 40} is in the XLSX`);
  });

  it('is JSON by the schema that is published, rows by their columns', () => {
    const json = reportJsonSchema.parse(JSON.parse(JSON.stringify(reportJson(report))));
    for (const { columns, rows } of Object.values(json.tables))
      for (const row of rows) rowSchema(columns).parse(row);
    const schema = JSON.parse(reportJsonSchemaText());
    expect(schema.$schema).toContain('2020-12');
    expect(schema.required).toContain('tables');
  });

  it('is a document too when there is nothing to change, and when no price is known', () => {
    const none = makeRightSizingReport(someRightSizing(0));
    expect(none.cover.headlines[0]?.value).toBe('USD 0.00');
    const unpriced = makeRightSizingReport({ ...input, portfolio: null, monthlyCostOfGpu: {} });
    expect(unpriced.cover.headlines[0]?.value).toBe('unknown');
    const rows = reportJson(unpriced).tables.recommendations?.rows ?? [];
    expect(rows.every(({ estimatedMonthlyCost }) => estimatedMonthlyCost === null)).toBe(true);
  });

  it('says savings and costs as unknown, and no 0, where no GPU has a price', () => {
    const { portfolio } = input;
    if (portfolio === null) return expect.unreachable('no portfolio');
    const nothing = { low: '0', expected: '0', high: '0', currency: 'USD' };
    const sums = { total: nothing, preliminary: nothing, fixes: nothing, spend: '0' };
    const unpriced = { ...portfolio, ...sums, gpusWithoutPrice: portfolio.gpus };
    const { cover, metadata } = makeRightSizingReport({ ...input, portfolio: unpriced });
    expect(cover.headlines[0]).toMatchObject({
      value: 'unknown',
      note: expect.stringContaining('rates.yaml'),
    });
    expect(cover.facts.find(({ label }) => label === 'Cost of them')?.value).toBe('unknown');
    const values = new Map(metadata.map(({ key, value }) => [key, value]));
    expect([values.get('monthlySavings'), values.get('monthlySpend')]).toEqual([null, null]);
  });

  it('holds no control or direction character, whoever wrote it', () => {
    const hostile = makeRightSizingReport(
      someRightSizing(5, { host: 'a\u202eb\u0000\u001b[31mc\nd', model: '=1+1' }),
    );
    expect(JSON.stringify(hostile)).not.toMatch(/\\u0000|\\u001b|\\n|\u202e/);
    expect(JSON.stringify(hostile)).toContain('abc d');
  });
});
