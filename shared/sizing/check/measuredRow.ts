import type { CatalogRow } from '#shared/catalog/catalogTable.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { ServingCase, SpeedFamily } from '../latency/servingCase.ts';
import type { WeightFormat } from '../precision.ts';

/** How the load of a measurement came. */
type LoadKind =
  | 'closed-loop'
  | 'burst'
  | 'offline'
  | 'static-batch'
  | 'single-request'
  | 'decode-only'
  | 'prefill-only'
  | 'open-loop';

/** One measured row, as a case to predict and what was measured of it. */
export interface Measured {
  readonly line: number;
  readonly serving: ServingCase;
  readonly load: LoadKind;
  readonly ttftSeconds: number | null;
  readonly tpotSeconds: number | null;
  /** Output tokens per second of the whole system. */
  readonly tokensPerSecond: number | null;
  /** Most sequences at once that the engine was told to take; null where it was left to it. */
  readonly sequenceLimit: number | null;
  readonly gpus: number;
  /** llama.cpp and its like: one sequence, layers split over GPUs, its own kernels. */
  readonly isLlamaCpp: boolean;
}

/** Why a row is not predicted. */
export type SkipReason =
  | 'not an LLM'
  | 'unknown model'
  | 'unknown GPU'
  | 'unknown precision'
  | 'disaggregated'
  | 'speculative decoding'
  | 'no prompt or output length'
  | 'open loop beside its limit';

/** What the catalogues hold, by key. */
export interface KnownParts {
  readonly gpus: ReadonlyMap<string, GpuSpec>;
  readonly models: ReadonlyMap<string, ModelConfig>;
}

/** Reads a row of the schema of `bench_measured.csv`. */
export function readMeasuredRow(row: CatalogRow, known: KnownParts): Measured | SkipReason {
  if (row.text('is_llm') === '0') return 'not an LLM';
  if (row.text('mode') === 'disagg') return 'disaggregated';
  const guesses = row.text('spec_decode');
  if (guesses !== '' && guesses !== 'none' && !guesses.startsWith('unknown')) return 'speculative decoding';
  const model = known.models.get(row.text('model_key')) ?? known.models.get(row.text('model'));
  if (!model) return 'unknown model';
  const gpu = known.gpus.get(row.text('gpu_key'));
  if (!gpu) return 'unknown GPU';
  const weights = weightsOf(row.text('precision'));
  if (!weights) return 'unknown precision';
  const load = loadOf(row.text('load_type'));
  if (!load) return 'open loop beside its limit';
  const inputTokens = row.number('isl');
  const outputTokens = row.number('osl');
  if (inputTokens === null || outputTokens === null) return 'no prompt or output length';
  const serving = casesOf(row, { model, gpu, weights, inputTokens, outputTokens });
  return {
    line: row.line,
    serving: { ...serving, mayGuessAhead: guesses.startsWith('unknown') },
    load,
    ttftSeconds: thousandth(row.number('ttft_ms')),
    tpotSeconds: thousandth(row.number('tpot_ms')),
    tokensPerSecond: row.number('throughput_tok_s_total_output'),
    sequenceLimit: row.number('concurrency_or_maxbatch'),
    gpus: row.number('n_gpus') ?? 1,
    isLlamaCpp: row.text('engine').startsWith('llama.cpp'),
  };
}

type Sized = Pick<ServingCase, 'model' | 'gpu' | 'weights' | 'inputTokens' | 'outputTokens'>;

function casesOf(row: CatalogRow, sized: Sized): ServingCase {
  const tensorParallel = Math.max(1, row.number('tp') ?? row.number('n_gpus') ?? 1);
  const gpus = Math.max(tensorParallel, row.number('n_gpus') ?? tensorParallel);
  const expertParallel = row.number('ep') ?? 1;
  const dataParallelAttention = row.text('dp_attention') === 'True';
  // Experts or attention spread over all GPUs make one group of them; otherwise the rest are replicas.
  const isOneGroup = dataParallelAttention || expertParallel > 1;
  const group = isOneGroup ? gpus : tensorParallel;
  return {
    ...sized,
    kvBytes: kvBytesOf(sized.weights, row),
    engine: familyOf(row.text('engine')),
    over: {
      tensorParallel: group,
      pipelineParallel: 1,
      expertParallel: Math.min(Math.max(1, expertParallel), group),
      dataParallelAttention,
    },
    replicas: isOneGroup ? 1 : Math.max(1, Math.floor(gpus / tensorParallel)),
    concurrency: row.number('concurrency_or_maxbatch') ?? 1,
    statistic: row.text('latency_stat').startsWith('mean') ? 'mean' : 'median',
  };
}

/** TensorRT-LLM's own tables say that FP8 rows keep FP8 caches; others do not say what they keep. */
function kvBytesOf(weights: WeightFormat, row: CatalogRow): number {
  if (weights === 'bf16') return 2;
  if (weights === 'Q4_K_M') return 2;
  return row.text('load_type').startsWith('closed') || !row.text('engine').startsWith('tensorrt') ? 1.5 : 1;
}

function weightsOf(precision: string): WeightFormat | null {
  const text = precision.toLowerCase();
  if (text.startsWith('gguf'))
    return text.includes('q4_k_m') ? 'Q4_K_M' : text.includes('f16') ? 'bf16' : null;
  if (text.startsWith('fp8')) return 'fp8';
  if (text.startsWith('fp4') || text.startsWith('nvfp4')) return 'nvfp4';
  if (text.startsWith('mxfp4')) return 'mxfp4';
  if (text.startsWith('int8')) return 'int8';
  if (text.startsWith('int4')) return 'int4';
  return text.startsWith('bf16') || text.startsWith('fp16') ? 'bf16' : null;
}

function familyOf(engine: string): SpeedFamily {
  const text = engine.toLowerCase();
  if (text.includes('trt') || text.includes('tensorrt') || text.includes('nim')) return 'tensorrt-llm';
  if (text.includes('sglang')) return 'sglang';
  return text.includes('vllm') && !text.includes('gaudi') ? 'vllm' : 'other';
}

function loadOf(load: string): LoadKind | null {
  const text = load.toLowerCase();
  if (text.startsWith('closed')) return 'closed-loop';
  if (text.startsWith('offline') || text.startsWith('mlperf') || text.startsWith('vllm benchmark'))
    return 'offline';
  if (text.startsWith('static')) return 'static-batch';
  if (text.startsWith('single')) return 'single-request';
  if (text.startsWith('burst')) return 'burst';
  if (text.startsWith('llama-bench tg')) return 'decode-only';
  return text.startsWith('llama-bench pp') ? 'prefill-only' : null;
}

function thousandth(milliseconds: number | null): number | null {
  return milliseconds === null || milliseconds <= 0 ? null : milliseconds / 1000;
}
