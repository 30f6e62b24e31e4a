import { describe, expect, it } from 'vitest';
import { quotesOfItem } from '#engine/billing/connectors/azure/retailQuotes.ts';
import { rowAt } from '#engine/billing/connectors/reading/answerRow.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { emptyRateBook, type RateBook, turningDays } from '#shared/cost/rates/rateBook.ts';
import { closeness, fitsText } from '#shared/cost/rates/rateScope.ts';
import { type BareSubject, rateTable } from '#shared/cost/rates/rateTable.ts';

const day = '2026-11-20';

function host(name: string, labels: Readonly<Record<string, string>> = {}, gpus = 8): BareSubject {
  return {
    host: name,
    labels,
    gpuName: 'NVIDIA H100 80GB HBM3',
    gpuKey: 'h100-sxm',
    gpuCount: gpus,
    hostGpuCount: gpus,
  };
}

const p5 = { provider: 'aws', instance: 'p5.48xlarge', region: 'us-east-1' };

function answer(
  book: Partial<RateBook>,
  subject: BareSubject,
  quotes: readonly PriceQuote[] = catalogueQuotes(),
) {
  const row = rateTable({ ...emptyRateBook, ...book }, quotes, [subject], day).rows[0];
  if (!row) throw new Error('no row');
  return row.answer;
}

describe('a rate by price list', () => {
  it('is the newest list price shared by the GPUs, with source, date and age', () => {
    const { rate, steps, warnings } = answer({}, host('a', { ...p5, instance: 'g6.48xlarge' }));
    expect(rate).toMatchObject({ basis: 'quote', perGpuHour: '1.6688', currency: 'USD', asOf: '2026-07-20' });
    expect(rate?.source).toContain('karpenter-provider-aws');
    expect(warnings).toEqual(['the price is 123 days old']);
    expect(steps.find(({ outcome }) => outcome === 'chosen')?.detail).toContain(
      '13.3504 USD an instance-hour / 8 GPUs',
    );
  });

  it('takes the closest discount off, and no two', () => {
    const discounts = [
      { name: 'edp', provider: 'aws', percent: '10' },
      { name: 'p5 deal', provider: 'aws', instance: 'p5.*', percent: '12.5', source: 'order 7' },
      { name: 'storage', provider: 'aws', service: 'Amazon Simple Storage Service', percent: '90' },
    ];
    expect(answer({ discounts }, host('a', p5)).rate?.perGpuHour).toBe('6.02');
  });

  it('stays unknown where nobody said what the host is, where regions differ, and where the list has no price', () => {
    const unnamed = answer({}, host('a'));
    expect(unnamed.rate).toBeNull();
    expect(unnamed.remedy).toContain('hosts.yaml');
    const quotes = ['eu', 'us'].map(
      (region, at): PriceQuote => ({
        provider: 'x',
        instance: 'big',
        region,
        gpuKey: 'h100-sxm',
        gpuCount: 8,
        unit: 'instance-hour',
        market: 'on-demand',
        price: String(10 + at),
        currency: 'USD',
        source: 'list',
        asOf: day,
        note: '',
      }),
    );
    const split = answer({}, host('a', { provider: 'x', instance: 'big' }), quotes);
    expect(split.rate).toBeNull();
    expect(split.why).toContain('between 10 and 11 USD');
    const unpriced = quotes.map((quote) => ({ ...quote, price: null }));
    expect(answer({}, host('a', { provider: 'x', instance: 'big', region: 'eu' }), unpriced).why).toContain(
      'without a price',
    );
  });

  it('takes the newer of two readings of one offer', () => {
    const base = catalogueQuotes().find(
      ({ instance, region }) => instance === p5.instance && region === p5.region,
    );
    if (!base) throw new Error('no p5');
    const newer = { ...base, price: '48', asOf: '2026-11-19', source: 'Pricing API' };
    const { rate, warnings } = answer({}, host('a', p5), [...catalogueQuotes(), newer]);
    expect(rate).toMatchObject({ perGpuHour: '6', source: 'Pricing API' });
    expect(warnings).toEqual([]);
  });

  it('takes neither of two prices that a list reads of one offer on one day', () => {
    const read = { source: 'https://prices.azure.com', asOf: day };
    const item = (fields: Readonly<Record<string, unknown>>) =>
      quotesOfItem(
        rowAt(
          {
            armSkuName: 'Standard_ND96isr_H100_v5',
            armRegionName: 'eastus',
            skuName: 'ND96isr H100 v5',
            meterName: 'ND96isr H100 v5',
            unitOfMeasure: '1 Hour',
            currencyCode: 'USD',
            ...fields,
          },
          'item 1',
        ),
        read,
      );
    const year = { type: 'Reservation', retailPrice: '472000', reservationTerm: '1 Year' };
    const years = { type: 'Reservation', retailPrice: '946080', reservationTerm: '3 Years' };
    const place = { provider: 'azure', instance: 'Standard_ND96isr_H100_v5', region: 'eastus' };
    const places = [{ applies: { host: 'a' }, ...place, market: 'reserved' as const }];
    expect(answer({ places }, host('a'), item(year)).rate).toMatchObject({ perGpuHour: '6.735159875' });
    for (const order of [
      [year, years],
      [years, year],
    ]) {
      const both = answer({ places }, host('a'), order.flatMap(item));
      expect(both).toMatchObject({ rate: null, remedy: expect.stringContaining('commitments') });
      expect(both.why).toContain('between 36 and 53.881279 USD');
    }
    const spot = { type: 'Consumption', retailPrice: '40', meterName: 'ND96isr H100 v5 Spot' };
    const low = { type: 'Consumption', retailPrice: '20', meterName: 'ND96isr H100 v5 Low Priority' };
    const taken = answer({}, host('a', { ...place, market: 'spot' }), [low, spot].flatMap(item));
    expect(taken.rate).toMatchObject({ perGpuHour: '5' });
  });

  it('does not price a host by a row that its list has superseded', () => {
    const place = {
      provider: 'nebius',
      instance: 'gpu-h100-sxm_8gpu-128vcpu-1600gb',
      region: 'eu-north1',
    };
    const { rate, why } = answer({}, host('a', place));
    expect(rate).toBeNull();
    expect(why).toContain('without a price');
    expect(answer({}, host('a', { ...place, market: 'spot' })).rate?.perGpuHour).toBe('1.25');
  });

  it('prices spot by the spot list', () => {
    const { rate } = answer({}, host('a', { provider: 'coreweave', instance: 'HGX H100', market: 'spot' }));
    expect(rate?.perGpuHour).toBe('2.46375');
  });

  it('keeps the price per GPU of the instance when a GPU is missing, and says so', () => {
    const { rate, warnings } = answer({}, host('a', p5, 7));
    expect(rate?.perGpuHour).toBe('6.88');
    expect(warnings.join()).toContain('should have 8 GPUs and shows 7');
  });
});

