import { type Incident, type IncidentChange, isWorse } from '../../domain/incident.ts';
import type { EpochMs, Milliseconds } from '../../domain/units.ts';
import { type Finding, type HostJudgement, placeKey } from '../health/finding.ts';
import { clearCase, openCase, renewCase, reopenCase } from './caseChanges.ts';
import type { IncidentCase, Moment, StoredIncident } from './incidentCase.ts';
import { clearDelayMs, incidentRules, reopenWithinMs } from './incidentRules.ts';
import { PendingFindings } from './pendingFindings.ts';

/** A condition that goes on is written down again after this time. */
const renewEveryMs: Milliseconds = 60_000;
/** Beyond this many open at once, new ones are counted and not opened: something else is wrong then. */
export const mostOpen = 5000;
/** Refused findings are counted one by one up to here. */
const mostRefused = 20_000;
const mostCleared = 2000;

/** What a lifecycle needs of the world. */
export interface LifecycleMeans {
  readonly newId: () => string;
  readonly isDemo: (host: string) => boolean;
  /** Told of every case that changed in a way worth keeping. */
  readonly onCase: (one: IncidentCase) => void;
}

/** What is wrong and no incident, because too many are open. */
export interface IncidentOverflow {
  /** Conditions that hold now. */
  readonly refused: number;
  /** Events since the start. */
  readonly lostEvents: number;
}

/**
 * From findings and events to incidents: opens them after a delay, renews them, clears them after a longer one, and opens the same
 * one again when it comes back. Time is what the caller says; nothing happens by itself. What it holds is bounded.
 */
export class IncidentLifecycle {
  /** By key of their place; one that cleared stays for as long as it may come back. */
  readonly #cases = new Map<string, IncidentCase>();
  readonly #pending = new PendingFindings();
  readonly #means: LifecycleMeans;
  readonly #renewedAtMono = new WeakMap<IncidentCase, Milliseconds>();
  /** Keys of conditions that hold and found no room. */
  readonly #refused = new Set<string>();
  #lostEvents = 0;

  constructor(means: LifecycleMeans) {
    this.#means = means;
  }

