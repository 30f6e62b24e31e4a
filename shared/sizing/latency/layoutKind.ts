import type { Parallelism } from '../parallelism.ts';

/** Layouts by how much was measured of them: a group that shares every layer is what most rows are. */
export type LayoutKind = 'tensor' | 'expert' | 'dataParallelAttention' | 'pipeline';

/** The kind of a layout; the one of which least was measured where it is several. */
export function layoutKindOf(over: Parallelism): LayoutKind {
  if (over.pipelineParallel > 1) return 'pipeline';
  if (over.dataParallelAttention) return 'dataParallelAttention';
  return over.expertParallel > 1 ? 'expert' : 'tensor';
}
