import type { EpochMs } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import type { Decision } from './decision.ts';

/** Where a finding is in its life. A snoozed one is open again when its time has come. */
export const adviceStatuses = ['open', 'accepted', 'dismissed', 'snoozed', 'gone'] as const;
export type AdviceStatus = (typeof adviceStatuses)[number];

/** Why a finding is seen no more. */
export const goneReasons = ['changed', 'notSeen', 'expired', 'hidden'] as const;
export type GoneReason = (typeof goneReasons)[number];

/** What each means, as a sentence ends: "gone: ...". */
export const goneReasonText: Readonly<Record<GoneReason, string>> = {
  changed: 'what it was about has changed',
  notSeen: 'its GPUs are not observed any more',
  expired: 'it had expired and was not found again',
  hidden: 'guard rails or rules leave it out now',
};

/** What a finding said it would save at a time. */
export interface ClaimPoint {
  readonly atMs: EpochMs;
  /** Per month of 730 hours; null where a price is unknown. */
  readonly expected: DecimalText | null;
  readonly currency: string;
}

/** What GPUs cost an hour, by uuid, in the currency of the finding. */
export type GpuRates = Readonly<Record<string, DecimalText>>;

/** A finding with its life: the book's entry. */
export interface TrackedFinding {
  /** As it was seen last. */
  readonly finding: Finding;
  readonly status: AdviceStatus;
  readonly assignee: string | null;
  readonly snoozedUntilMs: EpochMs | null;
  readonly firstSeenMs: EpochMs;
  readonly lastSeenMs: EpochMs;
  readonly gone: { readonly atMs: EpochMs; readonly reason: GoneReason } | null;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  /** Oldest first, one for each change of the claim. */
  readonly claimed: readonly ClaimPoint[];
  /** What each of its GPUs cost an hour when it was seen last, by uuid; one that is missing has no known price. */
  readonly rates: GpuRates;
  /** The finding as it was when it was accepted; null where it is not. What is realised is held against it. */
  readonly acceptedAs: Finding | null;
  /** `rates` at that time; empty where it is not accepted. */
  readonly acceptedRates: GpuRates;
}
