import { formatBytes } from '../../../domain/format.ts';
import { plainText } from '../../../domain/plainText.ts';
import { allowanceBytes } from '../../states/heldMemory.ts';
import type { AnalysedGpu, GpuTenant, HeldTime } from '../../window/analysedGpu.ts';
import { type GpuProfile, workStates } from '../../window/gpuProfile.ts';
import type { WindowState } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { drivesDisplay } from '../evidence/drivesDisplay.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { currentHolders, tenantText } from '../evidence/holders.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import {
  type Standstill,
  standstillCharts,
  standstillDoubts,
  standstillFigures,
  standstillOf,
  stillSinceText,
} from '../evidence/standstill.ts';
import { wasteSaving } from '../evidence/wasteSaving.ts';
import type { AdvisedAction, EvidenceFigure, FindingDraft } from '../finding.ts';

/** What nobody living answers for on a GPU. */
export interface Zombie extends Standstill {
  readonly cause: 'memory' | 'process';
  /** What holds the GPU, a phrase. */
  readonly what: string;
  readonly bytes: number | null;
}

const heldStates: ReadonlySet<WindowState> = new Set(['heldIdle', 'idle']);
const week = 7 * 86_400_000;

/**
 * Zombie: what holds a GPU has no owner any more, so that nobody can be asked and nothing ends it by itself.
 *
 * Criterion: the GPU stands still (as for held idle), and either memory of more than 1 GiB (10 % of a small card) is in use that none of its
 * processes explains, with the list of processes read; or every process on it is a zombie or unknown to the kernel, belongs to an account
 * that the host no longer has (a bare number, outside containers), or has outlived its Slurm job, pod or container.
 *
 * Guarded against: processes that were not read; MIG, where memory lies with instances; a GPU that works (then somebody's process is
 * only hidden from us, as in another PID namespace), and one that pauses as usual.
 */
export function findZombies(input: AnalysisInput): readonly FindingDraft[] {
  const zombies = input.profiles.flatMap((profile) => zombieOf(profile, input) ?? []);
  const groups = groupedBy(zombies, ({ profile, cause }) => JSON.stringify([profile.gpu.host, cause]));
  return [...groups.values()].map((gpus) => draftOf(gpus, input));
}

/** The zombie of a GPU; null where it has none. */
export function zombieOf(profile: GpuProfile, input: AnalysisInput): Zombie | null {
  const { gpu } = profile;
  if (gpu.isMig || gpu.tenants === null || drivesDisplay(gpu) || expectationOf(gpu) !== null) return null;
  if (profile.intervals.at(-1)?.state === 'idle') return null;
  const found = unexplained(gpu) ?? orphaned(gpu, gpu.tenants, profile.toMs, input);
  const still = found && standstillOf(profile, heldStates, input);
  return still ? { ...still, ...found } : null;
}

type Found = Pick<Zombie, 'cause' | 'what' | 'bytes'>;

function unexplained({ unexplainedBytes, memoryTotalBytes, tenants }: AnalysedGpu): Found | null {
  if (unexplainedBytes === null || tenants === null) return null;
  // A driver keeps some hundreds of MiB for itself.
  if (unexplainedBytes <= allowanceBytes(memoryTotalBytes)) return null;
  const listed = tenants.reduce((sum, { memoryBytes }) => sum + (memoryBytes ?? 0), 0);
  // Processes that hold more themselves are what holds the GPU: the rest may be theirs too.
  if (listed >= unexplainedBytes) return null;
  return {
    cause: 'memory',
    what: `${formatBytes(unexplainedBytes)} of memory that no process explains`,
    bytes: unexplainedBytes,
  };
}

function orphaned(
  gpu: AnalysedGpu,
  tenants: readonly GpuTenant[],
  toMs: number,
  input: AnalysisInput,
): Found | null {
  if (tenants.length === 0) return null;
  const isBlind = blindHosts(input).has(gpu.host);
  const reasons = tenants.map((tenant) =>
    isBlind && tenant.state === 'gone' ? null : orphanReason(tenant, gpu, toMs),
  );
  const [reason] = reasons;
  const [tenant] = tenants;
  if (!reason || !tenant || reasons.some((one) => one === null)) return null;
  const bytes = tenants.reduce((sum, { memoryBytes }) => sum + (memoryBytes ?? 0), 0);
  const more = tenants.length > 1 ? ` and ${tenants.length - 1} more` : '';
  return {
    cause: 'process',
    what: `${tenantText(tenant, input.rules.timeZone)}${more}, ${reason}`,
    bytes: bytes || null,
  };
}

const blind = new WeakMap<AnalysisInput, ReadonlySet<string>>();

