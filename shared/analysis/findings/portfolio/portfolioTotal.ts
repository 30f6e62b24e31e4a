import type { DecimalText } from '../../../money/decimal.ts';
import type { MonthlyAmount } from '../finding.ts';

/** What one finding adds to the portfolio. */
export interface CountedFinding {
  readonly findingId: string;
  /**
   * What counts of its saving; 0 where others take all of it, null where it has no saving that can be counted. Expected amounts add up to
   * the total's; low and high are its own range, and not all findings are at the same end of theirs at once.
   */
  readonly counted: MonthlyAmount | null;
  /** `part`: others take some of what it would take. */
  readonly extent: 'whole' | 'part' | 'none';
  /** Findings that took what it lost, the one that took most first. */
  readonly reducedBy: readonly string[];
}

/** What all findings save together, no part of a GPU's cost counted twice. */
export interface Portfolio {
  /** ISO 4217. */
  readonly currency: string;
  /** Of firm findings. Never above `spend`. */
  readonly total: MonthlyAmount;
  /** Of preliminary findings, on what the firm ones leave. Not part of `total`; both together are never above `spend`. */
  readonly preliminary: MonthlyAmount;
  /** What under-sized GPUs cost to mend. No part of any total. */
  readonly fixes: MonthlyAmount;
  /** A month of all GPUs whose price is known. */
  readonly spend: DecimalText;
  readonly gpus: number;
  /** GPUs whose price is unknown: no saving on them is in any figure. */
  readonly gpusWithoutPrice: number;
  /** Of every finding, in their order. */
  readonly entries: readonly CountedFinding[];
  /** How it was counted, a sentence each. */
  readonly method: readonly string[];
}
