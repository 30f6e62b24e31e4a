import { engineRule } from '../engineRule.ts';
import { type Prediction, predictLatency, predictTtft } from '../latency/predict.ts';
import type { ServingCase } from '../latency/servingCase.ts';

/** Tokens of one prefill step, as engines take them. */
const stepTokens = engineRule('vllm').maxBatchedTokens;

/**
 * Bursts are in no fit: of 38 rows of two engines of 2024 the waits follow the law below, but at 6 to 60 % of the speed at which engines
 * prefill under a steady load. This judgement opens the range to the slow side, so that it says little more than the order of size.
 */
const slowestIntake = 10;

/**
 * Mean seconds to the first token where all requests come at once: k prefill steps of s seconds take turns, so that a request waits
 * s·(k + 1) / 2. Short prompts share a step.
 */
export function predictBurstTtft(serving: ServingCase): Prediction {
  const { step, steps } = intakeOf(serving);
  const queue = (steps + 1) / 2;
  const loaded = predictTtft(serving);
  const value = Math.max(step.value * queue, loaded.value);
  return {
    value,
    low: Math.min(step.low * queue, loaded.low),
    high: value * (step.high / step.value) * slowestIntake,
  };
}

/** Output tokens per second from the first prompt to the last answer: N·OSL / (k·s + TPOT·(OSL − 1)). */
export function predictBurstThroughput(serving: ServingCase): Prediction {
  const { step, steps } = intakeOf(serving);
  const { tpot } = predictLatency(serving);
  const { concurrency, outputTokens } = serving;
  const tokens = concurrency * outputTokens;
  const rate = (stepSeconds: number, tpotSeconds: number) =>
    tokens / (stepSeconds * steps + tpotSeconds * (outputTokens - 1));
  return {
    value: rate(step.value, tpot.value),
    low: rate(step.high * slowestIntake, tpot.high),
    high: rate(step.low, tpot.low),
  };
}

/** Prefill steps that a burst takes on each replica, and the seconds of one. */
function intakeOf(serving: ServingCase): { readonly step: Prediction; readonly steps: number } {
  const { inputTokens, replicas, concurrency } = serving;
  const waiting = Math.max(1, concurrency / replicas);
  const together = Math.min(waiting, Math.max(1, Math.floor(stepTokens / Math.max(1, inputTokens))));
  const step = predictTtft({ ...serving, inputTokens: inputTokens * together, concurrency: replicas });
  return { step, steps: Math.ceil(waiting / together) };
}
