import { describe, expect, it } from 'vitest';
import { findTooManyGpus } from '#shared/analysis/findings/rules/tooManyGpus.ts';
import { priceOf } from '../../../fixtures/profiles.ts';
import { found, hostOf, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

const eightB = { model: 'meta-llama/Llama-3.1-8B-Instruct', modelKey: 'Llama-3.1-8B' };
const seventyB = { model: 'meta-llama/Llama-3.1-70B-Instruct-FP8', modelKey: 'Llama-3.1-70B' };

describe('too many GPUs per replica', () => {
  // Truth: 16 GB of weights and six requests a second are work for one card of 80 GB.
  it('says that one H100 holds the 8B model that somebody spread over eight, and what the other seven cost', () => {
    const input = servedInput(hostOf({ count: 8 }), { ...eightB, ...trafficOf(6, 800, 250) });
    const [finding, ...others] = found(findTooManyGpus, input);
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('tooManyGpus');
    expect(finding?.action.target).toMatch(/^1 x .*H100/);
    // 7 x 730 x 6.88
    expect(finding?.saving).toMatchObject({ low: '35156.8', expected: '35156.8', currency: 'USD' });
    expect(finding?.claims.map(({ share }) => share)).toEqual(Array(8).fill(7 / 8));
    expect(finding?.evidence.prediction?.fitArguments).toEqual(
      expect.arrayContaining(['Llama-3.1-8B', '--gpu', 'h100-sxm', '--weights', 'bf16']),
    );
  });

  // Truth: 70 GB of weights in fp8 do not fit on one card of 80 GB with a cache; two hold a request a second.
  it('leaves as many as the weights and the cache need', () => {
    const [finding] = found(
      findTooManyGpus,
      servedInput(hostOf({ count: 8 }), { ...seventyB, ...trafficOf(1, 1200, 300) }),
    );
    expect(finding?.action.target).toMatch(/^2 x /);
  });

  it('says it without a saving where nobody knows the price, and claims the GPUs all the same', () => {
    const profiles = hostOf({ count: 8, gpu: { price: priceOf(null) } });
    const [finding] = found(findTooManyGpus, servedInput(profiles, { ...eightB, ...trafficOf(6, 800, 250) }));
    expect(finding?.saving).toBeNull();
    expect(finding?.whyNoSaving).toContain('No price');
    expect(finding?.claims[0]?.share).toBeCloseTo(7 / 8);
  });

  // Truth: 141 GB of weights in bf16 and four requests a second are what four cards were bought for.
  it('says nothing of a model that needs its cards', () => {
    const served = { model: 'Llama-3.1-70B-Instruct', modelKey: 'Llama-3.1-70B', ...trafficOf(4, 1500, 400) };
    expect(found(findTooManyGpus, servedInput(hostOf({ count: 4 }), served))).toEqual([]);
  });

  it('says nothing of a server at its limit: what it was given is less than what was asked of it', () => {
    const spread = { mean: 5, p50: 5, p95: 12, max: 20, hours: 720 };
    const served = { ...eightB, ...trafficOf(6, 800, 250) };
    for (const limit of [
      { requestsQueued: spread },
      { kvCacheUsePercent: { ...spread, p95: 97 } },
      { preemptionsPerMinute: spread },
    ])
      expect(found(findTooManyGpus, servedInput(hostOf({ count: 8 }), { ...served, ...limit }))).toEqual([]);
  });

  it('says nothing of GPUs that several servers share, of MIG, of models that no catalogue knows, of a standby', () => {
    const served = { ...eightB, ...trafficOf(6, 800, 250) };
    const shared = servedInput(hostOf({ count: 8 }), served);
    const twice = { ...shared, models: [...shared.models, ...shared.models] };
    expect(found(findTooManyGpus, twice)).toEqual([]);
    expect(found(findTooManyGpus, servedInput(hostOf({ count: 8, gpu: { isMig: true } }), served))).toEqual(
      [],
    );
    expect(
      found(
        findTooManyGpus,
        servedInput(hostOf({ count: 8 }), { ...served, model: 'acme/house-model-8b', modelKey: null }),
      ),
    ).toEqual([]);
    const spare = hostOf({ count: 8, gpu: { labels: { 'headroom-expect': 'spare' } } });
    expect(found(findTooManyGpus, servedInput(spare, served))).toEqual([]);
  });

  // Truth: fine-tunes are called after the model whose dimensions they have.
  it('sizes a fine-tune by the model that its name begins with, and says so', () => {
    const served = { model: 'acme/Llama-3.1-8B-support-v7', modelKey: null, ...trafficOf(6, 800, 250) };
    const [finding] = found(findTooManyGpus, servedInput(hostOf({ count: 8 }), served));
    expect(finding?.action.target).toMatch(/^1 x /);
    expect(finding?.evidence.doubts.join()).toContain('fine-tune of Llama-3.1-8B');
  });

  // Border: requests that only come in a few hours count at their peak, since p95 over all hours lies among the quiet ones.
  it('holds the waves of a server that is quiet for most of the time', () => {
    const waves = (of: number) => ({ mean: of * 0.05, p50: of * 0.01, p95: of * 0.02, max: of, hours: 720 });
    const served = {
      model: 'Llama-3.1-70B-Instruct',
      modelKey: 'Llama-3.1-70B',
      requestsPerSecond: waves(4),
      inputTokensPerSecond: waves(6000),
      outputTokensPerSecond: waves(1600),
    };
    expect(found(findTooManyGpus, servedInput(hostOf({ count: 4 }), served))).toEqual([]);
  });
});