/** Hosts on which a process that the kernel does not know works: we are in another PID namespace there, and it says nothing of the others. */
function blindHosts(input: AnalysisInput): ReadonlySet<string> {
  const known = blind.get(input);
  if (known) return known;
  const hosts = input.profiles.flatMap(({ gpu, intervals }) => {
    const worksNow = workStates.has(intervals.at(-1)?.state ?? 'unknown');
    return worksNow && gpu.tenants?.some(({ state }) => state === 'gone') ? [gpu.host] : [];
  });
  const found = new Set(hosts);
  blind.set(input, found);
  return found;
}

/** Why nobody answers for a process, a phrase; null where somebody may. */
function orphanReason(tenant: GpuTenant, gpu: AnalysedGpu, toMs: number): string | null {
  if (tenant.state === 'zombie') return 'which has ended and was never collected';
  if (tenant.state === 'gone') return 'which the kernel does not know any more';
  const now = currentHolders(gpu, toMs);
  if (now.some(({ slurmJob, pod, container }) => slurmJob ?? pod ?? container)) return null;
  const job = outlivedBy(tenant, gpu.heldBy, toMs);
  if (job !== null) return `which outlived ${job}`;
  return tenant.user !== null && /^\d+$/.test(tenant.user)
    ? `of account number ${tenant.user}, which the host does not have any more`
    : null;
}

/** The job that a process ran in, where it ended before the window did; a job of another time is not its own. */
function outlivedBy({ startedAtMs }: GpuTenant, heldBy: readonly HeldTime[], toMs: number): string | null {
  if (startedAtMs === null) return null;
  const hour = 3_600_000;
  for (const { holder, firstMs, lastMs } of heldBy) {
    if (startedAtMs > lastMs || startedAtMs < firstMs - hour || lastMs > toMs - 2 * hour) continue;
    if (holder.slurmJob) return `Slurm job ${plainText(holder.slurmJob)}`;
    if (holder.pod) return `pod ${plainText(holder.pod)}`;
    if (holder.container) return `container ${plainText(holder.container.slice(0, 12))}`;
  }
  return null;
}

function draftOf(gpus: readonly Zombie[], input: AnalysisInput): FindingDraft {
  const profiles = gpus.map(({ profile }) => profile);
  const [first] = gpus;
  const isMemory = first?.cause === 'memory';
  const saving = wasteSaving(profiles, input);
  const since = stillSinceText(gpus, input);
  const what = gpusText(profiles);
  const action = actionOf(profiles, what, isMemory);
  return {
    kind: 'zombie',
    subject: `${first?.cause ?? ''} on ${first?.profile.gpu.host ?? ''}`,
    title: `${what} ${profiles.length === 1 ? 'is' : 'are'} held by ${isMemory ? 'memory that no process explains' : 'a process without an owner'} ${since}`,
    summary: `${what}: ${first?.what ?? ''}. No work was done there ${since}. ${action.text}`,
    gpus: gpuRefs(profiles),
    servedModel: null,
    saving: saving.amount,
    whyNoSaving: saving.why,
    claims: claimsOn(profiles, 1),
    action,
    evidence: evidenceOf(profiles, {
      figures: [...zombieFigures(gpus), ...standstillFigures(gpus)],
      charts: standstillCharts(gpus),
      calculation: saving.steps,
      doubts: [
        ...(isMemory
          ? [
              'A process in a container that the host cannot see into would look the same, though it did no work.',
            ]
          : []),
        ...standstillDoubts(gpus, input),
        ...priceDoubts(profiles),
      ],
    }),
    confidence: leastConfidence(gpus.map(({ stretch }) => stretch.confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: ['A living process that explains it, or work on one of the GPUs.'],
  };
}

function zombieFigures(gpus: readonly Zombie[]): readonly EvidenceFigure[] {
  const [first] = gpus;
  const isMemory = first?.cause === 'memory';
  const bytes = gpus.reduce((sum, zombie) => sum + (zombie.bytes ?? 0), 0);
  return [
    { label: 'What holds it', value: first?.what ?? null, unit: '', threshold: null },
    {
      label: isMemory ? 'Memory that no process explains' : 'Memory of its processes',
      value: bytes,
      unit: 'bytes',
      threshold: isMemory
        ? { value: allowanceBytes(first.profile.gpu.memoryTotalBytes), relation: '>' }
        : null,
    },
  ];
}

function actionOf(profiles: readonly GpuProfile[], what: string, isMemory: boolean): AdvisedAction {
  return {
    verb: 'stop',
    text: isMemory
      ? `Look for hidden processes with fuser -v /dev/nvidia*, end them, or reset ${what} (nvidia-smi --gpu-reset) once nothing runs there.`
      : `End the processes on ${what}; where they do not end, reset the GPU once nothing else runs there.`,
    today: cardsText(profiles),
    target: null,
    effort: 'minutes',
    risk: 'low',
    riskWhy:
      'Nobody living answers for it and no work is done; a reset needs the other processes on the GPU gone.',
    needsRestart: true,
    rollback: 'None is needed: nothing of use is lost. The GPU can be used again at once.',
  };
}
