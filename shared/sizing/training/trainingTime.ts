import { countParameters } from '../parameters.ts';
import type { TrainingRun } from './trainingRun.ts';
import { type TrainingUtilisation, trainingUtilisation } from './trainingUtilisation.ts';

/** How long a run takes. */
export interface TrainingTime {
  readonly seconds: number;
  /** With the utilisation at its upper and lower end. */
  readonly low: number;
  readonly high: number;
  readonly tokensPerSecond: number;
  /** GPU-hours of all GPUs. */
  readonly gpuHours: number;
  readonly utilisation: TrainingUtilisation;
}

/**
 * Operations per token and active parameter: forward 2, backward 4. Full recomputation adds a forward pass. Frozen weights need no
 * gradient of their own, which saves 2.
 */
function operationsPerParameter({ method, recomputation }: TrainingRun): number {
  const passes = method.kind === 'full' ? 6 : 4;
  return recomputation === 'full' ? passes + 2 : passes;
}

/**
 * Time to train on so many tokens: operations · P_active · tokens / (GPUs · peak · utilisation). null where the catalogue has no bf16
 * rate of the GPU. 7B on 64 H100, 1e12 tokens without recomputation: 6 · 7.6e9 · 1e12 / (64 · 989.5e12 · 0.41) = 20 days.
 */
export function trainingTime(run: TrainingRun, tokens: number): TrainingTime | null {
  const { gpu, gpus, model } = run;
  const { bf16 } = gpu.flops;
  if (bf16 === null) return null;
  const utilisation = trainingUtilisation(gpu);
  const ideal = (operationsPerParameter(run) * countParameters(model).active * tokens) / (gpus * bf16);
  const seconds = ideal / utilisation.value;
  return {
    seconds,
    low: ideal / utilisation.high,
    high: ideal / utilisation.low,
    tokensPerSecond: tokens / seconds,
    gpuHours: (seconds * gpus) / 3600,
    utilisation,
  };
}
