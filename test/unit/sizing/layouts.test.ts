import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { engineRule } from '#shared/sizing/engineRule.ts';
import { fittedModels } from '#shared/sizing/latency/coefficients.ts';
import { layoutEvidence } from '#shared/sizing/latency/layoutEvidence.ts';
import { predictClosedLoop, predictLatency, predictOffline } from '#shared/sizing/latency/predict.ts';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { fitMemory, maxConcurrency } from '#shared/sizing/memoryFit.ts';
import {
  expertParallel,
  layoutName,
  oneGpu,
  type Parallelism,
  pipelineOf,
  tensorParallel,
} from '#shared/sizing/parallelism.ts';
import { cardLinks } from '#shared/sizing/plan/cardLinks.ts';
import { holdDemand } from '#shared/sizing/plan/holdDemand.ts';
import { layoutsOf } from '#shared/sizing/plan/layouts.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { wayText, whyNot } from '#shared/sizing/plan/whyNot.ts';
import { gpu, model, planned, planRequest } from '../../fixtures/sizing.ts';

const base = planRequest({ model: model('DeepSeek-V3/R1') });

const names = (card: string, of: string, cards: number, engine: PlanRequest['engine'] = 'vllm') =>
  layoutsOf(cardLinks(gpu(card)), model(of), engine, cards).possible.map(({ over }) => layoutName(over));

describe('layouts of a replica', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['a dense model over NVLink', 'Llama-3.1-70B', 8, ['']],
    ['heads that do not divide', 'Qwen2.5-7B', 8, ['TP4 PP2']],
    ['experts over NVLink', 'DeepSeek-V3/R1', 8, ['', 'TP8 EP8', 'DP8 EP8']],
    ['experts with heads that do not divide', 'Llama-4-Scout-17B-16E', 16, ['TP8 PP2', 'DP16 EP16']],
    ['one card', 'DeepSeek-V3/R1', 1, ['']],
  ])('%s', (_, of, cards, expected) => {
    expect(names('h100-sxm', of, cards)).toEqual(expected);
  });

  it('are stages across PCIe, where a group of more than two is not taken', () => {
    expect(names('l40s', 'Llama-3.1-70B', 2)).toEqual(['', 'PP2']);
    expect(names('l40s', 'Llama-3.1-70B', 8)).toEqual(['TP2 PP4', 'PP8']);
    expect(layoutsOf(cardLinks(gpu('l40s')), model('Llama-3.1-70B'), 'vllm', 8).impossible).toEqual([
      { over: tensorParallel(8), reason: expect.stringContaining('over PCIe') },
    ]);
  });

  it('are pairs that hand over by PCIe, where bridges join two cards', () => {
    const [layout] = layoutsOf(cardLinks(gpu('a100-pcie-80')), model('Llama-3.1-70B'), 'vllm', 4).possible;
    expect(layout).toEqual({ over: pipelineOf(2, 2), hopBytesPerSecond: 32e9 });
  });

  it('say why experts cannot be spread', () => {
    const odd = model('Mixtral-8x7B');
    const { impossible } = layoutsOf(cardLinks(gpu('h100-sxm')), odd, 'vllm', 16);
    expect(impossible.map(({ reason }) => reason)).toContain('8 experts do not divide over 16 GPUs');
  });

  it('of llama.cpp are layers split over the cards, whatever the links', () => {
    expect(names('h100-sxm', 'DeepSeek-V3/R1', 8, 'llama.cpp')).toEqual(['PP8']);
    expect(names('l40s', 'Llama-3.1-70B', 8, 'llama.cpp')).toEqual(['PP8']);
    expect(names('l40s', 'Llama-3.1-70B', 1, 'llama.cpp')).toEqual(['']);
  });
});

describe('memory of a layout', () => {
  const fits = (over: Parallelism) => ({
    model: model('DeepSeek-V3/R1'),
    gpu: gpu('h200-sxm'),
    weights: 'fp8' as const,
    kv: 'fp8' as const,
    rule: engineRule('sglang'),
    over,
  });

  it('with attention apart holds more of a latent cache, which a group keeps whole on each GPU, though it copies weights', () => {
    const [group, apart] = [tensorParallel(8), expertParallel(8, 'data-parallel')].map(fits);
    if (!group || !apart) throw new Error('no layouts');
    expect(fitMemory(apart).weights).toBeGreaterThan(fitMemory(group).weights);
    expect(maxConcurrency(apart, 65_536)).toBeGreaterThan(2 * (maxConcurrency(group, 65_536) ?? 0));
  });

  it('of stages is that of the stage with most layers', () => {
    const even = fitMemory({ ...fits(pipelineOf(4, 2)), model: { ...model('Llama-3.1-70B'), layers: 80 } });
    const uneven = fitMemory({ ...fits(pipelineOf(4, 3)), model: { ...model('Llama-3.1-70B'), layers: 80 } });
    expect(uneven.weights / even.weights).toBeGreaterThan(27 / 40 - 0.02);
    expect(uneven.weights / even.weights).toBeLessThan(27 / 40 + 0.05);
  });
});

