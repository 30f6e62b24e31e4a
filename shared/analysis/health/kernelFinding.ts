import type { IncidentKind } from '../../domain/incident.ts';
import type { HostKernelEvent, KernelEventKind } from '../../domain/kernelEvent.ts';
import type { Finding } from './finding.ts';

/** The incident that an event belongs to; null for what is only a mark in time. */
const kindOf: Readonly<Record<KernelEventKind, IncidentKind | null>> = {
  xid: 'xid',
  sxid: 'sxid',
  'fallen-off-bus': 'kernel-event',
  'needs-reset': 'kernel-event',
  'oom-kill': 'kernel-event',
  'nccl-segfault': 'kernel-event',
  'peermem-invalid-context': 'kernel-event',
  'pcie-error': 'kernel-event',
  'machine-check': 'kernel-event',
  thermal: 'kernel-event',
  'fabric-manager': 'kernel-event',
  'driver-loaded': null,
};

/** Where an event happened. */
export interface EventPlace {
  readonly host: string;
  /** The GPU at the event's PCI address, where that is known. */
  readonly gpuUuid: string | null;
  readonly gpuIndex: number | null;
}

/** A kernel event as a finding; null where it is none. An XID that is not known is not harmless. */
export function kernelFinding(
  event: HostKernelEvent,
  { host, gpuUuid, gpuIndex }: EventPlace,
): Finding | null {
  const kind = kindOf[event.kind];
  if (kind === null) return null;
  const where = gpuIndex === null ? (event.pciBusId ?? '') : `GPU ${gpuIndex}`;
  const place = where === '' ? host : `${where} of ${host}`;
  return {
    kind,
    code: codeOf(event, gpuUuid),
    host,
    gpuUuid,
    gpuIndex,
    pciBusId: event.pciBusId,
    severity: event.severity,
    title: `${nameOf(event)} on ${place}: ${event.meaning}`,
    runbook: event.action,
    evidence: [
      {
        atMs: event.atMs,
        label: event.isTrueTime
          ? 'the kernel says'
          : 'the kernel says; the line bears no time, this is when it came',
        value: null,
        unit: '',
        words: event.words,
      },
    ],
  };
}

/** Without a GPU of that address, the address itself keeps two devices apart. */
function codeOf(event: HostKernelEvent, gpuUuid: string | null): string {
  const own = event.number === null ? event.kind : String(event.number);
  return gpuUuid === null && event.pciBusId !== null ? `${own}@${event.pciBusId}` : own;
}

function nameOf({ kind, number }: HostKernelEvent): string {
  switch (kind) {
    case 'xid':
      return `XID ${number ?? '?'}`;
    case 'sxid':
      return `SXid ${number ?? '?'}`;
    default:
      return 'Kernel';
  }
}
