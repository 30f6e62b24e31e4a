import type { EpochMs } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingKind } from '../findings/findingKind.ts';
import { standingOf } from './adviceLife.ts';
import type { ClaimPoint, GoneReason, GpuRates, TrackedFinding } from './trackedFinding.ts';

/** What an analysis says to the book. */
export interface AdviceRun {
  readonly nowMs: EpochMs;
  readonly findings: readonly Finding[];
  /** Kinds whose rule failed: that a finding of them was not found says nothing. */
  readonly untold: ReadonlySet<FindingKind>;
  /** Observed share of an analysed GPU's window, by uuid; of one that has none nothing was seen. */
  readonly coverageOf: (uuid: string) => number | undefined;
  readonly leastCoverage: number;
  /** What each GPU costs an hour, by uuid; one that is missing has no known price. */
  readonly perHour: ReadonlyMap<string, DecimalText>;
}

/** Claims that one finding keeps; the oldest but the first go. */
const mostClaims = 400;

/**
 * Brings a run into the book: what is found anew is added, what was there is renewed with its history and its decisions, and what is
 * found no more is gone with the reason, save where its rule failed: then it stays as it was. `perHourBefore`: what GPUs cost in the run before; null where there was none.
 * @returns what changed, by id.
 */
export function foldRun(
  book: ReadonlyMap<string, TrackedFinding>,
  run: AdviceRun,
  perHourBefore: AdviceRun['perHour'] | null = null,
): ReadonlyMap<string, TrackedFinding> {
  const changed = new Map<string, TrackedFinding>();
  const areRatesSame = perHourBefore !== null && areRatesEqual(perHourBefore, run.perHour);
  for (const finding of run.findings) {
    const known = book.get(finding.id);
    const areSame = areRatesSame && known?.gone === null && areGpusSame(known.finding.gpus, finding.gpus);
    const rates = areSame ? known.rates : ratesOf(finding, run.perHour);
    changed.set(finding.id, renewed(known, finding, rates, run.nowMs));
  }
  for (const [id, tracked] of book) {
    if (changed.has(id) || tracked.gone !== null || run.untold.has(tracked.finding.kind)) continue;
    const gone = { atMs: run.nowMs, reason: whyGone(tracked.finding, run) };
    changed.set(id, { ...tracked, gone, ...standingOf(tracked.decisions, gone, run.nowMs) });
  }
  return changed;
}

/** Whether a renewed finding claims something else than it did, and does not only tell the same with newer figures. */
export function claimsElse(known: TrackedFinding | undefined, now: TrackedFinding): boolean {
  if (known === undefined || known.gone !== now.gone || known.status !== now.status) return true;
  if (known.claimed !== now.claimed || known.rates !== now.rates) return true;
  const [one, other] = [known.finding, now.finding];
  return (
    one.standing !== other.standing ||
    one.supersededBy !== other.supersededBy ||
    one.saving?.low !== other.saving?.low ||
    one.saving?.high !== other.saving?.high
  );
}

function renewed(
  known: TrackedFinding | undefined,
  finding: Finding,
  rates: GpuRates,
  nowMs: EpochMs,
): TrackedFinding {
  const decisions = known?.decisions ?? [];
  return {
    finding,
    ...standingOf(decisions, null, nowMs),
    firstSeenMs: known?.firstSeenMs ?? nowMs,
    lastSeenMs: nowMs,
    gone: null,
    decisions,
    claimed: withClaim(known?.claimed ?? [], finding, nowMs),
    rates,
    acceptedAs: known?.acceptedAs ?? null,
    acceptedRates: known?.acceptedRates ?? {},
  };
}

/** Whether GPUs cost the same an hour. */
export function areRatesEqual(one: AdviceRun['perHour'], other: AdviceRun['perHour']): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [uuid, rate] of one) if (other.get(uuid) !== rate) return false;
  return true;
}

function areGpusSame(one: Finding['gpus'], other: Finding['gpus']): boolean {
  return one.length === other.length && one.every(({ uuid }, at) => uuid === other[at]?.uuid);
}

function ratesOf({ gpus }: Finding, perHour: AdviceRun['perHour']): GpuRates {
  return Object.fromEntries(
    gpus.flatMap(({ uuid }) => {
      const rate = perHour.get(uuid);
      return rate === undefined ? [] : [[uuid, rate]];
    }),
  );
}

function withClaim(
  claimed: readonly ClaimPoint[],
  { saving }: Finding,
  atMs: EpochMs,
): readonly ClaimPoint[] {
  const last = claimed.at(-1);
  const expected = saving?.expected ?? null;
  if (last !== undefined && last.expected === expected) return claimed;
  const point = { atMs, expected, currency: saving?.currency ?? last?.currency ?? '' };
  const [first, ...others] = [...claimed, point];
  return first === undefined ? [] : [first, ...others.slice(1 - mostClaims)];
}

function whyGone({ gpus, expiresAtMs }: Finding, run: AdviceRun): GoneReason {
  const seen = gpus.flatMap(({ uuid }) => run.coverageOf(uuid) ?? []);
  if (gpus.length > 0 && seen.length === 0) return 'notSeen';
  if (seen.some((coverage) => coverage < run.leastCoverage)) return 'hidden';
  return expiresAtMs <= run.nowMs ? 'expired' : 'changed';
}
