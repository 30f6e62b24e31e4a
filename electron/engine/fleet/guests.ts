import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import { type HostStanding, recordSample } from './gpuEntry.ts';
import type { GpuTable } from './gpuTable.ts';
import type { HostSession } from './hostSession.ts';
import type { Recorder } from './recorder.ts';

/** A host as the screens ask about it, however it is read: over SSH (a `HostSession`) or elsewhere. */
export interface FleetMember {
  readonly config: HostConfig;
  readonly demo: boolean;
  readonly inventory: HostInventory | null;
  standing(): HostStanding;
  status(): HostStatus;
}

/** A sample that was taken by somebody else, with its own time. */
export interface GuestSample {
  readonly sample: GpuSample;
  readonly sampledAtMs: EpochMs;
  readonly sampledAtMono: Milliseconds;
}

/** Hosts that Headroom does not connect to: somebody else reads them, and a source hands on what it says. */
export interface Guests {
  /** Replaces the hosts of one source; GPUs of those that are gone are forgotten. */
  set(source: string, hosts: readonly FleetMember[]): void;
  /** Hosts of all sources. A name that an SSH host bears does not appear. */
  all(): readonly FleetMember[];
  find(name: string): FleetMember | undefined;
  /** Who has this GPU now, so that a source must leave it out: a connected SSH host, or a source before this one. */
  heardBy(uuid: string, source: string, nowMono: Milliseconds): 'ssh' | 'source' | null;
  /** Name of the SSH host that shows this GPU, connected or not; null where none does. */
  sshHostOf(uuid: string): string | null;
  /** Name of a source's host in the fleet: its own, or `name@source` where another host has that already. */
  nameFor(source: string, name: string): string;
  /** Takes in what a source read, each sample standing for so many seconds. GPUs heard over SSH must have been left out. */
  take(host: FleetMember, samples: readonly GuestSample[], intervalSeconds: Seconds): void;
  /** GPUs that a host had and that are gone from it. */
  forget(host: FleetMember, uuids: readonly string[]): void;
  /** The inventory of a host changed. */
  takeInventory(host: FleetMember): void;
}

/** What guests need of the fleet around them. */
export interface GuestWorld {
  readonly table: () => GpuTable;
  readonly session: (name: string) => HostSession | undefined;
  readonly recorder: () => Recorder | null;
  readonly onHosts: () => void;
  readonly onInventory: () => void;
}

/** No guests yet. */
export function createGuests(world: GuestWorld): Guests {
  const bySource = new Map<string, ReadonlyMap<string, FleetMember>>();
  const find = (name: string) => {
    for (const hosts of bySource.values()) {
      const found = hosts.get(name);
      if (found) return found;
    }
    return undefined;
  };
  const sessionOf = (uuid: string) => {
    const entry = world.table().find(uuid);
    return entry && world.session(entry.host);
  };
  return {
    set: (source, hosts) => {
      const before = bySource.get(source);
      const next = new Map(hosts.map((host) => [host.config.name, host]));
      if (next.size > 0) bySource.set(source, next);
      else bySource.delete(source);
      for (const name of before?.keys() ?? [])
        if (!find(name) && !world.session(name)) world.table().removeHost(name);
      world.table().invalidate();
      world.onHosts();
    },
    all: () =>
      [...bySource.values()]
        .flatMap((hosts) => [...hosts.values()])
        .filter(({ config }) => !world.session(config.name)),
    find,
    heardBy: (uuid, source, nowMono) => {
      const entry = world.table().find(uuid);
      if (!entry) return null;
      const session = world.session(entry.host);
      if (session) return session.standing().connected ? 'ssh' : null;
      const owner = find(entry.host);
      if (!owner || bySource.get(source)?.get(entry.host) === owner) return null;
      const isFresh =
        entry.sampledAtMono !== null && nowMono - entry.sampledAtMono <= owner.standing().staleAfterMs;
      return isFresh ? 'source' : null;
    },
    sshHostOf: (uuid) => sessionOf(uuid)?.config.name ?? null,
    nameFor: (source, name) => {
      const isTaken = [...bySource].some(([other, hosts]) => other !== source && hosts.has(name));
      return isTaken || world.session(name) ? `${name}@${source}` : name;
    },
    take: (host, samples, intervalSeconds) => {
      const table = world.table();
      for (const { sample, sampledAtMs, sampledAtMono } of samples) {
        const entry = table.entry(sample.uuid, host.config.name, sample.index);
        recordSample(entry, sample, sampledAtMs, sampledAtMono);
        world.recorder()?.add(entry, entry.verdict, intervalSeconds);
      }
    },
    forget: (host, uuids) => {
      for (const uuid of uuids) world.table().remove(uuid, host.config.name);
    },
    takeInventory: (host) => {
      const { inventory } = host;
      if (!inventory) return;
      const table = world.table();
      for (const gpu of inventory.gpus) {
        const entry = table.find(gpu.uuid);
        if (entry?.host !== host.config.name) continue;
        const isRenamed = entry.inventory?.name !== gpu.name;
        entry.inventory = gpu;
        entry.inventoryAtMs = inventory.readAtMs;
        if (isRenamed) table.invalidate();
      }
      world.onInventory();
    },
  };
}
