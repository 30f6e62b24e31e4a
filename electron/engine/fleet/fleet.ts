import type { Topic } from '#shared/contract/topics.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig, HostStatus } from '#shared/domain/host.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import type { Connector } from '../ssh/connection.ts';
import { recordSample } from './gpuEntry.ts';
import { createGpuTable, type GpuTable } from './gpuTable.ts';
import { createGuests, type FleetMember, type Guests } from './guests.ts';
import { HostSession, type HostSessionEvents, type SessionWorld } from './hostSession.ts';
import type { Recorder } from './recorder.ts';

/** A host and what reaches it. */
export interface FleetHost {
  readonly config: HostConfig;
  readonly demo: boolean;
  readonly connector: Connector;
}

/** All hosts: one session each, one table of their GPUs. */
export interface Fleet {
  readonly table: GpuTable;
  /** Hosts that are read elsewhere. */
  readonly guests: Guests;
  /** Makes the sessions match the list: unchanged hosts run on, changed ones start anew. */
  setHosts(hosts: readonly FleetHost[]): void;
  session(name: string): HostSession | undefined;
  /** A host however it is read; an SSH host before one of the same name that is read elsewhere. */
  member(name: string): FleetMember | undefined;
  /** Hosts that we read ourselves. */
  sessions(): Iterable<HostSession>;
  statuses(): HostStatus[];
  tick(): void;
  /** Connects anew to all hosts. */
  reconnect(): void;
  stop(): void;
}

/** What the fleet hands on. */
export interface FleetSinks {
  /** Where samples of real and of demo hosts are kept; null where they are not. */
  readonly recorderOf: (demo: boolean) => Recorder | null;
  readonly announce: (topic: Topic) => void;
  /** Told of every change of a host's status. */
  readonly onStatus: (status: HostStatus) => void;
  /** Told of every inventory of a host that we read ourselves. */
  readonly onInventory?: (session: HostSession, inventory: HostInventory) => void;
  /** Told of what a host's kernel says, and of how its kernel log is read. */
  readonly onKernelEvents?: (host: string, events: readonly HostKernelEvent[]) => void;
  readonly onKernelLog?: (host: string, state: KernelLogState) => void;
}

/** An empty fleet; `setHosts` fills it. */
export function createFleet(sinks: FleetSinks, world: SessionWorld): Fleet {
  const { recorderOf, announce, onStatus } = sinks;
  let sessions = new Map<string, HostSession>();
  const table = createGpuTable(
    () => [...sessions.values(), ...guests.all()].map(viewOf),
    () => announce('roster'),
  );
  const guests: Guests = createGuests({
    table: () => table,
    session: (name) => sessions.get(name),
    recorder: () => recorderOf(false),
    onHosts: () => announce('hosts'),
    onInventory: () => announce('inventory'),
  });
  const events: HostSessionEvents = {
    onSamples: (session, samples) => takeSamples(table, recorderOf(session.demo), session, samples, world),
    onInventory: (session, inventory) => {
      if (takeInventory(table, session, inventory)) table.invalidate();
      announce('inventory');
      sinks.onInventory?.(session, inventory);
    },
    onStatus: (session) => {
      announce('hosts');
      onStatus(session.status());
    },
    onKernelEvents: (session, events) => sinks.onKernelEvents?.(session.config.name, events),
    onKernelLog: (session, state) => sinks.onKernelLog?.(session.config.name, state),
  };

  return {
    table,
    guests,
    setHosts: (hosts) => {
      const next = new Map<string, HostSession>();
      for (const host of hosts) {
        const current = sessions.get(host.config.name);
        next.set(
          host.config.name,
          current && isSame(current, host) ? current : startSession(host, events, world),
        );
      }
      for (const [name, session] of sessions) {
        if (next.get(name) === session) continue;
        session.stop();
        // At another address it is another machine, whose cards are not missed.
        if (next.get(name)?.config.address !== session.config.address) table.removeHost(name);
      }
      sessions = next;
      table.invalidate();
      announce('hosts');
    },
    session: (name) => sessions.get(name),
    member: (name) => sessions.get(name) ?? guests.find(name),
    sessions: () => sessions.values(),
    statuses: () => [...sessions.values(), ...guests.all()].map((member) => member.status()),
    tick: () => {
      for (const session of sessions.values()) session.tick();
    },
    reconnect: () => {
      for (const session of sessions.values()) session.reconnect();
    },
    stop: () => {
      for (const session of sessions.values()) session.stop();
    },
  };
}

function startSession(host: FleetHost, events: HostSessionEvents, world: SessionWorld): HostSession {
  return new HostSession(host.config, host.demo, host.connector, events, world);
}

function isSame(session: HostSession, host: FleetHost): boolean {
  return session.demo === host.demo && JSON.stringify(session.config) === JSON.stringify(host.config);
}

function viewOf(session: FleetMember) {
  return {
    name: session.config.name,
    demo: session.demo,
    labels: session.config.labels,
    standing: () => session.standing(),
  };
}

function takeSamples(
  table: GpuTable,
  recorder: Recorder | null,
  session: HostSession,
  samples: readonly GpuSample[],
  world: SessionWorld,
): void {
  const nowMs = world.now();
  const nowMono = world.mono();
  for (const sample of samples) {
    const entry = table.entry(sample.uuid, session.config.name, sample.index);
    recordSample(entry, sample, nowMs, nowMono);
    recorder?.add(entry, entry.verdict, session.config.intervalSeconds);
  }
}

/** True when a name became known or changed, so that the roster must be read again. */
function takeInventory(table: GpuTable, session: HostSession, inventory: HostInventory): boolean {
  let renamed = false;
  for (const gpu of inventory.gpus) {
    const entry = table.entry(gpu.uuid, session.config.name, gpu.index);
    renamed ||= entry.inventory?.name !== gpu.name || entry.index !== gpu.index;
    entry.inventory = gpu;
    entry.inventoryAtMs = inventory.readAtMs;
    entry.index = gpu.index ?? entry.index;
  }
  return renamed;
}
