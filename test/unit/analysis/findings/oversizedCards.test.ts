import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import { findOversizedBandwidth } from '#shared/analysis/findings/rules/oversizedBandwidth.ts';
import { findOversizedCompute } from '#shared/analysis/findings/rules/oversizedCompute.ts';
import { findOversizedMemory } from '#shared/analysis/findings/rules/oversizedMemory.ts';
import { multiprocessorRate } from '#shared/analysis/findings/size/cardNeed.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { priceOf, profileOf, spreadOf } from '../../../fixtures/profiles.ts';
import { found, hostOf } from '../../../fixtures/servedFleet.ts';

const gib = 2 ** 30;
const all = (input: AnalysisInput) => [
  ...found(findOversizedMemory, input),
  ...found(findOversizedBandwidth, input),
  ...found(findOversizedCompute, input),
];

/** What DCGM and the driver read, in percent at p95, and memory in GiB. */
function use(memory: number, dram: number, sm: number, tensor: number): Partial<GpuProfile> {
  return {
    memoryUsedBytes: spreadOf(memory * gib),
    utilizationGpuPercent: spreadOf(90, 97, 100),
    utilizationMemoryPercent: spreadOf(50, 70, 90),
    dramActivePercent: spreadOf(dram * 0.9, dram),
    smActivePercent: spreadOf(sm * 0.9, sm),
    tensorActivePercent: spreadOf(tensor * 0.9, tensor),
  };
}

const a100 = { gpuKey: 'a100-sxm-80', name: 'NVIDIA A100-SXM4-80GB', price: priceOf('3.43') };
const h200 = { gpuKey: 'h200-sxm', name: 'NVIDIA H200', price: priceOf('7.912') };

