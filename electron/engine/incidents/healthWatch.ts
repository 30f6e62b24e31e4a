import { bootedAtMs, isBootedAnew } from '#shared/analysis/health/bootChange.ts';
import { fleetNorm } from '#shared/analysis/health/driftChecks.ts';
import { eccIncreases } from '#shared/analysis/health/eccIncrease.ts';
import type { FleetNorm } from '#shared/analysis/health/healthInput.ts';
import { judgeHost } from '#shared/analysis/health/judgeHost.ts';
import { nvlinkIncreases } from '#shared/analysis/health/linkChecks.ts';
import { isEventBefore } from '#shared/analysis/incidents/incidentRules.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { FleetMember } from '../fleet/guests.ts';
import type { IncidentArchive } from '../store/incidentArchive.ts';
import { gpuHealthInputs } from './gpuHealthInputs.ts';
import type { IncidentBook } from './incidentBook.ts';
import type { IncidentKeeper } from './incidentKeeper.ts';
import { KernelEventIntake } from './kernelEventIntake.ts';

/** Half of the hosts at a time, so that a large fleet does not hold up its frames. */
const judgeEveryMs: Milliseconds = 1000;
const normEveryMs: Milliseconds = 60_000;
const flushEveryMs: Milliseconds = 5000;
/** An inventory may be given out with an uptime of the round before. */
const factsMayBeOldMs: Milliseconds = 90_000;

/** Looks at every host every other second and tells the book of incidents what it finds. */
export interface HealthWatch {
  /** Moves time on; call about once a second. */
  tick(): void;
  takeKernelEvents(host: string, events: readonly HostKernelEvent[]): void;
  takeKernelLog(host: string, state: KernelLogState): void;
  /** What is known of a host's kernel log; null while it has said nothing. */
  kernelLog(host: string): KernelLogState | null;
  /** What of a host's health cannot be seen, a sentence each. */
  partial(host: string): string[];
}

/** What the watch works with. */
export interface HealthWatchParts {
  readonly fleet: Fleet;
  readonly book: IncidentBook;
  readonly keeper: IncidentKeeper;
  readonly archiveOf: (demo: boolean) => IncidentArchive | null;
  readonly isListed: (host: string) => boolean;
  readonly world: { readonly now: () => EpochMs; readonly mono: () => Milliseconds };
}

interface HostMemory {
  inventory: HostInventory | null;
  bootedAtMs: EpochMs | null;
  kernelLog: KernelLogState | null;
  readonly intake: KernelEventIntake;
}

/** Starts watching; nothing happens before the first tick. */
export function createHealthWatch(parts: HealthWatchParts): HealthWatch {
  const { fleet, book, keeper, archiveOf, isListed, world } = parts;
  const memories = new Map<string, HostMemory>();
  let norm: FleetNorm = fleetNorm([]);
  const due = { judge: 0, norm: 0, flush: 0 };
  let turn = 0;
  const memoryOf = (host: string): HostMemory => {
    const known = memories.get(host);
    if (known) return known;
    const demo = fleet.member(host)?.demo ?? false;
    const intake = new KernelEventIntake(host, demo, {
      fleet,
      book,
      keeper,
      archive: archiveOf(demo),
      mono: world.mono,
    });
    const made = { inventory: null, bootedAtMs: null, kernelLog: null, intake };
    memories.set(host, made);
    return made;
  };
  /** True once in so many milliseconds. */
  const isDue = (what: keyof typeof due, everyMs: Milliseconds): boolean => {
    const nowMono = world.mono();
    if (nowMono < due[what]) return false;
    due[what] = nowMono + everyMs;
    return true;
  };

  const judgeMember = (member: FleetMember) => {
    const status = member.status();
    const memory = memoryOf(status.name);
    noticeInventory(book, member, memory);
    if (status.phase === 'paused') {
      book.end(status.name, () => true, 'The host was paused', world.now());
      return;
    }
    const { inventory } = member;
    const gpus = gpuHealthInputs(fleet, member, world.mono());
    book.judge(judgeHost({ nowMs: world.now(), status, gpus, inventory, kernelLog: memory.kernelLog, norm }));
  };
  const endOrphans = (names: ReadonlySet<string>, hasDemo: boolean) => {
    const incidents = book.cases().map(({ incident }) => incident);
    if (!hasDemo && incidents.some(({ demo }) => demo)) book.dropDemo();
    const orphans = incidents.filter(
      ({ state, demo, host }) => state === 'open' && !demo && !names.has(host) && !isListed(host),
    );
    for (const host of new Set(orphans.map((incident) => incident.host)))
      book.end(host, () => true, 'The host was removed', world.now());
  };
  const judgeAll = () => {
    const members = fleet.statuses().flatMap(({ name }) => fleet.member(name) ?? []);
    if (isDue('norm', normEveryMs)) norm = fleetNorm(members.flatMap(({ inventory }) => inventory ?? []));
    turn = 1 - turn;
    for (const [place, member] of members.entries()) if (place % 2 === turn) judgeMember(member);
    const names = new Set(members.map((member) => member.config.name));
    for (const host of memories.keys()) if (!names.has(host)) memories.delete(host);
    endOrphans(
      names,
      members.some(({ demo }) => demo),
    );
  };

  return {
    tick: () => {
      for (const memory of memories.values()) memory.intake.drain();
      if (isDue('judge', judgeEveryMs)) {
        judgeAll();
        book.sweep();
      }
      if (isDue('flush', flushEveryMs)) void keeper.flush(world.now());
    },
    takeKernelEvents: (host, events) => memoryOf(host).intake.take(events),
    takeKernelLog: (host, state) => {
      memoryOf(host).kernelLog = state;
    },
    kernelLog: (host) => memories.get(host)?.kernelLog ?? null,
    partial: (host) => {
      const problem = memories.get(host)?.kernelLog?.problem;
      return problem ? [`${problem.message} ${problem.remedy}`] : [];
    },
  };
}

/** What two rounds of the slow tier say together: counters that grew, a boot between them. */
function noticeInventory(book: IncidentBook, member: FleetMember, memory: HostMemory): void {
  const { inventory, config } = member;
  const before = memory.inventory;
  if (!inventory || inventory === before) return;
  memory.inventory = inventory;
  const booted = bootedAtMs(inventory.facts, inventory.readAtMs);
  const isFirst = memory.bootedAtMs === null;
  if (booted !== null && (isFirst || isBootedAnew(memory.bootedAtMs, booted))) {
    const atMs = memory.kernelLog?.bootedAtMs ?? booted - factsMayBeOldMs;
    book.end(config.name, isEventBefore(atMs), 'The host was booted anew', atMs);
  }
  memory.bootedAtMs = booted ?? memory.bootedAtMs;
  if (!before) return;
  const grown = [
    ...eccIncreases(config.name, before, inventory),
    ...nvlinkIncreases(config.name, before, inventory),
  ];
  for (const finding of grown) book.happened(finding, inventory.readAtMs);
}
