import { describe, expect, it } from 'vitest';
import { predictLatency, predictSingleTpot, predictSingleTtft } from '#shared/sizing/latency/predict.ts';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { oneGpu, type Parallelism, pipelineOf } from '#shared/sizing/parallelism.ts';
import { gpu, model, planned } from '../../fixtures/sizing.ts';

const serving: ServingCase = {
  model: model('Llama-3.1-70B'),
  gpu: gpu('rtx-4090'),
  weights: 'Q4_K_M',
  kvBytes: 2,
  engine: 'llama.cpp',
  over: pipelineOf(1, 2),
  replicas: 1,
  concurrency: 1,
  inputTokens: 1024,
  outputTokens: 256,
  statistic: 'median',
};
const at = (concurrency: number, over: Parallelism = serving.over) =>
  predictLatency({ ...serving, over, concurrency });
const width = ({ low, high }: { readonly low: number; readonly high: number }) => Math.log(high / low);

describe('llama.cpp', () => {
  it('takes as long for one request at a time as was measured, the band included', () => {
    const measured = { ...serving, over: oneGpu };
    expect(at(1)).toEqual({ tpot: predictSingleTpot(measured, 2), ttft: predictSingleTtft(measured) });
  });

  it('is no faster on more GPUs: split layers take turns', () => {
    expect(at(1, pipelineOf(1, 4)).tpot.value).toBeGreaterThan(at(1, oneGpu).tpot.value);
  });

  it('gives each of several requests less, all together more, and says with a wider range that this was not measured', () => {
    let before = at(1);
    for (const atOnce of [2, 4, 8, 16]) {
      const now = at(atOnce);
      expect(now.tpot.value).toBeGreaterThan(before.tpot.value);
      expect(now.ttft.value).toBeGreaterThan(before.ttft.value);
      expect(atOnce / now.tpot.value).toBeGreaterThan(1 / at(1).tpot.value);
      expect(width(now.tpot)).toBeCloseTo(2 * width(at(1).tpot), 9);
      before = now;
    }
  });

  it('reads of a mixture the experts that are chosen: a token of a small part is sooner than all weights can be read', () => {
    const mixture = model('Qwen3-30B-A3B');
    const { value } = predictSingleTpot({ ...serving, model: mixture, over: oneGpu }, 1);
    expect(value).toBeLessThan((30e9 * 0.604) / serving.gpu.memoryBytesPerSecond);
  });

  it('is planned by this, with layers split over cards, and not as a server of vLLM is', () => {
    const gpus = [gpu('l40s')];
    const plan = planned({ weights: ['Q4_K_M'], engine: 'llama.cpp', demand: { load: { users: 1 } }, gpus });
    const two = plan.configurations.find(({ cards }) => cards === 2);
    expect(two?.over).toEqual(pipelineOf(1, 2));
    expect(two?.tpot.value).toBeCloseTo(predictSingleTpot({ ...serving, gpu: gpu('l40s') }, 2).value, 9);
    expect(two?.evidence.note).toMatch(/measured with one request at a time/);
  });
});
