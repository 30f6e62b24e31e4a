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
  /** CUDA graphs come out of its share; otherwise out of the rest of the GPU. */
  readonly countsGraphs: boolean;
  /** Room for the tokens of a step is kept in layers with a window as well. */
  readonly keepsStepInWindow: boolean;
  /** What is left of the cache where some layers keep a state; 1 where nothing is lost. */
  readonly hybridShare: number;
  /** Factor on the cache of layers whose heads differ in width, which is padded to pages of one size. */
  readonly unevenPages: number;
}

/** Releases of vLLM from which it does otherwise (`sizing.md` 1.17). */
const vllm = {
  /** Graphs are estimated and taken from its share (its own log line). */
  countsGraphs: 0.21,
  /** 92 % of the memory instead of 90 %. */
  takesMore: 0.22,
  /** The estimate costs hybrids 18 to 24 % of the cache (vllm-project/vllm#50780), and that of Gemma 4 grew by 40 % (#49878). */
  padsMore: 0.26,
};

/**
 * Sources: vLLM `gpu_worker.py` (fraction of total; 0.92 from about 0.22 on), SGLang `mem_fraction_static`, TensorRT-LLM
 * `free_gpu_memory_fraction` (of what is free after loading), llama.cpp (takes what the context needs). Taking a fraction of the wrong
 * one is the usual mistake of estimators. Without a version: as the newest.
 */
export function engineRule(engine: Engine, version?: string): EngineRule {
  const same = { engine, countsGraphs: true, keepsStepInWindow: false, hybridShare: 1, unevenPages: 1 };
  const paged = { ...same, maxBatchedTokens: 8192, maxSequences: 1024, capturesGraphs: true } as const;
  switch (engine) {
    case 'vllm': {
      const isFrom = (release: number) => version === undefined || releaseOf(version) >= release;
      const padsMore = isFrom(vllm.padsMore);
      return {
        ...paged,
        fraction: isFrom(vllm.takesMore) ? 0.92 : 0.9,
        of: 'total',
        blockTokens: 16,
        countsGraphs: isFrom(vllm.countsGraphs),
        keepsStepInWindow: true,
        hybridShare: padsMore ? 0.79 : 1,
        unevenPages: padsMore ? 1.4 : 1,
      };
    }
    case 'sglang':
      return { ...paged, fraction: 0.88, of: 'total', blockTokens: 1 };
    case 'tensorrt-llm':
      return { ...paged, fraction: 0.9, of: 'free', blockTokens: 32 };
    case 'llama.cpp':
      return {
        ...same,
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
