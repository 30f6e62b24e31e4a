import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { ListPrice } from '#shared/catalog/priceCatalog.ts';
import type { Engine } from '../engineRule.ts';
import type { KvFormat, WeightFormat } from '../precision.ts';

/** Work that a configuration must hold. */
export interface Demand {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests per second that arrive, or users who each have one request under way; one of the two. */
  readonly load: { readonly requestsPerSecond: number } | { readonly users: number };
  /** Limits at `percentile`; null: none. */
  readonly ttftSeconds: number | null;
  readonly tpotSeconds: number | null;
  readonly percentile: 50 | 90 | 95 | 99;
}

/** What may be chosen from, and how it is paid. */
export interface PlanRequest {
  readonly model: ModelConfig;
  readonly demand: Demand;
  readonly weights: readonly WeightFormat[];
  /** Of the KV cache. Engines keep it in the 16 bits of the model (`auto`) unless they are told. */
  readonly kv: KvFormat;
  readonly engine: Engine;
  readonly gpus: readonly GpuSpec[];
  readonly prices: readonly ListPrice[];
  /** Providers and regions to buy from; empty: all. */
  readonly providers: readonly string[];
  readonly regions: readonly string[];
  readonly payment: 'on-demand' | 'spot';
  /** Replicas beyond what the load needs, so that one may fail. */
  readonly spareReplicas: number;
}

/** What is wrong with a request: the field and a sentence with what it takes. */
export interface RequestFault {
  readonly field: string;
  readonly message: string;
  /** Of a figure out of its bounds: what it may be, for those who ask for it in another unit. */
  readonly bounds?: Bound;
}

interface Bound {
  readonly field: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly isWhole?: boolean;
}

/** Says what of a request is impossible; null where nothing is. Whether any GPU holds it is for the plan to say. */
export function faultOfRequest({
  model,
  demand,
  weights,
  gpus,
  spareReplicas,
}: PlanRequest): RequestFault | null {
  const { inputTokens, outputTokens, load, ttftSeconds, tpotSeconds } = demand;
  const bounds: readonly Bound[] = [
    { field: 'inputTokens', value: inputTokens, least: 1, most: 1e7, unit: 'tokens', isWhole: true },
    { field: 'outputTokens', value: outputTokens, least: 1, most: 1e6, unit: 'tokens', isWhole: true },
    'users' in load
      ? { field: 'users', value: load.users, least: 1, most: 1e6, unit: 'users', isWhole: true }
      : {
          field: 'requestsPerSecond',
          value: load.requestsPerSecond,
          least: 1e-6,
          most: 1e6,
          unit: 'requests per second',
        },
    { field: 'ttftSeconds', value: ttftSeconds, least: 1e-3, most: 3600, unit: 'seconds' },
    { field: 'tpotSeconds', value: tpotSeconds, least: 1e-4, most: 60, unit: 'seconds' },
    { field: 'spareReplicas', value: spareReplicas, least: 0, most: 100, unit: 'replicas', isWhole: true },
  ];
  for (const { field, value, least, most, unit, isWhole } of bounds) {
    if (value === null) continue;
    if (!(value >= least && value <= most))
      return {
        field,
        message: `${field} must be ${least} to ${most} ${unit}, not ${value}.`,
        bounds: { field, value, least, most, unit },
      };
    if (isWhole && !Number.isInteger(value))
      return { field, message: `${field} must be a whole number of ${unit}, not ${value}.` };
  }
  if (inputTokens + outputTokens > model.maxContext && model.maxContext > 0)
    return {
      field: 'inputTokens',
      message: `${model.key} takes ${model.maxContext} tokens, input and output together, not ${inputTokens + outputTokens}.`,
    };
  if (!model.kvLayers.isKnown)
    return {
      field: 'model',
      message: `The KV cache of ${model.key} does not follow from its dimensions (${model.provenance.note || model.attention}), so it cannot be sized.`,
    };
  if (weights.length === 0) return { field: 'weights', message: 'Choose at least one format of weights.' };
  return gpus.length === 0 ? { field: 'gpus', message: 'Choose at least one GPU.' } : null;
}
