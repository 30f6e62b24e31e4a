import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { engineRule } from '#shared/sizing/engineRule.ts';
import { kvBytesOfSequence } from '#shared/sizing/kvCache.ts';
import { predictOffline, predictSingleTpot, predictTpot } from '#shared/sizing/latency/predict.ts';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { fitMemory, maxConcurrency } from '#shared/sizing/memoryFit.ts';
import { oneGpu, tensorParallel } from '#shared/sizing/parallelism.ts';
import type { WeightFormat } from '#shared/sizing/precision.ts';
import { trainingMemory } from '#shared/sizing/training/trainingMemory.ts';
import { sizeWeights } from '#shared/sizing/weights.ts';
import { gpu, model, planned } from '../../fixtures/sizing.ts';

/**
 * The five documents that the product implements are wrong in 24 places. For each, the right figure stands here: what the catalogue
 * holds and what the model answers. Measured figures are of TensorRT-LLM 0.14, 1000 tokens in and out.
 */
const llama8b = model('Llama-3.1-8B');
const llama70b = model('Llama-3.1-70B');
const gb = 1e9;

const servingOn = (key: string, of: ModelConfig, weights: WeightFormat, gpus = 1): ServingCase => ({
  model: of,
  gpu: gpu(key),
  weights,
  kvBytes: weights === 'fp8' ? 1 : 2,
  engine: 'tensorrt-llm',
  over: tensorParallel(gpus),
  replicas: 1,
  concurrency: 64,
  inputTokens: 1000,
  outputTokens: 1000,
  statistic: 'mean',
});
const perSecond = (key: string, of: ModelConfig, weights: WeightFormat, gpus = 1) =>
  predictOffline(servingOn(key, of, weights, gpus), null).value;

const weightsOf = (of: ModelConfig, format: WeightFormat) => sizeWeights(of, format, oneGpu).total;
const deployed = (key: string, of: ModelConfig, weights: WeightFormat, gpus: number) => ({
  model: of,
  gpu: gpu(key),
  weights,
  kv: 'bf16' as const,
  rule: engineRule('vllm', '0.21.0'),
  over: tensorParallel(gpus),
});

describe('where a seed is wrong about hardware, the catalogue is right', () => {
  it('1: A100 80 GB has 2,039 GB/s (SXM) and 1,935 (PCIe); 624 is its INT8 rate', () => {
    expect(gpu('a100-sxm-80').memoryBytesPerSecond).toBe(2039e9);
    expect(gpu('a100-pcie-80').memoryBytesPerSecond).toBe(1935e9);
    expect(gpu('a100-sxm-80').flops.int8).toBe(624e12);
  });

  it('2: A100 has 19.5 TFLOPS in FP32, not 77.6', () => {
    expect(gpu('a100-sxm-80').flops.fp32).toBe(19.5e12);
  });

  it('3: A100 has NVLink 3, 600 GB/s both ways; NVLink 4 is H100’s, 900', () => {
    expect(gpu('a100-sxm-80').interconnect).toContain('NVLink3');
    expect(gpu('a100-sxm-80').nvlinkBytesPerSecond).toBe(300e9);
    expect(gpu('h100-sxm').interconnect).toContain('NVLink4');
    expect(gpu('h100-sxm').nvlinkBytesPerSecond).toBe(450e9);
  });

  it('4: A10G has about 70 TFLOPS dense and 600 GB/s; 125 is the A10', () => {
    expect(gpu('a10g').flops.bf16).toBe(70e12);
    expect(gpu('a10g').memoryBytesPerSecond).toBe(600e9);
    expect(gpu('a10').flops.bf16).toBe(125e12);
  });

  it('5: T4 has 320 GB/s: 7B in 16 bits cannot pass 23 tokens per second on it', () => {
    expect(gpu('t4').memoryBytesPerSecond).toBe(320e9);
    expect(gpu('t4').flops.fp8).toBeNull();
    const ceiling = gpu('t4').memoryBytesPerSecond / weightsOf(model('Qwen2.5-7B'), 'bf16');
    expect(ceiling).toBeGreaterThan(20);
    expect(ceiling).toBeLessThan(23);
    const { value } = predictTpot({ ...servingOn('t4', model('Qwen2.5-7B'), 'bf16'), concurrency: 1 });
    expect(1 / value).toBeLessThan(ceiling);
  });

  it('8: L40S has GDDR6 with ECC and 864 GB/s, not GDDR6X', () => {
    expect(gpu('l40s').memoryType).toBe('GDDR6 ECC');
    expect(gpu('l40s').memoryBytesPerSecond).toBe(864e9);
  });

  it('14: RTX 3090 has a bridge of 112.5 GB/s both ways, RTX 4090 none', () => {
    expect(gpu('rtx-3090').nvlinkBytesPerSecond).toBe(56.25e9);
    expect(gpu('rtx-4090').nvlinkBytesPerSecond).toBeNull();
  });

  it('15: bandwidth is in the table for every GPU, since nvidia-smi has no memory.bandwidth to ask for', () => {
    for (const { memoryBytesPerSecond } of builtInGpus) expect(memoryBytesPerSecond).toBeGreaterThan(1e9);
  });

  it('16: links are compared in one direction: NVLink 4 is 14 times PCIe 4, 7 times PCIe 5, not 28 times', () => {
    const h100 = gpu('h100-sxm');
    const nvlink = h100.nvlinkBytesPerSecond ?? 0;
    expect(nvlink / (gpu('a100-sxm-80').pcieBytesPerSecond ?? 1)).toBeCloseTo(14, 0);
    expect(nvlink / (h100.pcieBytesPerSecond ?? 1)).toBeCloseTo(7, 0);
  });

  it('21: A100 SXM has 2,039 GB/s with 80 GB and 1,555 with 40', () => {
    expect(gpu('a100-sxm-40').memoryBytesPerSecond).toBe(1555e9);
    expect(gpu('a100-sxm-80').memoryBytesPerSecond).toBe(2039e9);
  });

  it('23: the largest GPUs have far more than 80 GB: H200 141, B200 180, MI300X 192, B300 and MI355X 288', () => {
    const gib = (key: string) => gpu(key).memoryBytes / 2 ** 30;
    expect(gib('h200-sxm')).toBeGreaterThan(139);
    expect(gib('b200-sxm')).toBeGreaterThan(178);
    expect(gib('mi300x')).toBeGreaterThan(190);
    expect(gib('b300-sxm')).toBeGreaterThan(265);
    expect(gib('mi355x')).toBeGreaterThan(265);
  });
});

