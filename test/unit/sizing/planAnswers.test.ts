import { describe, expect, it } from 'vitest';
import { memoryParts } from '#shared/sizing/plan/memoryParts.ts';
import { servingCurve } from '#shared/sizing/plan/servingCurve.ts';
import { wayText, whyNot } from '#shared/sizing/plan/whyNot.ts';
import { gpu, planned, planRequest } from '../../fixtures/sizing.ts';

const request = planRequest({
  demand: { load: { requestsPerSecond: 5 }, ttftSeconds: 1, tpotSeconds: 0.05, percentile: 95 },
  weights: ['bf16', 'fp8'],
});
const plan = planned(request);
const [best] = plan.configurations;
if (!best) throw new Error('nothing holds the load');

describe('the curve of a configuration', () => {
  const curve = servingCurve(request, best);

  it('holds the limits up to its limit and not beyond, at the percentile asked for', () => {
    const within = curve.filter(({ concurrency }) => concurrency <= best.concurrencyLimit);
    expect(within.length).toBeGreaterThan(5);
    for (const { tpot, ttft } of within) {
      expect(tpot.value).toBeLessThanOrEqual(0.05);
      expect(ttft.value).toBeLessThanOrEqual(1);
    }
    expect(best.limitedBy).not.toBe('memory');
    const beyond = curve.filter(({ concurrency }) => concurrency > best.concurrencyLimit);
    expect(beyond.length).toBeGreaterThan(0);
    for (const { tpot, ttft } of beyond) expect(tpot.value > 0.05 || ttft.value > 1).toBe(true);
  });

  it('has the load and the limit among its points, each within its band', () => {
    const loads = curve.map(({ concurrency }) => concurrency);
    expect(loads).toContain(best.concurrency);
    expect(loads).toContain(best.concurrencyLimit);
    expect(loads).toEqual([...new Set(loads)].toSorted((one, other) => one - other));
    for (const { tpot } of curve) {
      expect(tpot.low).toBeLessThan(tpot.value);
      expect(tpot.high).toBeGreaterThan(tpot.value);
    }
  });
});

describe('a spare replica', () => {
  it('moves neither the load nor the limit of the curve: it serves when another fails', () => {
    const spare = { ...request, spareReplicas: 1 };
    const found = planned(spare).configurations.find((one) => wayText(one) === wayText(best));
    expect(found && servingCurve(spare, found)).toEqual(servingCurve(request, best));
  });
});

describe('memory of a configuration', () => {
  it('adds up to the card', () => {
    for (const configuration of plan.configurations.slice(0, 40)) {
      const parts = memoryParts(configuration, request.demand);
      const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
      expect(sum / configuration.gpu.memoryBytes).toBeCloseTo(1, 6);
      for (const { bytes } of parts) expect(bytes).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('why not this GPU', () => {
  it('says of the cheapest that it is', () => {
    expect(whyNot(plan, best.card.key)).toMatchObject({ outcome: 'chosen' });
  });

  it('says how much more another one costs', () => {
    const other = plan.configurations.find(({ card }) => card.key !== best.card.key);
    expect(whyNot(plan, other?.card.key ?? '').sentence).toMatch(
      /^It holds the load as .+ at \$[\d.]+ per hour, .+ the cheapest/,
    );
  });

  it('has a sentence for every way of a GPU that is too small', () => {
    const { outcome, ways } = whyNot(plan, 't4');
    expect(outcome).toBe('rejected');
    expect(ways.length).toBeGreaterThan(3);
    for (const { what, sentence } of ways) {
      expect(what).toMatch(/^\d+ x T4 16GB( \((TP\d )?PP\d\))? in (BF16|FP8)$/);
      expect(sentence).toMatch(/^[A-Z0-9].+\.$/);
    }
  });

  it('says that a GPU was not asked for', () => {
    const few = planned({ ...request, gpus: [gpu('h100-sxm')] });
    expect(whyNot(few, 't4').outcome).toBe('unknown');
  });
});
