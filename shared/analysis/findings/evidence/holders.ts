import type { GpuHolder } from '../../../cost/allocation/gpuTime.ts';
import { formatBytes } from '../../../domain/format.ts';
import { plainText } from '../../../domain/plainText.ts';
import type { EpochMs } from '../../../domain/units.ts';
import type { AnalysedGpu, GpuTenant } from '../../window/analysedGpu.ts';
import { timeText } from './timeText.ts';

/** A holder seen within so long before the end of a window holds the GPU still: holders are stored by the hour. */
const stillHolds = 2 * 3_600_000;

/** Who holds a GPU at the end of its window, the one with most time first; empty where that is not known. */
export function currentHolders({ heldBy }: AnalysedGpu, toMs: EpochMs): readonly GpuHolder[] {
  return heldBy
    .filter(({ lastMs }) => lastMs >= toMs - stillHolds)
    .toSorted((one, other) => other.heldSeconds - one.heldSeconds)
    .map(({ holder }) => holder);
}

/** What stops together: a Slurm job on all its hosts, a pod, a container, else the processes of a user on a host. */
export function ownerKey(gpu: AnalysedGpu, toMs: EpochMs): string {
  const [holder] = currentHolders(gpu, toMs);
  if (holder?.slurmJob) return `slurm job ${holder.slurmJob}`;
  if (holder?.pod) return `pod ${holder.pod} on ${gpu.host}`;
  if (holder?.container) return `container ${holder.container} on ${gpu.host}`;
  const user = holder?.user ?? gpu.tenants?.find((tenant) => tenant.user !== null)?.user ?? '';
  return `user ${user} on ${gpu.host}`;
}

/** `alice, Slurm job 4711`, for sentences; '' where nobody is known. */
export function ownerText(gpu: AnalysedGpu, toMs: EpochMs): string {
  const [holder] = currentHolders(gpu, toMs);
  const user = holder?.user ?? gpu.tenants?.find((tenant) => tenant.user !== null)?.user ?? null;
  const parts = [
    user,
    holder?.slurmJob ? `Slurm job ${holder.slurmJob}` : null,
    holder?.pod ? `pod ${holder.pod}` : null,
    holder?.container && !holder.pod ? `container ${holder.container.slice(0, 12)}` : null,
    holder?.model ? `model ${holder.model}` : null,
  ];
  return plainText(parts.filter((part) => part !== null).join(', '));
}

/** `python (PID 4123) since 2026-06-12 09:00 UTC, 62 GiB`. */
export function tenantText(tenant: GpuTenant, timeZone: string): string {
  const since = tenant.startedAtMs === null ? '' : ` since ${timeText(tenant.startedAtMs, timeZone)}`;
  const memory = tenant.memoryBytes === null ? '' : `, ${formatBytes(tenant.memoryBytes)}`;
  return `${plainText(tenant.name)} (PID ${tenant.pid})${since}${memory}`;
}
