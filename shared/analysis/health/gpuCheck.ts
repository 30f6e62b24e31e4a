import type { IncidentEvidence, IncidentKind } from '../../domain/incident.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { Finding } from './finding.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

/** What a check found: nothing, findings, or that it could not tell. */
export type CheckResult = readonly Finding[] | 'unknown';

/** A check of one kind on one GPU. */
export interface GpuCheck {
  readonly kind: IncidentKind;
  readonly look: (gpu: GpuHealthInput, host: HostHealthInput) => CheckResult;
}

/** A finding about a GPU, filled in from where it was found. */
export function gpuFinding(
  kind: IncidentKind,
  gpu: GpuHealthInput,
  host: HostHealthInput,
  said: Pick<Finding, 'severity' | 'title' | 'runbook' | 'evidence'> & { readonly code?: string },
): Finding {
  return {
    kind,
    host: host.status.name,
    gpuUuid: gpu.uuid,
    gpuIndex: gpu.index,
    pciBusId: gpu.pciBusId,
    code: '',
    ...said,
  };
}

/** `GPU 3 of train-01`, or by its bus id or UUID where it has no index. */
export function gpuName(gpu: GpuHealthInput, host: HostHealthInput): string {
  const name = gpu.index === null ? (gpu.pciBusId ?? gpu.uuid) : String(gpu.index);
  return `GPU ${name} of ${host.status.name}`;
}

/** A number that was read. */
export function numberRead(atMs: EpochMs, label: string, value: number, unit = ''): IncidentEvidence {
  return { atMs, label, value, unit, words: '' };
}

/** Words that were read. */
export function wordsRead(atMs: EpochMs, label: string, words: string): IncidentEvidence {
  return { atMs, label, value: null, unit: '', words: words.slice(0, 500) };
}