describe('work on too large a card, by what it used of it', () => {
  // Truth: diffusion computes and hardly reads: an L40S computes more than an A100 (362 to 312 TFLOPS), has 45 GiB and enough bandwidth.
  it('moves diffusion from A100 to L40S: what it pays for in vain is bandwidth', () => {
    const profiles = hostOf({ count: 8, gpu: a100, rest: use(34, 13, 86, 43) });
    const findings = all(inputOf({ profiles }));
    expect(findings.map(({ kind }) => kind)).toEqual(['oversizedBandwidth']);
    const [finding] = findings;
    expect(finding?.gpus).toHaveLength(8);
    expect(finding?.action.target).toContain('8 x L40S');
    // 8 x 730 x (3.43 - 1.861)
    expect(finding?.saving).toMatchObject({ low: '9162.96', expected: '9162.96', high: '9162.96' });
    expect(finding?.evidence.prediction).toBeNull();
  });

  // Truth: an H100 has the compute of an H200, 70 % of its bandwidth and 57 % of its memory; it is sold by eight at 55.04 an hour.
  it('moves 40 GiB with busy cores from H200 to H100: memory', () => {
    const profiles = hostOf({ count: 8, gpu: h200, rest: use(40, 42, 80, 42) });
    const [finding, ...others] = all(inputOf({ profiles }));
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('oversizedMemory');
    expect(finding?.action.target).toContain('H100');
  });

  // Truth: tables of 64 GiB that are looked up use a third of an H100's bandwidth and none of its tensor cores; an A100 has a third of the compute.
  it('moves look-ups from H100 to A100: compute; memory of the same size needs no margin', () => {
    const profiles = hostOf({ count: 8, rest: use(69, 36, 34, 2) });
    const [finding] = all(inputOf({ profiles }));
    expect(finding?.kind).toBe('oversizedCompute');
    expect(finding?.action.target).toContain('A100');
  });

  it('says nothing of cards of which everything is used, nor where one thing alone has no room', () => {
    const uses = [use(70, 66, 88, 50), use(34, 60, 86, 43), use(34, 13, 100, 80), use(44, 13, 86, 43)];
    for (const rest of uses)
      expect(all(inputOf({ profiles: hostOf({ count: 8, gpu: a100, rest }) }))).toEqual([]);
  });

  // Border: an L40S has 864 GB/s; 2,039 x share x 1.2 (margin) x 1.2 (what the estimate may err) is that at 29.4 %.
  it('draws the line where margin and error of the estimate are', () => {
    const at = (dram: number) =>
      all(inputOf({ profiles: hostOf({ count: 8, gpu: a100, rest: use(34, dram, 86, 43) }) }));
    expect(at(29)[0]?.action.target).toContain('L40S');
    expect(
      at(30)
        .map(({ action }) => action.target ?? '')
        .join(),
    ).not.toContain('L40S');
    const threshold = at(29)[0]?.evidence.figures.find(({ label }) => label.startsWith('DRAM'))?.threshold;
    expect(threshold?.relation).toBe('<=');
    expect(threshold?.value).toBeCloseTo(29.43, 1);
  });

  it('goes by the most memory that was ever in use, not by its p95 alone', () => {
    const rest = { ...use(20, 13, 86, 43), memoryUsedBytes: spreadOf(20 * gib, 20 * gib, 46 * gib) };
    expect(all(inputOf({ profiles: hostOf({ count: 8, gpu: a100, rest }) }))).toEqual([]);
  });

  it('takes the driver’s figures where DCGM is not read, as bounds from above, and is less sure', () => {
    const none = { dramActivePercent: null, smActivePercent: null, tensorActivePercent: null };
    const quiet = { utilizationGpuPercent: spreadOf(20), utilizationMemoryPercent: spreadOf(8) };
    const busy = { utilizationGpuPercent: spreadOf(95), utilizationMemoryPercent: spreadOf(60) };
    const at = (rest: Partial<GpuProfile>) =>
      all(
        inputOf({
          profiles: hostOf({ count: 8, gpu: a100, rest: { ...use(20, 0, 0, 0), ...none, ...rest } }),
        }),
      );
    const [finding] = at(quiet);
    expect(finding?.action.risk).toBe('high');
    expect(finding?.confidence).toBeLessThan(0.7);
    expect(finding?.evidence.doubts.join()).toContain('DCGM was not read');
    expect(at(busy)).toEqual([]);
    expect(at({ utilizationGpuPercent: null, utilizationMemoryPercent: null })).toEqual([]);
  });

  // False source (monitoring.md 7): profiling fields read 0 after XID 31, whatever runs.
  it('does not believe profiling fields that died', () => {
    const rest = {
      ...use(34, 0, 0, 0),
      utilizationGpuPercent: spreadOf(97),
      utilizationMemoryPercent: spreadOf(70),
    };
    expect(all(inputOf({ profiles: hostOf({ count: 8, gpu: a100, rest }) }))).toEqual([]);
  });

  it('says nothing of MIG, of GPUs that stand idle or by, of unknown cards and prices, and of readings that are missing', () => {
    const rest = use(34, 13, 86, 43);
    const host = (gpu: Parameters<typeof hostOf>[0]['gpu'], changes = {}) =>
      all(
        inputOf({ profiles: hostOf({ count: 8, gpu: { ...a100, ...gpu }, rest: { ...rest, ...changes } }) }),
      );
    expect(host({})).toHaveLength(1);
    expect(host({ isMig: true })).toEqual([]);
    expect(host({ labels: { 'headroom-expect': 'idle' } })).toEqual([]);
    expect(host({ gpuKey: null })).toEqual([]);
    expect(host({ price: priceOf(null) })).toEqual([]);
    expect(host({}, { memoryUsedBytes: null })).toEqual([]);
    const stopped = profileOf({
      hours: [
        ['effective', 400],
        ['idle', 320],
      ],
      gpu: a100,
      rest,
    });
    expect(all(inputOf({ profiles: [stopped] }))).toEqual([]);
  });

  // Truth: a job over eight GPUs exchanges data over NVLink, of which nobody knows how much; an L40S has none.
  it('moves a job over several GPUs only to cards with links as fast', () => {
    const rest = use(34, 13, 86, 43);
    const tenants = [{ pid: 77, name: 'python', user: 'ada', startedAtMs: null, memoryBytes: null }];
    expect(all(inputOf({ profiles: hostOf({ count: 8, gpu: { ...a100, tenants }, rest }) }))).toEqual([]);
    const ranks = hostOf({ count: 8, gpu: a100, rest }).map((profile, at) => ({
      ...profile,
      gpu: {
        ...profile.gpu,
        tenants: [
          { pid: 100 + at, name: 'python train.py', user: 'ada', startedAtMs: null, memoryBytes: null },
        ],
      },
    }));
    expect(all(inputOf({ profiles: ranks }))).toEqual([]);
    const onH200 = hostOf({ count: 8, gpu: { ...h200, tenants }, rest: use(40, 42, 80, 42) });
    expect(all(inputOf({ profiles: onH200 }))[0]?.action.target).toContain('H100');
  });

  it('leaves the busy ones of a host where they are, and moves the others', () => {
    const rest = use(34, 13, 86, 43);
    const profiles = hostOf({ count: 8, gpu: a100, rest }).map((profile, at) =>
      at < 3 ? { ...profile, ...use(70, 60, 90, 60) } : profile,
    );
    const [finding] = all(inputOf({ profiles }));
    expect(finding?.gpus.map(({ uuid }) => uuid)).toEqual(profiles.slice(3).map(({ gpu }) => gpu.uuid));
    expect(finding?.evidence.doubts.join()).toContain('The host has 8 GPUs');
  });

  // Worked: 132 multiprocessors x 1.98 GHz, 108 x 1.41, 142 x 2.52.
  it('knows what multiprocessors do from rates and lanes', () => {
    const ghz = (key: string) => {
      const card = builtInGpus.find((one) => one.key === key);
      return card ? multiprocessorRate(card) / 1e9 : Number.NaN;
    };
    expect(ghz('h100-sxm')).toBeCloseTo(132 * 1.98, -1);
    expect(ghz('a100-sxm-80')).toBeCloseTo(108 * 1.41, -1);
    expect(ghz('l40s')).toBeCloseTo(142 * 2.52, -1);
  });
});
