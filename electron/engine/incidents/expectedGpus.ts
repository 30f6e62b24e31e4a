import { gpusThatReport } from '#shared/analysis/health/hostChecks.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { HostSession } from '../fleet/hostSession.ts';
import type { HostRecords } from './hostRecords.ts';
import type { IncidentBook } from './incidentBook.ts';

/** A host is expected to show as many GPUs as it ever did, over restarts of the engine, until somebody says otherwise. */
export function holdExpectedGpus(session: HostSession, records: HostRecords): void {
  if (!records.isRead) return;
  const { name, expectedGpuCount: said } = session.status();
  const kept = records.find(name)?.gpus ?? null;
  if (kept !== null && (said === null || said < kept)) session.expectGpus(kept);
  else if (said !== null && said !== kept) records.note(name, { gpus: said });
}

/** Somebody says that GPUs were taken out on purpose. */
export interface Removal {
  /** A GPU that is lost, or GPUs that are missing. */
  readonly incident: Incident;
  /** How many GPUs the host has now; absent: as many as it shows. */
  readonly gpus?: number | undefined;
  readonly by: string;
  readonly atMs: EpochMs;
}

/** Why that cannot be. */
export interface RemovalRefusal {
  readonly message: string;
  readonly remedy: string;
}

interface RemovalParts {
  readonly fleet: Fleet;
  readonly book: IncidentBook;
  readonly records: HostRecords;
}

/** Takes that in: ends what is open because of it. @returns how many GPUs are expected from now on; null where that was never known. */
export function confirmRemoval(
  parts: RemovalParts,
  removal: Removal,
): { readonly gpus: number | null } | RemovalRefusal {
  const { kind, gpuUuid } = removal.incident;
  if (kind === 'gpu-count') return confirmCount(parts, removal);
  if (kind === 'gpu-lost' && gpuUuid !== null) return confirmLost(parts, removal, gpuUuid);
  return {
    message: 'Nothing was taken out by this incident.',
    remedy: 'Choose an incident of a lost GPU, or of GPUs that are missing.',
  };
}

function confirmCount(parts: RemovalParts, removal: Removal): { readonly gpus: number } | RemovalRefusal {
  const { fleet, book, records } = parts;
  const { id, host, evidence, demo } = removal.incident;
  const read = evidence.findLast(({ label }) => label === gpusThatReport)?.value ?? null;
  const gpus = removal.gpus ?? fleet.session(host)?.status().gpuCount ?? read;
  if (gpus === null)
    return { message: `How many GPUs ${host} has is not known.`, remedy: 'Say how many it has.' };
  if (!demo) records.note(host, { gpus });
  fleet.session(host)?.expectGpus(gpus);
  book.end(host, (incident) => incident.id === id, reasonOf(removal, gpus), removal.atMs);
  return { gpus };
}

function confirmLost(
  { fleet, book, records }: RemovalParts,
  removal: Removal,
  uuid: string,
): { readonly gpus: number | null } | RemovalRefusal {
  const { host, demo } = removal.incident;
  const session = fleet.session(host);
  const isListed = session?.inventory?.gpus.some((gpu) => gpu.uuid === uuid) ?? false;
  if (isListed || fleet.table.find(uuid)?.fault)
    return {
      message: `The driver of ${host} still lists this GPU.`,
      remedy: 'Wait until the host was booted without it, or acknowledge the incident.',
    };
  const record = demo ? null : records.find(host);
  const before = record?.gpus ?? session?.status().expectedGpuCount ?? null;
  const reporting = session?.status().gpuCount ?? 0;
  const gpus = removal.gpus ?? (before === null ? null : Math.max(reporting, before - 1));
  const removed = { ...record?.removed, [uuid]: removal.atMs };
  if (!demo) records.note(host, { gpus, removed });
  if (gpus !== null) session?.expectGpus(gpus);
  fleet.table.remove(uuid, host);
  book.end(host, ({ gpuUuid }) => gpuUuid === uuid, reasonOf(removal, gpus), removal.atMs);
  return { gpus };
}

function reasonOf({ by }: Removal, gpus: number | null): string {
  const now = gpus === null ? '' : `; ${gpus} are expected from now on`;
  return `Taken out on purpose, says ${by}${now}`;
}