describe('where a seed is wrong about speed and cost, the model answers right', () => {
  it('6: H100 is about twice an A100 at equal precision and 3 to 4 times with FP8', () => {
    const a100 = perSecond('a100-sxm-80', llama8b, 'bf16');
    const equal = perSecond('h100-sxm', llama8b, 'bf16') / a100;
    const with8 = perSecond('h100-sxm', llama8b, 'fp8') / a100;
    expect(equal).toBeGreaterThan(1.5);
    expect(equal).toBeLessThan(2.5);
    expect(with8).toBeGreaterThan(2.7);
    expect(with8).toBeLessThan(4.7);
  });

  it('9: bandwidth matters for inference: at the same rates with half of it, a token takes 1.4 times as long or more', () => {
    const whole = servingOn('a100-sxm-80', llama8b, 'bf16');
    const half = {
      ...whole,
      gpu: { ...whole.gpu, memoryBytesPerSecond: whole.gpu.memoryBytesPerSecond / 2 },
    };
    expect(predictTpot(half).value / predictTpot(whole).value).toBeGreaterThan(1.4);
  });

  it('10: an L40S in FP8 is an A100 in FP16 for 8B, but not for 70B over PCIe', () => {
    const small = perSecond('l40s', llama8b, 'fp8') / perSecond('a100-sxm-80', llama8b, 'bf16');
    expect(small).toBeGreaterThan(0.75);
    expect(small).toBeLessThan(1.35);
    const large = perSecond('l40s', llama70b, 'fp8', 4) / perSecond('a100-sxm-80', llama70b, 'bf16', 4);
    expect(large).toBeLessThan(0.9);
  });

  it('11: one H100 is about four L40S for 8B in FP8: sixteen L40S are four H100 and save nothing like half', () => {
    const ratio = perSecond('h100-sxm', llama8b, 'fp8') / perSecond('l40s', llama8b, 'fp8');
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(4.8);
    // At the seed's own prices: 16 x 0.80 to 1.50 against 16 / ratio x 2.50 to 4.
    const middle = (low: number, high: number) => (low + high) / 2;
    const l40s = 16 * middle(0.8, 1.5);
    const h100 = (16 / ratio) * middle(2.5, 4);
    expect(l40s / h100).toBeGreaterThan(0.9);
  });

  it('20: an H100 decodes 70B in 4 bits at 55 to 95 tokens per second, not 30', () => {
    const alone = { ...servingOn('h100-sxm', llama70b, 'Q4_K_M'), engine: 'other', concurrency: 1 } as const;
    const ceiling = gpu('h100-sxm').memoryBytesPerSecond / weightsOf(llama70b, 'Q4_K_M');
    expect(ceiling).toBeGreaterThan(75);
    expect(ceiling).toBeLessThan(96);
    const { value } = predictTpot({ ...alone, weights: 'int4', engine: 'vllm' });
    expect(1 / value).toBeGreaterThan(35);
    expect(1 / value).toBeLessThan(96);
    expect(1 / predictSingleTpot(alone, 1).value).toBeLessThan(ceiling);
  });

  it('22: a model that fits one GPU in FP8 is planned on one; PCIe cards get no groups above two', () => {
    const plan = planned({
      model: llama8b,
      demand: { inputTokens: 512, outputTokens: 128, load: { users: 8 } },
      weights: ['bf16', 'fp8'],
      gpus: [gpu('l40s')],
    });
    expect(plan.configurations[0]?.cards).toBe(1);
    expect(plan.configurations.every(({ over }) => over.tensorParallel <= 2)).toBe(true);
    const pipeline = plan.configurations.find(({ over }) => over.pipelineParallel > 1);
    expect(pipeline?.offer.usdMicrosPerHour).toBeGreaterThan(
      plan.configurations[0]?.offer.usdMicrosPerHour ?? Number.NaN,
    );
    expect(plan.rejections.some(({ reason }) => reason.includes('PCIe'))).toBe(true);
  });
});

