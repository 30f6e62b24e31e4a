import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictionsOf } from '#shared/analysis/findings/evidence/predictionsOf.ts';
import { findConsolidations } from '#shared/analysis/findings/rules/consolidate.ts';
import { cardShares } from '#shared/analysis/findings/size/cardParts.ts';
import { packed } from '#shared/analysis/findings/size/packed.ts';
import { requestOf } from '#shared/analysis/findings/size/servedOptions.ts';
import { sharedServings } from '#shared/analysis/findings/size/sharedServing.ts';
import { drained } from '#shared/analysis/findings/size/slices.ts';
import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { holdDemand } from '#shared/sizing/plan/holdDemand.ts';
import { inputOf, servedModelOf } from '../../../fixtures/analysisInput.ts';
import { priceOf, spreadOf } from '../../../fixtures/profiles.ts';
import { found, hostOf, trafficOf } from '../../../fixtures/servedFleet.ts';

const l40s = { gpuKey: 'l40s', name: 'NVIDIA L40S', price: priceOf('1.861') };

/** Servers on a card of a host of their own each. */
function servers(
  models: readonly { readonly model: string; readonly key: string; readonly perSecond: number }[],
  gpuOf: (at: number) => Partial<AnalysedGpu> = () => ({}),
) {
  const profiles = models.flatMap((_, at) => hostOf({ host: `s-${at}`, gpu: { ...l40s, ...gpuOf(at) } }));
  return inputOf({
    profiles,
    models: models.map(({ model, key, perSecond }, at) =>
      servedModelOf({
        id: `s-${at}:8000 ${model}`,
        host: `s-${at}`,
        model,
        modelKey: key,
        gpuUuids: [`GPU-s-${at}-0`],
        ...trafficOf(perSecond, 500, 100),
      }),
    ),
  });
}

const small = (at: number) => ({
  model: `team/Llama-3.2-3B-task-${at}`,
  key: 'Llama-3.2-3B',
  perSecond: 0.4,
});

