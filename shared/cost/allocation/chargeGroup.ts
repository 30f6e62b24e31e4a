import type { EpochMs } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';

/** Charges of the ledger that are split alike, summed: one resource, one charge period, one kind of charge. */
export interface ChargeGroup {
  readonly provider: string;
  readonly account: string | null;
  readonly currency: string;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  /** FOCUS: Usage, Purchase, Tax, Credit, Adjustment; as the file has it. */
  readonly category: string | null;
  /** FOCUS CommitmentDiscountStatus; `Unused` is commitment that nobody used. */
  readonly commitmentStatus: string | null;
  /** FOCUS ChargeClass: it corrects a charge of an earlier period. */
  readonly isCorrection: boolean;
  readonly fromMs: EpochMs;
  /** Exclusive. */
  readonly toMs: EpochMs;
  /** Sum of the chosen cost of the rows that have one. */
  readonly cost: DecimalText;
  readonly rows: number;
  /** Rows whose cost is unknown: in no figure, and counted. */
  readonly rowsWithoutCost: number;
  /** Hours that the provider counted, where the rows are in hours; null where they are not. */
  readonly hours: number | null;
  /** GPUs of the resource as the provider says (SkuPriceDetails.GpuCount); null where it does not. */
  readonly gpuCount: number | null;
  /** Value of the tag that is asked for; null where there is none, or no tag is asked for. */
  readonly tag: string | null;
}

/** Charges that are no use of a resource that a host stands for: each a line of its own, never spread over GPUs. */
export const ownLines = ['unmatched', 'credit', 'tax', 'purchase', 'unusedCommitment', 'adjustment'] as const;
export type OwnLine = (typeof ownLines)[number];

/** What a table says of each. */
export const ownLineText: Readonly<Record<OwnLine, string>> = {
  unmatched: 'Resources without a host',
  credit: 'Credits',
  tax: 'Taxes',
  purchase: 'Purchases',
  unusedCommitment: 'Unused commitment',
  adjustment: 'Adjustments',
};

/**
 * The line that a charge is by its kind; null for use of a resource, which a host may stand for. The fee of a commitment (AWS) costs what
 * nobody used of it as far as cost is amortised; what is billed of it is the whole commitment, which is a purchase.
 */
export function ownLineOf(
  { category, commitmentStatus }: Pick<ChargeGroup, 'category' | 'commitmentStatus'>,
  basis: 'effective' | 'billed',
): OwnLine | null {
  const kind = category?.toLowerCase();
  const isFee = kind === 'purchase' && basis === 'billed';
  if (commitmentStatus?.toLowerCase() === 'unused' && !isFee) return 'unusedCommitment';
  switch (kind) {
    case 'credit':
      return 'credit';
    case 'tax':
      return 'tax';
    case 'purchase':
      return 'purchase';
    case 'adjustment':
      return 'adjustment';
    default:
      return null;
  }
}

/** Seconds that a charge bills: the provider's own hours where it counted fewer than the period has, else the period. */
export function billedSeconds({
  fromMs,
  toMs,
  hours,
}: Pick<ChargeGroup, 'fromMs' | 'toMs' | 'hours'>): number {
  const period = Math.max(0, (toMs - fromMs) / 1000);
  return hours !== null && hours > 0 ? Math.min(period, hours * 3600) : period;
}
