import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import { engineFamilyOf, isLlamaCppName } from '#shared/sizing/check/names/engineNames.ts';
import { formatOf } from '#shared/sizing/check/names/formatNames.ts';
import { modelKeyOf } from '#shared/sizing/check/names/modelNames.ts';

const gpus = new Map(builtInGpus.map((gpu) => [gpu.key, gpu]));
const models = new Map(builtInModels.map((model) => [model.key, model]));

describe('names of GPUs', () => {
  it.each([
    ['h100-sxm', 'h100-sxm'],
    ['H100-SXM5-80GB', 'h100-sxm'],
    ['NVIDIA H100 80GB HBM3', 'h100-sxm'],
    ['NVIDIA H100-SXM-80GB', 'h100-sxm'],
    ['8x H100 SXM', 'h100-sxm'],
    ['8xH100', 'h100-sxm'],
    ['H100 x8', 'h100-sxm'],
    ['h100_sxm', 'h100-sxm'],
    ['H100SXM5', 'h100-sxm'],
    ['NVIDIA H100 PCIe', 'h100-pcie'],
    ['H100-PCIe-80GB', 'h100-pcie'],
    ['NVIDIA H100 NVL', 'h100-nvl'],
    ['H100 94GB', 'h100-nvl'],
    ['NVIDIA H200', 'h200-sxm'],
    ['NVIDIA H200 NVL', 'h200-nvl'],
    ['Virtualized NVIDIA H200-SXM-141GB', 'h200-sxm'],
    ['NVIDIA A100-SXM4-40GB', 'a100-sxm-40'],
    ['A100-SXM4-80GB', 'a100-sxm-80'],
    ['NVIDIA A100 80GB PCIe', 'a100-pcie-80'],
    ['A100-PCIE-40GB', 'a100-pcie-40'],
    ['Tesla V100-SXM2-16GB', 'v100-sxm-16'],
    ['Tesla V100-PCIE-32GB', 'v100-pcie-32'],
    ['Tesla T4', 't4'],
    ['NVIDIA L4', 'l4'],
    ['NVIDIA L40S', 'l40s'],
    ['NVIDIA L40', 'l40'],
    ['NVIDIA A10G', 'a10g'],
    ['NVIDIA A10', 'a10'],
    ['NVIDIA GH200 480GB', 'gh200-96'],
    ['NVIDIA GH200 Grace Hopper Superchip 144GB', 'gh200-144'],
    ['NVIDIA B200', 'b200-sxm'],
    ['NVIDIA B200-SXM-180GB', 'b200-sxm'],
    ['b200_sxm', 'b200-sxm'],
    ['NVIDIA GB200', 'gb200'],
    ['GB200 NVL72', 'gb200'],
    ['NVIDIA GB300', 'gb300'],
    ['NVIDIA GeForce RTX 4090', 'rtx-4090'],
    ['RTX4090', 'rtx-4090'],
    ['3090 24GB', 'rtx-3090'],
    ['3080 Ti 12GB', 'rtx-3080ti'],
    ['3080 10GB', 'rtx-3080'],
    ['4070 Ti 12GB', 'rtx-4070ti'],
    ['NVIDIA RTX 6000 Ada Generation', 'rtx-6000-ada'],
    ['RTX6000Ada', 'rtx-6000-ada'],
    ['NVIDIA RTX A6000', 'rtx-a6000'],
    ['NVIDIA RTX PRO 6000 Blackwell Server Edition', 'rtx-pro-6000-server'],
    ['RTX PRO 6000 Blackwell Workstation Edition', 'rtx-pro-6000-ws'],
    ['AMD Instinct MI300X', 'mi300x'],
    ['AMD Instinct MI300X-NPS1-SPX-192GB-750W', 'mi300x'],
    ['MI355X', 'mi355x'],
    ['Gaudi3', 'gaudi3'],
    ['Intel Gaudi 2 HL-225', 'gaudi2'],
    ['M3 Max 40‑Core GPU 64GB', 'm3-max-40c'],
    ['M2 Ultra 76-Core GPU 192GB', 'm2-ultra-76c'],
    ['Radeon RX 7900 XTX', 'rx7900xtx'],
  ])('%s is %s', (name, key) => {
    expect(gpuKeyOf(name, 'usual', { gpus })).toBe(key);
  });

  it.each([
    '',
    'NVIDIA GeForce RTX 4090 Laptop GPU',
    'NVIDIA A100-SXM4-40GB MIG 1g.5gb',
    'NVIDIA Jetson AGX Orin 64G',
    'AMD Instinct MI300X 192GB HBM3 (x32), AMD Instinct MI325X 256GB HBM3e (x16)',
    'M1 7‑Core GPU 8GB',
    'RTX 4070',
    'RTX 4080 SUPER',
    'Quadro RTX 6000',
    'TPU v5e',
    'constructor',
  ])('"%s" is none of the catalogue', (name) => {
    expect(gpuKeyOf(name, 'usual', { gpus })).toBeNull();
  });

  it("finds the user's own card by its key or name", () => {
    const [any] = builtInGpus;
    if (!any) throw new Error('no GPU');
    const own = new Map([...gpus, ['mine', { ...any, key: 'mine', name: 'My card' }]]);
    expect([gpuKeyOf('MINE', 'usual', { gpus: own }), gpuKeyOf('my card', 'exact', { gpus: own })]).toEqual([
      'mine',
      'mine',
    ]);
  });
});

