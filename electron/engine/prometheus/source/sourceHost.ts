import {
  type GpuInventory,
  gpuFacts,
  type HostFacts,
  type HostInventory,
  type SlowMetric,
  slowMetrics,
} from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import type { HostStanding } from '../../fleet/gpuEntry.ts';
import type { FleetMember } from '../../fleet/guests.ts';
import { freshSeconds } from './pollSource.ts';
import type { SourceGpu } from './sourceGpus.ts';

/** What a host of a source asks the source about. */
export interface HostSource {
  readonly name: string;
  /** The last round of queries went well. */
  readonly isLive: () => boolean;
  readonly status: () => Pick<HostStatus, 'phase' | 'failure' | 'retryAtMs'>;
  readonly scrapeSeconds: () => Seconds;
  readonly mono: () => Milliseconds;
}

const notThere = unavailable('not in the series of this source');
/** A host or a GPU that no round has shown for so long is gone: a node or a card that was taken away. */
export const forgetAfterMs: Milliseconds = 24 * 3_600_000;

const noLayout: HostLayout = {
  migInstances: [],
  topology: unavailable('a metrics server does not tell the ways between GPUs'),
  nvlinks: [],
  nvlinksMissing: 'a metrics server does not tell single links',
  sharing: [],
};

/** Of a GPU's or an instance's readings those that are live ones. */
export function liveReadings(
  readings: Readonly<Record<string, Reading>>,
): Partial<Record<LiveMetric, Reading>> {
  const live: Partial<Record<LiveMetric, Reading>> = {};
  for (const metric of liveMetrics) {
    const reading = readings[metric];
    if (reading !== undefined) live[metric] = reading;
  }
  return live;
}

/** A host as a source shows it. Read-only: it is in no hosts file, and nothing is asked of the machine itself. */
export class SourceHost implements FleetMember {
  readonly demo = false;
  inventory: HostInventory | null = null;
  readonly #source: HostSource;
  readonly #address: string;
  #config: HostConfig;
  #sampledAtMs: EpochMs | null = null;
  #sampledAtMono: Milliseconds | null = null;
  #gpus: ReadonlyMap<string, Milliseconds> = new Map();
  /** When each GPU was last in a round. */
  readonly #seenAtMono = new Map<string, Milliseconds>();

  #instances: readonly MigInstance[] = [];

  /** `name`: in the fleet; `address`: as the source's label says it. */
  constructor(name: string, address: string, source: HostSource) {
    this.#source = source;
    this.#address = address;
    this.#config = this.#configOf(name, {});
  }

  get config(): HostConfig {
    return this.#config;
  }

