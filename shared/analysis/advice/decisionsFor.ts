import type { DecisionAsked } from './decision.ts';
import type { AdviceStatus } from './trackedFinding.ts';

type Verb = DecisionAsked['verb'];

/**
 * What can be decided of a finding in a status. What was accepted or dismissed is opened again before anything else is decided: a snooze
 * would silently end the tracking of what it saves. One that is gone can only be accepted, which follows it on.
 */
export function decisionsFor(status: AdviceStatus): readonly Verb[] {
  switch (status) {
    case 'open':
      return ['accept', 'dismiss', 'snooze', 'assign'];
    case 'snoozed':
      return ['accept', 'dismiss', 'snooze', 'assign', 'reopen'];
    case 'accepted':
      return ['assign', 'reopen'];
    case 'dismissed':
      return ['accept', 'assign', 'reopen'];
    case 'gone':
      return ['accept', 'assign'];
  }
}

/** What can be decided of each of several findings; nothing of none. */
export function decisionsForAll(statuses: readonly AdviceStatus[]): readonly Verb[] {
  const [first, ...others] = [...new Set(statuses)];
  if (first === undefined) return [];
  return decisionsFor(first).filter((verb) => others.every((other) => decisionsFor(other).includes(verb)));
}
