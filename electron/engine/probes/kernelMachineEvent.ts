import type { IncidentSeverity } from '#shared/domain/incident.ts';
import type { KernelEventKind } from '#shared/domain/kernelEvent.ts';
import { busIdsIn } from './gpuKey.ts';

/** Something that the kernel says of the hardware around the GPUs. */
export interface MachineEvent {
  readonly kind: KernelEventKind;
  readonly pciBusId: string | null;
  readonly severity: IncidentSeverity;
  readonly meaning: string;
  readonly action: string;
}

/** The event that a message of the kernel is, beside those of the driver; null for an ordinary message. */
export function machineEventOf(message: string): MachineEvent | null {
  const text = message.slice(0, 1000);
  if (/^NVRM: loading NVIDIA/.test(text))
    return {
      kind: 'driver-loaded',
      pciBusId: null,
      severity: 'info',
      meaning: 'The driver was loaded',
      action: '',
    };
  if (/\bAER: |PCIe Bus Error/.test(text)) return pcieEvent(text);
  if (/\[Hardware Error\]|\bmce: .{0,80}machine check/i.test(text)) return machineCheck(text);
  if (/temperature above threshold|thermal throttling/i.test(text))
    return {
      kind: 'thermal',
      pciBusId: null,
      severity: 'info',
      meaning: 'A processor of the host is too hot and slows itself down',
      action: 'Look at the inlet temperature and the fans; jobs that feed their GPUs from it slow down, too.',
    };
  return null;
}

/** `AER: Corrected error received: 0000:18:00.0`: the address named last is the device that reports. */
function pcieEvent(text: string): MachineEvent {
  const isFatal = /\bfatal\b/i.test(text) && !/non-?fatal/i.test(text);
  const isCorrected = /\bcorrect(?:ed|able)\b/i.test(text) && !/uncorrect/i.test(text);
  return {
    kind: 'pcie-error',
    pciBusId: busIdsIn(text).at(-1) ?? null,
    severity: isFatal ? 'critical' : isCorrected ? 'info' : 'warning',
    meaning: isCorrected
      ? 'PCIe error, corrected'
      : isFatal
        ? 'PCIe error, fatal'
        : 'PCIe error, not corrected',
    action: isCorrected
      ? 'Nothing to do for a few; many of them mean a bad seat, riser or cable.'
      : 'Drain the host; reseat the card or its riser, and have it checked if errors return.',
  };
}

function machineCheck(text: string): MachineEvent {
  const isBad = /uncorrected|fatal|panic/i.test(text);
  return {
    kind: 'machine-check',
    pciBusId: null,
    severity: isBad ? 'critical' : 'warning',
    meaning: isBad
      ? 'The host reports a hardware error that was not corrected'
      : 'The host reports a hardware error',
    action:
      "Read it with the host's own tool (rasdaemon, the BMC's event log); drain the host if it returns.",
  };
}
