import type { Failure } from '../../domain/failure.ts';
import type { HostStatus } from '../../domain/host.ts';
import type { Finding } from './finding.ts';
import { numberRead, wordsRead } from './gpuCheck.ts';
import type { HostHealthInput } from './healthInput.ts';

/** Failures of nvidia-smi or the driver on a host that is reached. */
const driverFailures: ReadonlySet<Failure['kind']> = new Set([
  'driver-not-loaded',
  'driver-mismatch',
  'permission',
  'wedged',
  'silent',
  'unreadable',
]);
/** A host whose clock is off by less than this is told nothing: a reading takes its time to reach us. */
const skewMs = 10_000;

/** Label of the evidence that says how many GPUs a host shows. */
export const gpusThatReport = 'GPUs that report';

/** True while a host's readings are of now, so that it can be judged. */
export function isHeard({ phase }: HostStatus): boolean {
  return phase === 'live';
}

/** What is wrong with a host as a whole. */
export function hostFindings(host: HostHealthInput): readonly Finding[] {
  return [
    ...failureFinding(host),
    ...(isHeard(host.status) ? [...countFinding(host), ...skewFinding(host)] : []),
  ];
}

function failureFinding({ status, nowMs }: HostHealthInput): readonly Finding[] {
  const { failure, phase } = status;
  if (!failure || phase === 'live' || phase === 'paused') return [];
  const isDriver = driverFailures.has(failure.kind);
  return [
    {
      ...placeOf(isDriver ? 'driver-failure' : 'host-unreachable', status.name),
      severity: 'critical',
      title: failure.message,
      runbook: failure.remedy,
      evidence: [wordsRead(status.lastSampleAtMs ?? nowMs, lastHeard(status), failure.words)],
    },
  ];
}

function lastHeard({ lastSampleAtMs }: HostStatus): string {
  return lastSampleAtMs === null ? 'never read since Headroom started' : 'the last reading; since then';
}

/** GPUs that the host had and that neither report nor are known as lost. */
function countFinding({ status, gpus, nowMs }: HostHealthInput): readonly Finding[] {
  const { gpuCount, expectedGpuCount } = status;
  if (gpuCount === null || expectedGpuCount === null) return [];
  const lost = gpus.filter(({ state, fault }) => state === 'lost' || fault !== null).length;
  const missing = expectedGpuCount - gpuCount - lost;
  if (missing <= 0) return [];
  return [
    {
      ...placeOf('gpu-count', status.name),
      severity: 'critical',
      title: `${status.name} shows ${gpuCount} of its ${expectedGpuCount} GPUs`,
      runbook:
        'Compare lspci with nvidia-smi -L on the host; a card missing in both is gone from the bus: reboot, then have it checked.',
      evidence: [
        numberRead(nowMs, gpusThatReport, gpuCount),
        numberRead(nowMs, 'GPUs that it had', expectedGpuCount),
      ],
    },
  ];
}

function skewFinding({ status, kernelLog, nowMs }: HostHealthInput): readonly Finding[] {
  const aheadMs = kernelLog?.clockAheadMs ?? null;
  if (aheadMs === null || Math.abs(aheadMs) < skewMs) return [];
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  return [
    {
      ...placeOf('clock-skew', status.name),
      severity: 'warning',
      title: `The clock of ${status.name} is ${aheadMs > 0 ? 'ahead' : 'behind'} by ${seconds} s`,
      runbook:
        'Look at its time service (chronyc tracking, timedatectl); logs of hosts cannot be compared otherwise.',
      evidence: [numberRead(nowMs, 'ahead of this machine', Math.round(aheadMs / 1000), 's')],
    },
  ];
}

function placeOf(kind: Finding['kind'], host: string) {
  return { kind, code: '', host, gpuUuid: null, gpuIndex: null, pciBusId: null } as const;
}
