import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { linkRate, wideRate } from '../latency/servingCase.ts';
import { type Parallelism, tensorParallel } from '../parallelism.ts';
import type { WeightFormat } from '../precision.ts';
import { migSlices } from './migSlices.ts';
import type { PlanRequest } from './planRequest.ts';

/** One way to lay out a replica. */
export interface Candidate {
  /** The card, or the MIG slice as a card of its own. */
  readonly gpu: GpuSpec;
  /** The card in the catalogue. */
  readonly card: GpuSpec;
  /** `3g` where it is a slice. */
  readonly slice: string | null;
  /** Cards of a replica; below 1 for a slice. */
  readonly cards: number;
  readonly weights: WeightFormat;
  readonly over: Parallelism;
}

/** A way that was not taken, and why in a sentence. */
export interface Rejection {
  readonly card: GpuSpec;
  readonly slice: string | null;
  readonly cards: number;
  readonly weights: WeightFormat;
  readonly reason: string;
}

const groupSizes = [1, 2, 4, 8];

/** Every way to lay the model out, and those that cannot be. */
export function enumerateCandidates({ gpus, model, weights }: PlanRequest): {
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
} {
  const candidates: Candidate[] = [];
  const rejections: Rejection[] = [];
  for (const card of gpus)
    for (const format of weights) {
      for (const slice of migSlices(card))
        candidates.push({
          gpu: slice.gpu,
          card,
          slice: slice.name,
          cards: 1 / slice.perCard,
          weights: format,
          over: tensorParallel(1),
        });
      for (const cards of groupSizes) {
        const over = tensorParallel(cards);
        const reason = impossible(card, model, cards);
        if (reason) rejections.push({ card, slice: null, cards, weights: format, reason });
        else candidates.push({ gpu: card, card, slice: null, cards, weights: format, over });
      }
    }
  return { candidates, rejections };
}

/** PCIe slows a group of more than two down so much that replicas are better (measured: L40S at 1.4 to 5 GB/s). */
const mostOverPcie = 2;

function impossible(card: GpuSpec, model: ModelConfig, cards: number): string | null {
  if (Number.isNaN(wideRate(card)))
    return `how fast ${card.name} computes is not known, so nothing can be said of its speed`;
  if (cards > 1 && Number.isNaN(linkRate(card))) return `how ${card.name} would talk to another is not known`;
  if (model.heads % cards !== 0) return `${model.heads} attention heads do not divide over ${cards} GPUs`;
  if (cards > mostOverPcie && card.nvlinkBytesPerSecond === null)
    return `${cards} of ${card.name} would talk over PCIe, which slows them down more than they add`;
  const isPair = card.interconnect.includes('(pairs)');
  return isPair && cards > 2 ? `NVLink bridges of ${card.name} join two cards, not ${cards}` : null;
}
