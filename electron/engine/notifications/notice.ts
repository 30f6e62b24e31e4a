import type { Receiver } from '#shared/contract/schemas/notification.ts';
import { type Incident, type IncidentChange, isWorse } from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';

/** A change of an incident that a receiver is to be told of. */
export interface Notice {
  readonly type: 'opened' | 'escalated' | 'cleared';
  readonly incident: Incident;
  /** Labels of its host. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * The change as one to tell of, or null for one that nobody is told of: an update, simulated hosts. What was put off until now is told as
 * if it had opened now.
 */
export function noticeOf(
  { type, incident }: IncidentChange,
  labels: Readonly<Record<string, string>>,
): Notice | null {
  if (type === 'updated' || incident.demo) return null;
  return { type: type === 'woken' ? 'opened' : type, incident, labels };
}

/** True where somebody looks after an incident or has silenced it: nothing is told of it then. */
export function isSilent({ acknowledgement, snoozedUntilMs }: Incident, nowMs: EpochMs): boolean {
  return acknowledgement !== null || (snoozedUntilMs !== null && snoozedUntilMs > nowMs);
}

/** True where a receiver wants to hear of such a change, by its severity and its host's labels. */
export function wants(receiver: Receiver, { type, incident, labels }: Notice): boolean {
  if (!receiver.enabled || isWorse(receiver.minSeverity, incident.severity)) return false;
  if (type === 'cleared' && !receiver.sendCleared) return false;
  return Object.entries(receiver.labels).every(([key, value]) => {
    const given = Object.hasOwn(labels, key) ? labels[key] : undefined;
    return given !== undefined && (value === '' || given === value);
  });
}

/**
 * Two changes of one incident, neither told yet, as one; null where they cancel each other out. `isKnown`: the receiver believes the incident
 * to be open, and must hear of its end whatever came in between.
 *
 *     opened, escalated  -> opened, as bad as it is now
 *     opened, cleared    -> nothing happened; cleared where it is known
 *     escalated, cleared -> cleared
 *     cleared, opened    -> opened
 */
export function mergeNotices(before: Notice | undefined, now: Notice, isKnown: boolean): Notice | null {
  if (before?.type !== 'opened') return now;
  if (now.type === 'cleared') return isKnown ? now : null;
  return { ...now, type: 'opened' };
}
