import { normalBusId } from '../../gpuKey.ts';

/** An XID as the driver writes it: `NVRM: Xid (PCI:0000:9b:00): 119, pid=2024380, name=nvidia-smi, Timeout ...`. */
export interface XidMessage {
  readonly number: number;
  /** `00000000:9B:00.0`, or null where the message has no address. */
  readonly pciBusId: string | null;
  /** GPU instance of a MIG device, where the message names one. */
  readonly gpuInstanceId: number | null;
  /** Null where the driver does not know it (`'<unknown>'`). */
  readonly pid: number | null;
  /** Name of the process as the kernel cut it, or null. Hostile. */
  readonly processName: string | null;
  /** What follows the process. Hostile. */
  readonly detail: string;
}

/** An event of an NVSwitch: `nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 12028, Non-fatal, Link 32 ...`. */
export interface SxidMessage {
  readonly number: number;
  readonly pciBusId: string | null;
  readonly severity: 'fatal' | 'non-fatal' | null;
  readonly link: number | null;
  readonly detail: string;
}

const xidStart =
  /NVRM: Xid \((?:PCI:)?([0-9a-f:.]{4,20})(?: GPU-I:(\d{1,3}))?[^)]{0,40}\): (\d{1,6})(?=,|\s|$)/i;
const sxidStart = /SXid \((?:PCI:)?([0-9a-f:.]{4,20})\): (\d{1,7})(?=,|\s|$)/i;

/** Reads an XID; null where the message is none. The process is there from driver 470 on, and its name may be `<unknown>`. */
export function readXid(message: string): XidMessage | null {
  const start = xidStart.exec(message);
  if (!start) return null;
  const [head, address = '', instance, number] = start;
  let rest = message.slice(start.index + head.length).replace(/^[, ]{1,4}/, '');
  const pid = /^pid='?(\d{1,10}|<unknown>)'?(?:, |,|$)/.exec(rest);
  if (pid) rest = rest.slice(pid[0].length).trimStart();
  const name = /^name=([^,]{0,64})(?:, |,|$)/.exec(rest);
  if (name) rest = rest.slice(name[0].length).trimStart();
  return {
    number: Number(number),
    pciBusId: busIdOf(address),
    gpuInstanceId: instance === undefined ? null : Number(instance),
    pid: pid?.[1] === undefined || pid[1].startsWith('<') ? null : Number(pid[1]),
    processName: !name?.[1] || name[1] === '<unknown>' ? null : name[1],
    detail: rest,
  };
}

/** Reads an event of an NVSwitch; null where the message is none, or goes on about the one before (`Severity 0 ...`, `Data {...}`). */
export function readSxid(message: string): SxidMessage | null {
  const start = sxidStart.exec(message);
  if (!start) return null;
  const [head, address = '', number] = start;
  const rest = message.slice(start.index + head.length).replace(/^[, ]{1,4}/, '');
  if (/^(?:Severity \d|Data \{)/.test(rest)) return null;
  const severity = /^(Fatal|Non-fatal)(?:, |,|$)/i.exec(rest);
  const detail = severity ? rest.slice(severity[0].length) : rest;
  const link = /^Link (\d{1,4})\b/i.exec(detail)?.[1];
  return {
    number: Number(number),
    pciBusId: busIdOf(address),
    severity: severity ? (severity[1]?.toLowerCase() === 'fatal' ? 'fatal' : 'non-fatal') : null,
    link: link === undefined ? null : Number(link),
    detail,
  };
}

/** The driver leaves out the function, and before 4xx also `PCI:`. */
function busIdOf(address: string): string | null {
  return normalBusId(address.includes('.') ? address : `${address}.0`);
}