describe('speed of a layout', () => {
  const serving: ServingCase = {
    model: model('Llama-3.1-70B'),
    gpu: gpu('l40s'),
    weights: 'fp8',
    kvBytes: 1,
    engine: 'vllm',
    over: pipelineOf(2, 2),
    replicas: 1,
    concurrency: 32,
    inputTokens: 1024,
    outputTokens: 256,
    statistic: 'median',
  };

  it('in stages is a bit slower than two groups that share the load, and holds as much', () => {
    const apart = { ...serving, over: tensorParallel(2), replicas: 2 };
    const [staged, two] = [serving, apart].map((one) => predictLatency(one).tpot.value);
    expect(staged).toBeGreaterThan(two ?? Number.NaN);
    expect(staged).toBeLessThan(1.5 * (two ?? Number.NaN));
    expect(predictClosedLoop(serving).value).toBeLessThan(predictClosedLoop(apart).value);
    expect(predictOffline(serving, 64).value).toBeGreaterThan(0);
  });

  it('does not gain from stages with one request at once: they take turns', () => {
    const one = (over: Parallelism) => predictLatency({ ...serving, over, concurrency: 1 }).tpot.value;
    expect(one(pipelineOf(2, 4))).toBeGreaterThan(one(tensorParallel(2)));
  });

  it('has a band twice as wide where nothing was measured, and says so', () => {
    const width = ({ low, high }: { readonly low: number; readonly high: number }) => Math.log(high / low);
    const staged = width(predictLatency(serving).tpot);
    const group = width(predictLatency({ ...serving, over: tensorParallel(2) }).tpot);
    expect(staged / group).toBeCloseTo(2, 6);
    const evidenceOf = (over: Parallelism, key = 'h100-sxm', slice: string | null = null) =>
      layoutEvidence({ over, gpu: gpu(key), slice }, 'vllm');
    expect(evidenceOf(serving.over)).toMatchObject({
      rows: 0,
      note: expect.stringContaining('No measurement'),
    });
    const measured = fittedModels.models.decode.rowsByGpu['h100-sxm'];
    expect(evidenceOf(tensorParallel(2))).toMatchObject({ gpuRows: measured, note: null });
    for (const [card, slice] of [
      ['t4', null],
      ['l40s', null],
      ['h100-sxm', '3g'],
    ] as const) {
      const unmeasured = evidenceOf(tensorParallel(1), card, slice);
      expect(unmeasured.gpuRows).toBe(0);
      expect(unmeasured.note).toMatch(/GPUs which a fit has not seen/);
    }
    const spread = evidenceOf(expertParallel(8, 'data-parallel'));
    expect(spread.rows).toBeGreaterThan(100);
    expect(spread.note).toContain(String(spread.rows));
  });
});

