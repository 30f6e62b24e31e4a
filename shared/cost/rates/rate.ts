import type { Watts } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { CostLine } from '../owned/ownedCost.ts';

/** What a price rests on, in the order in which it is looked for. */
export const rateBases = ['owned', 'commitment', 'card', 'quote'] as const;
export type RateBasis = (typeof rateBases)[number];

/** What an hour of one GPU costs. */
export interface Rate {
  readonly basis: RateBasis;
  /** Name of the entry, or the row of the price list. */
  readonly rule: string;
  /** In the book's currency, without what `energy` counts. */
  readonly perGpuHour: DecimalText;
  readonly currency: string;
  /** What power adds, of hardware of one's own; null where the price includes it. */
  readonly energy: RateEnergy | null;
  readonly source: string;
  /** YYYY-MM-DD; null where nobody knows it. */
  readonly asOf: string | null;
  /** The calculation, line by line, where there is more than a price. */
  readonly lines: readonly CostLine[];
}

/** A GPU at so many watts costs (watts + hostWatts) / 1000 x perKwh an hour more. */
interface RateEnergy {
  readonly perKwh: DecimalText;
  /** Its share of the host's own draw. */
  readonly hostWatts: Watts;
}

/** One rule that was looked at. */
export interface RateStep {
  readonly basis: RateBasis | 'place' | 'discount' | 'exchange';
  /** Name of the entry, or the row of the list. */
  readonly rule: string;
  readonly outcome: 'chosen' | 'applied' | 'passed over' | 'does not fit';
  /** With its figures, a sentence without a stop. */
  readonly detail: string;
  readonly source: string | null;
  readonly asOf: string | null;
}

/** The price of GPUs of one kind in one host, and how it came about. */
export interface RateAnswer {
  /** Null where it is unknown, which is not free. */
  readonly rate: Rate | null;
  readonly steps: readonly RateStep[];
  /** What casts doubt on it: an old price, a region that is not known. */
  readonly warnings: readonly string[];
  /** Where it is unknown: why, and what to do, a sentence each; else ''. */
  readonly why: string;
  readonly remedy: string;
}
