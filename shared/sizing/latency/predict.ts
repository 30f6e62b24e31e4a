import { fittedModels } from './coefficients.ts';
import type { Band, FittedKind } from './fitted.ts';
import { evaluateLogModel, type LogModelCase } from './logModel.ts';
import {
  decodeCaseOf,
  offlineCaseOf,
  prefillCaseOf,
  singleDecodeCaseOf,
  singlePrefillCaseOf,
} from './modelCases.ts';
import type { ServingCase } from './servingCase.ts';

/** A predicted figure, and the range that holds four of five measurements. */
export interface Prediction {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Seconds between output tokens (TPOT) under the case's load. */
export function predictTpot(serving: ServingCase): Prediction {
  return predict('decode', decodeCaseOf(serving), serving.gpu.vendor);
}

/** Seconds to the first token (TTFT) under the case's load. */
export function predictTtft(serving: ServingCase): Prediction {
  return predictLatency(serving).ttft;
}

/** Both at once: the first token depends on how long a step takes. */
export function predictLatency(serving: ServingCase): {
  readonly ttft: Prediction;
  readonly tpot: Prediction;
} {
  const tpot = predictTpot(serving);
  return { tpot, ttft: predict('prefill', prefillCaseOf(serving, tpot.value), serving.gpu.vendor) };
}

/** Output tokens per second of all replicas, where `concurrency` requests are always under way: N·OSL / (TTFT + TPOT·(OSL − 1)). */
export function predictClosedLoop(serving: ServingCase): Prediction {
  const { concurrency, outputTokens, gpu } = serving;
  const { ttft, tpot } = predictLatency(serving);
  const seconds = ttft.value + tpot.value * (outputTokens - 1);
  const bands = fittedModels.closedLoopBands;
  return within((concurrency * outputTokens) / seconds, bands[gpu.vendor] ?? bands.all);
}

/** Output tokens per second of all replicas that are never idle. `sequenceLimit`: most at once per replica; null: the engine's own. */
export function predictOffline(
  serving: ServingCase,
  sequenceLimit: number | null,
  load: 'offline' | 'static-batch' = 'offline',
): Prediction {
  const perToken = predict('offline', offlineCaseOf({ serving, load, sequenceLimit }), serving.gpu.vendor);
  const { replicas } = serving;
  return { value: replicas / perToken.value, low: replicas / perToken.high, high: replicas / perToken.low };
}

/** Seconds of one token of llama.cpp with one sequence, its layers split over `gpus`. */
export function predictSingleTpot(serving: ServingCase, gpus: number): Prediction {
  return predict('singleDecode', singleDecodeCaseOf(serving, gpus), serving.gpu.vendor);
}

/** Seconds of the prefill of one prompt by llama.cpp. */
export function predictSingleTtft(serving: ServingCase): Prediction {
  return predict('singlePrefill', singlePrefillCaseOf(serving), serving.gpu.vendor);
}

function predict(kind: FittedKind, asked: LogModelCase, vendor: string): Prediction {
  const { model, bands } = fittedModels.models[kind];
  return within(evaluateLogModel(model, asked), bands[vendor] ?? bands.all);
}

function within(value: number, band: Band | undefined): Prediction {
  return { value, low: value * (band?.low ?? 1), high: value * (band?.high ?? 1) };
}
