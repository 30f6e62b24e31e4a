import type { EpochMs } from './units.ts';

/** How much an incident matters, the mildest first. */
export const incidentSeverities = ['info', 'warning', 'critical'] as const;
export type IncidentSeverity = (typeof incidentSeverities)[number];

/** True where the first is worse than the second. */
export function isWorse(one: IncidentSeverity, other: IncidentSeverity): boolean {
  return incidentSeverities.indexOf(one) > incidentSeverities.indexOf(other);
}

/** What can be wrong with a host or one of its GPUs. */
export const incidentKinds = [
  'host-unreachable',
  'driver-failure',
  'gpu-lost',
  'gpu-requires-reset',
  'gpu-count',
  'xid',
  'sxid',
  'kernel-event',
  'recovery-action',
  'ecc-uncorrected',
  'row-remap-pending',
  'row-remap-failure',
  'retired-pages-pending',
  'throttle',
  'pcie-link',
  'nvlink-errors',
  'nvlink-inactive',
  'fabric',
  'dcgm-health',
  'dcgm-broken',
  'driver-drift',
  'persistence-drift',
  'clock-skew',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** Each kind as a person reads it, sentence case. */
export const incidentKindLabels: Readonly<Record<IncidentKind, string>> = {
  'host-unreachable': 'Host unreachable',
  'driver-failure': 'Driver failure',
  'gpu-lost': 'GPU lost',
  'gpu-requires-reset': 'GPU requires reset',
  'gpu-count': 'GPUs missing',
  xid: 'XID',
  sxid: 'NVSwitch error',
  'kernel-event': 'Kernel event',
  'recovery-action': 'Recovery action',
  'ecc-uncorrected': 'Uncorrected ECC errors',
  'row-remap-pending': 'Row remap pending',
  'row-remap-failure': 'Row remap failed',
  'retired-pages-pending': 'Page retirement pending',
  throttle: 'Throttled',
  'pcie-link': 'PCIe link slow',
  'nvlink-errors': 'NVLink errors',
  'nvlink-inactive': 'NVLink inactive',
  fabric: 'Fabric not ready',
  'dcgm-health': 'DCGM health',
  'dcgm-broken': 'DCGM broken',
  'driver-drift': 'Driver differs',
  'persistence-drift': 'Persistence mode off',
  'clock-skew': 'Clock skew',
};

/** Something that was read and speaks for an incident. */
export interface IncidentEvidence {
  /** When it was so, by the source's own clock set right, not when we heard of it. */
  readonly atMs: EpochMs;
  /** What was read, in our words: `uncorrected ECC errors since the driver was loaded`. */
  readonly label: string;
  /** The number, where it is one. */
  readonly value: number | null;
  /** Unit of the number: `''` for a count, `s`, `GT/s`, `%`. */
  readonly unit: string;
  /** The host's own words, or `''`. Hostile text. */
  readonly words: string;
}

/** Somebody knows of the incident and looks after it. It ends when the incident gets worse. */
interface IncidentAcknowledgement {
  readonly by: string;
  readonly atMs: EpochMs;
  readonly note: string;
}

/** Something wrong, from its beginning to its end. One stays one while it comes and goes. */
export interface Incident {
  /** Stable for good: the permalink. */
  readonly id: string;
  readonly kind: IncidentKind;
  /** What tells incidents of one kind on one GPU apart: the XID's number, the throttle reason; `''` for none. */
  readonly code: string;
  readonly host: string;
  /** Null where it concerns the whole host. */
  readonly gpuUuid: string | null;
  readonly gpuIndex: number | null;
  readonly pciBusId: string | null;
  /** It happened in the simulated fleet. */
  readonly demo: boolean;
  readonly severity: IncidentSeverity;
  /** What is wrong, one sentence without a full stop; may hold the host's words: hostile text. */
  readonly title: string;
  /** What to do, a sentence or two. */
  readonly runbook: string;
  readonly state: 'open' | 'cleared';
  /** When it began, by the evidence (an XID's own time). */
  readonly openedAtMs: EpochMs;
  /** The latest evidence. */
  readonly lastSeenAtMs: EpochMs;
  readonly clearedAtMs: EpochMs | null;
  /** Why it is over, a sentence; null while it is open. */
  readonly clearReason: string | null;
  /** Events seen, or times that the condition came (back). */
  readonly count: number;
  /** The oldest and the newest pieces, oldest first; bounded. */
  readonly evidence: readonly IncidentEvidence[];
  readonly acknowledgement: IncidentAcknowledgement | null;
  /** Not to be told about until then; null where it is not snoozed. */
  readonly snoozedUntilMs: EpochMs | null;
}

/** What can happen to an incident. `reopened`: it came back soon after it had cleared. */
export const incidentStepKinds = [
  'opened',
  'reopened',
  'escalated',
  'acknowledged',
  'unacknowledged',
  'snoozed',
  'cleared',
] as const;

/** A step in the life of an incident. */
export interface IncidentStep {
  readonly atMs: EpochMs;
  readonly kind: (typeof incidentStepKinds)[number];
  /** One sentence; may hold a person's note or the host's words: hostile text. */
  readonly text: string;
}

/**
 * A change that others are told of. `opened` also when one comes back after it had cleared; `updated`: more evidence, an
 * acknowledgement, a snooze; `escalated`: a worse severity; `woken`: its snooze ended while it is open.
 */
export interface IncidentChange {
  readonly type: 'opened' | 'updated' | 'escalated' | 'woken' | 'cleared';
  readonly incident: Incident;
}