describe('consolidation of served models', () => {
  // Truth: 6.4 GB of weights each: two 3B models fit on a card of 45 GiB with ease, three and four with room for little traffic.
  it('puts four small models on fewer cards, and says which on which', () => {
    const [finding, ...others] = found(findConsolidations, servers([0, 1, 2, 3].map(small)));
    expect(others).toEqual([]);
    const cards = Number(finding?.evidence.figures.find(({ label }) => label === 'GPUs needed')?.value);
    expect(cards).toBeLessThanOrEqual(2);
    expect(finding?.gpus).toHaveLength(4);
    expect(finding?.claims[0]?.share).toBeCloseTo((4 - cards) / 4);
    expect(Number(finding?.saving?.expected)).toBeCloseTo((4 - cards) * 730 * 1.861, 2);
    const steps = finding?.evidence.calculation.filter(({ label }) => label.startsWith('Card ')) ?? [];
    expect(steps).toHaveLength(cards);
    expect(steps.map(({ formula }) => formula).join()).toContain('task-3');
    expect(finding?.evidence.prediction?.fitArguments).toEqual(expect.arrayContaining(['--memory-gib']));
  });

  it('says of each server what the model says, and how to ask again; of those that are alike, once', () => {
    const eight = { model: 'meta-llama/Llama-3.1-8B-Instruct', key: 'Llama-3.1-8B', perSecond: 0.2 };
    const input = servers([small(0), small(1), eight, { ...eight, model: 'team/llama-3.1-8b-tuned' }]);
    const [finding] = found(findConsolidations, input);
    const seats = predictionsOf(finding?.evidence ?? { prediction: null });
    expect(seats.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('task-0 on a quarter of L40S'),
        expect.stringContaining('task-1 on a quarter of L40S'),
        expect.stringContaining('Llama-3.1-8B-Instruct on a half of L40S'),
        expect.stringContaining('llama-3.1-8b-tuned on a half of L40S'),
      ]),
    );
    for (const { fitArguments, ttftSeconds } of seats) {
      expect(fitArguments).toContain('--memory-gib');
      expect(ttftSeconds.value).toBeGreaterThan(0);
    }
    const labels = finding?.evidence.figures.map(({ label }) => label).join();
    expect(labels).toContain('Time to first token p95 of team/llama-3.1-8b-tuned, all busy');
    const replicas = found(findConsolidations, servers([eight, eight, eight]))[0];
    expect(predictionsOf(replicas?.evidence ?? { prediction: null }).map(({ what }) => what)).toEqual([
      expect.stringMatching(/^2 x meta-llama/),
    ]);
  });

  it('takes MIG slices where the card has them', () => {
    const input = servers([0, 1, 2].map(small), () => ({ gpuKey: 'a100-sxm-80', price: priceOf('3.43') }));
    const [finding] = found(findConsolidations, input);
    expect(finding?.action.target).toMatch(/^1 x A100/);
    expect(finding?.evidence.prediction?.fitArguments).toEqual(expect.arrayContaining(['--slice']));
  });

  // Many measurements are of the whole card, and none is of a half of it or of a slice.
  it.each([
    ['mi300x', null],
    ['h200-sxm', '1g'],
  ])('gives a part of %s the range of cards that were not measured', (gpuKey, slice) => {
    const input = servers([0, 1, 2].map(small), () => ({ gpuKey, price: priceOf('3.43') }));
    const seat = drained(sharedServings(input))[0]?.cards[0]?.[0];
    if (!seat) throw new Error('nothing is put together');
    expect(seat.part.slice).toBe(slice);
    expect(seat.target.gpu.memoryBytes).toBeLessThan(seat.target.card.memoryBytes);
    const request = requestOf(seat.work, [seat.target.weights], [seat.target.card], null, input);
    const whole = holdDemand(request, { ...seat.target, gpu: seat.target.card, slice: null, isShare: false });
    if (typeof whole === 'string') throw new Error(whole);
    const width = ({ low, high }: { readonly low: number; readonly high: number }) => high / low;
    expect(width(seat.target.held.tpot)).toBeGreaterThan(1.1 * width(whole.tpot));
  });

  // Truth: of three replicas with little to do one is too many; one alone would leave nothing where its card fails.
  it('leaves two of several replicas, on different cards, each for all requests', () => {
    const replica = { model: 'meta-llama/Llama-3.1-8B-Instruct', key: 'Llama-3.1-8B', perSecond: 0.2 };
    const [finding] = found(findConsolidations, servers([replica, replica, replica]));
    expect(finding?.title).toContain('3 replicas of meta-llama/Llama-3.1-8B-Instruct');
    expect(finding?.action.target).toMatch(/^2 x L40S/);
    const steps = finding?.evidence.calculation.filter(({ label }) => label.startsWith('Card ')) ?? [];
    // 3 x 0.2 x 1.2 requests a second on each.
    for (const { formula } of steps) expect(formula).toContain('0.72 requests/s');
    expect(found(findConsolidations, servers([replica, replica]))).toEqual([]);
  });

  it('leaves models apart that do not fit together, or are busy', () => {
    const large = { model: 'Qwen/Qwen3-32B-FP8', key: 'Qwen3-32B', perSecond: 0.3 };
    const other = { model: 'google/gemma-3-27b-it-FP8', key: 'Gemma-3-27B', perSecond: 0.3 };
    expect(found(findConsolidations, servers([large, other]))).toEqual([]);
    const busy = (at: number) => ({ model: `m-${at}/Llama-3.1-8B`, key: 'Llama-3.1-8B', perSecond: 4 });
    expect(found(findConsolidations, servers([busy(0), busy(1)]))).toEqual([]);
  });

  it('puts together only what its owner does not keep apart, and has bought alike', () => {
    const models = [0, 1].map(small);
    expect(
      found(
        findConsolidations,
        servers(models, () => ({ labels: { team: 'nlp' } })),
      ),
    ).toHaveLength(1);
    const apart: readonly ((at: number) => Partial<AnalysedGpu>)[] = [
      (at) => ({ labels: { tenant: `t-${at}` } }),
      (at) => ({ labels: { Environment: at === 0 ? 'prod' : 'dev' } }),
      (at) => ({ labels: at === 0 ? { team: 'a' } : {} }),
      (at) => ({ price: priceOf(at === 0 ? '1.861' : '1.2') }),
      (at) => ({ gpuKey: at === 0 ? 'l40s' : 'l4' }),
      () => ({ isMig: true }),
      () => ({ labels: { 'headroom-expect': 'spare' } }),
    ];
    for (const gpu of apart) expect(found(findConsolidations, servers(models, gpu))).toEqual([]);
  });

  it('frees GPUs without a price, and says that the saving is unknown', () => {
    const [finding] = found(
      findConsolidations,
      servers([0, 1].map(small), () => ({ price: priceOf(null) })),
    );
    expect(finding?.saving).toBeNull();
    expect(finding?.whyNoSaving).not.toBe('');
  });
});

