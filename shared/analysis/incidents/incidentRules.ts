import type { Incident, IncidentKind, IncidentSeverity } from '../../domain/incident.ts';
import type { KernelEventKind } from '../../domain/kernelEvent.ts';
import type { EpochMs, Milliseconds } from '../../domain/units.ts';

/** How incidents of a kind begin and end. */
export interface IncidentRule {
  /** An event happens and is over; a condition holds for a while. */
  readonly basis: 'condition' | 'event';
  /** A condition must have held for so long. */
  readonly openAfterMs: Milliseconds;
  /** It must have been gone (an event: not have happened again) for so long. */
  readonly clearAfterMs: Readonly<Record<IncidentSeverity, Milliseconds>>;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

function condition(openAfterMs: Milliseconds, clearAfterMs: Milliseconds): IncidentRule {
  const each = { info: clearAfterMs, warning: clearAfterMs, critical: clearAfterMs };
  return { basis: 'condition', openAfterMs, clearAfterMs: each };
}

/** A fault of a program is over soon; one that asks for a reset is worth looking at for a shift. */
const event: IncidentRule = {
  basis: 'event',
  openAfterMs: 0,
  clearAfterMs: { info: 15 * minute, warning: hour, critical: 6 * hour },
};

/**
 * Delays are ours: opening is as slow as a reading may be wrong for (a reconnect, a round of the slow tier), clearing slower than that,
 * so that what comes and goes stays one incident. What the driver says of itself needs no second opinion.
 */
export const incidentRules: Readonly<Record<IncidentKind, IncidentRule>> = {
  'host-unreachable': condition(45 * second, 30 * second),
  'driver-failure': condition(20 * second, 30 * second),
  'gpu-lost': condition(2 * second, 20 * second),
  'gpu-requires-reset': condition(2 * second, 20 * second),
  'gpu-count': condition(90 * second, 60 * second),
  xid: event,
  sxid: event,
  'kernel-event': event,
  'recovery-action': condition(0, 60 * second),
  'ecc-uncorrected': event,
  'row-remap-pending': condition(0, 60 * second),
  'row-remap-failure': condition(0, 60 * second),
  'retired-pages-pending': condition(0, 60 * second),
  throttle: condition(30 * second, 2 * minute),
  'pcie-link': condition(90 * second, 5 * minute),
  'nvlink-errors': event,
  'nvlink-inactive': condition(0, 60 * second),
  fabric: condition(60 * second, 60 * second),
  'dcgm-health': condition(0, 2 * minute),
  'dcgm-broken': condition(2 * minute, 2 * minute),
  'driver-drift': condition(10 * minute, 5 * minute),
  'persistence-drift': condition(10 * minute, 5 * minute),
  'clock-skew': condition(2 * minute, 2 * minute),
};

/** One that cleared and is back within this time is the same one. */
export const reopenWithinMs: Milliseconds = 30 * minute;

/** Each time that it came back, it must stay away for twice as long, up to 16 times: what flaps is told ever less often. */
export function clearDelayMs(
  kind: IncidentKind,
  severity: IncidentSeverity,
  reopenings: number,
): Milliseconds {
  return incidentRules[kind].clearAfterMs[severity] * 2 ** Math.min(4, reopenings);
}

/** True for incidents of events, which nothing but time, a boot or a newly loaded driver ends. */
export function isOfEvent({ kind }: Pick<Incident, 'kind'>): boolean {
  return incidentRules[kind].basis === 'event';
}

/** True for incidents of events that lie before a time: a boot ends them. */
export function isEventBefore(atMs: EpochMs): (incident: Incident) => boolean {
  return (incident) => isOfEvent(incident) && incident.lastSeenAtMs <= atMs;
}

/** Kernel events in which the driver speaks of its own state. A PCIe link, the processor and memory of the host are none of its. */
const eventsOfDriver: ReadonlySet<string> = new Set<KernelEventKind>([
  'fallen-off-bus',
  'needs-reset',
  'peermem-invalid-context',
]);

/** True for those of them that a newly loaded driver can mend: its own and the GPU's, not the host's. */
export function isDriverEventBefore(atMs: EpochMs): (incident: Incident) => boolean {
  const isBefore = isEventBefore(atMs);
  return (incident) =>
    isBefore(incident) &&
    (incident.kind !== 'kernel-event' || eventsOfDriver.has(incident.code.split('@', 1)[0] ?? ''));
}
