import type { Measured } from '../check/measuredRow.ts';
import type { LogModelCase, LogModelKind } from './logModel.ts';
import { offlineSequences, offlineTermsOf } from './offlineTerms.ts';
import type { ServingCase } from './servingCase.ts';
import { workOf } from './servingWork.ts';
import { singleDecodeTermsOf, singlePrefillTermsOf } from './singleStreamTerms.ts';
import { decodeTermsOf, prefillTermsOf } from './terms.ts';
import { architectureOf, type TermGroup, termGroupsOf, traitsOf } from './traits.ts';

/** A decode step neither depends on whether a mean or a median is asked for, nor on the engine's way to schedule prefill. */
const decodeGroups: ReadonlySet<TermGroup> = new Set(['amd', 'intel', 'nvl72']);

/** The kind of a decode step, whatever the load. */
export function decodeKindOf(serving: ServingCase): LogModelKind {
  return {
    groups: termGroupsOf(serving).filter((group) => decodeGroups.has(group)),
    traits: traitsOf(serving).filter((trait) => trait !== 'moe' && trait !== 'mayGuessAhead'),
  };
}

/** The kind of a first token, whatever the load. */
export function prefillKindOf(serving: ServingCase): LogModelKind {
  return {
    groups: termGroupsOf(serving),
    traits: traitsOf(serving).filter((trait) => !trait.startsWith('engine:') && trait !== 'latent'),
  };
}

/** A decode step under load. */
export function decodeCaseOf(serving: ServingCase): LogModelCase {
  return { parts: decodeTermsOf(serving, workOf(serving)), ...decodeKindOf(serving) };
}

/** The time to the first token under load. `tpotSeconds`: of a decode step of the same case. */
export function prefillCaseOf(serving: ServingCase, tpotSeconds: number): LogModelCase {
  return { parts: prefillTermsOf(serving, workOf(serving), tpotSeconds), ...prefillKindOf(serving) };
}

/** How what keeps a replica busy came; `steady`: one by one, as fast as it takes them. */
interface BusyCase extends Pick<Measured, 'serving' | 'sequenceLimit'> {
  readonly load: Measured['load'] | 'steady';
}

/** One output token of a replica that is never idle. */
export function offlineCaseOf(row: BusyCase): LogModelCase {
  const { serving, load, sequenceLimit } = row;
  const sequences = offlineSequences(serving, sequenceLimit);
  return {
    parts: offlineTermsOf(serving, sequences),
    groups: [
      ...(load === 'static-batch' ? ['static'] : []),
      // Measured of vLLM are only batches of so many requests, from the first prefill to the last answer, never a maximum.
      ...(serving.engine === 'vllm' && sequenceLimit !== null && load !== 'steady' ? ['vllm'] : []),
      ...(serving.gpu.form === 'PCIe' ? ['pcie'] : []),
    ],
    traits: traitsOf(serving).filter((trait) => !trait.startsWith('engine:')),
  };
}

/** One step of llama.cpp, a token for each of its sequences. */
export function singleDecodeCaseOf(serving: ServingCase, gpus: number, sequences = 1): LogModelCase {
  return { parts: singleDecodeTermsOf(serving, gpus, sequences), ...singleStreamKind(serving) };
}

/** The prefill of one prompt by llama.cpp. */
export function singlePrefillCaseOf(serving: ServingCase): LogModelCase {
  return { parts: singlePrefillTermsOf(serving), ...singleStreamKind(serving) };
}

function singleStreamKind({ gpu, weights }: ServingCase) {
  const isApple = gpu.vendor === 'Apple';
  const architecture = architectureOf(gpu);
  return {
    groups: [...(gpu.memoryType.startsWith('HBM') ? ['hbm'] : []), ...(isApple ? ['apple'] : [])],
    traits: [`architecture:${architecture}`, `weights:${weights}`, `weights:${weights}:${architecture}`],
  };
}
