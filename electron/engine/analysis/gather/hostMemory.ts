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
  /**
   * Call about once a second: writes what is new an hour after the last time, or a minute after the start, a few hosts with each call:
   * what a thousand hosts say is tens of megabytes as text.
   */
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
const hostsAtOnce = 20;

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
  const keptOf = (from: readonly FleetMember[]) =>
    from.flatMap((member) => keptHostOf(member, servers(member.config.name), memoryOf) ?? []);
  const hostsNow = (demo: boolean) => keptOf(members(demo));
  const saveSome = async (some: readonly FleetMember[], demo: boolean) => {
    const archive = archiveOf(demo);
    const fresh = archive ? keptOf(some).filter(({ host, seenMs }) => savedMs.get(host) !== seenMs) : [];
    if (fresh.length === 0) return;
    await archive?.saveHosts(fresh.map(bodyOf));
    for (const { host, seenMs } of fresh) savedMs.set(host, seenMs);
  };
  const inTurn = (task: () => Promise<void>) => {
    saving = saving.then(task).catch(parts.onProblem);
    return saving;
  };
  let waiting: { readonly some: readonly FleetMember[]; readonly demo: boolean }[] = [];
  return {
    now: hostsNow,
    labels: (demo) => new Map(members(demo).map(({ config }) => [config.name, config.labels])),
    save: () => inTurn(() => saveSome(members(false), false).then(() => saveSome(members(true), true))),
    tick: () => {
      const next = waiting.shift();
      if (next) void inTurn(() => saveSome(next.some, next.demo));
      if (now() < dueMs) return;
      dueMs = now() + hourMs;
      waiting = [false, true].flatMap((demo) => parted(members(demo)).map((some) => ({ some, demo })));
    },
  };
}

function parted(members: readonly FleetMember[]): readonly (readonly FleetMember[])[] {
  const parts = Math.ceil(members.length / hostsAtOnce);
  return Array.from({ length: parts }, (_, at) => members.slice(at * hostsAtOnce, (at + 1) * hostsAtOnce));
}

function bodyOf(host: KeptHost): KeptBody {
  return { key: host.host, seenMs: host.seenMs, body: JSON.stringify(host) };
}
