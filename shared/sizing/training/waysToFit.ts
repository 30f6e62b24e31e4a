import { trainingMemory } from './trainingMemory.ts';
import { faultOfTraining, type TrainingRun } from './trainingRun.ts';

/** A change to a run that makes it fit. */
export interface WayToFit {
  /** `recompute all activations`. */
  readonly change: string;
  readonly totalBytes: number;
  readonly run: TrainingRun;
}

/** Which single changes would make a run fit that does not, the least costly first. More GPUs share everything out (ZeRO-3). */
export function waysToFit(run: TrainingRun): readonly WayToFit[] {
  const adapters = { rank: 8, targets: 'all-linear' } as const;
  const changes: readonly (readonly [string, Partial<TrainingRun>])[] = [
    ['fuse cross-entropy', { fusedCrossEntropy: true }],
    ['use flash attention', { flashAttention: true }],
    ['recompute all activations', { recomputation: 'full' }],
    ['recompute all activations and fuse cross-entropy', { recomputation: 'full', fusedCrossEntropy: true }],
    ['share everything out (ZeRO-3)', { sharding: 'zero3' }],
    ...moreGpus(run),
    ['train a rank-8 LoRA on all linear matrices', { method: { kind: 'lora', ...adapters } }],
    ['train a rank-8 QLoRA on all linear matrices', { method: { kind: 'qlora', ...adapters } }],
  ];
  return changes.flatMap(([change, part]) => {
    const changed = { ...run, ...part };
    if (faultOfTraining(changed)) return [];
    const totalBytes = trainingMemory(changed).total;
    return totalBytes <= run.gpu.memoryBytes ? [{ change, totalBytes, run: changed }] : [];
  });
}

/** The fewest GPUs, by doubling, over which ZeRO-3 makes it fit. */
function moreGpus(run: TrainingRun): readonly (readonly [string, Partial<TrainingRun>])[] {
  for (let gpus = run.gpus * 2; gpus <= Math.max(64, run.gpus * 2); gpus *= 2) {
    const part = { gpus, sharding: 'zero3' } as const;
    if (trainingMemory({ ...run, ...part }).total <= run.gpu.memoryBytes)
      return [[`share everything out over ${gpus} GPUs (ZeRO-3)`, part]];
  }
  return [];
}
