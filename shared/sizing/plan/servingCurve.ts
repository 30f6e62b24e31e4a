import { latencyByLoad, type Prediction } from '../latency/predict.ts';
import { maxConcurrency } from '../memoryFit.ts';
import { servingCaseOf, tails } from './holdDemand.ts';
import type { Configuration } from './makePlan.ts';
import type { PlanRequest } from './planRequest.ts';

/** What a configuration does at one load. */
export interface CurvePoint {
  /** Requests at once on each replica. */
  readonly concurrency: number;
  /** Of all replicas but the spare ones together, at the median. */
  readonly outputTokensPerSecond: number;
  readonly requestsPerSecond: number;
  /** Seconds at the percentile that was asked for, with the range that holds four of five measurements. */
  readonly ttft: Prediction;
  readonly tpot: Prediction;
}

/** Points of a curve at most, those of the load and of the limit included. */
const mostPoints = 28;
/** Memory may hold a thousand requests where the target allows thirty: the curve ends a bit behind the limit, where it shows it passed. */
const pastLimit = 2.5;

/**
 * Latency against throughput of a configuration that a plan found, from one request at once up to what memory holds, at most 2.5 times
 * the limit. Closed loop: N requests under way give N·OSL / (TTFT + TPOT·(OSL − 1)) tokens per second and replica. Ordered by
 * concurrency; the load and the limit of the configuration are among the points.
 */
export function servingCurve(request: PlanRequest, configuration: Configuration): readonly CurvePoint[] {
  const { demand } = request;
  const { concurrency, concurrencyLimit, deployment } = configuration;
  const replicas = configuration.replicas - request.spareReplicas;
  const held = maxConcurrency(deployment, demand.inputTokens + demand.outputTokens) ?? concurrencyLimit;
  const most = Math.max(concurrencyLimit, Math.min(held, Math.ceil(concurrencyLimit * pastLimit)));
  const tail = tails[demand.percentile];
  const latencyAt = latencyByLoad(servingCaseOf(request, configuration, 1));
  return loads(most, [concurrency, concurrencyLimit]).map((atOnce) => {
    const { ttft, tpot } = latencyAt(atOnce);
    const seconds = ttft.value + tpot.value * (demand.outputTokens - 1);
    const requestsPerSecond = (replicas * atOnce) / seconds;
    return {
      concurrency: atOnce,
      requestsPerSecond,
      outputTokensPerSecond: requestsPerSecond * demand.outputTokens,
      ttft: scaled(ttft, tail.ttft),
      tpot: scaled(tpot, tail.tpot),
    };
  });
}

/** Whole numbers from 1 to `most`, each about as much greater than the last, and those that must be among them. */
function loads(most: number, among: readonly number[]): readonly number[] {
  const steps = mostPoints - among.length - 1;
  const spread = Array.from({ length: steps + 1 }, (_, step) => Math.round(most ** (step / steps)));
  const needed = among.filter((load) => load >= 1 && load <= most);
  return [...new Set([...spread, ...needed])].toSorted((one, other) => one - other);
}

function scaled({ value, low, high }: Prediction, factor: number): Prediction {
  return { value: value * factor, low: low * factor, high: high * factor };
}
