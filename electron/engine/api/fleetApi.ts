import type { GpuDetail, HostDetail } from '#shared/contract/schemas/gpu.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';
import { type GpuEntry, stateOfEntry } from '../fleet/gpuEntry.ts';
import type { FleetMember } from '../fleet/guests.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.fleet`. */
export function fleetApi(parts: EngineParts) {
  return {
    roster: os.fleet.roster.handler(() => parts.fleet.table.roster()),
    gpu: os.fleet.gpu.handler(({ input, errors }) => {
      const entry = parts.fleet.table.find(input.uuid);
      const session = entry && parts.fleet.member(entry.host);
      if (!entry || !session) throw errors.NOT_FOUND({ message: `No GPU ${input.uuid} is known.` });
      return gpuDetail(entry, session);
    }),
    host: os.fleet.host.handler(({ input, errors }) => {
      const session = parts.fleet.member(input.name);
      if (!session) throw errors.NOT_FOUND({ message: `No host is named ${input.name}.` });
      return hostDetail(parts, session);
    }),
  };
}

function gpuDetail(entry: GpuEntry, session: FleetMember): GpuDetail {
  const state = stateOfEntry(entry, session.standing(), performance.now());
  const { inventory } = session;
  return {
    uuid: entry.uuid,
    host: entry.host,
    index: entry.index,
    name: entry.inventory?.name ?? unavailable('not read yet'),
    demo: session.demo,
    state,
    stateReason: stateReason(entry, session, state),
    sampledAtMs: entry.sampledAtMs,
    live: liveReadings(entry),
    slow: { ...entry.inventory?.readings },
    facts: { ...entry.inventory?.facts },
    inventoryAtMs: entry.inventoryAtMs,
    processes: inventory?.processes.filter((process) => process.gpuUuid === entry.uuid) ?? [],
    processesPartial: inventory ? inventory.processesPartial : 'not read yet',
    processDetailsPartial: inventory?.processDetailsPartial ?? null,
    unexplainedMemory: inventory?.unexplainedMemory.find(({ gpuUuid }) => gpuUuid === entry.uuid) ?? null,
    layout: layoutOf(entry.uuid, inventory?.layout),
  };
}

function layoutOf(uuid: string, layout: HostLayout | undefined): HostLayout | null {
  if (!layout) return null;
  const own = <T extends { readonly gpuUuid: string }>(of: readonly T[]) =>
    of.filter(({ gpuUuid }) => gpuUuid === uuid);
  return {
    ...layout,
    migInstances: own(layout.migInstances),
    nvlinks: own(layout.nvlinks),
    sharing: own(layout.sharing),
  };
}

function stateReason(entry: GpuEntry, session: FleetMember, state: string): string {
  const status = session.status();
  if (state === 'unreachable') return status.failure?.message ?? `${entry.host} is ${status.phase}`;
  if (entry.fault) return `The driver says: ${entry.fault.words}`;
  if (state === 'lost') return `Other GPUs of ${entry.host} report; this one does not any more`;
  if (state === 'stale') return status.failure?.message ?? 'No reading for over two intervals';
  return gpuStates.find((each) => each.key === state)?.meaning ?? state;
}

function liveReadings(entry: GpuEntry): Partial<Record<LiveMetric, Reading>> {
  return Object.fromEntries(
    liveMetrics.flatMap((metric, column) => {
      const value = entry.values[column] ?? Number.NaN;
      const reading = Number.isNaN(value) ? entry.missing[column] : value;
      return reading === undefined ? [] : [[metric, reading]];
    }),
  );
}

function hostDetail(parts: EngineParts, session: FleetMember): HostDetail {
  const { inventory } = session;
  return {
    name: session.config.name,
    facts: inventory?.facts ?? null,
    inventoryAtMs: inventory?.readAtMs ?? null,
    gpuUuids: parts.fleet.table.ofHost(session.config.name).map((entry) => entry.uuid),
    processes: [...(inventory?.processes ?? [])],
    processesPartial: inventory ? inventory.processesPartial : 'not read yet',
    processDetailsPartial: inventory?.processDetailsPartial ?? null,
    unexplainedMemory: [...(inventory?.unexplainedMemory ?? [])],
    layout: inventory?.layout ?? null,
    dcgm: inventory?.dcgm ?? null,
    cloud: inventory?.cloud ?? null,
  };
}
