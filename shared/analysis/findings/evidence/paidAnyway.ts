import type { AnalysedGpu } from '../../window/analysedGpu.ts';

/** Whether a GPU is paid for whether it runs or not: by a commitment, or as a reserved instance. Switching it off by the hour saves nothing. */
export function isPaidAnyway({ price, place }: Pick<AnalysedGpu, 'price' | 'place'>): boolean {
  return price.rate?.basis === 'commitment' || place?.market === 'reserved';
}
