import { acceptance } from '#shared/analysis/advice/adviceLife.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { remainingClaim } from '#shared/analysis/tracking/remainingClaim.ts';
import { trackSaving } from '#shared/analysis/tracking/savingTrack.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import type { LabelsOf } from '../adviceRows.ts';
import { countedItems, type FollowedItem } from './countedItems.ts';
import { type AfterSources, monthsAfter } from './monthsAfter.ts';
import { Newcomers } from './newcomers.ts';

/** What tracking is made of. */
export interface TrackingSources extends AfterSources {
  readonly demo: boolean;
  readonly labelsOf: LabelsOf;
}

type Item = AdviceTracking['items'][number];

/** Accepted advice, the newest first: what it claimed, and what telemetry and bills say came of it. */
export async function adviceTracking(
  tracked: readonly TrackedFinding[],
  sources: TrackingSources,
): Promise<AdviceTracking> {
  const accepted = tracked
    .flatMap((one) => {
      const decision = acceptance(one);
      return decision && one.acceptedAs ? [{ one, decision, finding: one.acceptedAs }] : [];
    })
    .sort((one, other) => one.decision.atMs - other.decision.atMs);
  const newcomers = new Newcomers(sources);
  const followed: FollowedItem[] = [];
  for (const { one, decision, finding } of accepted) {
    const advice = {
      finding,
      acceptedAtMs: decision.atMs,
      perHourThen: new Map(Object.entries(one.acceptedRates)),
      newcomers: newcomers.take(finding, decision.atMs),
      claimAt: (atMs: EpochMs) => remainingClaim(one, atMs),
    };
    const track = trackSaving(advice, await monthsAfter(advice, sources));
    const item = {
      id: finding.id,
      kind: finding.kind,
      title: finding.title,
      acceptedAtMs: decision.atMs,
      acceptedBy: decision.by,
      assignee: one.assignee,
      claimed: finding.saving,
      isStillSeen: one.gone === null,
      outcome: track.now ? { ...track.now, asOfMs: track.asOfMs } : nothingYet,
      claimedSoFar: track.claimedSoFar,
      realisedSoFar: track.realisedSoFar,
    };
    followed.push({ advice, months: track.months, item });
  }
  const items = countedItems(followed);
  return { demo: sources.demo, ...sumsOf(items), items: items.toReversed() };
}

const nothingYet: Item['outcome'] = {
  verdict: 'waiting',
  why: 'No whole hour was analysed since it was accepted.',
  fromTelemetry: null,
  fromBill: null,
  realised: null,
  asOfMs: null,
};

function sumsOf(items: readonly Item[]): Omit<AdviceTracking, 'demo' | 'items'> {
  const currencies = new Set(
    items.flatMap(({ claimed, countedClaim }) => (countedClaim === null ? [] : (claimed?.currency ?? []))),
  );
  const [currency = null] = currencies;
  // Money of several currencies has no sum.
  const isOne = currencies.size === 1;
  return {
    currency: isOne ? currency : null,
    claimed: isOne ? sumKnown(items.map(({ countedClaim }) => countedClaim)).sum : null,
    realised: isOne ? sumKnown(items.map((item) => item.countedRealised)).sum : null,
    waiting: items.filter(({ outcome }) => outcome.verdict === 'waiting').length,
  };
}
