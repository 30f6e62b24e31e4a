import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ListPrice } from '#shared/catalog/priceCatalog.ts';
import { engineFault } from '../engineSupport.ts';
import { oneGpu, type Parallelism, tensorParallel } from '../parallelism.ts';
import type { WeightFormat } from '../precision.ts';
import { sizeWeights } from '../weights.ts';
import { cardLinks } from './cardLinks.ts';
import { type Layout, layoutsOf } from './layouts.ts';
import { migSlices } from './migSlices.ts';
import type { PlanRequest } from './planRequest.ts';
import { mostTogether } from './together.ts';

/** One way to lay out a replica. */
export interface Candidate extends Layout {
  /** The card, or the MIG slice as a card of its own. */
  readonly gpu: GpuSpec;
  /** The card in the catalogue. */
  readonly card: GpuSpec;
  /** `3g` where it is a slice. */
  readonly slice: string | null;
  /** True where `gpu` is a half or another share of a card without MIG: its speed was measured as little as that of a slice. */
  readonly isShare?: boolean;
  /** Cards of a replica; below 1 for a slice. */
  readonly cards: number;
  readonly weights: WeightFormat;
}

/** A way that was not taken, and why in a sentence. */
export interface Rejection {
  readonly card: GpuSpec;
  readonly slice: string | null;
  readonly cards: number;
  readonly weights: WeightFormat;
  readonly over: Parallelism;
  readonly reason: string;
}

const groupSizes = [1, 2, 4, 8, 16];
/** Sizes up to this are looked at for every card, larger ones where so many can be had together. */
const usualSize = 8;

/** Every way to lay the model out, and those that cannot be. `offers`: prices by GPU. */
export function enumerateCandidates(
  request: PlanRequest,
  offers: ReadonlyMap<string, readonly ListPrice[]>,
): { readonly candidates: readonly Candidate[]; readonly rejections: readonly Rejection[] } {
  const candidates: Candidate[] = [];
  const rejections: Rejection[] = [];
  for (const card of request.gpus) {
    const together = mostTogether(card, offers.get(card.key) ?? []);
    const sizes = groupSizes.filter((cards) => cards <= Math.max(usualSize, together));
    const slices = migSlices(card);
    const links = cardLinks(card);
    const bySize = sizes.map((cards) => ({
      cards,
      ...layoutsOf(links, request.model, request.engine, cards),
    }));
    for (const weights of request.weights) {
      const fault = engineFault({ engine: request.engine, gpu: card, weights, kv: request.kv });
      if (fault !== null) {
        rejections.push({ card, slice: null, cards: 1, weights, over: oneGpu, reason: fault });
        continue;
      }
      for (const { name, gpu, perCard } of slices)
        candidates.push({ gpu, card, slice: name, cards: 1 / perCard, weights, over: oneGpu });
      for (const { cards, possible, impossible } of bySize) {
        for (const layout of possible)
          candidates.push({ gpu: card, card, slice: null, cards, weights, ...layout });
        for (const no of impossible) rejections.push({ card, slice: null, cards, weights, ...no });
      }
      const reason = whyNotAcross(request, card, weights, together);
      if (reason !== null) {
        const cards = together * 2;
        rejections.push({ card, slice: null, cards, weights, over: tensorParallel(cards), reason });
      }
    }
  }
  return { candidates, rejections };
}

/** Where the largest instance is too small for the weights alone, several would be needed, and nothing tells what links them. */
function whyNotAcross(
  { model }: PlanRequest,
  card: GpuSpec,
  weights: WeightFormat,
  together: number,
): string | null {
  if (together < usualSize) return null;
  if (sizeWeights(model, weights, oneGpu).total < together * card.memoryBytes) return null;
  return `its weights need more than the ${together} of ${card.name} of the largest instance, and no source tells what links several instances, so nothing can be said of their speed`;
}
