import { isReachable } from '#shared/analysis/llm/candidatePorts.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { ProfileSource } from '../fleet/withProfiles.ts';
import { placeOfPort } from '../llm/llmPlace.ts';
import { openLane } from '../llm/openLane.ts';
import { type Ask, askThrough, metricsLimits } from '../llm/recogniseServer.ts';
import type { Connection } from '../ssh/connection.ts';
import { dcgmExporterProfiles, type ExporterProfiles, instanceKey } from './dcgmExporterProfiles.ts';

/** What dcgm-exporter listens on unless it is told otherwise. */
const exporterPort = 9400;
/** It collects every 30 s by itself; more often than this there is nothing new. */
const readMs: Milliseconds = 15_000;
/** Longest pause before what is no exporter, or does not answer, is asked again. */
const longestPauseMs: Milliseconds = 300_000;
/** A profile older than this is not now any more. */
const freshMs: Milliseconds = 60_000;
const openMs: Milliseconds = 10_000;

/** A host, as far as its exporter is concerned. */
export interface ExporterHost {
  readonly config: { readonly name: string };
  readonly inventory: HostInventory | null;
  link(): Connection | null;
  /** Gives the host a source of profiles for its samples and MIG instances; null takes it away. */
  completeWith(source: ProfileSource | null): void;
}

/** Reads dcgm-exporter through the tunnel on hosts where dcgmi gives nothing. */
export interface DcgmExporterWatch {
  /** Moves on; call about once a second. */
  tick(): void;
  stop(): void;
}

interface Reader {
  readonly connection: Connection;
  readonly inode: number;
  readonly asking: { readonly ask: Ask; close(): void };
  profiles: ExporterProfiles;
  /** Times in a row that it was asked in vain. */
  failures: number;
  readAtMono: Milliseconds;
  nextAtMono: Milliseconds;
  busy: boolean;
}

/** `port`: where exporters listen, for tests. One host's exporter never touches another's, nor any nvidia-smi stream. */
export function createDcgmExporterWatch(
  hosts: () => Iterable<ExporterHost>,
  mono: () => Milliseconds,
  port: number = exporterPort,
): DcgmExporterWatch {
  const readers = new Map<ExporterHost, Reader>();
  const drop = (host: ExporterHost) => {
    readers.get(host)?.asking.close();
    if (readers.delete(host)) host.completeWith(null);
  };
  const follow = (host: ExporterHost) => {
    const connection = host.link();
    const inode = connection && wants(host.inventory) ? socketOf(host.inventory, port) : null;
    if (!connection || inode === null) return drop(host);
    const known = readers.get(host);
    if (known && (known.connection !== connection || known.inode !== inode)) drop(host);
    const reader = readers.get(host) ?? start(host, connection, inode);
    if (!reader.busy && mono() >= reader.nextAtMono) void read(reader, mono);
  };
  const start = (host: ExporterHost, connection: Connection, inode: number): Reader => {
    const asking = askThrough(() => openLane(connection, placeOfPort(port, 'listener'), openMs));
    const reader: Reader = {
      connection,
      inode,
      asking,
      profiles: { gpus: new Map(), instances: new Map() },
      failures: 0,
      readAtMono: Number.NEGATIVE_INFINITY,
      nextAtMono: 0,
      busy: false,
    };
    readers.set(host, reader);
    const isFresh = () => mono() - reader.readAtMono <= freshMs;
    host.completeWith({
      ofGpu: (uuid) => (isFresh() ? (reader.profiles.gpus.get(uuid) ?? null) : null),
      ofInstance: (uuid, id) =>
        isFresh() ? (reader.profiles.instances.get(instanceKey(uuid, id)) ?? null) : null,
    });
    return reader;
  };
  return {
    tick: () => {
      const there = new Set(hosts());
      for (const host of there) follow(host);
      for (const host of [...readers.keys()]) if (!there.has(host)) drop(host);
    },
    stop: () => {
      for (const host of [...readers.keys()]) drop(host);
    },
  };
}

/** Only where DCGM's own command gives nothing: two readers of one host would contradict each other. */
function wants(inventory: HostInventory | null): boolean {
  const state = inventory?.dcgm?.state.state;
  return state === 'absent' || state === 'degraded';
}

type Listeners = NonNullable<HostInventory['listeners']>;

/** A host listens on dozens of ports, which are read once a minute and asked for every second. */
const sockets = new WeakMap<Listeners, { readonly port: number; readonly inode: number | null }>();

function socketOf(inventory: HostInventory | null, port: number): number | null {
  const listeners = inventory?.listeners;
  if (!listeners) return null;
  const known = sockets.get(listeners);
  if (known?.port === port) return known.inode;
  const inode = listeners.ports.find((each) => each.port === port && isReachable(each))?.inode ?? null;
  sockets.set(listeners, { port, inode });
  return inode;
}

/**
 * One failed reading is made up for before the last one is old; what goes on failing is asked ever more seldom, and what never was an
 * exporter and answers something else at once so.
 */
async function read(reader: Reader, mono: () => Milliseconds): Promise<void> {
  reader.busy = true;
  const found = await ask(reader);
  reader.busy = false;
  const isRead = typeof found === 'object';
  if (isRead) {
    reader.profiles = found;
    reader.readAtMono = mono();
  }
  reader.failures = isRead ? 0 : reader.failures + 1;
  const isOther = found === 'other' && reader.readAtMono === Number.NEGATIVE_INFINITY;
  const pause = isOther ? longestPauseMs : readMs * 2 ** Math.min(8, Math.max(0, reader.failures - 1));
  reader.nextAtMono = mono() + Math.min(longestPauseMs, pause);
}

/** `other`: it answers well, with something that holds no profile. */
async function ask({ asking }: Reader): Promise<ExporterProfiles | 'other' | 'failed'> {
  try {
    const { status, body } = await asking.ask('/metrics', metricsLimits);
    if (status !== 404 && (status !== 200 || body.trim() === '')) return 'failed';
    const profiles = dcgmExporterProfiles(body);
    return profiles.gpus.size + profiles.instances.size > 0 ? profiles : 'other';
  } catch {
    return 'failed';
  }
}
