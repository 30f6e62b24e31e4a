import type { TrainingRun } from './trainingRun.ts';

/** What a step keeps on one GPU beside weights, gradients and optimizer states. Bytes. */
export interface ActivationMemory {
  readonly activations: number;
  /** Logits in bf16, their copy in fp32 and its gradient; 0 where cross-entropy is fused. */
  readonly logits: number;
}

/** Bytes of logits per token and word: 2 + 4 + 4. */
const logitBytes = 10;

/**
 * Activations of a step on the GPU that holds most. Per layer s·b·h·(34 + 5·a·s/h), without the second term under flash attention or
 * selective recomputation; under full recomputation 2·s·b·h per layer and one layer whole (Korthikanti et al., arXiv 2205.05198).
 * The first stage of a pipeline holds the micro-batches that are under way, the last one the logits.
 */
export function activationMemory(run: TrainingRun): ActivationMemory {
  const { model, microBatch, sequenceTokens, tensorParallel, pipelineParallel } = run;
  const tokens = microBatch * sequenceTokens;
  const layer = (tokens * bytesPerToken(run)) / tensorParallel;
  const perStage = model.layers / pipelineParallel;
  const kept =
    run.recomputation === 'full'
      ? { each: (2 * tokens * model.hidden) / tensorParallel, atOnce: layer }
      : { each: layer, atOnce: 0 };
  const inFlight = run.microBatchesInFlight ?? pipelineParallel;
  const first = kept.each * perStage * inFlight + kept.atOnce;
  const last = kept.each * perStage + kept.atOnce;
  const logits = run.fusedCrossEntropy ? 0 : (tokens * model.vocabulary * logitBytes) / tensorParallel;
  return first > last + logits ? { activations: first, logits: 0 } : { activations: last, logits };
}

/** Of the 34 bytes of a layer per token and unit of width, 19 are of a feed-forward part four times as wide. */
const attentionPart = 15;
const feedForwardPart = 19;

/** Bytes that a layer keeps of a token. A mixture keeps them for each expert that the token goes to. */
function bytesPerToken({ model, recomputation, flashAttention, sequenceTokens }: TrainingRun): number {
  const { hidden, heads, moe } = model;
  const width = moe ? (moe.expertsPerToken + moe.sharedExperts) * moe.intermediate : 4 * hidden;
  const wider = Math.max(1, width / (4 * hidden));
  const linear = hidden * (attentionPart + feedForwardPart * wider);
  const scoresAreKept = !flashAttention && recomputation !== 'selective';
  return scoresAreKept ? linear + 5 * heads * sequenceTokens : linear;
}
