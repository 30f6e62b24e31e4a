import { histogramQuantile } from '#shared/analysis/llm/histogramQuantile.ts';
import type { LlmModelNow, LlmNowMetric } from '#shared/domain/llmServer.ts';
import { isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Seconds } from '#shared/domain/units.ts';
import { addIncreases, bucketsOf, type HistogramIncrease } from './histogramIncrease.ts';
import { type LlmCounter, type ModelPoint, type ModelStep, modelStep } from './modelStep.ts';

/** Percentiles of a quarter of a minute would jump with every long prompt. */
const windowSeconds: Seconds = 60;
const mostSteps = 16;
/** After a longer pause the increase says nothing of now. */
const longestStepSeconds: Seconds = 150;

const secondReading = unavailable('a rate takes two readings');

/** The last minute of one model on one server. */
export class ModelWindow {
  #last: ModelPoint | null = null;
  #steps: readonly ModelStep[] = [];

  /** Takes the next reading; what happened since the last one, or null for the first and after a pause. */
  add(point: ModelPoint): ModelStep | null {
    const before = this.#last;
    this.#last = point;
    if (!before || point.atSeconds - before.atSeconds > longestStepSeconds) {
      this.#steps = [];
      return null;
    }
    if (point.atSeconds <= before.atSeconds) return null;
    const step = modelStep(before, point);
    this.#steps = within([...this.#steps, step]);
    return step;
  }

  /** What is known now. Null before the first reading. */
  now(id: string, modelName: string | null): LlmModelNow | null {
    if (!this.#last) return null;
    const step = this.#steps.at(-1) ?? null;
    return {
      id,
      model: this.#last.model.model ?? modelName,
      readings: nowReadings(this.#last, step, this.#steps),
      overSeconds: step ? step.seconds : null,
      wasReset: step?.wasReset ?? false,
    };
  }
}

/** The newest steps that make up the window, at least one. */
function within(steps: readonly ModelStep[]): readonly ModelStep[] {
  let seconds = 0;
  let from = steps.length;
  while (from > 0 && (from === steps.length || seconds < windowSeconds) && steps.length - from < mostSteps) {
    from -= 1;
    seconds += steps[from]?.seconds ?? 0;
  }
  return steps.slice(from);
}

/** The readings of one moment: gauges from the point, rates from its step, percentiles and shares from all `steps`. */
function nowReadings(
  point: ModelPoint,
  step: ModelStep | null,
  steps: readonly ModelStep[],
): Readonly<Record<LlmNowMetric, Reading>> {
  const { readings } = point.model;
  const rate = (name: LlmCounter): Reading => {
    if (!isNumber(readings[name])) return readings[name];
    return step ? scaled(step.increases[name], 1 / step.seconds) : secondReading;
  };
  const firstToken = steps.length > 0 ? addIncreases(steps.map((each) => each.timeToFirstToken)) : null;
  const perToken = steps.length > 0 ? addIncreases(steps.map((each) => each.timePerOutputToken)) : null;
  const firstTokenCount = point.model.latencies.timeToFirstTokenSeconds.count;
  const perTokenCount = point.model.latencies.timePerOutputTokenSeconds.count;
  return {
    promptTokensPerSecond: rate('promptTokensTotal'),
    generatedTokensPerSecond: rate('generatedTokensTotal'),
    requestsPerSecond: rate('requestsFinishedTotal'),
    requestsRunningCount: readings.requestsRunningCount,
    requestsQueuedCount: readings.requestsQueuedCount,
    kvCacheUsePercent: scaled(readings.kvCacheUseRatio, 100),
    timeToFirstTokenP50Seconds: quantile(firstToken, firstTokenCount, 0.5),
    timeToFirstTokenP95Seconds: quantile(firstToken, firstTokenCount, 0.95),
    timePerOutputTokenP50Seconds: quantile(perToken, perTokenCount, 0.5),
    timePerOutputTokenP95Seconds: quantile(perToken, perTokenCount, 0.95),
    preemptionsPerMinute: scaled(rate('preemptionsTotal'), 60),
    prefixCacheHitPercent: prefixHits(point, steps),
  };
}

function scaled(reading: Reading, factor: number): Reading {
  return isNumber(reading) ? reading * factor : reading;
}

function quantile(increase: HistogramIncrease | null, everRead: Reading, share: number): Reading {
  if (!isNumber(everRead)) return everRead;
  if (!increase) return secondReading;
  if (increase.bounds.length > 0) return histogramQuantile(bucketsOf(increase), share);
  const { sum, count } = increase;
  if (!isNumber(sum) || !isNumber(count)) return unavailable('the server gives no histogram');
  if (count === 0) return unavailable('no request in this time');
  return unavailable(`the server gives only the mean: ${Number(((1000 * sum) / count).toPrecision(3))} ms`);
}

/** Hits of the window where both are counted; the server's own ratio otherwise. */
function prefixHits(point: ModelPoint, steps: readonly ModelStep[]): Reading {
  const { prefixCacheQueriesTotal, prefixCacheHitsTotal, prefixCacheHitRatio } = point.model.readings;
  if (!isNumber(prefixCacheQueriesTotal) || !isNumber(prefixCacheHitsTotal))
    return scaled(prefixCacheHitRatio, 100);
  if (steps.length === 0) return secondReading;
  const sum = (name: LlmCounter) =>
    steps.reduce((total, { increases }) => {
      const increase = increases[name];
      return total + (isNumber(increase) ? increase : 0);
    }, 0);
  const queries = sum('prefixCacheQueriesTotal');
  return queries > 0
    ? Math.min(100, (100 * sum('prefixCacheHitsTotal')) / queries)
    : unavailable('no prompt in this time');
}
