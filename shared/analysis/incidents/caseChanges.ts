import { type Incident, type IncidentEvidence, isWorse } from '../../domain/incident.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { Finding } from '../health/finding.ts';
import { boundedAppend } from './boundedAppend.ts';
import { addStep, type IncidentCase } from './incidentCase.ts';

const firstEvidence = 4;
const lastEvidence = 16;

/** A new case; its incident is open. */
export function openCase(
  id: string,
  finding: Finding,
  demo: boolean,
  beganAtMs: EpochMs,
  atMs: EpochMs,
): IncidentCase {
  const { kind, code, host, gpuUuid, gpuIndex, pciBusId, severity, title, runbook } = finding;
  const made: IncidentCase = {
    incident: {
      id,
      kind,
      code,
      host,
      gpuUuid,
      gpuIndex,
      pciBusId,
      demo,
      severity,
      title,
      runbook,
      state: 'open',
      openedAtMs: beganAtMs,
      lastSeenAtMs: atMs,
      clearedAtMs: null,
      clearReason: null,
      count: 1,
      evidence: boundedAppend([], finding.evidence, firstEvidence, lastEvidence),
      acknowledgement: null,
      snoozedUntilMs: null,
    },
    steps: [],
    reopenings: 0,
    goneSinceMono: null,
    clearedAtMono: null,
  };
  addStep(made, 'opened', beganAtMs, title);
  return made;
}

/** Opens a case again that had cleared. Who looked after it still does, unless it is worse than it was. */
export function reopenCase(one: IncidentCase, finding: Finding, atMs: EpochMs): void {
  const isWorseNow = isWorse(finding.severity, one.incident.severity);
  one.reopenings += 1;
  one.clearedAtMono = null;
  one.goneSinceMono = null;
  one.incident = {
    ...renewed(one.incident, finding, atMs, true),
    severity: finding.severity,
    state: 'open',
    clearedAtMs: null,
    clearReason: null,
    count: one.incident.count + 1,
    ...(isWorseNow ? { acknowledgement: null, snoozedUntilMs: null } : {}),
  };
  addStep(one, 'reopened', atMs, finding.title);
}

/**
 * Takes in what was found of a case that is open. Its severity only grows while it is open, so that one that wavers is told
 * twice at most. @returns whether it got worse.
 */
export function renewCase(one: IncidentCase, finding: Finding, atMs: EpochMs, isAnother: boolean): boolean {
  const { incident } = one;
  const escalates = isWorse(finding.severity, incident.severity);
  one.incident = {
    ...renewed(incident, finding, atMs, isAnother),
    count: incident.count + (isAnother ? 1 : 0),
    ...(escalates ? { severity: finding.severity, acknowledgement: null, snoozedUntilMs: null } : {}),
  };
  if (escalates)
    addStep(one, 'escalated', atMs, `From ${incident.severity} to ${finding.severity}: ${finding.title}`);
  return escalates;
}

function renewed(incident: Incident, finding: Finding, atMs: EpochMs, isAnother: boolean): Incident {
  const isLatest = atMs >= incident.lastSeenAtMs;
  return {
    ...incident,
    gpuIndex: finding.gpuIndex ?? incident.gpuIndex,
    pciBusId: finding.pciBusId ?? incident.pciBusId,
    title: isLatest ? finding.title : incident.title,
    runbook: isLatest ? finding.runbook : incident.runbook,
    openedAtMs: Math.min(incident.openedAtMs, atMs),
    lastSeenAtMs: Math.max(incident.lastSeenAtMs, atMs),
    evidence: boundedAppend(
      incident.evidence,
      isAnother ? finding.evidence : unsaid(incident.evidence, finding.evidence),
      firstEvidence,
      lastEvidence,
    ),
  };
}

/** The same reading again says nothing new. */
function unsaid(
  known: readonly IncidentEvidence[],
  found: readonly IncidentEvidence[],
): readonly IncidentEvidence[] {
  const said = new Set(known.map(evidenceKey));
  return found.filter((each) => !said.has(evidenceKey(each)));
}

function evidenceKey({ label, value, words }: IncidentEvidence): string {
  return `${label}|${value}|${words}`;
}

/** Ends a case. */
export function clearCase(one: IncidentCase, clearedAtMono: number, atMs: EpochMs, reason: string): void {
  const clearedAtMs = Math.max(atMs, one.incident.openedAtMs);
  one.clearedAtMono = clearedAtMono;
  one.incident = { ...one.incident, state: 'cleared', clearedAtMs, clearReason: reason };
  addStep(one, 'cleared', clearedAtMs, reason);
}
