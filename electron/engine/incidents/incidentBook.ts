import { randomBytes } from 'node:crypto';
import type { Finding, HostJudgement } from '#shared/analysis/health/finding.ts';
import { addStep, type IncidentCase, type Moment } from '#shared/analysis/incidents/incidentCase.ts';
import { IncidentLifecycle, type IncidentOverflow } from '#shared/analysis/incidents/incidentLifecycle.ts';
import { reopenWithinMs } from '#shared/analysis/incidents/incidentRules.ts';
import type { Incident, IncidentChange } from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { IncidentArchive } from '../store/incidentArchive.ts';
import type { IncidentKeeper } from './incidentKeeper.ts';

/** All incidents of the fleet: what is open, who looks after it, and who wants to be told. */
export interface IncidentBook {
  /** Calls back on every change, after it was made. @returns the way to stop. */
  onIncident(listener: (change: IncidentChange) => void): () => void;
  judge(judgement: HostJudgement): void;
  /** Something happened at a time that may lie back. */
  happened(finding: Finding, atMs: EpochMs): void;
  /** Ends at once what `isOver` means of a host. */
  end(host: string, isOver: (incident: Incident) => boolean, reason: string, atMs: EpochMs): void;
  /** Moves time on. */
  sweep(): void;
  /** Takes up what was kept before. */
  load(archive: IncidentArchive): Promise<void>;
  /** Lets go of the incidents of demo hosts, as if they had never been. */
  dropDemo(): void;
  /** Open ones, and those that cleared within the last half hour. */
  cases(): readonly IncidentCase[];
  find(id: string): IncidentCase | null;
  /** False where there is no such incident, or it is long over. */
  acknowledge(id: string, by: string, note: string): boolean;
  unacknowledge(id: string): boolean;
  snooze(id: string, untilMs: EpochMs | null): boolean;
  /** What is wrong beyond what can be kept track of. */
  overflow(): IncidentOverflow;
}

/** What the book needs beside. */
export interface IncidentBookParts {
  readonly keeper: IncidentKeeper;
  readonly isDemo: (host: string) => boolean;
  /** Something of it changed that a screen shows. */
  readonly announce: () => void;
  readonly clock: () => Moment;
}

/** An empty book. */
export function createIncidentBook({ keeper, isDemo, announce, clock }: IncidentBookParts): IncidentBook {
  const listeners = new Set<(change: IncidentChange) => void>();
  const newId = () => `inc-${randomBytes(8).toString('hex')}`;
  let changed = false;
  let overflow = '';
  const onCase = (one: IncidentCase) => {
    keeper.keep(one);
    changed = true;
  };
  const lifecycle = new IncidentLifecycle({ newId, isDemo, onCase });
  const tell = (changes: readonly IncidentChange[]) => {
    for (const change of changes) for (const listener of listeners) listener(change);
    const overflowNow = JSON.stringify(lifecycle.overflow());
    if (changed || overflowNow !== overflow) announce();
    overflow = overflowNow;
    changed = false;
  };
  const find = (id: string) => lifecycle.cases().find(({ incident }) => incident.id === id) ?? null;
  const edit = (id: string, change: (one: IncidentCase) => void): boolean => {
    const one = find(id);
    if (!one) return false;
    change(one);
    onCase(one);
    tell([{ type: 'updated', incident: one.incident }]);
    return true;
  };

  return {
    onIncident: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    judge: (judgement) => tell(lifecycle.judge(judgement, clock())),
    happened: (finding, atMs) => tell(lifecycle.happened(finding, atMs, clock())),
    end: (host, isOver, reason, atMs) =>
      tell(lifecycle.end(host, ({ incident }) => isOver(incident), reason, atMs, clock())),
    sweep: () => tell(lifecycle.sweep(clock())),
    load: async (archive) => {
      const at = clock();
      lifecycle.restore(await archive.unfinished(at.nowMs - reopenWithinMs), at);
    },
    dropDemo: () => {
      lifecycle.drop((incident) => incident.demo);
      keeper.forgetDemo();
      announce();
    },
    cases: () => lifecycle.cases(),
    find,
    acknowledge: (id, by, note) => edit(id, (one) => acknowledge(one, by, note, clock().nowMs)),
    unacknowledge: (id) => edit(id, (one) => unacknowledge(one, clock().nowMs)),
    snooze: (id, untilMs) => edit(id, (one) => snooze(one, untilMs, clock().nowMs)),
    overflow: () => lifecycle.overflow(),
  };
}

function acknowledge(one: IncidentCase, by: string, note: string, atMs: EpochMs): void {
  one.incident = { ...one.incident, acknowledgement: { by, atMs, note } };
  addStep(one, 'acknowledged', atMs, note === '' ? `By ${by}` : `By ${by}: ${note}`);
}

function unacknowledge(one: IncidentCase, atMs: EpochMs): void {
  if (one.incident.acknowledgement === null) return;
  one.incident = { ...one.incident, acknowledgement: null };
  addStep(one, 'unacknowledged', atMs, 'Nobody looks after it any more');
}

function snooze(one: IncidentCase, untilMs: EpochMs | null, atMs: EpochMs): void {
  one.incident = { ...one.incident, snoozedUntilMs: untilMs };
  const until = untilMs === null ? 'Not snoozed any more' : `Until ${minuteText(untilMs)}`;
  addStep(one, 'snoozed', atMs, until);
}

/** `2026-11-21 22:28 UTC`: the step is read on other machines too. */
function minuteText(atMs: EpochMs): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