describe('names of models', () => {
  it.each([
    ['DeepSeek-V3/R1', 'DeepSeek-V3/R1'],
    ['deepseek-ai/DeepSeek-R1-0528', 'DeepSeek-V3/R1'],
    ['nvidia/DeepSeek-R1-0528-NVFP4-v2', 'DeepSeek-V3/R1'],
    ['nvidia/DeepSeek-V3.1-NVFP4', 'DeepSeek-V3/R1'],
    ['DeepSeek V3', 'DeepSeek-V3/R1'],
    ['deepseek-ai/DeepSeek-V3.2-Exp', 'DeepSeek-V3.2'],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-70B', 'Llama-3.1-70B'],
    ['meta-llama/Meta-Llama-3.1-70B-Instruct-FP8', 'Llama-3.1-70B'],
    ['meta-llama/Llama-3.1-70B', 'Llama-3.1-70B'],
    ['neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16', 'Llama-3.1-8B'],
    ['hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4', 'Llama-3.1-70B'],
    ['Meta-Llama-3-8B-Instruct.Q4_K_M.gguf', 'Llama-3.1-8B'],
    ['Llama 3.1 405B', 'Llama-3.1-405B'],
    ['llama3_1-405b', 'Llama-3.1-405B'],
    ['llama2-70b-99.9', 'Llama-2-70B'],
    ['meta-llama/Llama-2-70b-chat-hf', 'Llama-2-70B'],
    ['Llama-3-70B', 'Llama-3.1-70B'],
    ['nvidia/Llama-3.3-70B-Instruct-FP8', 'Llama-3.3-70B'],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'Llama-4-Scout-17B-16E'],
    ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'Mixtral-8x7B'],
    ['Mistral 7B', 'Mistral-7B'],
    ['mistralai/Mistral-7B-Instruct-v0.3', 'Mistral-7B'],
    ['gptj-99', 'GPT-J-6B'],
    ['GPT-J 6B', 'GPT-J-6B'],
    ['openai/gpt-oss-120b', 'gpt-oss-120b'],
    ['gpt_oss_120b', 'gpt-oss-120b'],
    ['Qwen/Qwen3-235B-A22B-Instruct-2507-FP8', 'Qwen3-235B-A22B'],
    ['nvidia/Qwen3-32B-NVFP4', 'Qwen3-32B'],
    ['Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8', 'Qwen3-Coder-480B-A35B'],
    ['zai-org/GLM-4.6-FP8', 'GLM-4.5/4.6/4.7'],
    ['zhipuai/GLM-5', 'GLM-5'],
    ['moonshotai/Kimi-K2-Instruct-0905', 'Kimi-K2'],
    ['Falcon 180B', 'Falcon-180B'],
    ['microsoft/Phi-3-mini-4k-instruct', 'Phi-3-mini'],
  ])('%s is %s', (name, key) => {
    expect(modelKeyOf(name, models)).toBe(key);
  });

  it.each([
    '',
    'SDXL',
    'Qwen/Qwen2.5-VL-72B-Instruct',
    'Llama-3.1-71B',
    'gpt-4',
    '/',
    '__proto__',
    'Qwen3-Next-80B-A3B',
  ])('"%s" is none of the catalogue', (name) => {
    expect(modelKeyOf(name, models)).toBeNull();
  });

  it('finds every model by its own names, in any case', () => {
    for (const { key, huggingFaceId } of builtInModels) {
      expect(modelKeyOf(key.toUpperCase(), models)).toBe(key);
      expect(modelKeyOf(huggingFaceId, models)).not.toBeNull();
    }
  });
});

describe('names of formats and engines', () => {
  it.each([
    ['fp8', 'fp8'],
    ['fp8_e4m3', 'fp8'],
    ['FP8-E4M3FN', 'fp8'],
    ['float8_e5m2', 'fp8'],
    ['w8a8-fp8', 'fp8'],
    ['fp8,fp16,int8', 'fp8'],
    ['fp4', 'nvfp4'],
    ['NVFP4', 'nvfp4'],
    ['mxfp4', 'mxfp4'],
    ['w4a16', 'int4'],
    ['AWQ', 'int4'],
    ['gptq-int4', 'int4'],
    ['UINT4', 'int4'],
    ['W8A8', 'int8'],
    ['bf16 (blank in source; gemm=)', 'bf16'],
    ['float16', 'bf16'],
    ['gguf-Q4_K_M', 'Q4_K_M'],
    ['Q8_0', 'Q8_0'],
    ['gguf-F16', 'bf16'],
    ['fp32', 'fp32'],
    ['', null],
    ['q2_k', null],
    ['mixed', null],
  ])('%s is %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  it('tells engines apart', () => {
    expect(
      [
        'trtllm',
        'TensorRT 10.2.0, CUDA 12.4',
        'NVIDIA NIM',
        'sglang 0.5',
        'dynamo-sglang',
        'vLLM 0.9.0',
        'vllm-gaudi',
        'tgi',
        '',
      ].map(engineFamilyOf),
    ).toEqual([
      'tensorrt-llm',
      'tensorrt-llm',
      'tensorrt-llm',
      'sglang',
      'sglang',
      'vllm',
      'other',
      'other',
      'other',
    ]);
    expect(['llama.cpp', 'llama-cpp b3000', 'Ollama 0.5', 'vllm'].map(isLlamaCppName)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