describe('consolidation of other work', () => {
  const use = (busy: number, memory: number) => ({
    utilizationGpuPercent: spreadOf(busy * 0.8, busy),
    utilizationMemoryPercent: spreadOf(5),
    memoryUsedBytes: spreadOf(memory * 2 ** 30),
    smActivePercent: spreadOf(busy / 2),
    tensorActivePercent: spreadOf(2),
    dramActivePercent: spreadOf(6),
  });
  const of = (busy: number, memory: number, count = 4) =>
    found(findConsolidations, inputOf({ profiles: hostOf({ count, gpu: l40s, rest: use(busy, memory) }) }));

  // Truth: 30 % x 1.2 of the time each: two take turns on a card (72 %), three do not (108 %).
  it('adds busy times up', () => {
    const [finding] = of(30, 5);
    expect(finding?.action.target).toMatch(/^2 x L40S/);
    // 2 x 730 x 1.861
    expect(finding?.saving?.expected).toBe('2717.06');
    for (const { value, threshold } of finding?.evidence.figures ?? [])
      if (threshold?.relation === '<=') expect(value).toBeLessThanOrEqual(threshold.value);
  });

  it('leaves them where time or memory do not fit', () => {
    expect(of(50, 5)).toEqual([]);
    expect(of(30, 20)).toEqual([]);
    expect(of(30, 5, 1)).toEqual([]);
  });
});

describe('packing', () => {
  it('fills no card beyond what it has and loses nothing', () => {
    const needs = fc.array(
      fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(needs, (all) => {
        const things = all.map((need, at) => ({ needs: need, at }));
        const cards = packed(things, [1, 1]);
        expect(
          cards
            .flat()
            .map(({ at }) => at)
            .toSorted((a, b) => a - b),
        ).toEqual(things.map(({ at }) => at));
        for (const on of cards)
          for (const kind of [0, 1] as const)
            expect(on.reduce((sum, { needs: own }) => sum + own[kind], 0)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('cuts cards with MIG into its slices and others into halves, thirds and quarters', () => {
    const parts = (key: string) => {
      const card = builtInGpus.find((one) => one.key === key);
      return card
        ? cardShares(card).parts.map(({ slice, gpu }) => [slice, gpu.memoryBytes / card.memoryBytes])
        : [];
    };
    expect(parts('h100-sxm')).toEqual([
      ['1g', 1 / 8],
      ['2g', 1 / 4],
      ['3g', 1 / 2],
    ]);
    const shares = parts('l40s').map(([, share]) => Number(share));
    for (const [at, share] of [1 / 4, 1 / 3, 1 / 2].entries()) expect(shares[at]).toBeCloseTo(share, 2);
  });
});
