import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { askWhatIf } from '#shared/analysis/whatIf/askWhatIf.ts';
import type { WhatIf, WhatIfChange } from '#shared/analysis/whatIf/whatIf.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { priceOf, spreadOf } from '../../../fixtures/profiles.ts';
import { hostOf, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

const same: WhatIfChange = {
  gpuKey: null,
  gpuCount: null,
  precision: null,
  pricePerGpuHour: null,
  hoursPerMonth: null,
};
const quiet = {
  model: 'meta-llama/Llama-3.1-8B-Instruct',
  modelKey: 'Llama-3.1-8B',
  ...trafficOf(0.35, 700, 200),
};
const subject = { of: 'gpus', uuids: ['GPU-gpu-01-0'] } as const;

function answered(
  input: AnalysisInput,
  change: Partial<WhatIfChange>,
  of = subject.uuids as readonly string[],
): WhatIf {
  const answer = askWhatIf(input, { of: 'gpus', uuids: of }, { ...same, ...change });
  if ('fault' in answer) throw new Error(answer.fault);
  return answer;
}

describe('what if', () => {
  const input = servedInput(hostOf({}), quiet);

  // Truth: nothing changed costs and does the same; only the margin (1.2) is asked of the target and not of today.
  it('leaves everything as it is where nothing is changed', () => {
    const { today, target, saving, holds } = answered(input, {});
    expect(today.monthlyCost?.expected).toBe('5022.4');
    expect(target.monthlyCost).toEqual(today.monthlyCost);
    expect(saving?.expected).toBe('0');
    expect(1 - (target.headroom ?? 0)).toBeCloseTo(1.2 * (1 - (today.headroom ?? 0)), 9);
    expect(holds).toBe(true);
    expect([today.isMeasured, target.isMeasured]).toEqual([true, false]);
  });

  // Truth: 730 x 1.861 are 1358.53 of 5022.40; an L40S has a quarter of an H100's bandwidth, so that tokens come later.
  it('shows cost, headroom and latency of an L40S beside those of today’s H100', () => {
    const { today, target, saving, holds, fitArguments, prices } = answered(input, { gpuKey: 'l40s' });
    expect(target.monthlyCost?.expected).toBe('1358.53');
    expect(saving?.expected).toBe('3663.87');
    expect(holds).toBe(true);
    expect(target.headroom).toBeLessThan(today.headroom ?? 0);
    expect(today.tpotSeconds).toEqual({ low: 0.015, value: 0.015, high: 0.015 });
    expect(target.tpotSeconds?.value).toBeGreaterThan(0.015);
    expect(target.memoryUsedShare).toBeGreaterThan(0.3);
    expect(fitArguments).toEqual(expect.arrayContaining(['--gpu', 'l40s']));
    expect(prices.map(({ perHour }) => perHour)).toEqual(['6.88', '1.861']);
  });

  it('says so where the target does not hold the load, and how many would', () => {
    const busy = servedInput(hostOf({}), { ...quiet, ...trafficOf(20, 700, 200) });
    const { holds, target, doubts } = answered(busy, { gpuKey: 'l40s', gpuCount: 1 });
    expect(holds).toBe(false);
    expect(target.headroom).toBeLessThan(0.15);
    expect(doubts[0]).toMatch(/does not hold the load with the margin: \d+ GPUs would/);
    const needed = Number(/(\d+) GPUs would/.exec(doubts[0] ?? '')?.[1]);
    expect(answered(busy, { gpuKey: 'l40s', gpuCount: needed }).holds).toBe(true);
    expect(answered(busy, { gpuKey: 'l40s', gpuCount: needed - 1 }).holds).toBe(false);
  });

  it('takes as many GPUs as the load needs where another card or format is named and no number', () => {
    const busy = servedInput(hostOf({ count: 4 }), { ...quiet, ...trafficOf(20, 700, 200) });
    const all = busy.profiles.map(({ gpu }) => gpu.uuid);
    const { target, holds, calculation } = answered(busy, { gpuKey: 'l40s' }, all);
    expect(holds).toBe(true);
    expect(answered(busy, { gpuKey: 'l40s', gpuCount: target.gpuCount - 1 }, all).holds).toBe(false);
    expect(calculation.map(({ label }) => label)).toContain('Replicas');
    // Half as many bytes are read for each token: no more GPUs than with the weights of today.
    const fewer = answered(busy, { gpuKey: 'l40s', precision: 'fp8' }, all);
    expect(fewer.holds).toBe(true);
    expect(fewer.target.gpuCount).toBeLessThanOrEqual(target.gpuCount);
    // Only hours or a price change: what runs today stays.
    expect(answered(busy, { hoursPerMonth: 300 }, all).target.gpuCount).toBe(4);
  });

  it('keeps today’s number where no number of the card would do', () => {
    const large = { model: 'DeepSeek-R1', modelKey: 'DeepSeek-V3/R1', ...trafficOf(1, 700, 200) };
    const input = servedInput(hostOf({ count: 8, gpu: { gpuKey: 'h200-sxm' } }), large);
    const all = input.profiles.map(({ gpu }) => gpu.uuid);
    const { target, holds } = answered(input, { gpuKey: 't4' }, all);
    expect([target.gpuCount, holds]).toEqual([8, false]);
  });

  it('says why where the model does not even load', () => {
    const large = servedInput(hostOf({ count: 4 }), {
      model: 'Llama-3.1-70B-Instruct',
      modelKey: 'Llama-3.1-70B',
      ...trafficOf(0.3, 700, 200),
    });
    const all = large.profiles.map(({ gpu }) => gpu.uuid);
    const { holds, target, doubts, fitArguments } = answered(large, { gpuKey: 'l4', gpuCount: 1 }, all);
    expect(holds).toBe(false);
    expect(target.headroom).toBeNull();
    expect(doubts[0]).toContain('leaves nothing for the KV cache');
    expect(fitArguments).toEqual([]);
    expect(answered(large, { precision: 'int4', gpuCount: 1 }, all).holds).toBe(true);
  });

  it('says why where the engine does not run on the card or not in the format', () => {
    const of = { ...quiet, server: 'trtllm' } as const;
    const { holds, doubts } = answered(servedInput(hostOf({}), of), { gpuKey: 'mi300x' });
    expect(holds).toBe(false);
    expect(doubts[0]).toMatch(/cannot be laid over 1 x .*MI300X.*: TensorRT-LLM does not run on .*MI300X/);
    const gguf = answered(servedInput(hostOf({}), { ...of, server: 'llamacpp' }), { precision: 'fp8' });
    expect(gguf.doubts[0]).toContain('llama.cpp reads GGUF, which has no fp8');
  });

  it('takes a price and hours that are given', () => {
    // 1 x 2 x 300
    expect(answered(input, { pricePerGpuHour: '2', hoursPerMonth: 300 }).target.monthlyCost?.expected).toBe(
      '600',
    );
    expect(answered(input, { hoursPerMonth: 300 }).doubts.join()).toContain('hours in which it is off');
  });

  it('leaves a cost unknown that nobody knows, and tells the rest', () => {
    const nameless = servedInput(hostOf({ gpu: { price: priceOf(null) } }), quiet);
    const { today, target, saving, holds, doubts } = answered(nameless, { gpuKey: 'l40s' });
    expect([today.monthlyCost, target.monthlyCost, saving]).toEqual([null, null, null]);
    expect(holds).toBe(true);
    expect(doubts.join()).toContain('give a price per GPU and hour');
  });

  // Truth: 2,039 GB/s x 13 % x 1.2 x 1.2 are 382 of the 864 of an L40S; memory 34 x 1.2 of 45 GiB is the fullest: 0.907.
  it('goes by what was used for work that is no language model’s', () => {
    const rest = {
      memoryUsedBytes: spreadOf(34 * 2 ** 30),
      dramActivePercent: spreadOf(13),
      smActivePercent: spreadOf(60),
      tensorActivePercent: spreadOf(30),
    };
    const gpu = { gpuKey: 'a100-sxm-80', price: priceOf('3.43') };
    const other = inputOf({ profiles: hostOf({ count: 2, gpu, rest }) });
    const all = other.profiles.map((profile) => profile.gpu.uuid);
    const { holds, target } = answered(other, { gpuKey: 'l40s' }, all);
    expect(holds).toBe(true);
    expect(target.headroom).toBeCloseTo(1 - (34 * 1.2) / 45, 2);
    expect(target.ttftSeconds).toBeNull();
    expect(answered(other, { gpuKey: 'l40s', gpuCount: 1 }, all).holds).toBe(false);
    expect(target.gpuCount).toBe(2);
    const blind = inputOf({ profiles: hostOf({ gpu: { ...gpu, isMig: true }, rest }) });
    expect(answered(blind, { gpuKey: 'l40s' }).holds).toBeNull();
  });

  // Truth: 10 x 1.2 of 80 GiB, 0.15: six works on a card; seven GPUs' work needs two, of which one has four.
  it('puts other work on as many of another card as it needs, and counts the fullest', () => {
    const rest = {
      memoryUsedBytes: spreadOf(10 * 2 ** 30),
      dramActivePercent: spreadOf(5),
      smActivePercent: spreadOf(10),
      tensorActivePercent: spreadOf(1),
    };
    const gpu = { gpuKey: 'a100-sxm-80', price: priceOf('3.43') };
    const other = inputOf({ profiles: hostOf({ count: 7, gpu, rest }) });
    const all = other.profiles.map((profile) => profile.gpu.uuid);
    const { target, holds, doubts } = answered(other, { gpuKey: 'h100-sxm' }, all);
    expect([target.gpuCount, holds]).toEqual([2, true]);
    expect(target.memoryUsedShare).toBeCloseTo((4 * 10 * 1.2) / 80, 2);
    expect(doubts.join()).toContain('put together on fewer GPUs');
    expect(answered(other, { gpuCount: 5 }, all).target.memoryUsedShare).toBeCloseTo((2 * 10 * 1.2) / 80, 2);
  });

  // Truth: 73 of 80 GiB are 91 %, x 1.2 110 %: what runs today is no more than the card has, and 45 GiB do not hold it.
  it('shows today as it was measured, and holds the target against it with the margin', () => {
    const rest = {
      memoryUsedBytes: spreadOf(73 * 2 ** 30),
      dramActivePercent: spreadOf(13),
      smActivePercent: spreadOf(60),
      tensorActivePercent: spreadOf(30),
    };
    const gpu = { gpuKey: 'a100-sxm-80', price: priceOf('3.43') };
    const other = inputOf({ profiles: hostOf({ gpu, rest }) });
    const all = other.profiles.map((profile) => profile.gpu.uuid);
    const { today, target, holds } = answered(other, { gpuKey: 'l40s' }, all);
    expect(today.memoryUsedShare).toBeCloseTo(73 / 80, 2);
    expect(today.headroom).toBeCloseTo(1 - 73 / 80, 2);
    expect(target.memoryUsedShare).toBeCloseTo((73 * 1.2) / 45, 1);
    expect(holds).toBe(false);
  });

  it('faults what cannot be asked, in a sentence', () => {
    const fault = (change: Partial<WhatIfChange>, of = subject.uuids as readonly string[]) => {
      const answer = askWhatIf(input, { of: 'gpus', uuids: of }, { ...same, ...change });
      return 'fault' in answer ? answer.fault : '';
    };
    expect(fault({ gpuKey: 'h1000' })).toBe('The catalogue has no GPU h1000.');
    expect(fault({ precision: 'fp7' })).toContain('fp7');
    expect(fault({}, ['GPU-nowhere'])).toContain('None of these GPUs');
    const lost = askWhatIf(input, { of: 'model', id: 'nobody' }, same);
    expect(lost).toEqual({ fault: 'No such model was served in the window.' });
    expect(askWhatIf(input, { of: 'model', id: input.models[0]?.id ?? '' }, same)).toEqual(
      answered(input, {}),
    );
  });
});
