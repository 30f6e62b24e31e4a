import type { IncidentSeverity } from './incident.ts';
import type { EpochMs, Milliseconds } from './units.ts';

/** What the kernel of a host said about a GPU, its switches, its processes or its hardware. */
export const kernelEventKinds = [
  'xid',
  'sxid',
  'fallen-off-bus',
  'needs-reset',
  'oom-kill',
  'nccl-segfault',
  'peermem-invalid-context',
  'pcie-error',
  'machine-check',
  'thermal',
  'fabric-manager',
  'driver-loaded',
] as const;
export type KernelEventKind = (typeof kernelEventKinds)[number];

/** One line of a host's kernel log that matters here. */
export interface HostKernelEvent {
  /** Tells the line from every other of this host, also when the log is read again. */
  readonly key: string;
  readonly kind: KernelEventKind;
  /** When the kernel said it, in our clock: the host's own stamp with its clock's error taken out. */
  readonly atMs: EpochMs;
  /** False where the line bears no usable time and `atMs` is when it reached us. */
  readonly isTrueTime: boolean;
  /** Number of the XID or SXid. */
  readonly number: number | null;
  /** `00000000:9B:00.0`, or null. */
  readonly pciBusId: string | null;
  readonly pid: number | null;
  /** Hostile. */
  readonly processName: string | null;
  readonly severity: IncidentSeverity;
  readonly meaning: string;
  /** What to do, one sentence. */
  readonly action: string;
  /** The kernel's own words, bounded. Hostile. */
  readonly words: string;
}

/** Whether a host's kernel log can be followed. */
export interface KernelLogState {
  /** What is followed; null while nothing is. */
  readonly source: 'kmsg' | 'journal' | 'dmesg' | null;
  /** Why nothing is followed, or what of it was left out: ours, the host's words (hostile), and what to do. */
  readonly problem: { readonly message: string; readonly words: string; readonly remedy: string } | null;
  /** How far the host's clock is ahead of ours, to the second or so; null while unknown. */
  readonly clockAheadMs: Milliseconds | null;
  /** When the host was booted, in our clock; null while unknown. */
  readonly bootedAtMs: EpochMs | null;
}
