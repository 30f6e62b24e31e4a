import { problem } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem } from '../parsedCapture.ts';

/** What a reader must know of broken GPUs: faults, and recovery that the driver itself asks for. */
export function gpuProblems(gpus: readonly CaptureGpu[]): readonly CaptureProblem[] {
  return gpus.flatMap((gpu, place) => [...faultOf(gpu, place), ...recoveryOf(gpu, place)]).slice(0, 64);
}

function faultOf(gpu: CaptureGpu, place: number): readonly CaptureProblem[] {
  switch (gpu.fault?.kind) {
    case undefined:
      return [];
    case 'lost':
      return [problem('gpu-lost', `${who(gpu, place)} is lost`, gpu.fault.words)];
    case 'requires-reset':
      return [problem('requires-reset', `${who(gpu, place)} needs a reset`, gpu.fault.words)];
    case 'unknown-error':
      return [problem('gpu-lost', `${who(gpu, place)} does not answer as it should`, gpu.fault.words)];
  }
}

function recoveryOf(gpu: CaptureGpu, place: number): readonly CaptureProblem[] {
  const action = gpu.facts?.recoveryAction;
  const asked = typeof action === 'string' && action.toLowerCase() !== 'none' ? action : null;
  const words = asked ?? (gpu.facts?.resetRequired === 'Yes' ? 'reset required: Yes' : null);
  return words === null || gpu.fault?.kind === 'requires-reset'
    ? []
    : [problem('requires-reset', `${who(gpu, place)} asks for recovery`, words)];
}

/** A GPU in a sentence, by what is known of it. */
function who({ index, uuid, facts }: CaptureGpu, place: number): string {
  if (index !== null) return `GPU ${index}`;
  const busId = facts?.pciBusId;
  return uuid ?? (typeof busId === 'string' ? `the GPU at ${busId}` : `the GPU in place ${place}`);
}
