import {
  type Prediction,
  predictClosedLoop,
  predictLatency,
  predictOffline,
  predictSingleTpot,
  predictSingleTtft,
  predictTpot,
  predictTtft,
} from '../latency/predict.ts';
import type { ServingCase } from '../latency/servingCase.ts';
import { tails } from '../plan/holdDemand.ts';
import { predictBurstThroughput, predictBurstTtft } from './burst.ts';
import type { Measured } from './measuredRow.ts';

/** What is compared: seconds between output tokens, seconds to the first one, output tokens per second. */
export const checkedMetrics = ['tpot', 'ttft', 'throughput'] as const;
export type CheckedMetric = (typeof checkedMetrics)[number];

/** Predicts one figure of a row; null where nothing can be said of it, as of the wait in a queue that grows without end. */
export function predictMeasured(metric: CheckedMetric, row: Measured): Prediction | null {
  const prediction = figureOf(metric, row);
  if (prediction === null || !(prediction.value > 0 && Number.isFinite(prediction.value))) return null;
  return opened(prediction, row.assumed.length);
}

/** Each thing that a row does not tell opens the range by this factor on both sides: a judgement, not fitted. */
const perAssumption = 1.25;

function opened({ value, low, high }: Prediction, assumptions: number): Prediction {
  const factor = perAssumption ** assumptions;
  return { value, low: low / factor, high: high * factor };
}

function figureOf(metric: CheckedMetric, row: Measured): Prediction | null {
  const { serving, isLlamaCpp } = row;
  if (row.load === 'open-loop') return openLoop(metric, row);
  // Latency of what takes as many at once as it can is not latency at a load that is known.
  if (row.load === 'offline' && row.sequenceLimit === null && metric !== 'throughput') return null;
  switch (metric) {
    case 'tpot':
      return isLlamaCpp ? predictSingleTpot(serving, row.gpus) : predictTpot(serving);
    case 'ttft':
      if (row.load === 'burst') return predictBurstTtft(serving);
      return isLlamaCpp ? predictSingleTtft(serving) : predictTtft(serving);
    case 'throughput':
      return throughputOf(row);
  }
}

function throughputOf(row: Measured): Prediction {
  const { load, serving, sequenceLimit, limits } = row;
  if (load === 'burst') return predictBurstThroughput(serving);
  if (load === 'static-batch') return predictOffline(serving, sequenceLimit, load);
  if (load === 'offline') {
    const ways = row.assumed.includes('how the model lies over the GPUs') ? splitsOf(serving) : [serving];
    return fastest(
      ways.map((way) => (limits ? underLimits(way, row, limits) : predictOffline(way, sequenceLimit))),
    );
  }
  if (!row.isLlamaCpp) return predictClosedLoop(serving);
  return inverse(predictSingleTpot(serving, row.gpus));
}

function fastest(predictions: readonly Prediction[]): Prediction {
  const usable = predictions.filter(({ value }) => Number.isFinite(value));
  return usable.reduce((best, one) => (one.value > best.value ? one : best), usable[0] ?? nothing);
}

const nothing: Prediction = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

function inverse({ value, low, high }: Prediction): Prediction {
  return { value: 1 / value, low: 1 / high, high: 1 / low };
}

const groupSizes = [1, 2, 4, 8];

/** Whoever publishes a maximum has chosen the best split: groups of 1, 2, 4 or 8, the rest replicas. */
function splitsOf(serving: ServingCase): readonly ServingCase[] {
  const gpus = serving.over.tensorParallel * serving.replicas;
  const sizes = groupSizes.filter((size) => size <= gpus && gpus % size === 0);
  return sizes.map((size) => ({
    ...serving,
    over: { ...serving.over, tensorParallel: size },
    replicas: gpus / size,
  }));
}

/** Requests at once that are asked about at most, per replica. */
const mostAtOnce = 4096;

/**
 * The most that a replica gives while slow requests keep the limit of a step; at most what it gives without. Two models say it, and the
 * greater counts, since whoever publishes has found the best setting: that of full replicas (r tokens per second to N requests are N / r
 * a token), measured up to thousands of requests, and that of decode steps, measured with few and short steps.
 */
function underLimits(
  serving: ServingCase,
  row: Measured,
  limits: NonNullable<Measured['limits']>,
): Prediction {
  const most = limits.tpotSeconds / tails[99].tpot;
  const loaded = (atOnce: number) => ({ ...serving, concurrency: atOnce * serving.replicas });
  const full = (atOnce: number) => predictOffline(serving, atOnce, 'steady');
  const free = predictOffline(serving, row.sequenceLimit);
  const limit = row.sequenceLimit ?? mostAtOnce;
  const byRate = full(greatest(limit, (atOnce) => (atOnce * serving.replicas) / full(atOnce).value <= most));
  const bySteps = predictClosedLoop(
    loaded(greatest(limit, (atOnce) => predictTpot(loaded(atOnce)).value <= most)),
  );
  const best = fastest([byRate, bySteps]);
  return best.value < free.value ? best : free;
}

/** Replicas are not asked to be fuller than this: waiting grows without bound towards 1. */
const fullest = 0.85;

/**
 * Requests arrive at a rate. Below what the replicas can do, N = λ·(TTFT + TPOT·(OSL − 1)) are under way; beyond it the output is what they
 * can do, and how long a request waits depends on how long the test ran.
 */
function openLoop(metric: CheckedMetric, row: Measured): Prediction | null {
  const { serving, requestsPerSecond } = row;
  const most = predictOffline(serving, row.sequenceLimit);
  const asked = (requestsPerSecond ?? 0) * serving.outputTokens;
  if (metric === 'throughput')
    return asked < most.value ? { value: asked, low: asked * 0.9, high: asked } : most;
  if (asked > most.value * fullest) return null;
  const atOnce = settled(serving, requestsPerSecond ?? 0);
  const settledCase = { ...serving, concurrency: atOnce };
  return metric === 'tpot' ? predictTpot(settledCase) : predictTtft(settledCase);
}

/** The greatest number under way that the rate still fills. */
function settled(serving: ServingCase, rate: number): number {
  return greatest(mostAtOnce * serving.replicas, (atOnce) => {
    const { ttft, tpot } = predictLatency({ ...serving, concurrency: atOnce });
    return atOnce <= rate * (ttft.value + tpot.value * (serving.outputTokens - 1));
  });
}

/** The greatest whole number up to `most` for which `holds`; 1 where none does. */
function greatest(most: number, holds: (value: number) => boolean): number {
  let good = 1;
  let bad = most + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
