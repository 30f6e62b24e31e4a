import type { ServingCase } from './servingCase.ts';
import { prefillAttentionSeconds, workOf } from './servingWork.ts';

/**
 * Parts of a decode step (TPOT), seconds each before their coefficient. Sources: `W_touched` and the sum form follow the
 * closed form of InferenceMAX-style measurements (see docs/decisions on the sizing model); experts read are
 * routed · (1 − (1 − k/E)^B) for B sequences whose tokens choose apart from each other.
 */
export const decodeTerms = [
  'weights',
  'kv',
  'layers',
  'groupLayers',
  'moeLayers',
  'exchange',
  'interference',
] as const;

/** The parts of one decode step, in the order of `decodeTerms`. */
export function decodeTermsOf(serving: ServingCase): readonly number[] {
  const work = workOf(serving);
  const { memoryBytesPerSecond } = serving.gpu;
  const interference = (work.sequences / serving.outputTokens) * serving.inputTokens * work.tokenSeconds;
  return [
    work.touchedBytes / (work.gpus * memoryBytesPerSecond),
    work.kvReadSeconds,
    work.layers,
    work.gpus > 1 ? work.layers : 0,
    work.moeLayers,
    work.tokenExchangeSeconds * work.sequences,
    interference,
  ];
}

/** Parts of the time to the first token, before their coefficient; B: sequences of a replica. */
export const prefillTerms = [
  'compute',
  'attention',
  'waiting',
  'weights',
  'computeLogB',
  'computeRootB',
  'layersRootB',
  'stepRootB',
  'layersB',
] as const;

/** The parts of the time to the first token, in the order of `prefillTerms`. `tpotSeconds`: of the same case. */
export function prefillTermsOf(serving: ServingCase, tpotSeconds: number): readonly number[] {
  const { gpu, inputTokens, outputTokens } = serving;
  const work = workOf(serving);
  const compute = work.tokenSeconds * inputTokens;
  const attention = prefillAttentionSeconds(serving, work.gpus);
  const alone =
    2 * compute + 2 * attention + 0.4e-3 * work.layers + 2 * work.tokenExchangeSeconds * inputTokens;
  const load = Math.min(0.95, (work.sequences * alone) / (alone + outputTokens * tpotSeconds));
  const root = Math.sqrt(work.sequences);
  return [
    compute,
    attention,
    (load / (1 - load)) * alone,
    work.allBytes / (work.gpus * gpu.memoryBytesPerSecond),
    compute * Math.log2(1 + work.sequences),
    compute * root,
    work.layers * root,
    tpotSeconds * root,
    work.layers * work.sequences,
  ];
}
