import type { CheckResult, GpuCheck } from './gpuCheck.ts';
import { gpuFinding, gpuName, wordsRead } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

/** GPUs that do not answer as GPUs any more: the driver says so, or they fell silent while others of their host speak. */
export const lostChecks: readonly GpuCheck[] = [
  { kind: 'gpu-lost', look: lookForLost },
  { kind: 'gpu-requires-reset', look: lookForReset },
];

function lookForLost(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  if (gpu.state !== 'lost' || gpu.fault?.kind === 'requires-reset') return [];
  const name = gpuName(gpu, host);
  const evidence = gpu.fault
    ? wordsRead(host.nowMs, 'the driver says', gpu.fault.words)
    : wordsRead(gpu.sampledAtMs ?? host.nowMs, 'the last reading, while other GPUs of the host report', '');
  return [
    gpuFinding('gpu-lost', gpu, host, {
      severity: 'critical',
      title: gpu.fault?.kind === 'unknown-error' ? `${name} answers with errors` : `${name} is lost`,
      runbook:
        'Drain the host. Look for an XID of this GPU at this time; reboot the host, and if the GPU is lost again, have the card and its seat checked.',
      evidence: [evidence],
    }),
  ];
}

function lookForReset(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  if (gpu.fault?.kind !== 'requires-reset') return [];
  return [
    gpuFinding('gpu-requires-reset', gpu, host, {
      severity: 'critical',
      title: `${gpuName(gpu, host)} requires a reset`,
      runbook:
        'Drain the GPU and reset it (nvidia-smi --gpu-reset -i N); where GPUs are joined by NVLink, reset all of them together.',
      evidence: [wordsRead(host.nowMs, 'the driver says', gpu.fault.words)],
    }),
  ];
}
