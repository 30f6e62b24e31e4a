import { isReachable } from '#shared/analysis/llm/candidatePorts.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { placeOfPort } from '../llm/llmPlace.ts';
import { openLane } from '../llm/openLane.ts';
import { type Ask, askThrough, metricsLimits } from '../llm/recogniseServer.ts';
import type { Profile } from '../probes/dcgmProfile.ts';
import type { Connection } from '../ssh/connection.ts';
import { dcgmExporterProfiles } from './dcgmExporterProfiles.ts';

/** What dcgm-exporter listens on unless it is told otherwise. */
const exporterPort = 9400;
/** It collects every 30 s by itself; more often than this there is nothing new. */
const readMs: Milliseconds = 15_000;
const pauseMs: Milliseconds = 300_000;
/** A profile older than this is not now any more. */
const freshMs: Milliseconds = 60_000;
const openMs: Milliseconds = 10_000;

/** A host, as far as its exporter is concerned. */
export interface ExporterHost {
  readonly config: { readonly name: string };
  readonly inventory: HostInventory | null;
  link(): Connection | null;
  /** Gives the host a source of profiles for its samples; null takes it away. */
  completeWith(source: ((uuid: string) => Profile | null) | null): void;
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
  profiles: ReadonlyMap<string, Profile>;
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
      profiles: new Map(),
      readAtMono: Number.NEGATIVE_INFINITY,
      nextAtMono: 0,
      busy: false,
    };
    readers.set(host, reader);
    host.completeWith((uuid) =>
      mono() - reader.readAtMono > freshMs ? null : (reader.profiles.get(uuid) ?? null),
    );
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

function socketOf(inventory: HostInventory | null, port: number): number | null {
  const found = inventory?.listeners?.ports.find((each) => each.port === port && isReachable(each));
  return found?.inode ?? null;
}

/** What is no exporter, or does not answer, is asked again seldom. */
async function read(reader: Reader, mono: () => Milliseconds): Promise<void> {
  reader.busy = true;
  try {
    const { status, body } = await reader.asking.ask('/metrics', metricsLimits);
    const profiles = status === 200 ? dcgmExporterProfiles(body) : new Map<string, Profile>();
    const isExporter = profiles.size > 0;
    if (isExporter) {
      reader.profiles = profiles;
      reader.readAtMono = mono();
    }
    reader.nextAtMono = mono() + (isExporter ? readMs : pauseMs);
  } catch {
    reader.nextAtMono = mono() + pauseMs;
  } finally {
    reader.busy = false;
  }
}
