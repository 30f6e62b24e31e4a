import { gpusOf } from '../parallelism.ts';
import { fittedModels } from './coefficients.ts';
import { evaluateLogModel } from './logModel.ts';
import { singleDecodeCaseOf, singlePrefillCaseOf } from './modelCases.ts';
import type { ServingCase } from './servingCase.ts';

/** Waiting for prompts grows without bound towards 1. */
const fullest = 0.95;

/**
 * Seconds to the first token and between output tokens of llama.cpp by requests at once over all replicas. One at a time is what was
 * measured. With more, each step has a token of every sequence; between steps prompts of others are taken in, one for each answer; and
 * a prompt waits for the step that runs and in a queue of prompts of one length, u / 2(1 − u) of them at the share u of time that the
 * others' take (M/D/1). Physics, not measured.
 */
export function llamaSecondsByLoad(
  serving: ServingCase,
): (concurrency: number) => { readonly ttft: number; readonly tpot: number } {
  const { singleDecode, singlePrefill } = fittedModels.models;
  const { outputTokens, replicas } = serving;
  const gpus = gpusOf(serving.over);
  const prompt = evaluateLogModel(singlePrefill.model, singlePrefillCaseOf(serving));
  return (concurrency) => {
    const sequences = Math.max(1, concurrency / replicas);
    const others = sequences - 1;
    const step = evaluateLogModel(singleDecode.model, singleDecodeCaseOf(serving, gpus, sequences));
    const load = Math.min(fullest, (others * prompt) / (sequences * prompt + outputTokens * step));
    return {
      ttft: prompt + Math.min(1, others) * step + (prompt * load) / (2 * (1 - load)),
      tpot: step + (others * prompt) / outputTokens,
    };
  };
}
