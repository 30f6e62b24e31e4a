import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { oneGpu } from '#shared/sizing/parallelism.ts';
import { holdDemand } from '#shared/sizing/plan/holdDemand.ts';
import { makePlan } from '#shared/sizing/plan/makePlan.ts';
import type { Demand, PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { gpu, model, planned, planRequest } from '../../fixtures/sizing.ts';

const demand: Demand = {
  inputTokens: 1024,
  outputTokens: 256,
  load: { requestsPerSecond: 5 },
  ttftSeconds: 1,
  tpotSeconds: 0.05,
  percentile: 50,
};
const base = planRequest({ demand, weights: ['bf16', 'fp8'] });

describe('the cheapest configuration', () => {
  it('holds the load within its limits, at a price with source and day, cheapest first', () => {
    const { configurations } = planned(base);
    expect(configurations.length).toBeGreaterThan(10);
    const costs = configurations.map(({ offer }) => offer.usdMicrosPerHour);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    for (const one of configurations) {
      expect(one.ttft.value).toBeLessThanOrEqual(1);
      expect(one.tpot.value).toBeLessThanOrEqual(0.05);
      expect(one.concurrency).toBeLessThanOrEqual(one.concurrencyLimit);
      expect(one.offer.price.source).not.toBe('');
      expect(one.offer.gpus / one.cards).toBeGreaterThanOrEqual(one.replicas - 1e-9);
    }
  });

  it('says of every way that was not taken why', () => {
    const { configurations, rejections } = planned({
      ...base,
      gpus: [gpu('h100-sxm'), gpu('l40s'), gpu('t4')],
    });
    expect(new Set(rejections.map(({ card }) => card.key))).toEqual(new Set(['h100-sxm', 'l40s', 't4']));
    for (const { reason } of rejections) expect(reason.length).toBeGreaterThan(20);
    expect(configurations.some(({ card }) => card.key === 't4')).toBe(false);
    const alone = rejections.find(
      ({ card, cards, weights, slice }) =>
        card.key === 'h100-sxm' && cards === 1 && weights === 'bf16' && slice === null,
    );
    expect(alone?.reason).toContain('leaves nothing for the KV cache');
  });

  it('says that it does not know a card without a figure for its speed, instead of taking one', () => {
    const card = gpu('rtx-pro-4500-bw');
    expect([card.flops.bf16, card.flops.fp32]).toEqual([null, null]);
    const { configurations, rejections } = planned({ ...base, model: model('Qwen3-8B'), gpus: [card] });
    expect(configurations).toEqual([]);
    for (const { reason } of rejections) expect(reason).toContain('is not known');
  });

  it('counts a spare replica, and prices it', () => {
    const [without] = planned({ ...base, gpus: [gpu('h100-sxm')] }).configurations;
    const all = planned({ ...base, gpus: [gpu('h100-sxm')], spareReplicas: 1 }).configurations;
    const same = all.find(({ cards, weights }) => cards === without?.cards && weights === without?.weights);
    expect(same?.replicas).toBe((without?.replicas ?? 0) + 1);
    expect(same?.offer.usdMicrosPerHour).toBeGreaterThan(without?.offer.usdMicrosPerHour ?? 0);
  });

  it('offers slices of a card where a small model needs no whole one', () => {
    const small = planned({
      ...base,
      model: model('Qwen3-0.6B'),
      demand: { ...demand, load: { requestsPerSecond: 0.2 } },
    });
    expect(small.configurations.some(({ slice }) => slice !== null)).toBe(true);
  });

  it.each<[string, Partial<Demand>, string]>([
    ['a context of a billion tokens', { inputTokens: 1e9 }, 'inputTokens must be'],
    ['no output', { outputTokens: 0 }, 'outputTokens must be'],
    ['fewer users than one', { load: { users: 0 } }, 'users must be'],
    ['a rate below nothing', { load: { requestsPerSecond: -1 } }, 'requestsPerSecond must be'],
    ['a limit of nothing', { tpotSeconds: 0 }, 'tpotSeconds must be'],
    ['a limit that is no number', { ttftSeconds: Number.NaN }, 'ttftSeconds must be'],
    ['more than the model takes', { inputTokens: 200_000 }, 'takes 131072 tokens'],
  ])('refuses %s with a sentence that names the field', (_, wrong, words) => {
    expect(makePlan({ ...base, demand: { ...demand, ...wrong } })).toMatchObject({
      message: expect.stringContaining(words),
    });
  });

  it('refuses a model whose cache is not known, and a choice of nothing', () => {
    expect(makePlan({ ...base, model: model('DeepSeek-V4-Pro') })).toMatchObject({ field: 'model' });
    expect(makePlan({ ...base, gpus: [] })).toMatchObject({ field: 'gpus' });
    expect(makePlan({ ...base, weights: [] })).toMatchObject({ field: 'weights' });
  });
});

describe('what must hold for any demand', () => {
  const candidateOf = (card: GpuSpec) => ({
    gpu: card,
    card,
    slice: null,
    cards: 1,
    weights: 'fp8' as const,
    over: oneGpu,
  });
  const small: PlanRequest = { ...base, model: model('Llama-3.1-8B') };
  const replicasOn = (card: GpuSpec, request: PlanRequest) => {
    const held = holdDemand(request, candidateOf(card));
    return typeof held === 'string' ? Number.POSITIVE_INFINITY : held.replicas;
  };
  const cards = fc.constantFrom(...['h100-sxm', 'l40s', 'a100-sxm-80', 'l4', 'mi300x'].map(gpu));
  const factor = fc.double({ min: 1, max: 8, noNaN: true });

  it('more memory never makes a fit worse', () => {
    fc.assert(
      fc.property(cards, factor, fc.integer({ min: 1, max: 400 }), (card, more, users) => {
        const request = { ...small, demand: { ...demand, load: { users } } };
        const larger = { ...card, memoryBytes: card.memoryBytes * more };
        expect(replicasOn(larger, request)).toBeLessThanOrEqual(replicasOn(card, request));
      }),
    );
  });

  it('more bandwidth is never slower', () => {
    fc.assert(
      fc.property(cards, factor, (card, more) => {
        const faster = { ...card, memoryBytesPerSecond: card.memoryBytesPerSecond * more };
        const [slow, quick] = [card, faster].map((one) => holdDemand(small, candidateOf(one)));
        if (typeof slow === 'string' || slow === undefined) return;
        expect(typeof quick).toBe('object');
        expect(replicasOn(faster, small)).toBeLessThanOrEqual(slow.replicas);
      }),
    );
  });

  it('more users never need fewer GPUs', () => {
    fc.assert(
      fc.property(
        cards,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (card, users, more) => {
          const of = (count: number) =>
            replicasOn(card, { ...small, demand: { ...demand, load: { users: count } } });
          expect(of(users + more)).toBeGreaterThanOrEqual(of(users));
        },
      ),
    );
  });
});