describe('a rate by the user', () => {
  const card = { name: 'contract', applies: { provider: 'coreweave' }, perGpuHour: '4.25', currency: 'USD' };

  it('comes before price lists; the closest card counts, and the others are told', () => {
    const cards = [card, { ...card, name: 'this host', applies: { host: 'cw-*' }, perGpuHour: '3.90' }];
    const { rate, steps } = answer({ cards }, host('cw-1', { provider: 'coreweave', instance: 'HGX H100' }));
    expect(rate).toMatchObject({ basis: 'card', rule: 'this host', perGpuHour: '3.9' });
    expect(steps.find(({ rule }) => rule === 'contract')).toMatchObject({ outcome: 'passed over' });
  });

  it('holds from its first day until the day before its last', () => {
    const cards = [{ ...card, from: '2026-01-01', until: day }];
    expect(answer({ cards }, host('a', { provider: 'coreweave' })).rate?.rule).not.toBe('contract');
    expect(turningDays({ ...emptyRateBook, cards })).toEqual(['2026-01-01', day]);
  });

  it('is exchanged only by a rate that was given, of that day or earlier', () => {
    const cards = [{ ...card, currency: 'EUR' }];
    const subject = host('a', { provider: 'coreweave' });
    expect(answer({ cards }, subject).why).toContain('no rate from EUR to USD');
    const rate = (date: string, value: string) => ({ from: 'EUR', to: 'USD', rate: value, date });
    const exchange = [rate('2026-10-01', '1.1'), rate('2026-11-01', '1.08'), rate('2026-12-01', '2')];
    const { rate: found, steps } = answer({ cards, exchange }, subject);
    expect(found).toMatchObject({ perGpuHour: '4.59', currency: 'USD' });
    expect(steps.at(-1)).toMatchObject({ basis: 'exchange', detail: 'x 1.08', asOf: '2026-11-01' });
  });

  it('of a commitment goes to as many hosts as were bought; what is left is counted', () => {
    const commitments = [
      { name: '1y', applies: { instance: 'p5.*' }, perInstanceHour: '33.02', currency: 'USD', quantity: 2 },
    ];
    const book = { ...emptyRateBook, commitments };
    const three = rateTable(
      book,
      catalogueQuotes(),
      ['c', 'a', 'b'].map((name) => host(name, p5)),
      day,
    );
    expect(three.rows.map(({ subject, answer: { rate } }) => [subject.host, rate?.basis])).toEqual([
      ['c', 'quote'],
      ['a', 'commitment'],
      ['b', 'commitment'],
    ]);
    const one = rateTable(book, catalogueQuotes(), [host('a', p5)], day);
    expect(one.commitments[0]).toMatchObject({ used: 1, unused: 1, unusedPerHour: '33.02' });
    expect(one.rows[0]?.answer.rate?.perGpuHour).toBe('4.1275');
  });

  it('of places in rates.yaml says what a host is before its labels do', () => {
    const places = [{ applies: { host: 'a' }, ...p5, market: 'on-demand' as const }];
    expect(answer({ places }, host('a', { provider: 'gcp' })).rate?.perGpuHour).toBe('6.88');
  });
});

describe('patterns', () => {
  it('fit by stars, whatever the case, and never what is not known', () => {
    expect(fitsText('gpu-*-prod', 'GPU-07-prod')).toBe(true);
    expect(fitsText('a*a', 'a')).toBe(false);
    expect(fitsText('p5.*', null)).toBe(false);
    expect(fitsText('*', '')).toBe(true);
  });

  it('rank a host before labels before an instance before a GPU', () => {
    const order = [
      { host: 'a' },
      { host: 'a*' },
      { labels: { team: 'x' } },
      { instance: 'p5' },
      { gpu: 'h100-sxm' },
      { provider: 'aws', region: 'eu' },
      {},
    ].map(closeness);
    expect(order.toSorted((one, other) => other - one)).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });
});
