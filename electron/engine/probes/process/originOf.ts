import type { ProcessOrigin, ProcessPod, SlurmStep } from '#shared/domain/gpuProcess.ts';
import { type Fact, failed, type NoReading, unavailable } from '#shared/domain/reading.ts';
import { type GroupOrigin, originOfGroups } from './cgroupOrigin.ts';
import type { ProcessView, ProcessWords } from './processSection.ts';

const notSet = Object.freeze(unavailable('the process does not tell it'));
const closedEnvironment = Object.freeze(
  unavailable('only its owner and root may read the environment of the process'),
);

/**
 * What a process belongs to. Control groups count before the environment, which a user may set as he likes and which only names
 * what groups do not: pods, and jobs where Slurm does not use groups.
 */
export function originOf(
  words: ProcessWords,
  view: ProcessView,
  hostname: string | null,
): ProcessOrigin | NoReading {
  if (words.closed.has('cgroup')) return failed('its control groups could not be read');
  if (words.groups.length === 0) return unavailable('the host does not tell its control groups');
  const groups = originOfGroups(words.groups);
  const { environment } = words;
  const told = (name: string): Fact =>
    environment.get(name) || (words.closed.has('environment') ? closedEnvironment : notSet);
  const origin = {
    container: groups.container,
    pod: podOf(groups.podUid, told, hostname),
    slurm: slurmOf(groups.slurm, environment, told),
    systemdUnit: groups.systemdUnit,
  };
  const nothing = Object.values(origin).every((part) => part === null);
  return nothing && view === 'container' ? unavailable('a container hides the control groups') : origin;
}

/** In a pod HOSTNAME is the pod's name, unless it uses the host's network and with it the host's name. */
function podOf(uid: string | null, told: (name: string) => Fact, hostname: string | null): ProcessPod | null {
  if (uid === null) return null;
  const named = told('POD_NAME');
  const host = told('HOSTNAME');
  const name = typeof named !== 'string' && typeof host === 'string' && host !== hostname ? host : named;
  return { uid, name, namespace: told('POD_NAMESPACE') };
}

function slurmOf(
  group: GroupOrigin['slurm'],
  environment: ReadonlyMap<string, string>,
  told: (name: string) => Fact,
): SlurmStep | null {
  const jobName = told('SLURM_JOB_NAME');
  if (group) return { ...group, jobName };
  const jobId = environment.get('SLURM_JOB_ID') ?? '';
  if (!/^\d{1,12}$/.test(jobId)) return null;
  return { jobId, stepId: stepOf(environment.get('SLURM_STEP_ID') ?? ''), jobName };
}

/** Steps without a number of their own, as slurm.h numbers them. */
const namedSteps: Readonly<Record<string, string>> = {
  4294967290: 'interactive',
  4294967291: 'batch',
  4294967292: 'extern',
};

function stepOf(text: string): string | null {
  return /^\d{1,10}$/.test(text) ? (namedSteps[text] ?? text) : null;
}
