import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketOf } from '#shared/analysis/findings/size/market.ts';
import { sizedTargets } from '#shared/analysis/findings/size/sizedTarget.ts';
import { downTo2, upTo2 } from '#shared/analysis/findings/size/twoDigits.ts';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import { fitVerdict } from '#shared/sizing/fitVerdict.ts';
import { tails } from '#shared/sizing/plan/holdDemand.ts';
import { gpuOf, priceOf } from '../../../fixtures/profiles.ts';
import { planRequest } from '../../../fixtures/sizing.ts';

describe('a target that holds at the slow end', () => {
  const models = builtInModels.filter(({ key }) =>
    ['Llama-3.1-8B', 'Qwen2.5-14B', 'Qwen3-32B', 'Llama-3.1-70B', 'gpt-oss-20b'].includes(key),
  );
  const cards = builtInGpus.filter(({ key }) =>
    ['h100-sxm', 'a100-sxm-80', 'l40s', 'l4', 'mi300x'].includes(key),
  );
  const asked = fc.record({
    model: fc.constantFrom(...models),
    card: fc.constantFrom(...cards),
    weights: fc.constantFrom('bf16', 'fp8', 'int4'),
    inputTokens: fc.integer({ min: 10, max: 4000 }),
    outputTokens: fc.integer({ min: 1, max: 800 }),
    perSecond: fc.double({ min: 0.01, max: 20, noNaN: true }),
    mostRunning: fc.integer({ min: 0, max: 200 }),
  });

  it('fits when asked again, holds limits and load there, and has room for the most requests that were seen', () => {
    let seen = 0;
    fc.assert(
      fc.property(asked, ({ model, card, weights, inputTokens, outputTokens, perSecond, mostRunning }) => {
        const demand = {
          inputTokens,
          outputTokens,
          load: { requestsPerSecond: perSecond },
          ttftSeconds: 2,
          tpotSeconds: 0.1,
          percentile: 95,
        } as const;
        const request = planRequest({
          model,
          demand,
          weights: [weights as 'bf16'],
          gpus: [card],
          prices: [],
        });
        for (const { slow, held, replicas, expectedReplicas } of sizedTargets(
          request,
          mostRunning,
          () => true,
        )) {
          seen += 1;
          const isRoom = (sequences: number) =>
            fitVerdict(slow.deployment, { tokens: inputTokens + outputTokens, sequences }, builtInGpus).fits;
          expect(isRoom(slow.concurrency)).toBe(true);
          expect(isRoom(Math.ceil(mostRunning / replicas) || 1)).toBe(true);
          expect(slow.ttft.value * tails[95].ttft).toBeLessThanOrEqual(2);
          expect(slow.tpot.value * tails[95].tpot).toBeLessThanOrEqual(0.1);
          expect(replicas).toBeGreaterThanOrEqual(Math.max(slow.replicas, expectedReplicas));
          expect(held.tpot.value).toBeLessThanOrEqual(slow.tpot.value * (1 + 1e-9));
          expect(held.replicas).toBe(replicas);
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('where the owner of a GPU buys another', () => {
  const input = { prices: listPrices(), currency: 'USD' };
  const place = (
    provider: string | null,
    region: string | null,
    market: 'on-demand' | 'spot' | 'reserved' = 'on-demand',
  ) => ({
    provider,
    instance: null,
    region,
    market,
    from: 'labels of the host',
  });
  const at = (where: ReturnType<typeof place> | null) => marketOf(gpuOf({ place: where }), input);

  it('is the own provider in the own region, at prices with a day', () => {
    const market = at(place('aws', 'us-east-1'));
    expect(new Set(market?.prices.map(({ provider, region }) => `${provider} ${region}`))).toEqual(
      new Set(['aws us-east-1']),
    );
    for (const { date } of market?.prices ?? []) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(market?.doubts).toEqual([]);
  });

  it('takes the newest price of an offer', () => {
    const p5 = at(place('aws', 'us-east-1'))?.prices.filter(({ instance }) => instance === 'p5.48xlarge');
    expect(p5?.map(({ date }) => date)).toEqual(['2026-11-09']);
  });

  it('says so where the region has no prices, or nobody said whose machine it is', () => {
    expect(at(place('aws', 'mars-north-1'))?.doubts.join()).toContain('mars-north-1');
    expect(at(place('aws', null))?.doubts.join()).toContain('region is not known');
    expect(at(null)?.doubts.join()).toContain('Nobody has said');
    // Lists of neoclouds name no region.
    expect(at(place('lambda', 'us-west-1'))?.doubts).toEqual([]);
  });

  it('pays as today: spot for spot, on demand for what is reserved', () => {
    expect(at(place('aws', 'us-east-1', 'spot'))?.payment).toBe('spot');
    expect(at(place('aws', 'us-east-1', 'reserved'))?.payment).toBe('on-demand');
  });

  it('is nowhere without a list, a price, or a currency that lists are in', () => {
    expect(at(place('northern-metal', null))).toBeNull();
    expect(marketOf(gpuOf({ place: null, price: priceOf(null) }), input)).toBeNull();
    expect(marketOf(gpuOf({ price: priceOf('2', 'EUR') }), { ...input, currency: 'EUR' })).toBeNull();
    const rate = priceOf('2').rate;
    const owned = { ...priceOf('2'), rate: rate && { ...rate, basis: 'owned' as const } };
    expect(marketOf(gpuOf({ price: owned }), input)).toBeNull();
  });
});

describe('figures to two digits', () => {
  it('rounds up and down, and what is exact not at all', () => {
    expect([2.881, 1034, 0.0594, 2.3, 0.1, 7, 0].map(upTo2)).toEqual([2.9, 1100, 0.06, 2.3, 0.1, 7, 0]);
    expect([2.881, 1034, 0.0594, 2.3, 0.1].map(downTo2)).toEqual([2.8, 1000, 0.059, 2.3, 0.1]);
  });
});
