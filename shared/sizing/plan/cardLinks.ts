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

/**
 * How many cards a bridge joins at most; null for cards whose links need none. `NVLink4 bridge (pairs)`: 2, `(2/4-way)`: 4. AMD's, of which
 * the catalogue does not say it, join two or four (general knowledge).
 */
function widestBridge({ interconnect }: GpuSpec): number | null {
  if (!interconnect.includes('bridge')) return null;
  return interconnect.includes('(pairs)') ? 2 : 4;
}

/** Links as the catalogue has them. */
export function cardLinks(card: GpuSpec): CardLinks {
  const bridged = widestBridge(card);
  const isFast = card.nvlinkBytesPerSecond !== null;
  return {
    unknown: (cards) => whatIsUnknown(card, cards),
    forbids: (cards) => {
      if (cards > mostOverPcie && !isFast)
        return `${cards} of ${card.name} would talk over PCIe, which slows them down more than they add`;
      return bridged !== null && cards > bridged
        ? `bridges of ${card.name} join ${bridged === 2 ? 'two' : 'four'} cards, not ${cards}`
        : null;
    },
    isFast: () => isFast,
    hopBytesPerSecond: bridged !== null ? card.pcieBytesPerSecond : null,
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
