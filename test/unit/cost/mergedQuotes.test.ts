import { describe, expect, it } from 'vitest';
import { mergedQuotes } from '#shared/cost/rates/mergedQuotes.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';

const quote = (more: Partial<PriceQuote>): PriceQuote => ({
  provider: 'lambda',
  instance: '8x H100 80GB',
  region: '',
  gpuKey: 'h100-sxm',
  gpuCount: 8,
  unit: 'instance-hour',
  market: 'on-demand',
  price: '31.92',
  currency: 'USD',
  source: 'catalogue',
  asOf: '2026-09-20',
  note: '',
  ...more,
});

describe("a provider's own list", () => {
  const live = quote({ instance: 'gpu_8x_h100_sxm5', price: '33.00', source: 'live', asOf: '2026-11-21' });

  it('replaces what the catalogue says of that GPU on that market at that provider, and nothing else', () => {
    const others = [
      quote({ provider: 'crusoe' }),
      quote({ market: 'spot' }),
      quote({ gpuKey: 'a10' }),
      quote({ gpuKey: null }),
    ];
    expect(mergedQuotes([quote({}), ...others], [live])).toEqual([...others, live]);
  });

  it('that names a GPU without a price leaves the catalogue as it is', () => {
    const unpriced = { ...live, price: null };
    expect(mergedQuotes([quote({})], [unpriced])).toEqual([quote({}), unpriced]);
    expect(mergedQuotes([quote({})], [])).toEqual([quote({})]);
  });
});
