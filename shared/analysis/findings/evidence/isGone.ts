import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';

/** Samples of the last hours may still be on their way. */
const lateMs = 2 * 3_600_000;

/** Whether a GPU's own window ended before the fleet's: it was given back, moved or replaced, and there is nothing left to advise. */
export function isGone({ toMs }: GpuProfile, input: AnalysisInput): boolean {
  return toMs < input.toMs - lateMs;
}
