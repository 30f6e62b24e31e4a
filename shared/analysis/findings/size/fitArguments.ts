import type { Engine } from '../../../sizing/engineRule.ts';
import type { Deployment } from '../../../sizing/memoryFit.ts';
import type { Demand } from '../../../sizing/plan/planRequest.ts';

/** What of a target decides whether it fits. */
interface FitQuestion {
  readonly deployment: Deployment;
  /** `3g` where it is a MIG slice. */
  readonly slice: string | null;
  /** Of each GPU, in GiB, where it shares the card with others without MIG. */
  readonly memoryGib: number | null;
  readonly demand: Pick<Demand, 'inputTokens' | 'outputTokens'>;
  readonly engine: Engine;
  /** Requests at once on one replica. */
  readonly concurrency: number;
}

/**
 * Arguments of `headroom size fit` that ask whether one replica of a target holds its requests, in the engine, layout and formats that it
 * was sized with.
 */
export function fitArguments({
  deployment,
  slice,
  memoryGib,
  demand,
  engine,
  concurrency,
}: FitQuestion): readonly string[] {
  const { model, gpu, weights, kv, over } = deployment;
  const option = (name: string, value: string | number, usual: string | number) =>
    value === usual ? [] : [name, String(value)];
  const experts = over.dataParallelAttention
    ? ['--data-parallel-attention']
    : over.expertParallel > 1
      ? ['--expert-parallel']
      : [];
  return [
    model.key,
    '--gpu',
    gpu.key,
    ...option('--slice', slice ?? '', ''),
    ...option('--memory-gib', memoryGib ?? '', ''),
    ...option('--gpus', over.tensorParallel, 1),
    ...option('--stages', over.pipelineParallel, 1),
    ...experts,
    '--weights',
    weights,
    '--kv',
    kv,
    '--engine',
    engine,
    '--context',
    String(demand.inputTokens + demand.outputTokens),
    '--concurrency',
    String(Math.max(1, concurrency)),
  ];
}