describe('where a seed is wrong about what fits, the model answers right', () => {
  it('7: 70B in 16 bits does not fit one 80 GB card', () => {
    expect(fitMemory(deployed('a100-sxm-80', llama70b, 'bf16', 1)).kvBudget).toBeLessThan(0);
    expect(fitMemory(deployed('h100-sxm', llama70b, 'bf16', 1)).kvBudget).toBeLessThan(0);
  });

  it('12: 70B in 4 bits is 39 to 43 GB, not 35, which leaves one 48 GB card a few GB', () => {
    expect(weightsOf(llama70b, 'int4') / gb).toBeGreaterThan(38);
    expect(weightsOf(llama70b, 'Q4_K_M') / gb).toBeCloseTo(42.5, 0);
    expect(fitMemory(deployed('l40s', llama70b, 'int4', 1)).kvBudget / gb).toBeLessThan(5);
  });

  it('13: 30B goes over two 24 GB cards only when it is quantised', () => {
    const yi = model('Yi-34B');
    expect(fitMemory(deployed('rtx-4090', yi, 'bf16', 2)).kvBudget).toBeLessThan(0);
    expect(fitMemory(deployed('rtx-4090', yi, 'int4', 2)).kvBudget).toBeGreaterThan(0);
  });

  it('17: 70B in BF16 on two H100 leaves next to no KV cache; four, or FP8 on two, serve', () => {
    const requests = (weights: WeightFormat, gpus: number) =>
      maxConcurrency(deployed('h100-sxm', llama70b, weights, gpus), 8192) ?? Number.NaN;
    expect(requests('bf16', 2)).toBeLessThanOrEqual(1);
    expect(requests('bf16', 4)).toBeGreaterThan(20);
    expect(requests('fp8', 2)).toBeGreaterThan(20);
  });

  it('18: QLoRA of 70B takes 40 to 48 GB, not the 24 of an RTX 4090', () => {
    const { total } = trainingMemory({
      model: llama70b,
      gpu: gpu('rtx-4090'),
      gpus: 1,
      method: { kind: 'qlora', rank: 8, targets: 'all-linear' },
      optimizer: 'adamw-bf16',
      sharding: 'none',
      tensorParallel: 1,
      pipelineParallel: 1,
      recomputation: 'full',
      flashAttention: true,
      fusedCrossEntropy: false,
      microBatch: 1,
      sequenceTokens: 512,
    });
    expect(total / gb).toBeGreaterThan(40);
    expect(total / gb).toBeLessThan(48);
  });

  it('19: a 16 GB RTX 4080 holds 13B in 4 bits, and gpt-oss-20b in MXFP4', () => {
    const llama13b = model('Llama-2-13B');
    expect(weightsOf(llama13b, 'Q4_K_M') / gb).toBeLessThan(8.5);
    expect(fitMemory(deployed('rtx-4080', llama13b, 'Q4_K_M', 1)).kvBudget).toBeGreaterThan(0);
    expect(weightsOf(model('gpt-oss-20b'), 'mxfp4') / gb).toBeLessThan(14);
    expect(fitMemory(deployed('rtx-4080', llama13b, 'bf16', 1)).kvBudget).toBeLessThan(0);
  });

  it('24: Llama 4 Scout keeps 7.7 GB of 131,072 tokens, not the 25.8 of all layers: 36 of 48 attend in chunks', () => {
    const scout = model('Llama-4-Scout-17B-16E');
    expect(kvBytesOfSequence(scout, 131_072, 'bf16') / gb).toBeCloseTo(7.7, 0);
    const allFull = { ...scout, kvLayers: { ...scout.kvLayers, full: 48, window: 0, windowTokens: 0 } };
    expect(kvBytesOfSequence(allFull, 131_072, 'bf16') / gb).toBeCloseTo(25.8, 1);
  });
});
