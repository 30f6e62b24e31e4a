import { describe, expect, it } from 'vitest';
import { apiPrices, plainModelName, pricesOfModel } from '#shared/cost/unit/apiPrice.ts';
import { type GpuUse, type ModelUse, modelCosts } from '#shared/cost/unit/modelCosts.ts';
import { apiCost, gpuUnitCosts, tokenUnitCosts } from '#shared/cost/unit/unitCost.ts';
import { exact, isDecimalText, parseDecimal } from '#shared/money/decimal.ts';

describe('unit costs', () => {
  it('of GPU time are what the worked example says', () => {
    const time = {
      cost: '688',
      observedSeconds: 360_000,
      pricedWorkingSeconds: 144_000,
      unpricedSeconds: 0,
      pricedWattSeconds: 350 * 360_000,
    };
    expect(gpuUnitCosts(time)).toEqual({
      perGpuHour: '6.88',
      perEffectiveGpuHour: '17.2',
      perKwh: '19.657142857143',
    });
    expect(gpuUnitCosts({ ...time, cost: null }).perGpuHour).toBeNull();
    expect(gpuUnitCosts({ ...time, pricedWorkingSeconds: 0 }).perEffectiveGpuHour).toBeNull();
    expect(gpuUnitCosts({ ...time, unpricedSeconds: 180_000, cost: '344' }).perGpuHour).toBe('6.88');
  });

  it('of tokens are what the worked example says, and sum to the cost', () => {
    const costs = tokenUnitCosts('55.04', { input: 8e6, output: 2e6, requests: 1000 }, 3);
    expect(costs).toMatchObject({
      perMillionInput: '3.931428571429',
      perMillionOutput: '11.794285714286',
      perMillionBlended: '5.504',
      perRequest: '0.05504',
    });
    const sum = exact(costs.perMillionInput ?? '0')
      .times(8)
      .plus(exact(costs.perMillionOutput ?? '0').times(2));
    expect(sum.toDecimalPlaces(9).toFixed()).toBe('55.04');
  });

  it('are unknown where nothing was counted, never 0', () => {
    const nothing = { input: null, output: null, requests: null };
    expect(tokenUnitCosts('1', nothing, 3)).toMatchObject({
      perMillionInput: null,
      perMillionBlended: null,
      perRequest: null,
    });
    expect(tokenUnitCosts('1', { input: 0, output: 0, requests: 0 }, 3).perMillionBlended).toBeNull();
    expect(apiCost(nothing, { input: '1', output: '1' })).toBeNull();
  });
});

describe('models', () => {
  const use = (id: string, more: Partial<ModelUse> = {}): ModelUse => ({
    id,
    model: 'meta-llama/Llama-3.3-70B-Instruct',
    tokens: { input: 6e6, output: 2e6, requests: 100 },
    coveredSeconds: 3600,
    gpus: ['g0', 'g1'],
    ...more,
  });
  const gpu: GpuUse = { cost: '2', observedSeconds: 3600, unpricedSeconds: 0, workingSeconds: 900 };
  const one = {
    provider: 'mine',
    model: 'x',
    input: '1',
    output: '4',
    currency: 'USD',
    source: 's',
    asOf: null,
  };

  it('cost all of their GPUs on the allocation basis and the working time on the usage basis', () => {
    const [costs] = modelCosts(
      [use('a')],
      () => gpu,
      () => [one],
    );
    expect(costs).toMatchObject({ outputWeight: 4, sharesWith: 0, why: '' });
    expect(costs?.allocation?.cost).toBe('4');
    expect(costs?.usage?.cost).toBe('1');
    expect(costs?.apis[0]).toMatchObject({ cost: '14', ownByApi: 4 / 14 });
  });

  it('that share GPUs split their cost to the whole', () => {
    const costs = modelCosts(
      [use('a'), use('b', { tokens: { input: 1e6, output: 1e6, requests: 1 } })],
      () => gpu,
      () => [],
    );
    expect(costs.map(({ sharesWith }) => sharesWith)).toEqual([1, 1]);
    const sum = costs.reduce((before, each) => before.plus(exact(each.allocation?.cost ?? '0')), exact('0'));
    expect(sum.toDecimalPlaces(9).toFixed()).toBe('4');
    expect(costs[0]?.weightFrom).toContain('assumed');
  });

  it("are unknown on a GPU of which a model does not count its tokens, never the other model's alone", () => {
    const costs = modelCosts(
      [use('a'), use('b', { tokens: { input: null, output: null, requests: null } })],
      () => gpu,
      () => [],
    );
    expect(costs.map(({ allocation }) => allocation)).toEqual([null, null]);
    expect(costs[0]?.why).toBe('a model on the same GPU does not count its tokens');
  });

  it('count only the seconds of which tokens are known', () => {
    const [half] = modelCosts(
      [use('a', { coveredSeconds: 1800 })],
      () => gpu,
      () => [one],
    );
    expect(half?.allocation?.cost).toBe('2');
  });

  it('say why there is no cost', () => {
    const why = (more: Partial<ModelUse>, found: GpuUse | null = gpu) =>
      modelCosts(
        [use('a', more)],
        () => found,
        () => [],
      )[0]?.why;
    expect(why({ gpus: [] })).toContain('not known');
    expect(why({}, { ...gpu, cost: null })).toContain('no price');
    expect(why({}, { ...gpu, cost: '1', unpricedSeconds: 1800 })).toContain('a part of this time');
    expect(why({}, null)).toContain('not observed');
    expect(why({ tokens: { input: null, output: null, requests: null } })).toContain('does not count');
  });
});

describe('API prices', () => {
  it('are decimals with a source, and a day where the source says one', () => {
    for (const price of apiPrices) {
      expect(parseDecimal(price.input)?.gt(0) && parseDecimal(price.output)?.gt(0)).toBe(true);
      expect(isDecimalText(price.input)).toBe(true);
      expect(price.source).toMatch(/^https:/);
    }
  });

  it('are found by any spelling of a model, one of each provider, the user’s first', () => {
    expect(plainModelName('RedHatAI/Meta-Llama-3.3-70B-Instruct-FP8-dynamic')).toBe('llama-3-3-70b');
    const found = pricesOfModel('meta-llama/Llama-3.3-70B-Instruct');
    expect(found.map(({ provider }) => provider).toSorted()).toEqual([
      'Cerebras',
      'Groq',
      'Nebius',
      'OVHcloud',
      'Together',
    ]);
    const own = {
      provider: 'groq',
      model: 'llama-3.3-70b',
      input: '0.5',
      output: '0.7',
      currency: 'USD',
      source: 'mail',
      asOf: null,
    };
    expect(pricesOfModel('llama-3.3-70b', [own]).filter(({ provider }) => /groq/i.test(provider))).toEqual([
      own,
    ]);
    expect(pricesOfModel('no-such-model')).toEqual([]);
    expect(pricesOfModel(null)).toEqual([]);
  });
});
