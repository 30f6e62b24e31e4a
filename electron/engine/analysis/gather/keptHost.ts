import { z } from 'zod';
import type { GpuTenant } from '#shared/analysis/window/analysedGpu.ts';
import { cloudPlace } from '#shared/cost/rates/cloudPlace.ts';
import type { HostPlace } from '#shared/cost/rates/rateScope.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import { processStates } from '#shared/domain/gpuProcess.ts';
import { type LlmServerKind, type LlmServerStatus, llmServerKinds } from '#shared/domain/llmServer.ts';
import { isNumber, isText, type Reading } from '#shared/domain/reading.ts';
import type { Bytes, EpochMs } from '#shared/domain/units.ts';
import type { FleetMember } from '../../fleet/guests.ts';
import type { AdviceArchive, KeptBody } from '../../store/adviceArchive.ts';
import { readBody } from '../../store/readBody.ts';
import { runInSlices } from '../slices.ts';

const number = z.number().nullable();
const text = z.string().nullable();

const tenant = z.object({
  pid: z.number(),
  name: z.string(),
  user: text,
  startedAtMs: number,
  memoryBytes: number,
  state: z.enum(processStates).optional(),
}) satisfies z.ZodType<GpuTenant>;

const keptGpu = z.object({
  uuid: z.string(),
  index: number,
  name: text,
  memoryTotalBytes: number,
  powerLimitWatts: number,
  powerDefaultLimitWatts: number,
  pcieGenCurrent: number,
  pcieGenMax: number,
  pcieWidthCurrent: number,
  pcieWidthMax: number,
  isMig: z.boolean(),
  tenants: z.array(tenant).readonly().nullable(),
  unexplainedBytes: number,
});
/** What a host said of one of its GPUs. */
export type KeptGpu = Readonly<z.infer<typeof keptGpu>>;

const keptServer = z.object({
  /** Of its models: `LlmModelNow.id`. */
  ids: z.array(z.string()).readonly(),
  kind: z.enum(llmServerKinds).nullable(),
  gpuUuids: z.array(z.string()).readonly(),
});

const place = z.object({
  provider: text,
  instance: text,
  region: text,
  market: z.enum(['on-demand', 'spot', 'reserved']),
  from: z.string(),
}) satisfies z.ZodType<HostPlace>;

const keptHost = z.object({
  host: z.string(),
  seenMs: z.number(),
  labels: z.record(z.string(), z.string()),
  /** What the machine said that it is. */
  place: place.nullable(),
  gpus: z.array(keptGpu).readonly(),
  servers: z.array(keptServer).readonly(),
});
/** What a host said of itself besides readings: kept, so that advice can be given while it is away, or without asking it. */
export type KeptHost = Readonly<z.infer<typeof keptHost>>;

/** A server's kind and GPUs. */
export interface KeptServer {
  readonly ids: readonly string[];
  readonly kind: LlmServerKind | null;
  readonly gpuUuids: readonly string[];
}

/** What this program wrote; null where a file holds something else. */
export function readKeptHost(body: string): KeptHost | null {
  return readBody(keptHost, body);
}

/** Reads what was kept of hosts time after time: what has not been seen anew is read once, and its host stays the same object. */
export class KeptHostReader {
  readonly #archive: Pick<AdviceArchive, 'hostsSeen' | 'hosts'>;
  #known: ReadonlyMap<string, ReadHost> = new Map();

  constructor(archive: Pick<AdviceArchive, 'hostsSeen' | 'hosts'>) {
    this.#archive = archive;
  }

