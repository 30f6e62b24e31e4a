import type { Parallelism } from '../parallelism.ts';
import { fittedModels } from './coefficients.ts';
import { type LayoutKind, layoutKindOf } from './layoutKind.ts';

/** How much was measured of a layout. */
export interface LayoutEvidence {
  readonly kind: LayoutKind;
  /** Decode steps that were measured of it; of all layouts for a plain group. */
  readonly rows: number;
  /** What follows for the figures, as a sentence; null for a plain group, which is what the model was fitted to mostly. */
  readonly note: string | null;
}

/** Measurements behind predictions of a layout. */
export function layoutEvidence(over: Parallelism): LayoutEvidence {
  const kind = layoutKindOf(over);
  const { bands } = fittedModels.models.decode;
  const rows = (kind === 'tensor' ? bands.all : bands[`layout:${kind}`])?.rows ?? 0;
  return { kind, rows, note: noteOf(kind, rows) };
}

function noteOf(kind: LayoutKind, rows: number): string | null {
  switch (kind) {
    case 'tensor':
      return null;
    case 'expert':
      return `Experts spread whole over the GPUs rest on ${rows} measurements; the range is theirs where it is wider.`;
    case 'dataParallelAttention':
      return `Attention apart on each GPU rests on ${rows} measurements; the range is theirs where it is wider.`;
    case 'pipeline':
      return 'No measurement has stages of a pipeline: the figures follow from one stage and the link, and the range is twice as wide.';
  }
}
