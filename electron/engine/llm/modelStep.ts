import { isNumber, type Reading } from '#shared/domain/reading.ts';
import type { Seconds } from '#shared/domain/units.ts';
import { counterIncrease } from '../probes/formats/llm/counterIncrease.ts';
import type { LlmModelReadings } from '../probes/formats/llm/llmModel.ts';
import { type HistogramIncrease, histogramFell, histogramIncrease } from './histogramIncrease.ts';

/** A model as it was read once. */
export interface ModelPoint {
  /** Seconds of a clock that does not jump. */
  readonly atSeconds: Seconds;
  /** `process_start_time_seconds` of its server. */
  readonly startedAtSeconds: Reading;
  readonly model: LlmModelReadings;
}

const counters = [
  'promptTokensTotal',
  'generatedTokensTotal',
  'requestsFinishedTotal',
  'preemptionsTotal',
  'prefixCacheQueriesTotal',
  'prefixCacheHitsTotal',
] as const;
/** The numbers of a model that only grow. */
export type LlmCounter = (typeof counters)[number];

/** What a model did between two readings. */
export interface ModelStep {
  readonly seconds: Seconds;
  readonly increases: Readonly<Record<LlmCounter, Reading>>;
  readonly timeToFirstToken: HistogramIncrease;
  readonly timePerOutputToken: HistogramIncrease;
  /** True where the server's counters began anew in between. */
  readonly wasReset: boolean;
}

/**
 * From one reading to the next. One counter that fell means that the server started again, and then all of them began
 * anew: one that has since outgrown its old number does not show it by itself.
 */
export function modelStep(before: ModelPoint, now: ModelPoint): ModelStep {
  const was = before.model;
  const is = now.model;
  const wasReset =
    counters.some((name) => fellOrRestarted(before, now, name)) ||
    histogramFell(was.latencies.timeToFirstTokenSeconds, is.latencies.timeToFirstTokenSeconds) ||
    histogramFell(was.latencies.timePerOutputTokenSeconds, is.latencies.timePerOutputTokenSeconds);
  const increaseOf = (name: LlmCounter): Reading =>
    wasReset
      ? is.readings[name]
      : counterIncrease({ value: was.readings[name] }, { value: is.readings[name] }).increase;
  const increases = Object.fromEntries(counters.map((name) => [name, increaseOf(name)]));
  const latency = (name: keyof LlmModelReadings['latencies']) =>
    histogramIncrease(was.latencies[name], is.latencies[name], wasReset);
  return {
    seconds: now.atSeconds - before.atSeconds,
    increases: increases as Readonly<Record<LlmCounter, Reading>>,
    timeToFirstToken: latency('timeToFirstTokenSeconds'),
    timePerOutputToken: latency('timePerOutputTokenSeconds'),
    wasReset,
  };
}

function fellOrRestarted(before: ModelPoint, now: ModelPoint, name: LlmCounter): boolean {
  const value = now.model.readings[name];
  if (!isNumber(value)) return false;
  const was = { value: before.model.readings[name], startedAtSeconds: before.startedAtSeconds };
  return counterIncrease(was, { value, startedAtSeconds: now.startedAtSeconds }).wasReset;
}