  /** Hosts that are not told of already. In slices: a thousand of them are tens of megabytes of text. @throws what the archive throws, and the signal's reason */
  async read(told: ReadonlyMap<string, unknown>, signal: AbortSignal): Promise<readonly KeptHost[]> {
    const seen = [...(await this.#archive.hostsSeen())].filter(([name]) => !told.has(name));
    const isKnown = (name: string, seenMs: EpochMs) => this.#known.get(name)?.seenMs === seenMs;
    const due = seen.flatMap(([name, seenMs]) => (isKnown(name, seenMs) ? [] : [name]));
    const bodies = due.length > 0 ? await this.#archive.hosts(due) : [];
    const read = await runInSlices(readSteps(bodies), signal);
    this.#known = new Map(
      seen.flatMap(([name]) => {
        const found = read.get(name) ?? this.#known.get(name);
        return found ? [[name, found]] : [];
      }),
    );
    return [...this.#known.values()].flatMap(({ host }) => host ?? []);
  }
}

interface ReadHost {
  readonly seenMs: EpochMs;
  /** Null where the file holds something else. */
  readonly host: KeptHost | null;
}

function* readSteps(bodies: readonly KeptBody[]): Generator<void, ReadonlyMap<string, ReadHost>> {
  const read = new Map<string, ReadHost>();
  for (const { key, seenMs, body } of bodies) {
    read.set(key, { seenMs, host: readKeptHost(body) });
    yield;
  }
  return read;
}

/** What a host says now; null where it has not been read. `memoryOf`: total of a GPU in bytes, from its samples. */
export function keptHostOf(
  { config, inventory }: Pick<FleetMember, 'config' | 'inventory'>,
  servers: readonly LlmServerStatus[],
  memoryOf: (uuid: string) => Bytes | null,
): KeptHost | null {
  if (inventory === null || inventory.gpus.length === 0) return null;
  return {
    host: config.name,
    seenMs: inventory.readAtMs,
    labels: config.labels,
    place: cloudPlace(inventory.cloud),
    gpus: inventory.gpus.map((gpu) => keptGpuOf(gpu, inventory, memoryOf(gpu.uuid))),
    servers: servers.map(({ kind, join, models }) => ({
      ids: models.map(({ id }) => id),
      kind,
      gpuUuids: join.gpuUuids,
    })),
  };
}

const numberOf = (reading: Reading): number | null => (isNumber(reading) ? reading : null);

function keptGpuOf(
  { uuid, index, name, facts, readings }: HostInventory['gpus'][number],
  inventory: HostInventory,
  memoryTotalBytes: Bytes | null,
): KeptGpu {
  const isCut = inventory.layout?.migInstances.some(({ gpuUuid }) => gpuUuid === uuid) ?? false;
  return {
    uuid,
    index,
    name: isText(name) ? name : null,
    memoryTotalBytes,
    powerLimitWatts: numberOf(readings.powerLimitWatts),
    powerDefaultLimitWatts: numberOf(readings.powerDefaultLimitWatts),
    pcieGenCurrent: numberOf(readings.pcieGenCurrent),
    pcieGenMax: numberOf(readings.pcieGenMax),
    pcieWidthCurrent: numberOf(readings.pcieWidthCurrent),
    pcieWidthMax: numberOf(readings.pcieWidthMax),
    isMig: isCut || (isText(facts.migMode) && facts.migMode.toLowerCase() === 'enabled'),
    tenants: tenantsOf(uuid, inventory),
    unexplainedBytes: unexplainedOf(uuid, inventory),
  };
}

/** Processes of a GPU; null where the list could not be read at all. */
function tenantsOf(
  uuid: string,
  { processes, processesPartial }: HostInventory,
): readonly GpuTenant[] | null {
  const own = processes.filter(({ gpuUuid }) => gpuUuid === uuid);
  if (own.length === 0 && processesPartial !== null) return null;
  return own.map(({ pid, name, user, startedAtMs, memoryUsedBytes, state }) => ({
    pid,
    name,
    user: isText(user) ? user : null,
    startedAtMs: numberOf(startedAtMs),
    memoryBytes: numberOf(memoryUsedBytes),
    state,
  }));
}

/** Where the list of processes is not complete, what is not on it explains nothing. */
function unexplainedOf(uuid: string, { unexplainedMemory, processesPartial }: HostInventory): Bytes | null {
  if (processesPartial !== null) return null;
  return unexplainedMemory.find(({ gpuUuid }) => gpuUuid === uuid)?.bytes ?? 0;
}