describe('a plan with all layouts', () => {
  it('takes what no group holds: trillions of bytes over PCIe in stages', () => {
    const { configurations } = planned({
      ...base,
      model: model('Kimi-K2'),
      weights: ['nvfp4'],
      gpus: [gpu('rtx-pro-6000-server')],
    });
    expect(configurations.length).toBeGreaterThan(0);
    for (const { over, evidence } of configurations) {
      expect(over.pipelineParallel).toBeGreaterThan(1);
      expect(evidence.rows).toBe(0);
    }
  });

  it('puts what was measured before stages that cost a little less, and says so of those', () => {
    const plan = planned({
      ...base,
      model: model('Qwen3-235B-A22B'),
      weights: ['bf16', 'fp8', 'int4'],
      gpus: [gpu('l4'), gpu('h100-sxm')],
      demand: { ...base.demand, load: { requestsPerSecond: 0.5 }, ttftSeconds: 2, tpotSeconds: 0.08 },
    });
    const [first] = plan.configurations;
    const cheapest = plan.configurations.toSorted(
      (one, other) => one.offer.usdMicrosPerHour - other.offer.usdMicrosPerHour,
    )[0];
    expect(first?.evidence.rows).toBeGreaterThan(0);
    expect(first?.isTie).toBe(true);
    expect(cheapest?.evidence.rows).toBe(0);
    expect(cheapest?.card.key).toBe('l4');
    expect(whyNot(plan, 'l4')).toMatchObject({
      outcome: 'unmeasured',
      sentence: expect.stringMatching(/\$[\d.]+ less than the one that comes first, which is measured/),
    });
  });

  it('lets a replica span trays of one rack, and counts all of them', () => {
    const { configurations } = planned({ ...base, gpus: [gpu('gb200')] });
    const wide = configurations.find(({ cards }) => cards === 8);
    expect(wide?.offer.spanned).toBe(2);
    expect(wide?.offer.gpus).toBeGreaterThanOrEqual(8);
    expect(wide?.offer.instances).toBe((wide?.replicas ?? 0) * 2);
  });

  it('does not join other instances, and says why', () => {
    const { configurations, rejections } = planned({
      ...base,
      weights: ['bf16'],
      gpus: [gpu('h100-sxm')],
    });
    expect(configurations).toEqual([]);
    const across = rejections.find(({ cards }) => cards === 16);
    expect(across?.reason).toContain('no source tells what links several instances');
  });

  it('uses sixteen cards where one instance has them', () => {
    const plan = planned({ ...base, gpus: [gpu('a100-sxm-40')], weights: ['int4'] });
    expect(plan.configurations.some(({ cards, offer }) => cards === 16 && offer.spanned === 1)).toBe(true);
  });

  it('names every way apart', () => {
    const { configurations } = planned({ ...base, weights: ['fp8', 'nvfp4'] });
    const ways = configurations.map(wayText);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.some((way) => way.includes('(DP8 EP8)'))).toBe(true);
  });
});

describe('what must hold for any layout', () => {
  const cards = fc
    .constantFrom('h100-sxm', 'h200-sxm', 'b200-sxm', 'mi300x', 'l40s', 'a100-pcie-80')
    .map(gpu);
  const models = fc
    .constantFrom('Qwen3-30B-A3B', 'gpt-oss-120b', 'DeepSeek-V3/R1', 'Llama-3.1-70B')
    .map(model);
  const layouts = fc.constantFrom(
    tensorParallel(8),
    expertParallel(8, 'tensor-parallel'),
    expertParallel(8, 'data-parallel'),
    pipelineOf(2, 4),
    pipelineOf(1, 8),
  );
  const factor = fc.double({ min: 1, max: 8, noNaN: true });
  const users = fc.integer({ min: 1, max: 3000 });

  const gpusFor = (
    card: GpuSpec,
    of: PlanRequest['model'],
    over: Parallelism,
    count: number,
    hop?: number,
  ) => {
    const request: PlanRequest = {
      ...base,
      model: of,
      demand: { ...base.demand, load: { users: count }, tpotSeconds: 0.08 },
    };
    const held = holdDemand(request, {
      gpu: card,
      card,
      slice: null,
      cards: 8,
      weights: 'fp8',
      over,
      ...(hop !== undefined && { hopBytesPerSecond: hop }),
    });
    return typeof held === 'string' ? Number.POSITIVE_INFINITY : held.replicas * 8;
  };

  it('more memory never needs more GPUs', () => {
    fc.assert(
      fc.property(cards, models, layouts, factor, users, (card, of, over, more, count) => {
        const larger = { ...card, memoryBytes: card.memoryBytes * more };
        expect(gpusFor(larger, of, over, count)).toBeLessThanOrEqual(gpusFor(card, of, over, count));
      }),
    );
  });

  it('more bandwidth, of memory or of links, never needs more GPUs', () => {
    fc.assert(
      fc.property(cards, models, layouts, factor, users, (card, of, over, more, count) => {
        const now = gpusFor(card, of, over, count, 20e9);
        const faster = { ...card, memoryBytesPerSecond: card.memoryBytesPerSecond * more };
        expect(gpusFor(faster, of, over, count, 20e9)).toBeLessThanOrEqual(now);
        const linked = {
          ...card,
          nvlinkBytesPerSecond: card.nvlinkBytesPerSecond && card.nvlinkBytesPerSecond * more,
          pcieBytesPerSecond: card.pcieBytesPerSecond && card.pcieBytesPerSecond * more,
        };
        expect(gpusFor(linked, of, over, count, 20e9 * more)).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('more users never need fewer GPUs', () => {
    fc.assert(
      fc.property(cards, models, layouts, users, users, (card, of, over, count, more) => {
        expect(gpusFor(card, of, over, count + more)).toBeGreaterThanOrEqual(gpusFor(card, of, over, count));
      }),
    );
  });

  it('one GPU is one GPU however it is named', () => {
    expect(layoutName(oneGpu)).toBe('');
    expect(layoutName(expertParallel(4, 'tensor-parallel'))).toBe('TP4 EP4');
  });
});
