import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { findOversizedBandwidth } from '#shared/analysis/findings/rules/oversizedBandwidth.ts';
import { findOversizedCompute } from '#shared/analysis/findings/rules/oversizedCompute.ts';
import { findOversizedMemory } from '#shared/analysis/findings/rules/oversizedMemory.ts';
import { findWrongClass } from '#shared/analysis/findings/rules/wrongClass.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { priceOf, spreadOf } from '../../../fixtures/profiles.ts';
import { found, hostOf, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

const oversized = (input: AnalysisInput) => [
  ...found(findOversizedMemory, input),
  ...found(findOversizedBandwidth, input),
  ...found(findOversizedCompute, input),
];
const use = (memory: number, share: number) => ({
  memoryUsedBytes: spreadOf(memory * 2 ** 30),
  utilizationGpuPercent: spreadOf(25),
  dramActivePercent: spreadOf(share / 2),
  smActivePercent: spreadOf(share),
  tensorActivePercent: spreadOf(share / 4),
});

describe('small work on training cards', () => {
  // Truth: 4 GiB and a tenth of the multiprocessors need no card with links at 6.88 an hour; an inference card at a quarter does that.
  it('moves classifiers from H100 to cards without links, and says it once', () => {
    const input = inputOf({ profiles: hostOf({ count: 8, rest: use(4, 10) }) });
    const [finding, ...others] = found(findWrongClass, input);
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('wrongClass');
    expect(finding?.summary).toContain('training cards');
    expect(Number(finding?.saving?.low)).toBeGreaterThan(0.5 * 8 * 730 * 6.88);
    expect(oversized(input)).toEqual([]);
  });

  // Border: more than a fifth of anything is no little work; it is oversized instead.
  it('tells more than a fifth as oversized', () => {
    const input = inputOf({ profiles: hostOf({ count: 8, rest: use(4, 21) }) });
    expect(found(findWrongClass, input)).toEqual([]);
    expect(oversized(input)).toHaveLength(1);
  });

  it('says nothing of inference cards', () => {
    const gpu = { gpuKey: 'l40s', price: priceOf('1.861') };
    expect(found(findWrongClass, inputOf({ profiles: hostOf({ count: 4, gpu, rest: use(4, 10) }) }))).toEqual(
      [],
    );
  });
});

describe('language models on older cards', () => {
  const t4 = { gpuKey: 't4', name: 'Tesla T4', price: priceOf('0.526'), memoryTotalBytes: 15 * 2 ** 30 };
  const seven = { model: 'Qwen/Qwen2.5-7B-Instruct-AWQ', modelKey: 'Qwen2.5-7B' };

  // Truth: 7.30 an hour for ten T4 buy several cards that do more; a T4 has 320 GB/s and no bf16.
  it('moves a model from many T4 to fewer newer cards for less', () => {
    const hosts = Array.from({ length: 14 }, (_, at) => hostOf({ host: `t-${at}`, gpu: t4 })).flat();
    const one = servedInput(hosts.slice(0, 1), { ...seven, ...trafficOf(0.5, 600, 150) });
    const [model] = one.models;
    const models = hosts.map(({ gpu }) => ({ ...model, id: `${gpu.host} q`, gpuUuids: [gpu.uuid] }));
    const input = { ...one, profiles: hosts, models } as AnalysisInput;
    const [finding, ...others] = found(findWrongClass, input);
    expect(others).toEqual([]);
    expect(finding?.gpus).toHaveLength(14);
    expect(Number(finding?.saving?.low)).toBeGreaterThan(0);
  });

  it('says what a newer card costs more where requests queue, and nothing where they do not', () => {
    const served = { ...seven, ...trafficOf(1, 900, 250), requestsQueued: spreadOf(5, 12) };
    const [finding] = found(findWrongClass, servedInput(hostOf({ gpu: t4 }), served));
    expect(finding?.saving).toBeNull();
    expect(finding?.whyNoSaving).toMatch(/^It costs USD .* a month more/);
    expect(
      found(findWrongClass, servedInput(hostOf({ gpu: t4 }), { ...seven, ...trafficOf(0.3, 300, 60) })),
    ).toEqual([]);
  });
});

describe('models that a CPU holds', () => {
  const tiny = { model: 'Qwen/Qwen3-0.6B', modelKey: 'Qwen3-0.6B', ...trafficOf(0.05, 300, 20) };

  // Truth: 1.2 GB of weights at 0.55 of 230 GB/s are about a hundred tokens a second; three short answers a minute need one.
  it('says that no GPU is needed, and that it knows no price of a CPU', () => {
    const [finding] = found(findWrongClass, servedInput(hostOf({}), tiny));
    expect(finding?.title).toContain('CPU');
    expect(finding?.saving).toBeNull();
    expect(finding?.whyNoSaving).toContain('5,022.40');
    for (const { value, threshold } of finding?.evidence.figures ?? [])
      if (threshold) expect(value).toBeLessThanOrEqual(threshold.value);
  });

  it('leaves larger models, more requests and longer prompts on the GPU', () => {
    for (const served of [
      { ...tiny, ...trafficOf(5, 300, 20) },
      { ...tiny, ...trafficOf(0.05, 4000, 20) },
      { model: 'Llama-3.1-8B', modelKey: 'Llama-3.1-8B', ...trafficOf(0.05, 300, 20) },
    ])
      expect(found(findWrongClass, servedInput(hostOf({}), served))).toEqual([]);
  });
});
