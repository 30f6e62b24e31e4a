import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { Engine } from './engineRule.ts';
import { isGguf, type KvFormat, type WeightFormat } from './precision.ts';

/** What an engine would have to run. */
interface Asked {
  readonly engine: Engine;
  readonly gpu: Pick<GpuSpec, 'vendor' | 'name' | 'architecture'>;
  readonly weights: WeightFormat;
  readonly kv?: KvFormat;
}

const names: Readonly<Record<Engine, string>> = {
  vllm: 'vLLM',
  sglang: 'SGLang',
  'tensorrt-llm': 'TensorRT-LLM',
  'llama.cpp': 'llama.cpp',
};

/**
 * Why an engine does not run on a card, or not in a format; null where it does. Makers: TensorRT-LLM is NVIDIA's own and runs on its GPUs
 * alone; no server but llama.cpp runs on Apple's, and that has no back end for Gaudi. Formats: llama.cpp reads GGUF, which has types
 * of its own for 16 and 32 bits, mxfp4 and nvfp4 (ggml-org/llama.cpp pull request 19769) but none for fp8, int8 or GPTQ and AWQ;
 * TensorRT-LLM reads no GGUF, vLLM and SGLang do. llama.cpp keeps its cache in 16 bits or in formats of GGUF. General knowledge save
 * what has a source.
 */
export function engineFault({ engine, gpu, weights, kv }: Asked): string | null {
  const name = names[engine];
  if (!runsOn(engine, gpu)) return `${name} does not run on ${gpu.name}`;
  if (engine === 'llama.cpp' && (weights === 'fp8' || weights === 'int8' || weights === 'int4'))
    return `${name} reads GGUF, which has no ${weights}: ${weights === 'int4' ? 'Q4_K_M' : 'Q8_0'} is its own format of that width`;
  if (engine === 'tensorrt-llm' && isGguf(weights)) return `${name} does not read GGUF (${weights})`;
  if (engine === 'llama.cpp' && kv !== undefined && kv !== 'bf16') return `${name} has no KV cache in ${kv}`;
  return null;
}

function runsOn(engine: Engine, { vendor, architecture }: Asked['gpu']): boolean {
  switch (engine) {
    case 'tensorrt-llm':
      // A card of the user's own may name no maker.
      return vendor === 'NVIDIA' || vendor === '';
    case 'llama.cpp':
      return !/gaudi/i.test(architecture);
    case 'vllm':
    case 'sglang':
      return vendor !== 'Apple';
  }
}
