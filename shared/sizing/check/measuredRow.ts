import type { CatalogRow } from '#shared/catalog/catalogTable.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { ServingCase } from '../latency/servingCase.ts';
import type { WeightFormat } from '../precision.ts';
import { datasetLengths, datasetLimits, isMlperf } from './benchmarkDatasets.ts';
import { type LoadKind, type LoadOfRow, loadOf } from './loadKinds.ts';
import { engineFamilyOf, isLlamaCppName } from './names/engineNames.ts';
import { formatOf } from './names/formatNames.ts';
import { modelKeyOf } from './names/modelNames.ts';

/** What a row does not tell and a prediction needs; each opens its range. */
export type Assumption =
  | 'lengths of the benchmark'
  | 'format of the weights'
  | 'how the model lies over the GPUs'
  | 'the load'
  | 'one GPU'
  | 'how fast a burst is taken in';

/** One measured row, as a case to predict and what was measured of it. */
export interface Measured {
  readonly line: number;
  readonly serving: ServingCase;
  readonly load: LoadKind;
  /** Requests per second that arrive, of an open loop; infinite where all came at once. */
  readonly requestsPerSecond: number | null;
  /** Limits at the 99th percentile that throughput was measured under, seconds; null where there were none. */
  readonly limits: { readonly ttftSeconds: number; readonly tpotSeconds: number } | null;
  readonly ttftSeconds: number | null;
  readonly tpotSeconds: number | null;
  /** Output tokens per second of the whole system. */
  readonly tokensPerSecond: number | null;
  /** Most sequences at once that the engine was told to take; null where it was left to it. */
  readonly sequenceLimit: number | null;
  readonly gpus: number;
  /** llama.cpp and its like: one sequence, layers split over GPUs, its own kernels. */
  readonly isLlamaCpp: boolean;
  /** Empty where the row tells all. */
  readonly assumed: readonly Assumption[];
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
  | 'no load'
  | 'nothing measured'
  | 'a figure out of bounds'
  | 'the GPU or model lacks a figure that a prediction needs';

/** What the catalogues hold, by key. */
export interface KnownParts {
  readonly gpus: ReadonlyMap<string, GpuSpec>;
  readonly models: ReadonlyMap<string, ModelConfig>;
}

/** Reads a row of the schema of `bench_measured.csv`. Never throws. */
export function readMeasuredRow(row: CatalogRow, known: KnownParts): Measured | SkipReason {
  const left = leftOut(row);
  if (left) return left;
  const model = modelOf(row, known);
  if (!model) return 'unknown model';
  const gpu = gpuOf(row, known);
  if (!gpu) return 'unknown GPU';
  const format = weightsOf(row, model, gpu);
  if (!format) return 'unknown precision';
  const load = loadOfRow(row);
  if (!load) return 'no load';
  const lengths = lengthsOf(row, model);
  if (!lengths) return 'no prompt or output length';
  const measured = {
    ttftSeconds: thousandth(row.number('ttft_ms')),
    tpotSeconds: thousandth(row.number('tpot_ms')),
    tokensPerSecond: tokensPerSecondOf(row, lengths.outputTokens),
  };
  if (Object.values(measured).every((figure) => figure === null)) return 'nothing measured';
  if (!isPossible(row)) return 'a figure out of bounds';
  const { inputTokens, outputTokens } = lengths;
  const serving = casesOf(row, { model, gpu, weights: format.weights, inputTokens, outputTokens });
  const isSpread = row.number('tp') === null && (row.number('n_gpus') ?? 1) > 1 && load.kind === 'offline';
  return {
    line: row.line,
    serving: { ...serving, mayGuessAhead: row.text('spec_decode').startsWith('unknown') },
    load: load.kind,
    requestsPerSecond: load.requestsPerSecond,
    limits: datasetLimits(row.text('load_type'), model.key),
    ...measured,
    sequenceLimit: row.number('concurrency_or_maxbatch') || null,
    gpus: gpusOf(row),
    // Many at once are served as by any other engine.
    isLlamaCpp: isLlamaCppName(row.text('engine')) && serving.concurrency <= 1,
    assumed: [
      ...(lengths.isAssumed ? (['lengths of the benchmark'] as const) : []),
      ...(format.isAssumed ? (['format of the weights'] as const) : []),
      ...(isSpread ? (['how the model lies over the GPUs'] as const) : []),
      ...(positive(row.number('n_gpus') ?? row.number('tp')) === null ? (['one GPU'] as const) : []),
      ...(load.isAssumed ? (['the load'] as const) : []),
      ...(load.kind === 'burst' ? (['how fast a burst is taken in'] as const) : []),
    ],
  };
}

const noWords = /^(?:|none|no|false|0|off|n\/?a|null|nan|-)$/;

/** What is measured here is not what the model predicts. */
function leftOut(row: CatalogRow): SkipReason | null {
  if (/^(?:0|false|no)$/i.test(row.text('is_llm'))) return 'not an LLM';
  if (/^disagg|[- ]disagg/i.test(row.text('mode'))) return 'disaggregated';
  const guesses = row.text('spec_decode').toLowerCase();
  return noWords.test(guesses) || guesses.startsWith('unknown') ? null : 'speculative decoding';
}

function modelOf(row: CatalogRow, { models }: KnownParts): ModelConfig | null {
  const key = modelKeyOf(row.text('model_key'), models) ?? modelKeyOf(row.text('model'), models);
  return key === null ? null : (models.get(key) ?? null);
}

function gpuOf(row: CatalogRow, { gpus }: KnownParts): GpuSpec | null {
  const key =
    gpuKeyOf(row.text('gpu_key'), 'usual', { gpus }) ?? gpuKeyOf(row.text('gpu'), 'usual', { gpus });
  return key === null ? null : (gpus.get(key) ?? null);
}

interface Format {
  readonly weights: WeightFormat;
  readonly isAssumed: boolean;
}

/** As the row says; else as the names of model and engine say; else what is usual: the narrowest that the card computes in, for MLPerf. */
function weightsOf(row: CatalogRow, model: ModelConfig, gpu: GpuSpec): Format | null {
  const said = row.text('precision');
  const isSaid = !/^(?:|auto|unknown|default|n\/?a|none|null|nan|-)$/i.test(said);
  const told = isSaid ? formatOf(said) : formatOf(`${row.text('model')} ${row.text('engine')}`);
  if (told) return { weights: told, isAssumed: false };
  if (isSaid) return null;
  return { weights: isMlperf(row.text('load_type')) ? narrowest(gpu) : released(model), isAssumed: true };
}

/** Before rounds told their numbers, fp8 was what cards with a unit for it ran. */
function narrowest({ flops }: GpuSpec): WeightFormat {
  return flops.fp8 !== null ? 'fp8' : flops.int8 !== null ? 'int8' : 'bf16';
}

/** The format that a model's makers published: 8 bits of DeepSeek, Kimi and MiniMax, 4 of gpt-oss, else 16. */
function released({ key }: ModelConfig): WeightFormat {
  if (/^gpt-oss/.test(key)) return 'mxfp4';
  return /^(?:DeepSeek-V[34]|Kimi-K2|MiniMax)/.test(key) ? 'fp8' : 'bf16';
}

/** Loads that are of so many requests at once: without the number there is nothing to predict. */
const needsNumber: ReadonlySet<LoadKind> = new Set(['closed-loop', 'burst', 'static-batch']);

/** A row that tells how many requests are under way, and nothing else of its load, is a closed loop. */
function loadOfRow(row: CatalogRow): (LoadOfRow & { readonly isAssumed: boolean }) | null {
  const said = row.text('load_type');
  const load = loadOf(said);
  if (load && needsNumber.has(load.kind) && !positive(row.number('concurrency_or_maxbatch'))) return null;
  if (load)
    return load.kind === 'open-loop' && load.requestsPerSecond === null
      ? null
      : { ...load, isAssumed: false };
  if (positive(row.number('concurrency_or_maxbatch')) === null) return null;
  return { kind: 'closed-loop', requestsPerSecond: null, isAssumed: true };
}

function lengthsOf(row: CatalogRow, model: ModelConfig) {
  const inputTokens = row.number('isl');
  const outputTokens = row.number('osl');
  if (inputTokens !== null && outputTokens !== null) return { inputTokens, outputTokens, isAssumed: false };
  const usual = datasetLengths(row.text('load_type'), model.key);
  if (!usual) return null;
  return {
    inputTokens: inputTokens ?? usual.inputTokens,
    outputTokens: outputTokens ?? usual.outputTokens,
    isAssumed: true,
  };
}

/** Bounds of what anybody could have measured. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  isl: [0, 1e7],
  osl: [0, 1e7],
  n_gpus: [1, 1e5],
  tp: [0, 1024],
  ep: [0, 4096],
  concurrency_or_maxbatch: [0, 1e6],
};

function isPossible(row: CatalogRow): boolean {
  return Object.entries(bounds).every(([column, [least, most]]) => {
    const value = row.number(column);
    return value === null || (value >= least && value <= most);
  });
}

function gpusOf(row: CatalogRow): number {
  return row.number('n_gpus') ?? row.number('tp') ?? 1;
}

type Sized = Pick<ServingCase, 'model' | 'gpu' | 'weights' | 'inputTokens' | 'outputTokens'>;

function casesOf(row: CatalogRow, sized: Sized): ServingCase {
  const tensorParallel = Math.max(1, row.number('tp') ?? row.number('n_gpus') ?? 1);
  const gpus = Math.max(tensorParallel, row.number('n_gpus') ?? tensorParallel);
  const expertParallel = row.number('ep') ?? 1;
  const dataParallelAttention = /^(?:true|1|yes)$/i.test(row.text('dp_attention'));
  // Experts or attention spread over all GPUs make one group of them; otherwise the rest are replicas.
  const isOneGroup = dataParallelAttention || expertParallel > 1;
  const group = isOneGroup ? gpus : tensorParallel;
  return {
    ...sized,
    kvBytes: kvBytesOf(sized.weights, row),
    engine: engineFamilyOf(row.text('engine')),
    over: {
      tensorParallel: group,
      pipelineParallel: 1,
      expertParallel: Math.min(Math.max(1, expertParallel), group),
      dataParallelAttention,
    },
    replicas: isOneGroup ? 1 : Math.max(1, Math.floor(gpus / tensorParallel)),
    // What is left without a number is one request, or as many as a replica takes or a rate brings.
    concurrency: positive(row.number('concurrency_or_maxbatch')) ?? 1,
    statistic: /^(?:mean|average|avg)/i.test(row.text('latency_stat')) ? 'mean' : 'median',
  };
}

/** TensorRT-LLM's own tables say that FP8 rows keep FP8 caches; others do not say what they keep. */
function kvBytesOf(weights: WeightFormat, row: CatalogRow): number {
  if (weights === 'bf16' || weights === 'fp32') return 2;
  if (weights === 'Q4_K_M') return 2;
  return row.text('load_type').startsWith('closed') || !row.text('engine').startsWith('tensorrt') ? 1.5 : 1;
}

function thousandth(milliseconds: number | null): number | null {
  return milliseconds === null || milliseconds <= 0 ? null : milliseconds / 1000;
}

/** As the row says; where it counts requests, at the output of each. */
function tokensPerSecondOf(row: CatalogRow, outputTokens: number): number | null {
  const told = positive(row.number('throughput_tok_s_total_output'));
  if (told !== null || !/^(?:samples|queries|requests)\/s$/i.test(row.text('raw_unit'))) return told;
  return positive((row.number('raw_throughput') ?? 0) * outputTokens);
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
