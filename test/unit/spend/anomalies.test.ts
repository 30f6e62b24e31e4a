import { describe, expect, it } from 'vitest';
import { type CostSeries, findDeviations } from '#shared/cost/spend/anomalies.ts';
import { causesOf, type MovedValue } from '#shared/cost/spend/anomalyCause.ts';
import { commitmentSummary, type PricedUsage } from '#shared/cost/spend/commitments.ts';

/** 61 days from the first of October, a working week with a little scatter. */
function series(key: string, level: number, change: (day: number) => number = () => 0): CostSeries {
  const amounts = Array.from({ length: 61 }, (_, day) => {
    const weekend = (day + 4) % 7 === 6 || (day + 4) % 7 === 0 ? 0.6 : 1;
    return level * weekend * (1 + 0.02 * Math.sin(day * 12.9898)) + change(day);
  });
  return { key, first: '2026-10-01', amounts };
}

const since = '2026-11-01';
const until = '2026-11-30';

describe('days that stand out', () => {
  it('are not the weekends, nor what is small', () => {
    const small = series('small', 2, (day) => (day === 45 ? 6 : 0));
    expect(findDeviations([series('steady', 1000), small], since, until)).toEqual([]);
  });

  it('are found with how much more they cost', () => {
    const [found, ...others] = findDeviations(
      [series('steady', 1000), series('spiky', 500, (day) => (day === 45 || day === 46 ? 900 : 0))],
      since,
      until,
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: 'spiky', from: '2026-11-15', to: '2026-11-16' });
    expect((found?.actual ?? 0) - (found?.expected ?? 0)).toBeCloseTo(1800, -2);
  });

  it('tell a step at its beginning and are silent once it is the new level', () => {
    const found = findDeviations([series('grown', 1000, (day) => (day >= 40 ? 800 : 0))], since, until);
    expect(found[0]?.from).toBe('2026-11-10');
    expect((found[0]?.to ?? '') < '2026-11-20').toBe(true);
    expect(found.every(({ to }) => to < '2026-11-20')).toBe(true);
  });

  it('tell a fall, as of a service that stopped', () => {
    const stopped = series('stopped', 1000, (day) => (day === 50 ? -950 : 0));
    expect(findDeviations([stopped], since, until)).toMatchObject([{ from: '2026-11-20' }]);
  });
});

function moved(
  dimension: MovedValue['dimension'],
  value: string | null,
  costs: readonly [string | null, string | null],
  quantities: readonly [string | null, string | null] = [null, null],
): MovedValue {
  return {
    dimension,
    value,
    before: costs[0],
    after: costs[1],
    quantityBefore: quantities[0],
    quantityAfter: quantities[1],
    unit: 'Hours',
  };
}

describe('the cause', () => {
  it('is a resource that is new', () => {
    const [cause] = causesOf(900, [
      moved('resource', 'i-old', ['100', '100']),
      moved('resource', 'i-new', [null, '900']),
      moved('region', 'us-east-1', ['100', '1000']),
    ]);
    expect(cause).toMatchObject({ kind: 'new', dimension: 'resource', value: 'i-new', share: 1 });
  });

  it('tells a higher price from a higher quantity', () => {
    const price = causesOf(50, [
      moved('sku', 'p5', ['100', '150'], ['10', '10']),
      moved('sku', 'x', ['1', '1']),
    ]);
    expect(price[0]).toMatchObject({ kind: 'price', priceBefore: 10, priceAfter: 15 });
    const quantity = causesOf(50, [
      moved('sku', 'p5', ['100', '150'], ['10', '15']),
      moved('sku', 'x', ['1', '1']),
    ]);
    expect(quantity[0]).toMatchObject({ kind: 'quantity', quantityBefore: 10, quantityAfter: 15 });
  });

  it('is a credit that no longer comes, and a commitment that ended', () => {
    const credit = causesOf(200, [
      moved('chargeCategory', 'Credit', ['-200', null]),
      moved('chargeCategory', 'Usage', ['900', '900']),
    ]);
    expect(credit[0]).toMatchObject({ kind: 'credit-missing', change: 200 });
    const ended = causesOf(400, [
      moved('commitment', 'Used', ['600', null]),
      moved('commitment', null, ['10', '1010']),
    ]);
    expect(ended[0]).toMatchObject({ kind: 'commitment-lost', value: null });
    const more = causesOf(100, [
      moved('commitment', 'Used', ['6', '6']),
      moved('commitment', null, ['10', '110']),
    ]);
    expect(more[0]?.kind).not.toBe('commitment-lost');
  });

  it('is not claimed where nothing explains half of it', () => {
    const many = ['a', 'b', 'c', 'd'].map((value) => moved('resource', value, ['10', '20']));
    expect(causesOf(40, many)).toEqual([]);
  });
});

describe('commitments', () => {
  const row = (
    pricing: string,
    commitment: string | null,
    effective: string | null,
    list: string | null,
  ): PricedUsage => ({
    currency: 'USD',
    pricing,
    commitment,
    commitmentId: commitment === null ? null : 'sp-1',
    commitmentName: commitment === null ? null : 'Plan',
    commitmentType: commitment === null ? null : 'Savings Plan',
    effective,
    list,
    effectiveUnknown: effective === null ? 1 : 0,
    listUnknown: list === null ? 1 : 0,
  });

  it('cover usage by its list price; what is unused is no usage', () => {
    const found = commitmentSummary('USD', [
      row('Committed', 'Used', '60', '100'),
      row('Committed', 'Unused', '20', null),
      row('Standard', null, '80', '80'),
      row('Dynamic', null, '5', '20'),
    ]);
    expect(found).toMatchObject({ coverage: 0.5, spotShare: 0.1, used: '60', unused: '20', saved: '20' });
    expect(found?.commitments).toEqual([
      { id: 'sp-1', name: 'Plan', type: 'Savings Plan', used: '60', unused: '20', usedShare: 0.75 },
    ]);
    expect(commitmentSummary('EUR', [row('Standard', null, '80', '80')])).toBeNull();
    expect(commitmentSummary('USD', [row('Standard', null, '80', null)])).toMatchObject({
      coverage: null,
      saved: null,
    });
  });

  it('of which a charge does not state its cost are unknown, never 0', () => {
    const rows = [row('Committed', 'Used', '60', '100'), row('Standard', null, '80', '80')];
    const unusedUnknown = commitmentSummary('USD', [...rows, row('Committed', 'Unused', null, null)]);
    expect(unusedUnknown).toMatchObject({ used: '60', unused: null, saved: null });
    expect(unusedUnknown?.commitments).toMatchObject([{ used: '60', unused: null, usedShare: null }]);
    const usedUnknown = commitmentSummary('USD', [
      ...rows,
      { ...row('Committed', 'Used', '5', '9'), effectiveUnknown: 1 },
    ]);
    expect(usedUnknown).toMatchObject({ used: null, unused: '0', saved: null, usageWithoutList: 0 });
    const listUnknown = commitmentSummary('USD', [...rows, row('Committed', 'Used', '5', null)]);
    expect(listUnknown).toMatchObject({ coverage: null, used: '65', saved: null, usageWithoutList: 1 });
  });
});