  /** Those that are open, and those that cleared a short while ago. */
  cases(): readonly IncidentCase[] {
    return [...this.#cases.values()];
  }

  /** What there was no room for. */
  overflow(): IncidentOverflow {
    return { refused: this.#refused.size, lostEvents: this.#lostEvents };
  }

  /** Takes up what was kept. Conditions hold until they are judged; events go on being quiet. */
  restore(stored: readonly StoredIncident[], at: Moment): void {
    for (const { incident, steps, reopenings } of stored) {
      const sinceSeen = Math.max(0, at.nowMs - incident.lastSeenAtMs);
      const isEvent = incidentRules[incident.kind].basis === 'event';
      const goneSinceMono = isEvent ? at.monoMs - sinceSeen : null;
      const sinceCleared = Math.max(0, at.nowMs - (incident.clearedAtMs ?? at.nowMs));
      const clearedAtMono = incident.state === 'open' ? null : at.monoMs - sinceCleared;
      this.#cases.set(placeKey(incident), { incident, steps, reopenings, goneSinceMono, clearedAtMono });
    }
  }

  /** Takes in what was judged of a host's conditions. */
  judge({ host, findings, isUnknown }: HostJudgement, at: Moment): IncidentChange[] {
    const found = new Map(findings.map((finding) => [placeKey(finding), finding]));
    const changes: IncidentChange[] = [];
    for (const [key, finding] of found) changes.push(...this.#holds(key, finding, at));
    this.#pending.forget(host, (place) => found.has(placeKey(place)), at);
    this.#forgetRefused(host, (key) => found.has(key));
    for (const [key, one] of this.#cases) {
      if (one.incident.host !== host || found.has(key) || one.clearedAtMono !== null) continue;
      if (incidentRules[one.incident.kind].basis === 'event') continue;
      one.goneSinceMono = isUnknown(one.incident) ? null : (one.goneSinceMono ?? at.monoMs);
    }
    return changes;
  }

  /** Takes in something that happened at a time that may lie back. What is over by now opens and clears without a word. */
  happened(finding: Finding, atMs: EpochMs, at: Moment): IncidentChange[] {
    const key = placeKey(finding);
    const eventMono = at.monoMs - Math.max(0, at.nowMs - atMs);
    const known = this.#cases.get(key);
    if (known && known.clearedAtMono === null) return [this.#again(known, finding, atMs, eventMono)];
    const one = this.#begin(key, finding, atMs, eventMono, atMs);
    if (!one) return [];
    one.goneSinceMono = eventMono;
    // By the delay that it has now: each return doubles it, so that what would be over elsewhere may be open here.
    return this.#clearIfGone(one, at) ? [] : [{ type: 'opened', incident: one.incident }];
  }

  /** Clears what has been gone for long enough, ends snoozes, forgets what cannot come back. */
  sweep(at: Moment): IncidentChange[] {
    const changes: IncidentChange[] = [];
    for (const [key, one] of this.#cases) {
      if (one.clearedAtMono !== null) {
        if (at.monoMs - one.clearedAtMono > reopenWithinMs) this.#cases.delete(key);
        continue;
      }
      const { snoozedUntilMs } = one.incident;
      if (this.#clearIfGone(one, at)) changes.push({ type: 'cleared', incident: one.incident });
      else if (snoozedUntilMs !== null && snoozedUntilMs <= at.nowMs) {
        one.incident = { ...one.incident, snoozedUntilMs: null };
        changes.push(this.#changed(one, 'woken'));
      }
    }
    this.#dropSurplus();
    return changes;
  }

  /** Ends at once what is open on a host and meant by `isOver`: it was removed, or it was booted anew. */
  end(
    host: string,
    isOver: (one: IncidentCase) => boolean,
    reason: string,
    atMs: EpochMs,
    at: Moment,
  ): IncidentChange[] {
    const changes: IncidentChange[] = [];
    this.#pending.forget(host, () => false, { ...at, monoMs: Number.POSITIVE_INFINITY });
    this.#forgetRefused(host, () => false);
    for (const one of this.#cases.values()) {
      if (one.incident.host !== host || one.clearedAtMono !== null || !isOver(one)) continue;
      clearCase(one, at.monoMs, atMs, reason);
      changes.push(this.#changed(one, 'cleared'));
    }
    return changes;
  }

  /** Forgets cases as if they had never been. */
  drop(isMeant: (incident: Incident) => boolean): void {
    for (const [key, one] of this.#cases) if (isMeant(one.incident)) this.#cases.delete(key);
  }

  #holds(key: string, finding: Finding, at: Moment): IncidentChange[] {
    const known = this.#cases.get(key);
    if (!known || known.clearedAtMono !== null) return this.#mayBegin(key, finding, at);
    known.goneSinceMono = null;
    const { severity, title } = known.incident;
    const renewedAtMono = this.#renewedAtMono.get(known) ?? Number.NEGATIVE_INFINITY;
    const isDue = at.monoMs - renewedAtMono >= renewEveryMs;
    if (!isDue && !isWorse(finding.severity, severity)) return [];
    this.#renewedAtMono.set(known, at.monoMs);
    const gotWorse = renewCase(known, finding, Math.max(at.nowMs, known.incident.lastSeenAtMs), false);
    const change = this.#changed(known, gotWorse ? 'escalated' : 'updated');
    return gotWorse || title !== finding.title ? [change] : [];
  }

  #mayBegin(key: string, finding: Finding, at: Moment): IncidentChange[] {
    const since = this.#pending.hold(key, finding, at);
    if (since === null) this.#refuse(key, finding);
    if (since === null || at.monoMs - since.monoMs < incidentRules[finding.kind].openAfterMs) return [];
    const beganAtMs = Math.min(since.nowMs, ...finding.evidence.map((each) => each.atMs));
    const one = this.#begin(key, finding, beganAtMs, at.monoMs, Math.max(at.nowMs, beganAtMs));
    if (!one) return [];
    this.#pending.take(key);
    this.#renewedAtMono.set(one, at.monoMs);
    return [{ type: 'opened', incident: one.incident }];
  }

  #begin(
    key: string,
    finding: Finding,
    beganAtMs: EpochMs,
    beganMono: Milliseconds,
    atMs: EpochMs,
  ): IncidentCase | null {
    const known = this.#cases.get(key);
    if (known?.clearedAtMono != null && beganMono - known.clearedAtMono <= reopenWithinMs) {
      this.#refused.delete(key);
      reopenCase(known, finding, atMs);
      this.#means.onCase(known);
      return known;
    }
    if (this.#openCount() >= mostOpen) {
      this.#refuse(key, finding);
      return null;
    }
    this.#refused.delete(key);
    const one = openCase(this.#means.newId(), finding, this.#means.isDemo(finding.host), beganAtMs, atMs);
    this.#cases.set(key, one);
    this.#means.onCase(one);
    return one;
  }

  #again(one: IncidentCase, finding: Finding, atMs: EpochMs, eventMono: Milliseconds): IncidentChange {
    const gotWorse = renewCase(one, finding, atMs, true);
    one.goneSinceMono = Math.max(one.goneSinceMono ?? eventMono, eventMono);
    return this.#changed(one, gotWorse ? 'escalated' : 'updated');
  }

  #clearIfGone(one: IncidentCase, at: Moment): boolean {
    const { kind, severity } = one.incident;
    if (one.goneSinceMono === null) return false;
    const goneForMs = at.monoMs - one.goneSinceMono;
    const delayMs = clearDelayMs(kind, severity, one.reopenings);
    if (goneForMs < delayMs) return false;
    const isEvent = incidentRules[kind].basis === 'event';
    const overForMs = goneForMs - delayMs;
    const reason = isEvent ? 'It has not happened again' : 'It is no longer so';
    clearCase(one, at.monoMs - overForMs, at.nowMs - overForMs, reason);
    this.#changed(one, 'cleared');
    return true;
  }

  #changed(one: IncidentCase, type: IncidentChange['type']): IncidentChange {
    if (type === 'cleared') this.#renewedAtMono.delete(one);
    this.#means.onCase(one);
    return { type, incident: one.incident };
  }

  #refuse(key: string, { kind }: Finding): void {
    if (incidentRules[kind].basis === 'event') this.#lostEvents += 1;
    else if (this.#refused.size < mostRefused) this.#refused.add(key);
  }

  #forgetRefused(host: string, holds: (key: string) => boolean): void {
    for (const key of this.#refused) if (key.startsWith(`${host}|`) && !holds(key)) this.#refused.delete(key);
  }

  #openCount(): number {
    let count = 0;
    for (const one of this.#cases.values()) if (one.clearedAtMono === null) count += 1;
    return count;
  }

  /** Of those that cleared, the ones that cleared first go first. */
  #dropSurplus(): void {
    const cleared = [...this.#cases].filter(([, one]) => one.clearedAtMono !== null);
    if (cleared.length <= mostCleared) return;
    cleared.sort(([, one], [, other]) => (one.clearedAtMono ?? 0) - (other.clearedAtMono ?? 0));
    for (const [key] of cleared.slice(0, cleared.length - mostCleared)) this.#cases.delete(key);
  }
}
