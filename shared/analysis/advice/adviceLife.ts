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

/** What an acceptance holds a finding to: the finding and its costs as they were then. */
type Accepted = Pick<TrackedFinding, 'acceptedAs' | 'acceptedRates'>;

/** A finding with one more decision. */
export function decided(
  tracked: TrackedFinding,
  asked: DecisionAsked,
  by: string,
  nowMs: EpochMs,
): TrackedFinding {
  const decisions = [...tracked.decisions, { atMs: nowMs, by, asked, isUndone: false }].slice(-mostDecisions);
  const accepted = asked.verb === 'accept' || tracked.acceptedAs === null ? asItIsNow(tracked) : tracked;
  return withDecisions(tracked, decisions, nowMs, accepted);
}

/**
 * A finding without the decision of a moment: it stays in the history and has no effect. `before`: the finding as it was before that
 * decision; an acceptance that holds again holds what was accepted then, not what the finding says by now.
 */
export function undone(
  tracked: TrackedFinding,
  decidedAtMs: EpochMs,
  nowMs: EpochMs,
  before: TrackedFinding | null = null,
): TrackedFinding {
  const decisions = tracked.decisions.map((decision) =>
    decision.atMs === decidedAtMs ? { ...decision, isUndone: true } : decision,
  );
  const { status } = standingOf(decisions, tracked.gone, nowMs);
  const held = acceptance({ status, decisions });
  const known = [tracked, ...(before ? [before] : [])].find((one) => acceptance(one)?.atMs === held?.atMs);
  return withDecisions(tracked, decisions, nowMs, known ?? asItIsNow(tracked));
}

function asItIsNow({ finding, rates }: TrackedFinding): Accepted {
  return { acceptedAs: finding, acceptedRates: rates };
}

/** `accepted`: what it is held to where these decisions accept it. */
function withDecisions(
  tracked: TrackedFinding,
  decisions: readonly Decision[],
  nowMs: EpochMs,
  { acceptedAs, acceptedRates }: Accepted,
): TrackedFinding {
  const standing = standingOf(decisions, tracked.gone, nowMs);
  const held =
    standing.status === 'accepted' ? { acceptedAs, acceptedRates } : { acceptedAs: null, acceptedRates: {} };
  return { ...tracked, ...standing, decisions, ...held };
}

/** When and by whom a finding was accepted; null where it is not. */
export function acceptance({
  status,
  decisions,
}: Pick<TrackedFinding, 'status' | 'decisions'>): Decision | null {
  if (status !== 'accepted') return null;
  return decisions.findLast(({ asked, isUndone }) => asked.verb === 'accept' && !isUndone) ?? null;
}
