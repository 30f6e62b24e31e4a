import { sxidActionText, xidActionText, xidEntry } from '#shared/catalog/xidCatalog.ts';
import { busIdsIn } from '../../gpuKey.ts';
import { readSxid, readXid, type SxidMessage, type XidMessage } from './xidMessage.ts';

/** Something in the kernel log that concerns a GPU or what runs on it. */
export interface KernelEvent {
  readonly kind:
    | 'xid'
    | 'sxid'
    | 'fallen-off-bus'
    | 'needs-reset'
    | 'oom-kill'
    | 'nccl-segfault'
    | 'peermem-invalid-context';
  /** Number of the XID or SXid. */
  readonly number?: number;
  readonly pciBusId?: string | null;
  readonly gpuInstanceId?: number;
  readonly link?: number;
  readonly pid?: number;
  /** Hostile. */
  readonly processName?: string;
  /** `fatal` and `non-fatal` are the switch's own words, the others of our catalogue; null where the catalogue lacks the number. */
  readonly severity: 'info' | 'application' | 'warning' | 'critical' | 'fatal' | 'non-fatal' | null;
  readonly meaning: string;
  readonly action: string;
  /** What the GPU asks for, where an XID 154 says so. Hostile. */
  readonly recoveryAction?: string;
  /** The rest of the message. Hostile. */
  readonly detail: string;
}

/** The event that a message of the kernel is, or null for an ordinary message. */
export function kernelEventOf(message: string): KernelEvent | null {
  const xid = readXid(message);
  if (xid) return xidEvent(xid);
  const sxid = readSxid(message);
  if (sxid) return sxidEvent(sxid);
  return driverEvent(message) ?? processEvent(message);
}

function xidEvent(xid: XidMessage): KernelEvent {
  const known = xidEntry(xid.number);
  const recovery =
    xid.number === 154 ? /\bto 0x[0-9a-f]{1,8} \(([^)]{1,80})\)/i.exec(xid.detail)?.[1] : undefined;
  return {
    kind: 'xid',
    number: xid.number,
    pciBusId: xid.pciBusId,
    ...(xid.gpuInstanceId === null ? {} : { gpuInstanceId: xid.gpuInstanceId }),
    ...(xid.pid === null ? {} : { pid: xid.pid }),
    ...(xid.processName === null ? {} : { processName: xid.processName }),
    severity: known?.severity ?? null,
    meaning: known?.meaning ?? 'An XID that our catalogue does not know',
    action: known ? xidActionText[known.action] : "Look the number up in NVIDIA's XID catalogue.",
    ...(recovery === undefined ? {} : { recoveryAction: recovery }),
    detail: xid.detail,
  };
}

function sxidEvent({ number, pciBusId, severity, link, detail }: SxidMessage): KernelEvent {
  return {
    kind: 'sxid',
    number,
    pciBusId,
    ...(link === null ? {} : { link }),
    severity,
    meaning: 'An NVSwitch reports an error',
    action: sxidActionText[severity ?? 'non-fatal'],
    detail,
  };
}

function driverEvent(message: string): KernelEvent | null {
  const ofGpu = { pciBusId: busIdsIn(message.slice(0, 400))[0] ?? null, detail: message };
  if (/^NVRM: .{0,200}\bGPU has fallen off the bus/.test(message))
    return {
      kind: 'fallen-off-bus',
      ...ofGpu,
      severity: 'critical',
      meaning: 'The GPU has fallen off the bus',
      action: xidActionText.reboot,
    };
  if (/^NVRM: .{0,400}\bGPU likely needs to be reset/.test(message))
    return {
      kind: 'needs-reset',
      ...ofGpu,
      severity: 'critical',
      meaning: 'The driver says that the GPU likely needs to be reset',
      action: xidActionText['drain-and-reset'],
    };
  return /^nvidia[-_]peermem\b.{0,200}detected invalid context/.test(message) ? peermemEvent(message) : null;
}

function peermemEvent(message: string): KernelEvent {
  return {
    kind: 'peermem-invalid-context',
    severity: 'info',
    meaning: 'Memory shared with a network adapter was freed after its GPU context',
    action: 'Look for a crashed or killed job at this time; alone it is harmless.',
    detail: message,
  };
}

function processEvent(message: string): KernelEvent | null {
  const killed =
    /(?:^|\s)(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process (\d{1,10}) \(([^)]{0,64})\)/i.exec(
      message,
    );
  if (killed)
    return {
      kind: 'oom-kill',
      pid: Number(killed[1]),
      processName: killed[2] ?? '',
      severity: 'application',
      meaning: "The host's memory ran out and the kernel killed a process",
      action: "Compare the job's host memory with its limit; GPU memory is not meant.",
      detail: message,
    };
  const crashed = /^(.{1,64}?)\[(\d{1,10})\]: segfault at .{0,200} in (libnccl[^[\s]{0,80})/.exec(message);
  if (!crashed) return null;
  return {
    kind: 'nccl-segfault',
    pid: Number(crashed[2]),
    processName: crashed[1] ?? '',
    severity: 'application',
    meaning: 'A process crashed inside NCCL',
    action: 'Restart the job; compare the NCCL versions of its ranks.',
    detail: message,
  };
}
