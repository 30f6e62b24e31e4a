import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { type ListPrice, listPrices } from '#shared/catalog/priceCatalog.ts';
import { migSlices } from '#shared/sizing/plan/migSlices.ts';
import { cardsForSlices, instancesFor } from '#shared/sizing/plan/packing.ts';
import { planSeveral } from '#shared/sizing/plan/planSeveral.ts';
import type { Workload, WorkloadsPlan, WorkloadsRequest } from '#shared/sizing/plan/severalModels.ts';
import { gpu, madeOf, model } from '../../fixtures/sizing.ts';

function workload(name: string, key: string, requestsPerSecond: number): Workload {
  return {
    name,
    model: model(key),
    demand: {
      inputTokens: 1024,
      outputTokens: 256,
      load: { requestsPerSecond },
      ttftSeconds: 2,
      tpotSeconds: 0.05,
      percentile: 50,
    },
    weights: ['fp8'],
    kv: 'bf16',
    engine: 'vllm',
    spareReplicas: 0,
  };
}

const base: Omit<WorkloadsRequest, 'workloads'> = {
  gpus: builtInGpus,
  prices: listPrices(),
  providers: [],
  regions: [],
  payment: 'on-demand',
};

/** One instance of eight GPUs at 20 dollars, and nothing else. */
function onlyEights(gpuKey: string): readonly ListPrice[] {
  const price = listPrices().find((one) => one.gpuKey === gpuKey);
  if (!price) throw new Error(`no price of ${gpuKey}`);
  return [{ ...price, gpuCount: 8, onDemandUsd: '20' }];
}

const plannedTogether = (request: WorkloadsRequest): WorkloadsPlan => madeOf(planSeveral(request));

