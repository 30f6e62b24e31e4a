import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { type GpuProfile, wasteStates } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { stretchUpToNow } from '../evidence/stretch.ts';
import { pauseVerdict } from '../evidence/usualPause.ts';
import { cardIndexOf } from './cardIndex.ts';
import { type CardUse, cardUse, workShare } from './cardNeed.ts';
import { keptByInput, type Sliced, slicedFlatMap } from './slices.ts';

/** A GPU whose work is no LLM server's, and what that used of it. */
export interface WorkingCard {
  readonly profile: GpuProfile;
  readonly card: GpuSpec;
  readonly use: CardUse;
  /** Names the job where it runs on several GPUs of the host, which then stay together; null where it is not known to. */
  readonly job: string | null;
}

/** A GPU that works less than this is not too large but too many. */
const leastWork = 0.05;
/** Held down by heat or power for more of the time, what was seen is not what the work would use. */
const mostHeldDown = 0.2;

const working = keptByInput(function* (input) {
  const { cards } = cardIndexOf(input);
  const serving = new Set(input.models.flatMap(({ gpuUuids }) => gpuUuids));
  const jobs = jobsOf(input.profiles);
  return yield* slicedFlatMap(
    input.profiles,
    (profile): readonly WorkingCard[] => {
      const { gpu } = profile;
      const card = cards.get(gpu.gpuKey ?? '');
      if (!card || gpu.isMig || serving.has(gpu.uuid) || expectationOf(gpu) !== null) return [];
      if (workShare(profile) < leastWork || isHeldDown(profile) || hasStopped(profile, input)) return [];
      const use = cardUse(profile);
      return use === null ? [] : [{ profile, card, use, job: jobs.get(gpu.uuid) ?? null }];
    },
    256,
  );
});

/**
 * GPUs with work that can be sized by what it used: in the catalogue, not cut by MIG, not an LLM server's, not kept for anything, at work
 * within what is usual for them, with readings that tell.
 */
export const workingCardSteps: (input: AnalysisInput) => Sliced<readonly WorkingCard[]> = working.steps;

function isHeldDown({ heldDownSeconds, observedSeconds }: GpuProfile): boolean {
  const { thermal, powerBrake } = heldDownSeconds;
  return thermal + powerBrake > mostHeldDown * observedSeconds;
}

/** It is idle or held for longer than is usual: that is what is to be said of it. */
function hasStopped(profile: GpuProfile, input: AnalysisInput): boolean {
  const stretch = stretchUpToNow(profile, wasteStates);
  return stretch !== null && pauseVerdict(profile, stretch, input).isOver;
}

/** Names of processes that train on several GPUs with one process each. */
const trains = /train|torchrun|deepspeed|accelerate|megatron|horovod|mpirun|fsdp|finetune|fine-tune/i;

/** Jobs by uuid: one process, pod, container or Slurm job on several GPUs of a host, or trainings of one user by one name. */
function jobsOf(profiles: readonly GpuProfile[]): ReadonlyMap<string, string> {
  const seats: { readonly uuid: string; readonly job: string }[] = [];
  for (const { gpu, toMs } of profiles) {
    const sit = (holder: string) => seats.push({ uuid: gpu.uuid, job: `${gpu.host} ${holder}` });
    for (const { pid, name, user } of gpu.tenants ?? []) {
      sit(`pid ${pid}`);
      if (trains.test(name)) sit(`training of ${user ?? 'somebody'}: ${name}`);
    }
    for (const { holder, lastMs } of gpu.heldBy) {
      const job = holder.slurmJob ?? holder.pod ?? holder.container ?? null;
      if (job !== null && lastMs >= toMs - 3 * 3_600_000) sit(job);
    }
  }
  const jobs = new Map<string, string>();
  for (const [job, own] of groupedBy(seats, (seat) => seat.job))
    if (new Set(own.map(({ uuid }) => uuid)).size > 1)
      for (const { uuid } of own) if (!jobs.has(uuid)) jobs.set(uuid, job);
  return jobs;
}
