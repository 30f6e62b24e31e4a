import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { linkRate, wideRate } from '../latency/servingCase.ts';

/** What is known of the links between cards of one kind: by their specification, or on a host of which more is known. */
export interface CardLinks {
  /** Why nothing can be said of the speed of so many; null where something can. */
  readonly unknown: (cards: number) => string | null;
  /** Why so many cannot share every layer; null where they can. */
  readonly forbids: (cards: number) => string | null;
  /** True where so many exchange fast enough that stages of a pipeline are of no use. */
  readonly isFast: (cards: number) => boolean;
  /** Between stages, where it is known to be another rate than within a group. */
  readonly hopBytesPerSecond: number | null;
}

/** PCIe slows a group of more than two down so much that replicas are better (measured: L40S at 1.4 to 5 GB/s). */
export const mostOverPcie = 2;

/** Links as the catalogue has them. */
export function cardLinks(card: GpuSpec): CardLinks {
  const isPair = card.interconnect.includes('(pairs)');
  const isFast = card.nvlinkBytesPerSecond !== null;
  return {
    unknown: (cards) => whatIsUnknown(card, cards),
    forbids: (cards) => {
      if (cards > mostOverPcie && !isFast)
        return `${cards} of ${card.name} would talk over PCIe, which slows them down more than they add`;
      return isPair && cards > 2 ? `NVLink bridges of ${card.name} join two cards, not ${cards}` : null;
    },
    isFast: () => isFast,
    hopBytesPerSecond: isPair ? card.pcieBytesPerSecond : null,
  };
}

/** Why the speed of so many cards is not known, as far as that follows from the catalogue; null where it is. */
export function whatIsUnknown(card: GpuSpec, cards: number): string | null {
  if (Number.isNaN(wideRate(card)))
    return `how fast ${card.name} computes is not known, so nothing can be said of its speed`;
  return cards > 1 && Number.isNaN(linkRate(card))
    ? `how ${card.name} would talk to another is not known`
    : null;
}
