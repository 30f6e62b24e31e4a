import { acceptance } from '#shared/analysis/advice/adviceLife.ts';
import { teamOf } from '#shared/analysis/advice/teamOf.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import { familyOf } from '#shared/analysis/tracking/family.ts';
import { remainingClaim } from '#shared/analysis/tracking/remainingClaim.ts';
import { trackSaving } from '#shared/analysis/tracking/savingTrack.ts';
import type { WindowGpu } from '#shared/analysis/window/fleetWindow.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import type { LabelsOf } from '../adviceRows.ts';
import { type AfterSources, monthsAfter } from './monthsAfter.ts';

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
  const items: Item[] = [];
  for (const { one, decision, finding } of accepted) {
    const advice = {
      finding,
      acceptedAtMs: decision.atMs,
      perHourThen: new Map(Object.entries(one.acceptedRates)),
      newcomers: newcomers.take(finding, decision.atMs),
      claimAt: (atMs: EpochMs) => remainingClaim(one, atMs),
    };
    const track = trackSaving(advice, await monthsAfter(advice, sources));
    items.push({
      id: finding.id,
      kind: finding.kind,
      title: finding.title,
      acceptedAtMs: decision.atMs,
      acceptedBy: decision.by,
      assignee: one.assignee,
      claimed: finding.saving,
      isStillSeen: one.gone === null,
      outcome: track.now ? { ...track.now, asOfMs: track.asOfMs } : nothingYet,
      months: [...track.months],
      claimedSoFar: track.claimedSoFar,
      realisedSoFar: track.realisedSoFar,
    });
  }
  return { demo: sources.demo, ...sumsOf(items), items: items.reverse() };
}

const nothingYet: Item['outcome'] = {
  verdict: 'waiting',
  why: 'No whole hour was analysed since it was accepted.',
  fromTelemetry: null,
  fromBill: null,
  realised: null,
  asOfMs: null,
};

/** What a fix costs is no saving: it is in no sum. */
function sumsOf(items: readonly Item[]): Omit<AdviceTracking, 'demo' | 'items'> {
  const savings = items.filter(({ kind }) => familyOf(kind) !== 'fix');
  const currencies = new Set(savings.flatMap(({ claimed }) => claimed?.currency ?? []));
  const [currency = null] = currencies;
  // Money of several currencies has no sum.
  const isOne = currencies.size === 1;
  return {
    currency: isOne ? currency : null,
    claimed: isOne ? sumKnown(savings.map(({ claimed }) => claimed?.expected ?? null)).sum : null,
    realised: isOne ? sumKnown(savings.map(({ outcome }) => outcome.realised)).sum : null,
    waiting: items.filter(({ outcome }) => outcome.verdict === 'waiting').length,
  };
}

/** GPUs that joined, each given to the first advice of its team that it may have taken over from. */
class Newcomers {
  readonly #sources: TrackingSources;
  readonly #given = new Set<string>();

  constructor(sources: TrackingSources) {
    this.#sources = sources;
  }

  /** At most as many as the advice has GPUs. */
  take(finding: TrackedFinding['finding'], acceptedAtMs: number): readonly WindowGpu[] {
    const { labelsOf, store } = this.#sources;
    const team = teamOf([...new Set(finding.gpus.map(({ host }) => host))], labelsOf);
    if (team === null) return [];
    const all = store.windowHours.gpus(0);
    const firstSeen = new Map<string, number>();
    for (const { uuid, firstSeenMs } of all)
      firstSeen.set(uuid, Math.min(firstSeen.get(uuid) ?? firstSeenMs, firstSeenMs));
    const own = new Set(finding.gpus.map(({ uuid }) => uuid));
    const found = all
      .filter(({ uuid }) => (firstSeen.get(uuid) ?? 0) > acceptedAtMs && !own.has(uuid))
      .filter(({ uuid, host }) => !this.#given.has(uuid) && teamOf([host], labelsOf) === team)
      .slice(0, finding.gpus.length);
    for (const { uuid } of found) this.#given.add(uuid);
    return found;
  }
}
