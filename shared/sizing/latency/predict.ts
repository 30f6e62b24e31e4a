import { fittedModels } from './coefficients.ts';
import type { Band, FittedKind, FittedModel } from './fitted.ts';
import { llamaSecondsByLoad } from './llamaLoad.ts';
import { evaluateLogModel, type LogModelCase, secondsOfKind } from './logModel.ts';
import {
  decodeKindOf,
  offlineCaseOf,
  prefillKindOf,
  singleDecodeCaseOf,
  singlePrefillCaseOf,
} from './modelCases.ts';
import { pipelineCost } from './pipelineHops.ts';
import { bandOf, bandOfGpu, squared } from './predictionBand.ts';
import type { ServingCase } from './servingCase.ts';
import { workOf } from './servingWork.ts';
import { decodeTermsOf, prefillTermsOf } from './terms.ts';

/** A predicted figure, and the range that holds four of five measurements. */
export interface Prediction {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Seconds to the first token (TTFT) and between output tokens (TPOT). */
export interface Latency {
  readonly ttft: Prediction;
  readonly tpot: Prediction;
}

/** Seconds between output tokens (TPOT) under the case's load. */
export function predictTpot(serving: ServingCase): Prediction {
  return predictLatency(serving).tpot;
}

/** Seconds to the first token (TTFT) under the case's load. */
export function predictTtft(serving: ServingCase): Prediction {
  return predictLatency(serving).ttft;
}

/** Both at once: the first token depends on how long a step takes. */
export function predictLatency(serving: ServingCase): Latency {
  return latencyByLoad(serving)(serving.concurrency);
}

/** Both by requests at once over all replicas, for a case whatever its own load. */
export function latencyByLoad(serving: ServingCase): (concurrency: number) => Latency {
  if (serving.engine === 'llama.cpp') return llamaByLoad(serving);
  const { decode, prefill } = fittedModels.models;
  const decodeSeconds = secondsOfKind(decode.model, decodeKindOf(serving));
  const prefillSeconds = secondsOfKind(prefill.model, prefillKindOf(serving));
  const decodeBand = bandOf(decode, serving);
  const prefillBand = bandOf(prefill, serving);
  const { factor, hopSeconds } = pipelineCost(serving);
  return (concurrency) => {
    const loaded = { ...serving, concurrency };
    const work = workOf(loaded);
    const tpot = decodeSeconds(decodeTermsOf(loaded, work)) * factor + hopSeconds(work.sequences);
    const ttft =
      prefillSeconds(prefillTermsOf(loaded, work, tpot)) * factor + hopSeconds(serving.inputTokens);
    return { ttft: within(ttft, prefillBand), tpot: within(tpot, decodeBand) };
  };
}

/** One request at a time is measured; of more at once the bands are twice as wide. */
function llamaByLoad(serving: ServingCase): (concurrency: number) => Latency {
  const { singleDecode, singlePrefill } = fittedModels.models;
  const secondsAt = llamaSecondsByLoad(serving);
  return (concurrency) => {
    const { ttft, tpot } = secondsAt(concurrency);
    const isAlone = concurrency <= serving.replicas;
    const banded = (seconds: number, fitted: FittedModel) => {
      const band = bandOfGpu(fitted, serving);
      return within(seconds, isAlone ? band : squared(band));
    };
    return { ttft: banded(ttft, singlePrefill), tpot: banded(tpot, singleDecode) };
  };
}

/** Throughput goes with 1 / TPOT: what is not known of a GPU's steps is not known of it. */
const closedLoop = {
  bands: { ...fittedModels.closedLoopBands, ...inverted(fittedModels.models.decode.bands.unseenGpu) },
  rowsByGpu: fittedModels.models.decode.rowsByGpu,
};

function inverted(band: Band | undefined) {
  return band && { unseenGpu: { rows: band.rows, low: 1 / band.high, high: 1 / band.low } };
}

/** Output tokens per second of all replicas, where `concurrency` requests are always under way: N·OSL / (TTFT + TPOT·(OSL − 1)). */
export function predictClosedLoop(serving: ServingCase): Prediction {
  const { concurrency, outputTokens } = serving;
  const { ttft, tpot } = predictLatency(serving);
  const seconds = ttft.value + tpot.value * (outputTokens - 1);
  return within((concurrency * outputTokens) / seconds, bandOf(closedLoop, serving));
}

/** Output tokens per second of all replicas that are never idle. `sequenceLimit`: most at once per replica; null: the engine's own. */
export function predictOffline(
  serving: ServingCase,
  sequenceLimit: number | null,
  load: 'offline' | 'static-batch' | 'steady' = 'offline',
): Prediction {
  const perToken = predict('offline', offlineCaseOf({ serving, load, sequenceLimit }), serving);
  // Stages of a pipeline are never idle either: each does what a group of its own would.
  const groups = serving.replicas * serving.over.pipelineParallel;
  return { value: groups / perToken.value, low: groups / perToken.high, high: groups / perToken.low };
}

/** Seconds of one token of llama.cpp with one sequence, its layers split over `gpus`. */
export function predictSingleTpot(serving: ServingCase, gpus: number): Prediction {
  return predict('singleDecode', singleDecodeCaseOf(serving, gpus), serving);
}

/** Seconds of the prefill of one prompt by llama.cpp. */
export function predictSingleTtft(serving: ServingCase): Prediction {
  return predict('singlePrefill', singlePrefillCaseOf(serving), serving);
}

function predict(kind: FittedKind, asked: LogModelCase, serving: ServingCase): Prediction {
  const fitted = fittedModels.models[kind];
  return within(evaluateLogModel(fitted.model, asked), bandOf(fitted, serving));
}

function within(value: number, band: Omit<Band, 'rows'>): Prediction {
  return { value, low: value * band.low, high: value * band.high };
}
