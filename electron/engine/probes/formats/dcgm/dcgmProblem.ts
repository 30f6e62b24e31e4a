import { fatalProblem, problem } from '../captureFormat.ts';
import type { CaptureProblem, CaptureProblemKind } from '../parsedCapture.ts';
import type { DcgmFailure } from './dcgmFailure.ts';

const kinds: Readonly<Record<DcgmFailure['kind'], CaptureProblemKind>> = {
  'unsupported-field': 'unsupported-field',
  'module-not-loaded': 'profiling-unavailable',
  'profiling-broken': 'profiling-unavailable',
  'profiling-taken': 'profiling-unavailable',
  'not-watched': 'config',
  'no-host-engine': 'refused',
  permission: 'permission',
  'gpu-lost': 'gpu-lost',
  'requires-reset': 'requires-reset',
  'visible-devices': 'config',
  stopped: 'closed',
  unknown: 'unreadable',
};

/** A failure of dcgmi as a problem of the capture; fatal where nothing was read before it. */
export function dcgmProblem(failure: DcgmFailure, line: number, fatal: boolean): CaptureProblem {
  const make = fatal ? fatalProblem : problem;
  return make(kinds[failure.kind], `${failure.message} ${failure.remedy}`, failure.words, line);
}
