import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { Engine } from '../engineRule.ts';
import type { Parallelism } from '../parallelism.ts';
import { fittedModels } from './coefficients.ts';
import { type LayoutKind, layoutKindOf } from './layoutKind.ts';

/** How much was measured of a way to serve. */
export interface LayoutEvidence {
  readonly kind: LayoutKind;
  /** Decode steps that were measured of such a layout on any GPU; of all layouts for a plain group. */
  readonly rows: number;
  /** Those on this GPU, in any layout; 0 for a slice of one. */
  readonly gpuRows: number;
  /** What follows for the figures, sentences; null for a plain group on a GPU that was measured. */
  readonly note: string | null;
}

/** A way to serve, as far as what was measured of it is asked. */
interface Way {
  readonly over: Parallelism;
  readonly gpu: Pick<GpuSpec, 'key' | 'name'>;
  /** `3g` where it is a part of the card. */
  readonly slice: string | null;
}

/** Measurements behind predictions of a way. */
export function layoutEvidence({ over, gpu, slice }: Way, engine: Engine): LayoutEvidence {
  const kind = layoutKindOf(over);
  const isLlama = engine === 'llama.cpp';
  const { bands, rowsByGpu } = fittedModels.models[isLlama ? 'singleDecode' : 'decode'];
  const rows = (isLlama || kind === 'tensor' ? bands.all : bands[`layout:${kind}`])?.rows ?? 0;
  const gpuRows = slice === null ? (rowsByGpu[gpu.key] ?? 0) : 0;
  const notes = [
    isLlama ? noteOfLlama(rows) : noteOf(kind, rows),
    gpuRows === 0 ? unmeasured(gpu, slice) : null,
  ];
  return { kind, rows, gpuRows, note: notes.filter((note) => note !== null).join(' ') || null };
}

function unmeasured({ name }: Way['gpu'], slice: string | null): string {
  return slice === null
    ? `Nothing that serves on ${name} was measured at such a load: the figures follow from its rates, and the range is that of GPUs which a fit has not seen.`
    : 'No slice of a card was measured: the figures follow from its share of the rates, and the range is that of GPUs which a fit has not seen.';
}

function noteOfLlama(rows: number): string {
  return `llama.cpp was measured with one request at a time (${rows} measurements): what more at once take follows from it, and the range is twice as wide.`;
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
