import { gpuFacts, type HostFacts, type HostInventory, slowMetrics } from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
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

  /** Takes in its GPUs of a round, each with the time of its sample. */
  take(gpus: readonly SourceGpu[], ages: ReadonlyMap<string, Milliseconds>, nowMs: EpochMs): void {
    this.#gpus = ages;
    this.#sampledAtMono = Math.max(this.#sampledAtMono ?? Number.NEGATIVE_INFINITY, ...ages.values());
    this.#sampledAtMs = Math.max(this.#sampledAtMs ?? 0, ...gpus.map((gpu) => gpu.sampledAtMs));
    this.inventory = inventoryOf(this.#address, gpus, nowMs, this.inventory);
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
  before: HostInventory | null,
): HostInventory {
  const known = new Map(before?.gpus.map((gpu) => [gpu.uuid, gpu]));
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
