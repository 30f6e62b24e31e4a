import { describe, expect, it } from 'vitest';
import { findLowerPrecision } from '#shared/analysis/findings/rules/lowerPrecision.ts';
import { priceOf } from '../../../fixtures/profiles.ts';
import { found, hostOf, servedInput, trafficOf } from '../../../fixtures/servedFleet.ts';

const thirtyTwo = { model: 'Qwen/Qwen2.5-32B-Instruct', modelKey: 'Qwen2.5-32B' };
const contract = {
  price: priceOf('1.9'),
  place: { provider: 'northern-metal', instance: null, region: null, market: 'reserved', from: 'labels' },
} as const;

describe('lower precision', () => {
  // Truth: 66 GB in bf16 fit on no card cheaper than an H100 in us-east-1 with tokens in time; 34 GB in fp8 do.
  it('says that fp8 makes a cheaper card do, what it saves, and that quality must be measured', () => {
    const [finding, ...others] = found(
      findLowerPrecision,
      servedInput(hostOf({}), { ...thirtyTwo, ...trafficOf(0.2, 800, 200) }),
    );
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('lowerPrecision');
    expect(finding?.action.target).toContain('fp8');
    expect(finding?.action.risk).toBe('medium');
    expect(finding?.evidence.doubts.join()).toContain('the quality of answers');
    expect(Number(finding?.saving?.low)).toBeGreaterThan(0.1 * 730 * 6.88);
    expect(finding?.summary).toMatch(/bf16: 6\d(?:\.\d)? GiB/);
  });

  // Truth: 141 GB in bf16 need four H100 (with a load), 71 GB in fp8 two; nothing else is for sale.
  it('frees cards of today where nothing cheaper can be bought', () => {
    const served = { model: 'Llama-3.1-70B-Instruct', modelKey: 'Llama-3.1-70B', ...trafficOf(1, 1200, 300) };
    const [finding] = found(findLowerPrecision, servedInput(hostOf({ count: 4, gpu: contract }), served));
    expect(finding?.action.target).toMatch(/^2 x H100.*fp8$/);
    expect(finding?.saving?.expected).toBe('2774');
  });

  it('leaves what is stored in eight bits or fewer, and what gains nothing', () => {
    for (const model of [
      'Qwen2.5-32B-Instruct-FP8',
      'Qwen2.5-32B-Instruct-AWQ',
      'Qwen2.5-32B-Instruct-GPTQ-Int8',
    ])
      expect(
        found(
          findLowerPrecision,
          servedInput(hostOf({}), { model, modelKey: 'Qwen2.5-32B', ...trafficOf(0.2, 800, 200) }),
        ),
      ).toEqual([]);
    const one = servedInput(hostOf({ gpu: contract }), { ...thirtyTwo, ...trafficOf(0.2, 800, 200) });
    expect(found(findLowerPrecision, one)).toEqual([]);
  });

  it('takes int4 only where fp8 does not do, as the greater risk', () => {
    // On one L40S of contract: nothing to free. On two A10G a 14B model in bf16; in fp8 one is too slow, in int4 it is not.
    const served = {
      model: 'Qwen/Qwen2.5-14B-Instruct',
      modelKey: 'Qwen2.5-14B',
      ...trafficOf(0.1, 300, 100),
    };
    const gpu = { ...contract, gpuKey: 'a10g', name: 'NVIDIA A10G' };
    const [finding] = found(findLowerPrecision, servedInput(hostOf({ count: 2, gpu }), served));
    expect(finding?.action.target).toContain('int4');
    expect(finding?.action.risk).toBe('high');
  });
});