describe('several models in one plan', () => {
  it('stand on different GPUs of one instance where that is cheapest', () => {
    const workloads = [workload('chat', 'Llama-3.1-70B', 2), workload('code', 'Qwen3-32B', 2)];
    const plan = plannedTogether({ ...base, workloads, prices: onlyEights('h100-sxm') });
    expect(plan.apartUsdMicrosPerHour).toBe(40e6);
    expect(plan.usdMicrosPerHour).toBe(20e6);
    expect(plan.purchases).toHaveLength(1);
    const [purchase] = plan.purchases;
    expect(purchase).toMatchObject({ instances: 1, gpus: 8 });
    expect(purchase?.tenants.map((tenant) => tenant.workload)).toEqual([0, 1]);
    const used = purchase?.tenants.reduce((sum, { gpus }) => sum + gpus, 0) ?? Number.NaN;
    expect(used + (purchase?.freeGpus ?? Number.NaN)).toBeCloseTo(8, 9);
    expect(plan.workloads.map(({ chosen }) => chosen?.card.key)).toEqual(['h100-sxm', 'h100-sxm']);
  });

  it('stand in slices of one card where they need no whole one', () => {
    const workloads = ['a', 'b', 'c'].map((name) => workload(name, 'Qwen3-0.6B', 0.1));
    const [price] = onlyEights('h100-sxm');
    const plan = plannedTogether({ ...base, workloads, prices: price ? [{ ...price, gpuCount: 1 }] : [] });
    expect(plan.apartUsdMicrosPerHour).toBe(60e6);
    expect(plan.purchases).toMatchObject([{ instances: 1, gpus: 1 }]);
    expect(plan.workloads.every(({ chosen }) => chosen !== null && chosen.slice !== null)).toBe(true);
  });

  it('stand apart where nothing is saved, each on its own cheapest', () => {
    const plan = plannedTogether({
      ...base,
      workloads: [workload('chat', 'Llama-3.1-8B', 1), workload('big', 'DeepSeek-V3/R1', 1)],
    });
    expect(plan.purchases.flatMap(({ tenants }) => tenants).map((one) => one.workload)).toHaveLength(2);
    expect(plan.usdMicrosPerHour).toBeLessThanOrEqual(plan.apartUsdMicrosPerHour);
    for (const { plan: own } of plan.workloads) expect(own.rejections.length).toBeGreaterThan(0);
  });

  it('compare with what each one’s own plan recommends, where that costs more than a way that was not measured', () => {
    const one = workload('big', 'Qwen3-235B-A22B', 0.5);
    const request = {
      ...base,
      gpus: builtInGpus.filter(({ key }) => key === 'l4' || key === 'h100-sxm'),
      workloads: [
        { ...one, weights: ['bf16', 'fp8', 'int4'] as const, demand: { ...one.demand, tpotSeconds: 0.08 } },
      ],
    };
    const plan = plannedTogether(request);
    const costs = plan.workloads[0]?.plan.configurations.map(({ offer }) => offer.usdMicrosPerHour) ?? [];
    expect(Math.min(...costs)).toBeLessThan(costs[0] ?? 0);
    expect(plan.usdMicrosPerHour).toBe(plan.apartUsdMicrosPerHour);
    expect(plan.usdMicrosPerHour).toBe(costs[0]);
  });

  it('leave out of the sum what nothing holds, and still say why', () => {
    const slow = workload('hurried', 'Llama-3.1-70B', 1);
    const plan = plannedTogether({
      ...base,
      workloads: [
        { ...slow, demand: { ...slow.demand, tpotSeconds: 1e-4 } },
        workload('chat', 'Llama-3.1-8B', 1),
      ],
    });
    expect(plan.workloads.map(({ chosen }) => chosen === null)).toEqual([true, false]);
    expect(plan.workloads[0]?.plan.rejections.length).toBeGreaterThan(0);
    expect(plan.purchases).toHaveLength(1);
    expect(plan.usdMicrosPerHour).toBe(plan.workloads[1]?.chosen?.offer.usdMicrosPerHour);
  });

  it('are refused with the field, and the workload that it is of', () => {
    const one = workload('chat', 'Llama-3.1-8B', 1);
    const wrong = { ...one, name: 'wrong', demand: { ...one.demand, outputTokens: 0 } };
    const of = (workloads: readonly Workload[]) => planSeveral({ ...base, workloads });
    expect(of([])).toMatchObject({ workload: null, field: 'workloads' });
    expect(of(Array.from({ length: 9 }, (_, at) => ({ ...one, name: String(at) })))).toMatchObject({
      message: expect.stringContaining('At most 8'),
    });
    expect(of([one, one])).toMatchObject({ workload: 1, field: 'name' });
    expect(of([{ ...one, name: ' ' }])).toMatchObject({ workload: 0, field: 'name' });
    expect(of([one, wrong])).toMatchObject({ workload: 1, field: 'outputTokens' });
  });

  it('never cost more together than apart, and each dollar is somebody’s', () => {
    const keys = fc.constantFrom('Qwen3-0.6B', 'Llama-3.1-8B', 'Qwen3-32B', 'Llama-3.1-70B', 'gpt-oss-120b');
    const some = fc.array(fc.tuple(keys, fc.double({ min: 0.1, max: 30, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(some, (asked) => {
        const workloads = asked.map(([key, rate], at) => workload(`w${at}`, key, rate));
        const plan = plannedTogether({ ...base, workloads, providers: ['aws', 'gcp', 'nebius'] });
        expect(plan.usdMicrosPerHour).toBeLessThanOrEqual(plan.apartUsdMicrosPerHour);
        for (const { tenants, usdMicrosPerHour, gpus, freeGpus } of plan.purchases) {
          expect(tenants.reduce((sum, tenant) => sum + tenant.usdMicrosPerHour, 0)).toBe(usdMicrosPerHour);
          expect(tenants.reduce((sum, tenant) => sum + tenant.gpus, freeGpus)).toBeCloseTo(gpus, 9);
          expect(freeGpus).toBeGreaterThanOrEqual(-1e-9);
        }
        const placed = plan.purchases.flatMap(({ tenants }) => tenants.map((tenant) => tenant.workload));
        expect(placed.toSorted()).toEqual(workloads.map((_, at) => at));
      }),
      { numRuns: 40 },
    );
  });
});

describe('room on instances', () => {
  it('is used to the last where groups divide each other', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, (of) => {
        const groups = of.map((count, power) => ({ gpus: 2 ** power, count }));
        const all = groups.reduce((sum, { gpus, count }) => sum + gpus * count, 0);
        expect(instancesFor(groups, 8)).toBe(Math.ceil(all / 8));
      }),
    );
  });

  it('is not split within a group', () => {
    expect(instancesFor([{ gpus: 4, count: 2 }], 6)).toBe(2);
    expect(
      instancesFor(
        [
          { gpus: 4, count: 2 },
          { gpus: 2, count: 2 },
        ],
        6,
      ),
    ).toBe(2);
  });

  it('of slices on cards is as little as any way to lay them out needs', () => {
    const few = fc.nat({ max: 4 });
    fc.assert(
      fc.property(few, few, few, (ones, twos, threes) => {
        const slices = { '1g': ones, '2g': twos, '3g': threes };
        expect(cardsForSlices(slices)).toBe(fewestCards([ones, twos, threes]));
      }),
    );
    expect(cardsForSlices({ '1g': 3, '2g': 3, '3g': 0 }, 4)).toBe(3);
  });

  it('are found on cards with four parts as on those with seven', () => {
    const slicesOf = (key: string) => {
      const card = gpu(key);
      return migSlices(card).map(({ name, gpu: slice, perCard }) => [
        name,
        perCard,
        slice.memoryBytes / card.memoryBytes,
        (slice.flops.bf16 ?? 0) / (card.flops.bf16 ?? 0),
      ]);
    };
    const four = [
      ['1g', 4, 1 / 4, 1 / 4],
      ['2g', 2, 1 / 2, 1 / 2],
    ];
    expect(slicesOf('a30')).toEqual(four);
    expect(slicesOf('rtx-pro-6000-server')).toEqual(four);
    expect(slicesOf('h100-sxm').map(([name]) => name)).toEqual(['1g', '2g', '3g']);
    expect(slicesOf('l40s')).toEqual([]);
    const workloads = ['a', 'b', 'c', 'd'].map((name) => workload(name, 'Qwen3-0.6B', 0.1));
    const [price] = onlyEights('rtx-pro-6000-server');
    const plan = plannedTogether({ ...base, workloads, prices: price ? [{ ...price, gpuCount: 1 }] : [] });
    expect(plan.purchases).toMatchObject([{ instances: 1, gpus: 1 }]);
    expect(plan.workloads.map(({ chosen }) => chosen?.slice)).toEqual(['1g', '1g', '1g', '1g']);
    expect(plan.purchases[0]?.freeGpus).toBeCloseTo(0, 9);
  });
});

/** Tries every filling of one card, then of the rest. */
function fewestCards(left: readonly [number, number, number], known = new Map<string, number>()): number {
  const [ones, twos, threes] = left;
  if (ones + twos + threes === 0) return 0;
  const before = known.get(left.join());
  if (before !== undefined) return before;
  let fewest = Number.POSITIVE_INFINITY;
  for (let three = 0; three <= Math.min(2, threes); three += 1)
    for (let two = 0; two <= Math.min(3, twos); two += 1)
      for (let one = 0; one <= Math.min(7, ones); one += 1) {
        const fits = 3 * three + 2 * two + one <= 7 && 4 * three + 2 * two + one <= 8;
        if (!fits || three + two + one === 0) continue;
        fewest = Math.min(fewest, 1 + fewestCards([ones - one, twos - two, threes - three], known));
      }
  known.set(left.join(), fewest);
  return fewest;
}
