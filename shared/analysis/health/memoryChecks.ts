import type { GpuFactName } from '../../domain/gpu.ts';
import type { IncidentEvidence, IncidentKind, IncidentSeverity } from '../../domain/incident.ts';
import { isText } from '../../domain/reading.ts';
import type { CheckResult, GpuCheck } from './gpuCheck.ts';
import { gpuFinding, gpuName, wordsRead } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

interface FactCheck {
  readonly kind: IncidentKind;
  readonly fact: GpuFactName;
  readonly label: string;
  /** What it means, after the GPU's name; null where the fact is well. */
  readonly judge: (
    words: string,
  ) => { readonly severity: IncidentSeverity; readonly title: string; readonly runbook: string } | null;
}

const isYes = (words: string) => /^(?:yes|true|1)$/i.test(words.trim());

const factChecks: readonly FactCheck[] = [
  {
    kind: 'recovery-action',
    fact: 'recoveryAction',
    label: 'recovery action that the driver asks for',
    judge: judgeRecovery,
  },
  {
    kind: 'row-remap-pending',
    fact: 'remappedRowsPending',
    label: 'row remap pending',
    judge: (words) =>
      isYes(words)
        ? {
            severity: 'warning',
            title: 'has a memory row that waits to be replaced',
            runbook: 'Reset the GPU when it is free (nvidia-smi --gpu-reset -i N); the row is replaced then.',
          }
        : null,
  },
  {
    kind: 'row-remap-failure',
    fact: 'remappedRowsFailure',
    label: 'row remap failed',
    judge: (words) =>
      isYes(words)
        ? {
            severity: 'critical',
            title: 'could not replace a broken memory row',
            runbook:
              'Drain the GPU and run its field diagnosis; a card without spare rows is to be exchanged.',
          }
        : null,
  },
  {
    kind: 'retired-pages-pending',
    fact: 'retiredPagesPending',
    label: 'page retirement pending',
    judge: (words) =>
      isYes(words)
        ? {
            severity: 'warning',
            title: 'has memory pages that wait to be retired',
            runbook: 'Reset the GPU or reboot the host when it is free; the pages are taken out of use then.',
          }
        : null,
  },
];

/** What the driver says in words about a GPU's memory and what it needs. */
export const memoryChecks: readonly GpuCheck[] = factChecks.map((check) => ({
  kind: check.kind,
  look: (gpu, host) => lookAtFact(check, gpu, host),
}));

function lookAtFact(
  { kind, fact, label, judge }: FactCheck,
  gpu: GpuHealthInput,
  host: HostHealthInput,
): CheckResult {
  const words = gpu.inventory?.facts[fact];
  if (words === undefined) return 'unknown';
  if (!isText(words)) return words.state === 'failed' ? 'unknown' : [];
  const verdict = judge(words);
  if (!verdict) return [];
  const { severity, title, runbook } = verdict;
  const read = wordsRead(host.inventory?.readAtMs ?? host.nowMs, label, words);
  const evidence = kind === 'recovery-action' ? [read, ...contradiction(gpu, host)] : [read];
  return [
    gpuFinding(kind, gpu, host, { severity, title: `${gpuName(gpu, host)} ${title}`, runbook, evidence }),
  ];
}

/** DCGM has called GPUs healthy that had to be reset (NVIDIA/DCGM issue 263): nvidia-smi is believed, and that is said. */
function contradiction(gpu: GpuHealthInput, { inventory }: HostHealthInput): readonly IncidentEvidence[] {
  const health = inventory?.dcgm?.health;
  if (!health?.contradicted.some(({ gpuUuid }) => gpuUuid === gpu.uuid)) return [];
  const overall = isText(health.overall) ? health.overall : '';
  return [wordsRead(health.readAtMs, 'DCGM has nothing to say of this GPU; nvidia-smi is believed', overall)];
}

/** Words of nvidia-smi's `gpu_recovery_action`: None, Reset, Reboot, Drain P2P, Drain and Reset. */
function judgeRecovery(words: string): ReturnType<FactCheck['judge']> {
  const action = words.trim().toLowerCase();
  if (action === '' || action === 'none') return null;
  if (action === 'drain p2p')
    return {
      severity: 'warning',
      title: 'asks to be drained of peer-to-peer traffic',
      runbook: 'Stop jobs that use NVLink or peer memory on this GPU, then look at the NVLink errors.',
    };
  if (action.includes('reboot'))
    return { severity: 'critical', title: 'asks for a reboot', runbook: 'Drain the host and reboot it.' };
  if (action.includes('reset'))
    return {
      severity: 'critical',
      title: 'asks for a reset',
      runbook: 'Drain the GPU and reset it (nvidia-smi --gpu-reset -i N); if it asks again, test the GPU.',
    };
  return {
    severity: 'warning',
    title: 'asks for a recovery action',
    runbook: "Look the action up in the driver's release notes; drain the GPU meanwhile.",
  };
}
