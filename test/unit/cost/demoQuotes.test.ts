import { expect, it } from 'vitest';
import { termYears } from '#shared/analysis/findings/purchase/reservedOffers.ts';
import { exact } from '#shared/money/decimal.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { demoQuotes } from '../../../electron/demo/demoQuotes.ts';

const quotes = demoQuotes(planFleet({ gpus: 200, seed: 1 }));
const listed = (market: string) => quotes.filter((quote) => quote.market === market);

it('lists reservations of one and three years below the price on demand, but where the provider sells none', () => {
  const reserved = listed('reserved');
  expect(new Set(reserved.map(({ note }) => termYears(note)))).toEqual(new Set([1, 3]));
  expect(reserved.some(({ provider }) => provider === 'lambda')).toBe(false);
  for (const { instance, region, gpuCount, price } of reserved) {
    const same = listed('on-demand').find(
      (quote) => quote.instance === instance && quote.region === region && quote.gpuCount === gpuCount,
    );
    expect(exact(price ?? '0').lt(exact(same?.price ?? '0'))).toBe(true);
  }
});

it('has a source and a day for every price', () => {
  expect(quotes.length).toBeGreaterThan(10);
  expect(quotes.every(({ source, asOf }) => source !== '' && asOf !== null)).toBe(true);
});
