import type { HostConfig } from '#shared/domain/host.ts';
import type { LlmServerStatus } from '#shared/domain/llmServer.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { FleetMember } from '../../fleet/guests.ts';
import type { AdviceArchive, KeptBody } from '../../store/adviceArchive.ts';
import { type KeptHost, keptHostOf } from './keptHost.ts';

/** What hosts say now, and writing that down. */
export interface HostMemory {
  /** Hosts of the fleet that have been read, of the demo or of the user's own. */
  now(demo: boolean): readonly KeptHost[];
  /** Labels of the hosts of the fleet, read or not. */
  labels(demo: boolean): ReadonlyMap<string, HostConfig['labels']>;
  /** Call about once a second: writes what is new an hour after the last time, or a minute after the first hosts have answered. */
  tick(): void;
  /** Writes what is new now. */
  save(): Promise<void>;
}

/** What it is made of. */
export interface HostMemoryParts {
  readonly fleet: Fleet;
  readonly servers: (host: string) => readonly LlmServerStatus[];
  /** Null where nothing is kept. */
  readonly archiveOf: (demo: boolean) => AdviceArchive | null;
  readonly now: () => EpochMs;
  readonly onProblem: (error: unknown) => void;
}

const hourMs: Milliseconds = 3_600_000;
const firstAfterMs: Milliseconds = 60_000;

/** Costs nothing but a look at the clock until an hour is over. */
export function createHostMemory(parts: HostMemoryParts): HostMemory {
  const { fleet, servers, archiveOf, now } = parts;
  const savedMs = new Map<string, EpochMs>();
  let dueMs = now() + firstAfterMs;
  let saving: Promise<void> = Promise.resolve();
  const memoryOf = (uuid: string) => {
    const bytes = fleet.table.find(uuid)?.values[metricIndex.memoryTotalBytes] ?? Number.NaN;
    return Number.isNaN(bytes) ? null : bytes;
  };
  const members = (demo: boolean): readonly FleetMember[] =>
    [...fleet.sessions(), ...fleet.guests.all()].filter((member) => member.demo === demo);
  const hostsNow = (demo: boolean) =>
    members(demo).flatMap((member) => keptHostOf(member, servers(member.config.name), memoryOf) ?? []);
  const saveOf = async (demo: boolean) => {
    const archive = archiveOf(demo);
    if (archive === null) return;
    const fresh = hostsNow(demo).filter(({ host, seenMs }) => savedMs.get(host) !== seenMs);
    await archive.saveHosts(fresh.map(bodyOf));
    for (const { host, seenMs } of fresh) savedMs.set(host, seenMs);
  };
  const save = () => {
    saving = saving.then(() => saveOf(false).then(() => saveOf(true))).catch(parts.onProblem);
    return saving;
  };
  return {
    now: hostsNow,
    labels: (demo) => new Map(members(demo).map(({ config }) => [config.name, config.labels])),
    save,
    tick: () => {
      if (now() < dueMs) return;
      dueMs = now() + hourMs;
      void save();
    },
  };
}

function bodyOf(host: KeptHost): KeptBody {
  return { key: host.host, seenMs: host.seenMs, body: JSON.stringify(host) };
}
