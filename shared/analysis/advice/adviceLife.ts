import type { EpochMs } from '../../domain/units.ts';
import type { Decision, DecisionAsked } from './decision.ts';
import type { AdviceStatus, TrackedFinding } from './trackedFinding.ts';

/** The parts of a finding's life that follow from its decisions. */
type Standing = Pick<TrackedFinding, 'status' | 'assignee' | 'snoozedUntilMs'>;

/** Decisions that one finding keeps; the oldest go. */
const mostDecisions = 200;

/**
 * What decisions come to. The last of accept, dismiss and reopen counts; a snooze holds until its time, or until something else is
 * decided. What is gone is `gone`, unless it was accepted: then it is followed on.
 */
export function standingOf(
  decisions: readonly Decision[],
  gone: TrackedFinding['gone'],
  nowMs: EpochMs,
): Standing {
  let status: AdviceStatus = 'open';
  let assignee: string | null = null;
  let snoozedUntilMs: EpochMs | null = null;
  for (const { asked, isUndone } of decisions) {
    if (isUndone) continue;
    if (asked.verb === 'assign') {
      assignee = asked.to;
      continue;
    }
    snoozedUntilMs = asked.verb === 'snooze' ? asked.untilMs : null;
    if (asked.verb === 'accept') status = 'accepted';
    else if (asked.verb === 'dismiss') status = 'dismissed';
    else status = 'open';
  }
  if (snoozedUntilMs !== null && snoozedUntilMs <= nowMs) snoozedUntilMs = null;
  if (snoozedUntilMs !== null) status = 'snoozed';
  if (gone !== null && status !== 'accepted') status = 'gone';
  return { status, assignee, snoozedUntilMs };
}

/** The same finding as its decisions have it at a time: a snooze that is over is over. */
export function atTime(tracked: TrackedFinding, nowMs: EpochMs): TrackedFinding {
  if (tracked.status !== 'snoozed') return tracked;
  return { ...tracked, ...standingOf(tracked.decisions, tracked.gone, nowMs) };
}

/** A finding with one more decision. */
export function decided(
  tracked: TrackedFinding,
  asked: DecisionAsked,
  by: string,
  nowMs: EpochMs,
): TrackedFinding {
  const decisions = [...tracked.decisions, { atMs: nowMs, by, asked, isUndone: false }].slice(-mostDecisions);
  return withDecisions(tracked, decisions, nowMs, asked.verb === 'accept');
}

/** A finding without the decision of a moment: it stays in the history and has no effect. */
export function undone(tracked: TrackedFinding, decidedAtMs: EpochMs, nowMs: EpochMs): TrackedFinding {
  const decisions = tracked.decisions.map((decision) =>
    decision.atMs === decidedAtMs ? { ...decision, isUndone: true } : decision,
  );
  return withDecisions(tracked, decisions, nowMs, false);
}

/** `isAcceptedNow`: true where the last decision accepts it, as it is now. */
function withDecisions(
  tracked: TrackedFinding,
  decisions: readonly Decision[],
  nowMs: EpochMs,
  isAcceptedNow: boolean,
): TrackedFinding {
  const standing = standingOf(decisions, tracked.gone, nowMs);
  if (standing.status !== 'accepted')
    return { ...tracked, ...standing, decisions, acceptedAs: null, acceptedRates: {} };
  const isNew = isAcceptedNow || tracked.acceptedAs === null;
  const acceptedRates = isNew ? tracked.rates : tracked.acceptedRates;
  const acceptedAs = isNew ? tracked.finding : tracked.acceptedAs;
  return { ...tracked, ...standing, decisions, acceptedAs, acceptedRates };
}

/** When and by whom a finding was accepted; null where it is not. */
export function acceptance({ status, decisions }: TrackedFinding): Decision | null {
  if (status !== 'accepted') return null;
  return decisions.findLast(({ asked, isUndone }) => asked.verb === 'accept' && !isUndone) ?? null;
}
