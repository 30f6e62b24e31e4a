import { describe, expect, it } from 'vitest';
import { type CpuHost, cpuBound } from '#shared/sizing/cpu/cpuBound.ts';
import { type CpuQuestion, cpuOrGpu } from '#shared/sizing/cpu/cpuOrGpu.ts';
import { cpuQuestions, cpuScenarios } from '#shared/sizing/cpu/scenarios.ts';
import { model } from '../../fixtures/sizing.ts';

const epyc: CpuHost = {
  name: 'EPYC 9554',
  memoryBytes: 384e9,
  memoryBytesPerSecondPerSocket: 460.8e9,
  sockets: 1,
  flopsPerSocket: 6e12,
  usdPerHour: 0,
};
const chat: CpuQuestion = {
  model: model('Qwen3-1.7B'),
  weights: 'Q4_K_M',
  host: epyc,
  users: 2,
  tokensPerSecondPerUser: 10,
  inputTokens: 256,
  ttftSeconds: 2,
  gpuUsdPerHour: 0.5,
  busyShare: 0.3,
};

describe('CPU or GPU', () => {
  it('bounds a CPU by its bandwidth: 14B in Q4_K_M at 24 to 35 tokens per second on an EPYC 9554 (28.7 measured)', () => {
    const { tokensPerSecond, low, high } = cpuBound(model('Qwen3-14B'), 'Q4_K_M', epyc);
    expect(tokensPerSecond).toBeGreaterThan(24);
    expect(tokensPerSecond).toBeLessThan(35);
    expect(low).toBeLessThan(28.74);
    expect(high).toBeGreaterThan(28.74);
  });

  it('warns of two sockets whose memory is not placed: 8B in 16 bits near 8 tokens per second', () => {
    const two = { ...epyc, sockets: 2, memoryBytesPerSecondPerSocket: 460.8e9 };
    const { tokensPerSecond } = cpuBound(model('Llama-3.1-8B'), 'bf16', two);
    expect(tokensPerSecond).toBeGreaterThan(6.5);
    expect(tokensPerSecond).toBeLessThan(10);
  });

  it('leaves small models with few users to a host that is there anyway', () => {
    expect(cpuOrGpu(chat).verdict).toBe('cpu');
  });

  it.each([
    ['speed', { users: 200 }],
    ['first token', { inputTokens: 30_000 }],
    ['cost', { host: { ...epyc, usdPerHour: 3 } }],
    ['memory', { host: { ...epyc, memoryBytes: 1e9 } }],
  ] as const)('asks for a GPU where %s does not hold, and says why', (about, part) => {
    const { verdict, checks } = cpuOrGpu({ ...chat, ...part });
    expect(verdict).toBe('gpu');
    expect(checks.filter(({ holds }) => holds === false).map((check) => check.about)).toEqual([about]);
  });

  it('does not know where a figure is missing, but a condition that fails still decides', () => {
    const unknown = { ...chat, host: { ...epyc, flopsPerSocket: null, usdPerHour: null } };
    expect(cpuOrGpu(unknown).verdict).toBe('unknown');
    expect(cpuOrGpu({ ...unknown, users: 500 }).verdict).toBe('gpu');
  });

  it('keeps the two tables of the seed', () => {
    expect(cpuScenarios).toHaveLength(8);
    expect(cpuQuestions).toHaveLength(5);
    expect(cpuScenarios.find(({ name }) => name.includes('MoE'))?.cpuIsEnough).toBe('no');
  });
});