  /** Takes in which tenants its GPUs have. True where that changed. */
  setTenants(tenants: readonly string[]): boolean {
    const tenant = [...new Set(tenants)].sort().join(', ').slice(0, 255);
    if ((this.#config.labels.tenant ?? '') === tenant) return false;
    this.#config = this.#configOf(this.#config.name, tenant === '' ? {} : { tenant });
    return true;
  }

  /**
   * Takes in its GPUs of a round, each with the time of its sample. `isSlow`: the round asked for slow readings.
   * @returns GPUs that have not been in a round for a day: they are forgotten
   */
  take(
    gpus: readonly SourceGpu[],
    ages: ReadonlyMap<string, Milliseconds>,
    nowMs: EpochMs,
    isSlow: boolean,
  ): readonly string[] {
    const nowMono = this.#source.mono();
    for (const { uuid } of gpus) this.#seenAtMono.set(uuid, nowMono);
    const gone = [...this.#seenAtMono].flatMap(([uuid, at]) => (nowMono - at < forgetAfterMs ? [] : uuid));
    for (const uuid of gone) this.#seenAtMono.delete(uuid);
    const known = this.inventory?.gpus.filter(({ uuid }) => this.#seenAtMono.has(uuid)) ?? [];
    this.#gpus = ages;
    this.#sampledAtMono = Math.max(this.#sampledAtMono ?? Number.NEGATIVE_INFINITY, ...ages.values());
    this.#sampledAtMs = Math.max(this.#sampledAtMs ?? 0, ...gpus.map((gpu) => gpu.sampledAtMs));
    this.inventory = inventoryOf(this.#address, gpus, nowMs, known, isSlow);
    this.#instances = instancesOf(gpus, this.#instances, this.#seenAtMono);
    if (this.#instances.length > 0)
      this.inventory = { ...this.inventory, layout: { ...noLayout, migInstances: this.#instances } };
    return gone;
  }

  standing(): HostStanding {
    const staleAfterMs = freshSeconds(this.#source.scrapeSeconds()) * 1000;
    // Not `streaming`: a GPU whose series ended is stale; whether it is lost, a metrics server cannot tell.
    return { connected: this.#source.isLive(), streaming: false, staleAfterMs };
  }

  status(): HostStatus {
    const { staleAfterMs } = this.standing();
    const now = this.#source.mono();
    const fresh = [...this.#gpus.values()].filter((at) => now - at <= staleAfterMs).length;
    const status = this.#source.status();
    const phase = status.phase === 'live' && fresh === 0 ? 'stale' : status.phase;
    return {
      ...status,
      phase,
      name: this.#config.name,
      config: this.#config,
      demo: false,
      source: this.#source.name,
      transport: `prometheus: ${this.#source.name}`,
      lastSampleAtMs: this.#sampledAtMs,
      gpuCount: phase === 'live' ? fresh : null,
      expectedGpuCount: this.inventory?.gpus.length ?? null,
    };
  }

  #configOf(name: string, labels: Readonly<Record<string, string>>): HostConfig {
    const intervalSeconds = Math.min(60, Math.max(1, this.#source.scrapeSeconds()));
    return {
      name,
      address: this.#address,
      transport: 'auto',
      labels: { source: this.#source.name, ...labels },
      intervalSeconds,
      paused: false,
    };
  }
}

function inventoryOf(
  hostname: string,
  gpus: readonly SourceGpu[],
  readAtMs: EpochMs,
  before: readonly GpuInventory[],
  isSlow: boolean,
): HostInventory {
  // What a slow round does not say any more must not stand as read now.
  const known = new Map(
    before.map((gpu) => [
      gpu.uuid,
      isSlow ? { ...gpu, readings: pick<SlowMetric, Reading>(slowMetrics, {}, undefined) } : gpu,
    ]),
  );
  for (const gpu of gpus) {
    const former = known.get(gpu.uuid);
    known.set(gpu.uuid, {
      uuid: gpu.uuid,
      index: gpu.index ?? former?.index ?? null,
      name: gpu.name ?? former?.name ?? notThere,
      facts: pick(gpuFacts, gpu.facts, former?.facts),
      readings: pick(slowMetrics, gpu.readings, former?.readings),
    });
  }
  return {
    readAtMs,
    facts: hostFacts(hostname),
    gpus: [...known.values()],
    processes: [],
    processesPartial: 'a metrics server does not tell processes',
    processDetailsPartial: null,
    unexplainedMemory: [],
  };
}

/** Instances of the GPUs of a round, and of those that are not in it as they were, without readings. */
function instancesOf(
  gpus: readonly SourceGpu[],
  before: readonly MigInstance[],
  known: ReadonlyMap<string, Milliseconds>,
): readonly MigInstance[] {
  const now = new Set(gpus.map(({ uuid }) => uuid));
  const absent = before.flatMap((instance) =>
    now.has(instance.gpuUuid) || !known.has(instance.gpuUuid) ? [] : { ...instance, readings: {} },
  );
  const present = gpus.flatMap((gpu) =>
    [...gpu.instances].map(
      ([gpuInstanceId, { profile, readings }]): MigInstance => ({
        gpuUuid: gpu.uuid,
        uuid: notThere,
        profile: profile ?? notThere,
        index: null,
        gpuInstanceId,
        computeInstanceId: null,
        memoryTotalBytes: readings.memoryTotalBytes ?? notThere,
        memoryUsedBytes: readings.memoryUsedBytes ?? notThere,
        multiprocessorCount: notThere,
        pids: [],
        readings: liveReadings(readings),
      }),
    ),
  );
  return [...present, ...absent];
}

/** The value of each name: the newest that was said, else what was said before, else why there is none. */
function pick<Name extends string, Value extends Fact | Reading>(
  names: readonly Name[],
  now: Readonly<Record<string, Value>>,
  before: Readonly<Record<Name, Value>> | undefined,
): Record<Name, Value> {
  const entries = names.map((name) => [name, now[name] ?? before?.[name] ?? notThere] as const);
  return Object.fromEntries(entries) as Record<Name, Value>;
}

function hostFacts(hostname: string): HostFacts {
  return {
    hostname,
    os: notThere,
    kernel: notThere,
    architecture: notThere,
    uptimeSeconds: notThere,
    cpuModel: notThere,
    cpuCount: notThere,
    load1: notThere,
    load5: notThere,
    load15: notThere,
    memoryTotalBytes: notThere,
    memoryAvailableBytes: notThere,
    diskTotalBytes: notThere,
    diskUsedBytes: notThere,
  };
}
