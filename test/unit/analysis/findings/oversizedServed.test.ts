import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { findOversizedBandwidth } from '#shared/analysis/findings/rules/oversizedBandwidth.ts';
import { findOversizedCompute } from '#shared/analysis/findings/rules/oversizedCompute.ts';
import { findOversizedMemory } from '#shared/analysis/findings/rules/oversizedMemory.ts';
import { exact } from '#shared/money/decimal.ts';
import { priceOf, spreadOf } from '../../../fixtures/profiles.ts';
import { found, hostOf, interactiveRules, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

const all = (input: AnalysisInput) => [
  ...found(findOversizedMemory, input),
  ...found(findOversizedBandwidth, input),
  ...found(findOversizedCompute, input),
];
const eightB = { model: 'meta-llama/Llama-3.1-8B-Instruct', modelKey: 'Llama-3.1-8B' };
const quiet = { ...eightB, ...trafficOf(0.35, 700, 200) };

describe('a language model on too large a card', () => {
  // Truth: an L40S holds 16 GB of weights and a request every three seconds; what it lacks most beside an H100 is bandwidth (864 of 3,350 GB/s).
  it('moves an 8B model with little traffic from an H100 to an L40S of the same region, at its list price', () => {
    const input = servedInput(hostOf({}), quiet);
    const [finding, ...others] = all(input);
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('oversizedBandwidth');
    expect(finding?.action.target).toContain('L40S');
    // 730 x (6.88 - 1.861)
    expect(finding?.saving).toMatchObject({ low: '3663.87', expected: '3663.87' });
    const [today, target] = finding?.evidence.prices ?? [];
    expect(today?.perHour).toBe('6.88');
    expect(target).toMatchObject({ perHour: '1.861', asOf: '2026-07-20' });
    expect(target?.source).not.toBe('');
  });

  it('shows what the target would take beside what is observed, and that it holds at the slow end of the range', () => {
    const [finding] = all(servedInput(hostOf({}), quiet));
    const prediction = finding?.evidence.prediction;
    expect(prediction?.tpotSeconds.low).toBeLessThan(prediction?.tpotSeconds.value ?? 0);
    expect(prediction?.tpotSeconds.value).toBeLessThan(prediction?.tpotSeconds.high ?? 0);
    // Limits are p95 of 1 s and 50 ms.
    expect(prediction?.ttftSeconds.high).toBeLessThanOrEqual(1);
    expect(prediction?.tpotSeconds.high).toBeLessThanOrEqual(0.05);
    const held = finding?.evidence.figures.filter(({ threshold }) => threshold !== null) ?? [];
    expect(held.length).toBeGreaterThan(4);
    for (const { value, threshold } of held) expect(value).toBeLessThanOrEqual(threshold?.value ?? 0);
    // Today 15 ms per token at p95, predicted 26: less than twice. Of 6 ms it would be felt.
    expect(finding?.action.risk).toBe('low');
    const fast = servedInput(hostOf({}), { ...quiet, tpotP95Seconds: spreadOf(0.005, 0.006) });
    expect(all(fast)[0]?.action.risk).toBe('medium');
  });

  it('takes no target that is slower than the limit allows, and a slower one where today is as slow', () => {
    const strict = { ...interactiveRules, slowestTpotSeconds: 0.02 };
    const input = servedInput(hostOf({}), { ...quiet, tpotP95Seconds: spreadOf(0.01) }, { rules: strict });
    expect(
      all(input)
        .map(({ action }) => action.target ?? '')
        .join(),
    ).not.toContain('L40S');
    const slow = servedInput(hostOf({}), { ...quiet, tpotP95Seconds: spreadOf(0.045) }, { rules: strict });
    expect(all(slow)[0]?.action.target).toContain('L40S');
  });

  // Truth: memory is what an H200 has more of than an H100 before all else (141 to 80 GB; bandwidth 4.8 to 3.35; the same compute).
  it('calls a move from H200 to H100 one of memory', () => {
    const profiles = hostOf({ gpu: { gpuKey: 'h200-sxm', price: priceOf('12') } });
    const busy = { model: 'Qwen/Qwen3-32B-FP8', modelKey: 'Qwen3-32B', ...trafficOf(2, 1000, 300) };
    const [finding] = all(servedInput(profiles, busy));
    expect(finding?.kind).toBe('oversizedMemory');
    expect(finding?.action.target).toContain('H100');
  });

  it('says nothing where the load needs the card', () => {
    const busy = { model: 'Qwen/Qwen3-32B-FP8', modelKey: 'Qwen3-32B', ...trafficOf(8, 900, 250) };
    expect(all(servedInput(hostOf({}), busy))).toEqual([]);
  });

  it('says nothing where nothing cheaper can be bought: contracts below all lists, own hardware, other currencies, no price', () => {
    const place = {
      provider: 'northern-metal',
      instance: null,
      region: null,
      market: 'reserved',
      from: 'labels',
    } as const;
    expect(all(servedInput(hostOf({ gpu: { place } }), quiet))).toEqual([]);
    const rate = priceOf('6.88').rate;
    const owned = { ...priceOf('6.88'), rate: rate && { ...rate, basis: 'owned' as const } };
    expect(all(servedInput(hostOf({ gpu: { price: owned } }), quiet))).toEqual([]);
    expect(
      all(servedInput(hostOf({ gpu: { price: priceOf('6.88', 'EUR') } }), quiet, { currency: 'EUR' })),
    ).toEqual([]);
    expect(all(servedInput(hostOf({ gpu: { price: priceOf(null) } }), quiet))).toEqual([]);
  });

  it('buys at no price without a day or a source', () => {
    const input = servedInput(hostOf({}), quiet);
    const undated = input.prices.map((row) => ({ ...row, date: 'undated' }));
    expect(all({ ...input, prices: undated })).toEqual([]);
    const nameless = input.prices.map((row) => ({ ...row, source: '' }));
    expect(all({ ...input, prices: nameless })).toEqual([]);
  });

  // Answers are remembered from run to run: not beyond a change of what they follow from.
  it('plans anew with other prices, cards and models', () => {
    const input = servedInput(hostOf({}), quiet);
    const target = (changes: Partial<AnalysisInput>) => all({ ...input, ...changes })[0]?.action.target ?? '';
    expect(target({})).toContain('L40S');
    const dear = input.prices.map((row) => (row.gpuKey === 'l40s' ? { ...row, onDemandUsd: '90' } : row));
    expect(target({ prices: dear })).not.toContain('L40S');
    expect(target({ gpus: input.gpus.filter(({ key }) => key !== 'l40s') })).not.toContain('L40S');
    const wide = input.modelConfigs.map((model) => ({
      ...model,
      layers: model.layers * 4,
      publishedParameters: null,
      publishedActiveParameters: null,
    }));
    expect(target({ modelConfigs: wide })).not.toContain('L40S');
    expect(target({})).toContain('L40S');
  });

  // Border: a move that saves less than a tenth is not worth the work.
  it('leaves a card that costs hardly more than its target', () => {
    const at = (price: string) => all(servedInput(hostOf({ gpu: { price: priceOf(price) } }), quiet));
    expect(at('2.00')).toEqual([]);
    const [finding] = at('2.10');
    expect(finding?.action.target).toContain('L40S');
    expect(exact(finding?.saving?.low ?? '0').greaterThan(0)).toBe(true);
  });

  it('writes hostile names of models as plain text', () => {
    const name = '\u001b[31mLlama-3.1-8B\u202e\n<b>';
    const [finding] = all(servedInput(hostOf({}), { ...quiet, model: name }));
    expect(finding?.title).toContain('Llama-3.1-8B <b>');
    expect(`${finding?.title}${finding?.summary}${finding?.action.text}`).not.toMatch(/[\u001b\u202e\n]/);
  });
});
