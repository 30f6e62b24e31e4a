/**
 * What an answer of the sizing model costs: a plan over the whole catalogue (`planMs`), and one prediction of a decode step and of a
 * first token together (`predictionMicros`). Medians after a warm-up; `--rounds N` plans are timed.
 */
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { predictTpot, predictTtft } from '#shared/sizing/latency/predict.ts';
import type { ServingCase } from '#shared/sizing/latency/servingCase.ts';
import { tensorParallel } from '#shared/sizing/parallelism.ts';
import { makePlan } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { weightFormats } from '#shared/sizing/precision.ts';
import { model, planRequest } from '../fixtures/sizing.ts';
import type { BenchResult } from './run.ts';

const models = ['Llama-3.1-8B', 'Llama-3.1-70B', 'Qwen3-235B-A22B', 'DeepSeek-V3/R1', 'gpt-oss-120b'];

const requestOf = (key: string): PlanRequest =>
  planRequest({
    model: model(key),
    demand: { load: { requestsPerSecond: 10 }, ttftSeconds: 2, tpotSeconds: 0.05, percentile: 95 },
    weights: weightFormats,
    spareReplicas: 1,
  });

/** The bench of `npm run -s bench -- sizing`. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const rounds = Math.max(5, Number(options.rounds ?? 40));
  const rows = models.map((key) => {
    const request = requestOf(key);
    const planMs = medianMs(rounds, () => makePlan(request));
    return { model: key, planMs: round(planMs), predictionMicros: round(predictionMicros(request)) };
  });
  return {
    table: rows,
    figures: {
      // The slowest model counts.
      planMs: Math.max(...rows.map(({ planMs }) => planMs)),
      predictionMicros: Math.max(...rows.map((row) => row.predictionMicros)),
      gpus: builtInGpus.length,
      formats: weightFormats.length,
    },
  };
}

const casesPerRound = 2000;

function predictionMicros({ model, demand }: PlanRequest): number {
  const cases = builtInGpus.map(
    (gpu): ServingCase => ({
      model,
      gpu,
      weights: 'fp8',
      kvBytes: 2,
      engine: 'vllm',
      over: tensorParallel(4),
      replicas: 1,
      concurrency: 16,
      inputTokens: demand.inputTokens,
      outputTokens: demand.outputTokens,
      statistic: 'median',
    }),
  );
  const ms = medianMs(20, () => {
    let sum = 0;
    for (let at = 0; at < casesPerRound; at += 1) {
      const serving = cases[at % cases.length];
      if (serving) sum += predictTpot(serving).value + predictTtft(serving).value;
    }
    return sum;
  });
  return (ms * 1000) / casesPerRound;
}

function medianMs(rounds: number, work: () => unknown): number {
  for (let warm = 0; warm < Math.ceil(rounds / 4); warm += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
