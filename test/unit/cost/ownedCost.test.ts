import { describe, expect, it } from 'vitest';
import { type OwnedHardware, ownedCost, powerLine } from '#shared/cost/owned/ownedCost.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import { emptyRateBook, turningDays } from '#shared/cost/rates/rateBook.ts';
import { rateTable } from '#shared/cost/rates/rateTable.ts';
import { exact, roundedTo, sumExact } from '#shared/money/decimal.ts';

const rack: OwnedHardware = {
  currency: 'USD',
  capex: '280000',
  salvage: '28000',
  depreciationMonths: 48,
  inService: '2025-01-31',
  hostingPerMonth: '900',
  staffPerMonth: '400',
  power: { tariffPerKwh: '0.18', pue: '1.3', hostWatts: 1200 },
};

describe('owned hardware', () => {
  it('costs what the worked example says', () => {
    const cost = ownedCost(rack, 8, '2026-11-20');
    expect(cost.lines.map(({ perGpuHour }) => roundedTo(perGpuHour, 6))).toEqual([
      '0.898376',
      '0.154007',
      '0.068448',
    ]);
    const power = powerLine(rack, 8, 650);
    expect(power?.perGpuHour).toBe('0.1872');
    expect(roundedTo(sumExact([cost.perGpuHour, power?.perGpuHour ?? '0']), 6)).toBe('1.308031');
    expect(cost).toMatchObject({ perKwh: '0.234', hostWattsPerGpu: 150 });
  });

  it('costs no capital once it is depreciated', () => {
    const months = { before: '2029-01-30', after: '2029-01-31' };
    expect(exact(ownedCost(rack, 8, months.before).lines[0]?.perGpuHour ?? '0').gt(0)).toBe(true);
    expect(ownedCost(rack, 8, months.after).lines[0]).toMatchObject({
      perGpuHour: '0',
      formula: 'depreciated since 2029-01-31',
    });
    // What is observed is priced between turning days, each span at its first day.
    const owned = [{ ...rack, name: 'rack', applies: {} }];
    expect(turningDays({ ...emptyRateBook, owned })).toEqual([months.after]);
  });

  it('is refused without GPUs', () => {
    expect(() => ownedCost(rack, 0, '2026-11-20')).toThrow(RangeError);
  });

  it('comes before all other rates, with its power apart', () => {
    const book = {
      ...emptyRateBook,
      owned: [{ name: 'rack', applies: { host: 'own-*' }, ...rack }],
      cards: [{ name: 'all', applies: {}, perGpuHour: '9', currency: 'USD' }],
    };
    const own = {
      host: 'own-1',
      labels: {},
      gpuName: 'NVIDIA H100 80GB HBM3',
      gpuKey: 'h100-sxm',
      gpuCount: 8,
      hostGpuCount: 8,
    };
    const row = rateTable(book, catalogueQuotes(), [own], '2026-11-20').rows[0];
    expect(row?.answer.rate).toMatchObject({
      basis: 'owned',
      rule: 'rack',
      energy: { perKwh: '0.234', hostWatts: 150 },
    });
    expect(row?.answer.steps.find(({ rule }) => rule === 'all')?.outcome).toBe('passed over');
  });
});
