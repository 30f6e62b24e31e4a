import { engineRule } from '../engineRule.ts';
import { type Latency, latencyByLoad, type Prediction } from '../latency/predict.ts';
import type { ServingCase, SpeedFamily } from '../latency/servingCase.ts';
import { type Deployment, fitMemory, maxConcurrency } from '../memoryFit.ts';
import { kvBytes } from '../precision.ts';
import type { Candidate } from './candidates.ts';
import type { Demand, PlanRequest } from './planRequest.ts';

/** What one replica does at the load that it is given. */
export interface Held {
  readonly replicas: number;
  /** Requests at once on each replica at the demanded load. */
  readonly concurrency: number;
  /** Requests at once on each replica at which a limit or the memory is reached. */
  readonly concurrencyLimit: number;
  readonly limitedBy: 'memory' | 'TTFT' | 'TPOT';
  readonly ttft: Prediction;
  readonly tpot: Prediction;
  /** Requests per second that all replicas do, at the demanded load. */
  readonly requestsPerSecond: number;
  /** Share of what the replicas could do that the load leaves free. */
  readonly headroom: number;
  readonly deployment: Deployment;
}

/**
 * How much later than the median the slow requests are, by percentile: for steps 1.0 to 1.5 and for first tokens, which wait in a
 * queue with an exponential tail, 1 to 4. General knowledge, not measured: verify before relying on limits above the median.
 */
export const tails: Readonly<Record<Demand['percentile'], { readonly tpot: number; readonly ttft: number }>> =
  {
    50: { tpot: 1, ttft: 1 },
    90: { tpot: 1.15, ttft: 2 },
    95: { tpot: 1.25, ttft: 2.5 },
    99: { tpot: 1.5, ttft: 4 },
  };

/** Replicas are not planned fuller than this: queues grow without bound towards 1. */
const fullest = 0.85;

/** How a demand is held against a candidate, where it is not as a plan does it. */
export interface HoldOptions {
  /** `high`: as if everything took as long as the slow end of the model's range says. */
  readonly end?: 'value' | 'high';
  /** At least so many replicas, spare ones not among them. */
  readonly leastReplicas?: number;
}

/** How many replicas of a candidate hold the demand, or a sentence that says why none do. */
export function holdDemand(
  request: PlanRequest,
  candidate: Candidate,
  { end = 'value', leastReplicas = 1 }: HoldOptions = {},
): Held | string {
  const { demand } = request;
  const deployment = deploymentOf(request, candidate);
  const most = maxConcurrency(deployment, demand.inputTokens + demand.outputTokens);
  if (most === null || most < 1) return whyNoRoom(deployment, demand);
  const at = remembered(latencyByLoad(servingCaseOf(request, candidate, 1)), end);
  const broken = limitBroken(demand, at(1));
  if (broken !== null) return whyTooSlow(broken, demand, at(1));
  const limit = greatest(most, (concurrency) => limitBroken(demand, at(concurrency)) === null);
  const limitedBy = limit === most ? 'memory' : (limitBroken(demand, at(limit + 1)) ?? 'memory');
  const busy = at(limit);
  const perReplica = limit / requestSeconds(demand, busy);
  const needed =
    'users' in demand.load
      ? demand.load.users / limit
      : demand.load.requestsPerSecond / (perReplica * fullest);
  const replicas = Math.max(leastReplicas, Math.ceil(needed - 1e-9));
  const concurrency = concurrencyFor(demand, replicas, limit, at);
  const now = at(concurrency);
  const requestsPerSecond =
    'users' in demand.load ? demand.load.users / requestSeconds(demand, now) : demand.load.requestsPerSecond;
  const all = replicas + request.spareReplicas;
  return {
    replicas: all,
    concurrency,
    concurrencyLimit: limit,
    limitedBy,
    ...now,
    requestsPerSecond,
    headroom: Math.max(0, 1 - requestsPerSecond / (all * perReplica)),
    deployment,
  };
}

