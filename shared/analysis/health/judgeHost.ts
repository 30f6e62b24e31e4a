import { isText } from '../../domain/reading.ts';
import { dcgmFindings } from './dcgmChecks.ts';
import { driftFindings } from './driftChecks.ts';
import type { Finding, FindingPlace, HostJudgement } from './finding.ts';
import type { GpuCheck } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';
import { hostFindings, isHeard } from './hostChecks.ts';
import { linkChecks } from './linkChecks.ts';
import { lostChecks } from './lostChecks.ts';
import { memoryChecks } from './memoryChecks.ts';
import { pcieCheck } from './pcieCheck.ts';
import { throttleCheck } from './throttleCheck.ts';

/** Every check of a GPU. */
const gpuChecks: readonly GpuCheck[] = [
  ...lostChecks,
  ...memoryChecks,
  ...linkChecks,
  throttleCheck,
  pcieCheck,
];

/**
 * What is wrong with a host and its GPUs now. Of a host that is not heard nothing is known but that: what was wrong with its GPUs
 * stays wrong until it speaks again.
 */
export function judgeHost(host: HostHealthInput): HostJudgement {
  const findings: Finding[] = [...hostFindings(host)];
  if (!isHeard(host.status)) {
    const own = new Set<string>(['host-unreachable', 'driver-failure']);
    return { host: host.status.name, findings, isUnknown: ({ kind }) => !own.has(kind) };
  }
  const unknown = new Set<string>();
  findings.push(...driftFindings(host), ...dcgmFindings(host));
  for (const gpu of host.gpus) judgeGpu(gpu, host, findings, unknown);
  const known = new Set(host.gpus.map(({ uuid }) => uuid));
  const isUnknown = ({ kind, gpuUuid }: FindingPlace) => {
    if (gpuUuid === null || kind.startsWith('dcgm-'))
      return host.inventory === null || isDcgmUnknown(kind, host);
    // Before the first inventory a GPU may not be listed yet.
    return known.has(gpuUuid) ? unknown.has(`${kind}|${gpuUuid}`) : host.inventory === null;
  };
  return { host: host.status.name, findings, isUnknown };
}

function judgeGpu(
  gpu: GpuHealthInput,
  host: HostHealthInput,
  findings: Finding[],
  unknown: Set<string>,
): void {
  for (const { kind, look } of gpuChecks) {
    const result = gpu.state === 'stale' || gpu.state === 'unreachable' ? 'unknown' : look(gpu, host);
    if (result === 'unknown') unknown.add(`${kind}|${gpu.uuid}`);
    else findings.push(...result);
  }
}

/** DCGM that was not asked yet, hangs, or gives no whole report says nothing about what it found before. */
function isDcgmUnknown(kind: FindingPlace['kind'], { inventory }: HostHealthInput): boolean {
  const dcgm = inventory?.dcgm;
  if (kind === 'dcgm-health')
    return dcgm?.state.state !== 'absent' && !(dcgm?.health && isText(dcgm.health.overall));
  return kind === 'dcgm-broken' && (dcgm?.state.state ?? 'unknown') === 'unknown';
}
