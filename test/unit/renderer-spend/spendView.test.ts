import { describe, expect, it } from 'vitest';
import { causeText } from '../../../renderer/features/spend/causeText.ts';
import { spendChartModel } from '../../../renderer/features/spend/chart/spendChartModel.ts';
import { bandText, fiscalName, monthName, shareText } from '../../../renderer/features/spend/spendText.ts';
import { filtersText, viewOfParams } from '../../../renderer/features/spend/spendView.ts';

const latest = '2026-11-01';

describe('the view of an address', () => {
  it('is the newest month by provider and service where the address says nothing', () => {
    expect(viewOfParams({}, latest)).toEqual({
      scope: { month: latest, basis: 'effective', gpuOnly: false, filters: [] },
      by: 'provider',
      within: 'service',
      currency: null,
    });
  });

  it('comes back from what it wrote, tags and missing values too', () => {
    const filters = [
      { dimension: 'tag:cost "center"', value: 'a,b' },
      { dimension: 'region', value: null },
    ] as const;
    const view = viewOfParams(
      {
        month: '2026-07',
        basis: 'list',
        gpu: '1',
        by: 'tag:team',
        within: 'none',
        only: filtersText(filters),
        currency: 'EUR',
      },
      latest,
    );
    expect(view).toEqual({
      scope: { month: '2026-07-01', basis: 'list', gpuOnly: true, filters },
      by: 'tag:team',
      within: null,
      currency: 'EUR',
    });
    expect(filtersText([])).toBe('');
  });

  it('is not broken by what cannot be read', () => {
    const odd = { month: 'never', basis: 'net', by: 'colour', within: '', only: '{"a":[', gpu: 'yes' };
    expect(viewOfParams(odd, latest)).toEqual(viewOfParams({}, latest));
    expect(viewOfParams({ only: '[["nothing","x"],5,["region",7]]' }, latest).scope.filters).toEqual([
      { dimension: 'region', value: null },
    ]);
    expect(viewOfParams({ month: 'none' }, latest).scope.month).toBe('');
  });
});

describe('texts of spend', () => {
  it('name months, fiscal places, shares and bands', () => {
    expect(monthName('2026-07-01')).toBe('July 2026');
    expect(monthName('')).toBe('No month stated');
    expect(fiscalName('2026-07-01', 7)).toBe('FY 2027 Q1 P1');
    expect(fiscalName('2026-07-01', 1)).toBe('');
    expect([shareText(0), shareText(0.0001), shareText(-0.0001), shareText(0.1234), shareText(null)]).toEqual(
      ['0.0 %', '<0.1 %', '>-0.1 %', '12.3 %', '-'],
    );
    expect(bandText({ expected: 865_888, low: 865_760, high: 866_017 }, 'USD')).toBe(
      'USD 865,800 to 866,000',
    );
  });

  it('say why a cost moved, with hostile names made plain', () => {
    const cause = {
      kind: 'price',
      dimension: 'sku',
      value: 'p5\u202e.48xlarge',
      change: 500,
      share: 1,
      priceBefore: 55.04,
      priceAfter: 98.32,
      quantityBefore: 10,
      quantityAfter: 10,
      unit: 'Hours',
    } as const;
    expect(causeText(cause, 'USD')).toBe(
      'SKU p5.48xlarge costs another price: 55.04 to 98.32 per Hours (+USD 500.00, 100.0 % of it).',
    );
    expect(causeText({ ...cause, kind: 'credit-missing' }, 'USD')).toContain('A credit of the days before');
  });
});

describe('the chart', () => {
  const outlook = {
    known: '30',
    spread: '0',
    unknownRows: 0,
    days: [
      { day: '2026-11-01', amount: '30', running: '30', expected: null, expectedRunning: null },
      {
        day: '2026-11-02',
        amount: null,
        running: null,
        expected: { expected: 30, low: 20, high: 40 },
        expectedRunning: { expected: 60, low: 50, high: 70 },
      },
    ],
    total: { expected: 900, low: 800, high: 1000 },
    providers: [],
  };
  const parts = { month: latest, currency: 'USD', outlook, burn: null } as const;

  it('shows a running month beside whole ones, also where nothing of it is in', () => {
    const history = [{ day: '2026-10-01', amount: '930' }];
    const { points } = spendChartModel({ ...parts, kind: 'months', history });
    expect(points).toEqual([
      { label: '2026-10', known: '930', expected: null },
      { label: '2026-11', known: null, expected: outlook.total },
    ]);
  });

  it('never turns a day that is not in into a 0', () => {
    const { points } = spendChartModel({ ...parts, kind: 'days', history: [] });
    expect(points[1]).toEqual({ label: '2', known: null, expected: { expected: 30, low: 20, high: 40 } });
  });
});