/** Both searches below ask for some loads again. */
function remembered(
  latency: (concurrency: number) => Latency,
  end: 'value' | 'high',
): (concurrency: number) => Latency {
  const known = new Map<number, Latency>();
  return (concurrency) => {
    const before = known.get(concurrency);
    if (before) return before;
    const { ttft, tpot } = latency(concurrency);
    const fresh = { ttft: { ...ttft, value: ttft[end] }, tpot: { ...tpot, value: tpot[end] } };
    known.set(concurrency, fresh);
    return fresh;
  };
}

function deploymentOf(
  { model, engine, kv }: PlanRequest,
  { gpu, slice, weights, over }: Candidate,
): Deployment {
  return { model, gpu, isSlice: slice !== null, weights, kv, rule: engineRule(engine), over };
}

const families: Readonly<Record<PlanRequest['engine'], SpeedFamily>> = {
  vllm: 'vllm',
  sglang: 'sglang',
  'tensorrt-llm': 'tensorrt-llm',
  'llama.cpp': 'llama.cpp',
};

/** One replica of a candidate with so many requests at once, as the latency models take it. */
export function servingCaseOf(request: PlanRequest, candidate: Candidate, concurrency: number): ServingCase {
  const { demand, model, engine, kv } = request;
  return {
    model,
    gpu: candidate.gpu,
    isSlice: candidate.slice !== null || candidate.isShare === true,
    weights: candidate.weights,
    kvBytes: kvBytes(kv),
    engine: families[engine],
    over: candidate.over,
    ...(candidate.hopBytesPerSecond !== undefined && { hopBytesPerSecond: candidate.hopBytesPerSecond }),
    replicas: 1,
    concurrency,
    inputTokens: demand.inputTokens,
    outputTokens: demand.outputTokens,
    statistic: 'median',
  };
}

function limitBroken(demand: Demand, { ttft, tpot }: Latency): 'TTFT' | 'TPOT' | null {
  const tail = tails[demand.percentile];
  if (demand.tpotSeconds !== null && tpot.value * tail.tpot > demand.tpotSeconds) return 'TPOT';
  return demand.ttftSeconds !== null && ttft.value * tail.ttft > demand.ttftSeconds ? 'TTFT' : null;
}

function requestSeconds({ outputTokens }: Demand, { ttft, tpot }: Latency): number {
  return ttft.value + tpot.value * (outputTokens - 1);
}

/** The greatest whole number up to `most` for which `holds`, which holds for 1 and from some number on no more. */
function greatest(most: number, holds: (value: number) => boolean): number {
  if (holds(most)) return most;
  let good = 1;
  let bad = most;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Requests under way on each replica: users share out; an arrival rate settles where N = λ·(TTFT + TPOT·(OSL − 1)). */
function concurrencyFor(
  demand: Demand,
  replicas: number,
  limit: number,
  at: (concurrency: number) => Latency,
): number {
  if ('users' in demand.load) return Math.max(1, Math.ceil(demand.load.users / replicas));
  const rate = demand.load.requestsPerSecond / replicas;
  return greatest(
    limit,
    (concurrency) => concurrency <= rate * requestSeconds(demand, at(concurrency)) || concurrency === 1,
  );
}

function whyNoRoom(deployment: Deployment, demand: Demand): string {
  const { weights, kvBudget, total } = fitMemory(deployment);
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  if (kvBudget <= 0)
    return `its weights take ${gib(weights)} of ${gib(total)} on each GPU, which leaves nothing for the KV cache`;
  return `${gib(kvBudget)} on each GPU do not hold the KV cache of one request of ${demand.inputTokens + demand.outputTokens} tokens`;
}

function whyTooSlow(broken: 'TTFT' | 'TPOT', demand: Demand, { ttft, tpot }: Latency): string {
  const tail = tails[demand.percentile];
  const ms = (seconds: number | null) => `${Number(((seconds ?? 0) * 1000).toPrecision(3))} ms`;
  return broken === 'TPOT'
    ? `even one request alone takes ${ms(tpot.value * tail.tpot)} per token, and ${ms(demand.tpotSeconds)} are allowed`
    : `even one request alone takes ${ms(ttft.value * tail.ttft)} to its first token, and ${ms(demand.ttftSeconds)} are allowed`;
}
