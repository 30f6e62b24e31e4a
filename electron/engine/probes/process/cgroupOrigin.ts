import type { ContainerRuntime, ProcessContainer } from '#shared/domain/gpuProcess.ts';

/** What control groups say of a process. */
export interface GroupOrigin {
  readonly container: ProcessContainer | null;
  readonly podUid: string | null;
  readonly slurm: { readonly jobId: string; readonly stepId: string | null } | null;
  readonly systemdUnit: string | null;
}

/** What stands before a container's id in the name of its group. */
const prefixes: Readonly<Record<string, ContainerRuntime>> = {
  docker: 'docker',
  libpod: 'podman',
  crio: 'cri-o',
  'cri-containerd': 'containerd',
  nerdctl: 'containerd',
};
/** `docker-<id>.scope`, `crio-<id>`; a monitor of the container (`crio-conmon-<id>`) is not in it. */
const scopeShape = /^(docker|libpod|crio|cri-containerd|nerdctl)-([0-9a-f]{64})(?:\.scope)?$/;
/** containerd under systemd without a delegated slice: `kubepods-burstable-pod<uid>.slice:cri-containerd:<id>`. */
const colonShape = /:(cri-containerd|docker|crio):([0-9a-f]{64})$/;
const bareId = /^[0-9a-f]{64}$/;
/** Under systemd the hyphens of a uid are underscores; a static pod's uid is a hash without any. */
const podShape = /(?:^|-)pod([0-9a-f]{8}(?:[-_]?[0-9a-f]{4}){3}[-_]?[0-9a-f]{12})(?:\.slice)?(?=$|:)/;
const lxcShape = /^lxc\.payload\.([\w.-]{1,64})$/;
const unitShape = /^[^/]{1,250}\.(?:service|scope)$/;

/**
 * Reads the paths of a process' control groups: v1 (a path per controller) and v2, the drivers cgroupfs and systemd, docker,
 * containerd, podman, CRI-O, LXC, kubepods and slurmstepd, and these within each other, where the innermost container
 * counts. It recognises names that the runtimes give; a group made by hand under such a name is taken for one.
 *
 *     /kubepods.slice/kubepods-pod<uid>.slice/crio-<id>.scope      pod and container
 *     /system.slice/slurmstepd.scope/job_71/step_0/user/task_0     job 71, step 0
 *     /user.slice/user-1000.slice/session-3.scope                  unit session-3.scope
 */
export function originOfGroups(paths: readonly string[]): GroupOrigin {
  let container: ProcessContainer | null = null;
  let podUid: string | null = null;
  let slurm: GroupOrigin['slurm'] = null;
  let unit: string | null = null;
  for (const path of paths) {
    const names = path.split('/', 64);
    container ??= containerOf(names);
    podUid ??= podOf(names);
    slurm ??= slurmOf(names);
    unit ??= names.findLast((name) => unitShape.test(name)) ?? null;
  }
  const held = container !== null || podUid !== null || slurm !== null;
  return { container, podUid, slurm, systemdUnit: held || unit === null ? null : withoutEscapes(unit) };
}

function containerOf(names: readonly string[]): ProcessContainer | null {
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at] ?? '';
    const [, prefix, id] = scopeShape.exec(name) ?? colonShape.exec(name) ?? [];
    if (prefix !== undefined && id !== undefined) return { runtime: prefixes[prefix] ?? null, id };
    if (bareId.test(name)) return { runtime: names[at - 1] === 'docker' ? 'docker' : null, id: name };
    const lxc = lxcShape.exec(name)?.[1] ?? (names[at - 1] === 'lxc' ? name : undefined);
    if (lxc !== undefined && lxc !== '') return { runtime: 'lxc', id: lxc };
  }
  return null;
}

function podOf(names: readonly string[]): string | null {
  const uid = names.map((name) => podShape.exec(name)?.[1]).findLast((found) => found !== undefined);
  return uid?.replaceAll('_', '-') ?? null;
}

function slurmOf(names: readonly string[]): GroupOrigin['slurm'] {
  if (!names.some((name) => /^slurm(?:_[\w.-]+)?$|slurmstepd\.scope$/.test(name))) return null;
  const value = (pattern: RegExp) =>
    names.map((name) => pattern.exec(name)?.[1]).find((found) => found !== undefined);
  const jobId = value(/^job_(\d{1,12})$/);
  return jobId === undefined ? null : { jobId, stepId: value(/^step_([a-z0-9+]{1,24})$/) ?? null };
}

/** systemd writes odd bytes of a unit's name as `\x2d`. */
function withoutEscapes(unit: string): string {
  return unit.replaceAll(/\\x([0-9a-f]{2})/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
