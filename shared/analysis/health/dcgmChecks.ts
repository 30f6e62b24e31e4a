import type { DcgmGpuHealth } from '../../domain/dcgmHealth.ts';
import type { Finding } from './finding.ts';
import { gpuName, wordsRead } from './gpuCheck.ts';
import type { HostHealthInput } from './healthInput.ts';

/** What DCGM says is wrong, and what is wrong with DCGM. That it calls a GPU healthy ends nothing that others found. */
export function dcgmFindings(host: HostHealthInput): readonly Finding[] {
  const dcgm = host.inventory?.dcgm;
  if (!dcgm) return [];
  const said =
    dcgm.health?.gpus.flatMap((gpu) => healthFindings(gpu, dcgm.health?.readAtMs ?? host.nowMs, host)) ?? [];
  return [...brokenFinding(host), ...said];
}

function brokenFinding({ status, inventory, nowMs }: HostHealthInput): readonly Finding[] {
  const state = inventory?.dcgm?.state;
  if (state?.state !== 'degraded') return [];
  return [
    {
      kind: 'dcgm-broken',
      code: '',
      host: status.name,
      gpuUuid: null,
      gpuIndex: null,
      pciBusId: null,
      severity: 'info',
      title: state.failure.message,
      runbook: state.failure.remedy,
      evidence: [wordsRead(inventory?.readAtMs ?? nowMs, 'dcgmi says', state.failure.words)],
    },
  ];
}

function healthFindings(gpu: DcgmGpuHealth, atMs: number, host: HostHealthInput): readonly Finding[] {
  const known = host.gpus.find(({ uuid }) => uuid === gpu.gpuUuid);
  const name = known ? gpuName(known, host) : `GPU ${gpu.index} (as DCGM counts) of ${host.status.name}`;
  const faulty = gpu.systems.filter(({ words }) => !/^\s*(?:healthy|pass)\b/i.test(words));
  // A verdict without a system that led to it, as far as the report was understood, is one all the same.
  const isUnexplained = faulty.length === 0 && /^\s*(?:warn|fail)/i.test(gpu.verdict);
  const said = isUnexplained ? [{ system: '', words: gpu.verdict }] : faulty;
  return said.map(({ system, words }) => ({
    kind: 'dcgm-health',
    code: known ? system : `${system}@${gpu.index}`,
    host: host.status.name,
    gpuUuid: gpu.gpuUuid,
    gpuIndex: known?.index ?? null,
    pciBusId: known?.pciBusId ?? null,
    severity: /fail/i.test(gpu.verdict) || /^\s*fail/i.test(words) ? 'critical' : 'warning',
    title: `DCGM finds fault with ${system === '' ? '' : `${system} of `}${name}`,
    runbook: `Read what it says; drain the GPU and run dcgmi diag -r 2 on it before it takes work again.`,
    evidence: [wordsRead(atMs, `DCGM on ${system === '' ? 'the GPU' : system}`, words)],
  }));
}
