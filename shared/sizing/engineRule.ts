/** Programs that serve models, as far as they share memory out differently. */
export const engines = ['vllm', 'sglang', 'tensorrt-llm', 'llama.cpp'] as const;
export type Engine = (typeof engines)[number];

/** How an engine decides what the KV cache may take. */
export interface EngineRule {
  readonly engine: Engine;
  /** Share of the memory that it takes, `of` all of the GPU or of what is free once the model is loaded. */
  readonly fraction: number;
  readonly of: 'total' | 'free';
  /** Tokens of one prefill step: what activations are sized for. */
  readonly maxBatchedTokens: number;
  readonly maxSequences: number;
  /** Tokens of a KV page; sequences are rounded up to it. */
  readonly blockTokens: number;
  /** CUDA graphs are captured and held. */
  readonly capturesGraphs: boolean;
}

/** Release from which vLLM takes 92 % of the memory instead of 90 %. */
const vllmTakesMore = 0.22;

/**
 * Sources: vLLM `gpu_worker.py` (fraction of total; 0.92 from about 0.22 on), SGLang `mem_fraction_static`, TensorRT-LLM
 * `free_gpu_memory_fraction` (of what is free after loading), llama.cpp (takes what the context needs). Taking a fraction of the wrong
 * one is the usual mistake of estimators.
 */
export function engineRule(engine: Engine, version?: string): EngineRule {
  const paged = { engine, maxBatchedTokens: 8192, maxSequences: 1024, capturesGraphs: true } as const;
  switch (engine) {
    case 'vllm': {
      const takesMore = version === undefined || releaseOf(version) >= vllmTakesMore;
      return { ...paged, fraction: takesMore ? 0.92 : 0.9, of: 'total', blockTokens: 16 };
    }
    case 'sglang':
      return { ...paged, fraction: 0.88, of: 'total', blockTokens: 1 };
    case 'tensorrt-llm':
      return { ...paged, fraction: 0.9, of: 'free', blockTokens: 32 };
    case 'llama.cpp':
      return {
        engine,
        fraction: 1,
        of: 'free',
        maxBatchedTokens: 512,
        maxSequences: 64,
        blockTokens: 1,
        capturesGraphs: false,
      };
  }
}

/** `v0.22.1` as 0.22; releases before 1.0 count by their second number. */
function releaseOf(version: string): number {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) + Number(minor) / 100;
}
