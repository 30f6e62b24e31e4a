import { type GpuProcess, isOrigin } from '#shared/domain/gpuProcess.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { isText } from '#shared/domain/reading.ts';
import type { GpuSharing } from '#shared/domain/sharing.ts';
import type { CaptureGpu } from './formats/parsedCapture.ts';

/** What of a process tells whether it shares its GPU. */
export type SharingProcess = Pick<GpuProcess, 'gpuUuid' | 'pid' | 'name'> &
  Partial<Pick<GpuProcess, 'type' | 'origin'>>;

/** What was read of a host that tells whether its GPUs are shared. */
export interface SharingSigns {
  /** The GPUs of `nvidia-smi -q -x`. */
  readonly gpus: readonly CaptureGpu[];
  readonly instances: readonly MigInstance[];
  readonly processes: readonly SharingProcess[];
  /** Processes of the machine that are MPS servers or their daemon. */
  readonly mpsPids: ReadonlySet<number>;
}

const longestWords = 120;

/**
 * Which GPUs are shared and what shows it. That containers take turns by a device plugin's replicas cannot be read on the host, so
 * several containers on one GPU that is not cut up and has no MPS server count as time-slicing; a single one shows nothing.
 */
export function sharingOf(signs: SharingSigns): readonly GpuSharing[] {
  const uuids = new Set([
    ...signs.gpus.flatMap(({ uuid }) => (uuid === null ? [] : [uuid])),
    ...signs.processes.map(({ gpuUuid }) => gpuUuid),
  ]);
  return [...uuids].flatMap((uuid) => {
    const mig = migOf(uuid, signs);
    const mps = mig ? null : mpsOf(uuid, signs);
    const turns = mig || mps ? null : turnsOf(uuid, signs);
    return [virtualOf(uuid, signs), mig, mps, turns].filter((found) => found !== null);
  });
}

function migOf(gpuUuid: string, { gpus, instances }: SharingSigns): GpuSharing | null {
  const mode = gpus.find(({ uuid }) => uuid === gpuUuid)?.facts?.migMode;
  if (mode !== 'Enabled') return null;
  const count = instances.filter((instance) => instance.gpuUuid === gpuUuid).length;
  const evidence =
    count === 0
      ? 'MIG mode is on and no instance is made: no work can run on it'
      : `MIG mode is on; ${count} ${count === 1 ? 'instance' : 'instances'}`;
  return { gpuUuid, kind: 'mig', evidence };
}

/** The driver's own word; the name of a vGPU (`NVIDIA A40-8Q`) is the profile it was given. */
function virtualOf(gpuUuid: string, { gpus }: SharingSigns): GpuSharing | null {
  const gpu = gpus.find(({ uuid }) => uuid === gpuUuid);
  const mode = gpu?.facts?.virtualizationMode;
  if (!gpu || !isText(mode) || mode === 'None') return null;
  const words = `The driver's virtualisation mode is ${mode.slice(0, longestWords)}`;
  if (/^host v/i.test(mode)) return { gpuUuid, kind: 'vgpu-host', evidence: words };
  if (/^vgpu$/i.test(mode))
    return { gpuUuid, kind: 'vgpu-guest', evidence: `${words}; the GPU is called ${gpu.name ?? 'nothing'}` };
  return /^pass-?through$/i.test(mode) ? { gpuUuid, kind: 'passthrough', evidence: words } : null;
}

function mpsOf(gpuUuid: string, { processes, mpsPids }: SharingSigns): GpuSharing | null {
  const own = processes.filter((process) => process.gpuUuid === gpuUuid);
  const server = own.find(({ pid, name }) => mpsPids.has(pid) || name.includes('nvidia-cuda-mps-server'));
  const clients = own.filter(({ type }) => isText(type) && type.split('+').includes('M'));
  if (!server && clients.length === 0) return null;
  const parts = [
    ...(server ? [`an MPS server has a context on it (pid ${server.pid})`] : []),
    ...(clients.length > 0
      ? [`${clients.length} ${clients.length === 1 ? 'process is' : 'processes are'} of type M+C`]
      : []),
  ];
  return { gpuUuid, kind: 'mps', evidence: `Seen: ${parts.join('; ')}` };
}

function turnsOf(gpuUuid: string, { processes }: SharingSigns): GpuSharing | null {
  const holders = new Set<string>();
  for (const { gpuUuid: uuid, origin } of processes) {
    if (uuid !== gpuUuid || !origin || !isOrigin(origin)) continue;
    // The containers of a pod are one tenant: they were given the GPU together.
    if (origin.pod) holders.add(`pod ${isText(origin.pod.name) ? origin.pod.name : origin.pod.uid}`);
    else if (origin.container) holders.add(`container ${origin.container.id.slice(0, 12)}`);
  }
  if (holders.size < 2) return null;
  const named = [...holders].slice(0, 4).map((holder) => holder.slice(0, longestWords));
  const more = holders.size > named.length ? ` and ${holders.size - named.length} more` : '';
  return {
    gpuUuid,
    kind: 'time-slicing',
    evidence: `${holders.size} containers or pods have processes on it: ${named.join(', ')}${more}`,
  };
}
