import { bootedAtMs, isBootedAnew } from '#shared/analysis/health/bootChange.ts';
import { fleetNorm } from '#shared/analysis/health/driftChecks.ts';
import type { FleetNorm } from '#shared/analysis/health/healthInput.ts';
import { judgeHost } from '#shared/analysis/health/judgeHost.ts';
import { isEventBefore, isOfEvent } from '#shared/analysis/incidents/incidentRules.ts';
import { formatCount } from '#shared/domain/format.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { FleetMember } from '../fleet/guests.ts';
import type { IncidentArchive } from '../store/incidentArchive.ts';
import { absenceOf, type SourceStanding } from './absentHost.ts';
import { ErrorCounts } from './errorCounts.ts';
import { holdExpectedGpus } from './expectedGpus.ts';
import { gpuHealthInputs } from './gpuHealthInputs.ts';
import type { HostRecords } from './hostRecords.ts';
import type { IncidentBook } from './incidentBook.ts';
import type { IncidentKeeper } from './incidentKeeper.ts';
import { KernelEventIntake } from './kernelEventIntake.ts';

/** A part of the hosts at a time, so that a large fleet does not hold up its frames: each has its turn every fourth second. */
const judgeEveryMs: Milliseconds = 1000;
const turns = 4;
/** What is of the whole fleet: what is normal there, and who left it. */
const fleetEveryMs: Milliseconds = 60_000;
const flushEveryMs: Milliseconds = 5000;
/** A removal may be taken back, and an editor may write a file in two steps. */
const removedForGoodMs: Milliseconds = 600_000;
/** An inventory may be given out with an uptime of the round before. */
const factsMayBeOldMs: Milliseconds = 90_000;

/** What the watch works with. */
export interface HealthWatchParts {
  readonly fleet: Fleet;
  readonly book: IncidentBook;
  readonly keeper: IncidentKeeper;
  readonly archiveOf: (demo: boolean) => IncidentArchive | null;
  readonly records: HostRecords;
  /** Sources that hosts are read from; null while it is not known which hosts there are: not all are read, or a file that names them has a fault. */
  readonly sources: () => readonly SourceStanding[] | null;
  readonly world: { readonly now: () => EpochMs; readonly mono: () => Milliseconds };
}

interface HostMemory {
  inventory: HostInventory | null;
  bootedAtMs: EpochMs | null;
  kernelLog: KernelLogState | null;
  readonly intake: KernelEventIntake;
  readonly errors: ErrorCounts;
}

/** Looks at every host every fourth second and tells the book of incidents what it finds. Time passes only by `tick`. */
export class HealthWatch {
  readonly #parts: HealthWatchParts;
  readonly #memories = new Map<string, HostMemory>();
  /** Hosts that were in the fleet during this run. */
  readonly #met = new Set<string>();
  /** Those of them that we read ourselves, and since when they are not in the fleet; null while they are. */
  readonly #own = new Map<string, Milliseconds | null>();
  readonly #due = { judge: 0, fleet: 0, flush: 0 };
  #norm: FleetNorm = fleetNorm([]);
  #turn = 0;

  constructor(parts: HealthWatchParts) {
    this.#parts = parts;
  }

  /** Moves time on; call about once a second. */
  tick(): void {
    const { book, keeper, records, world } = this.#parts;
    for (const memory of this.#memories.values()) memory.intake.drain();
    if (this.#isDue('judge', judgeEveryMs)) {
      this.#judgeSome();
      book.sweep();
    }
    if (!this.#isDue('flush', flushEveryMs)) return;
    // Both say themselves what goes wrong.
    void keeper.flush(world.now()).catch(() => undefined);
    void records.flush().catch(() => undefined);
  }

  takeKernelEvents(host: string, events: readonly HostKernelEvent[]): void {
    this.#memoryOf(host).intake.take(events);
  }

  takeKernelLog(host: string, state: KernelLogState): void {
    this.#memoryOf(host).kernelLog = state;
  }

  /** What is known of a host's kernel log; null while it has said nothing. */
  kernelLog(host: string): KernelLogState | null {
    return this.#memories.get(host)?.kernelLog ?? null;
  }

  /** What of a host's health cannot be seen, a sentence each. */
  partial(host: string): string[] {
    const memory = this.#memories.get(host);
    const problem = memory?.kernelLog?.problem;
    const lost = memory?.intake.lost() ?? 0;
    return [
      ...(problem ? [`${problem.message} ${problem.remedy}`] : []),
      ...(lost > 0
        ? [
            `${formatCount(lost)} lines of its kernel log were left out: too many came at once. Read it on the host.`,
          ]
        : []),
    ];
  }

  #memoryOf(host: string): HostMemory {
    const known = this.#memories.get(host);
    if (known) return known;
    const { fleet, book, keeper, records, archiveOf, world } = this.#parts;
    const demo = fleet.member(host)?.demo ?? false;
    const means = { fleet, book, keeper, archive: archiveOf(demo), mono: world.mono };
    const intake = new KernelEventIntake(host, demo, means);
    const errors = new ErrorCounts(host, book, demo ? null : records);
    const made = { inventory: null, bootedAtMs: null, kernelLog: null, intake, errors };
    this.#memories.set(host, made);
    return made;
  }

  /** True once in so many milliseconds. */
  #isDue(what: 'judge' | 'fleet' | 'flush', everyMs: Milliseconds): boolean {
    const nowMono = this.#parts.world.mono();
    if (nowMono < this.#due[what]) return false;
    this.#due[what] = nowMono + everyMs;
    return true;
  }

  #judgeSome(): void {
    const { fleet } = this.#parts;
    const guests = fleet.guests.all().filter(({ config }) => !fleet.session(config.name));
    const members: readonly FleetMember[] = [...fleet.sessions(), ...guests];
    if (this.#isDue('fleet', fleetEveryMs)) {
      this.#norm = fleetNorm(members.flatMap(({ inventory }) => inventory ?? []));
      this.#forgetRemoved(members);
    }
    this.#turn = (this.#turn + 1) % turns;
    for (const [place, member] of members.entries()) if (place % turns === this.#turn) this.#judge(member);
    this.#endOrphans(members);
  }

  #judge(member: FleetMember): void {
    const { fleet, book, records, world } = this.#parts;
    const status = member.status();
    const memory = this.#memoryOf(status.name);
    noticeBoot(book, member, memory);
    memory.errors.take(member.inventory);
    if (!member.demo) this.#remember(status);
    const session = member.demo ? undefined : fleet.session(status.name);
    if (session) holdExpectedGpus(session, records);
    if (status.phase === 'paused') {
      // What happened has happened: it is over when time or a boot says so.
      book.end(status.name, (incident) => !isOfEvent(incident), 'The host was paused', world.now());
      return;
    }
    const { inventory } = member;
    const { kernelLog } = memory;
    const gpus = gpuHealthInputs(fleet, member, world.mono());
    book.judge(judgeHost({ nowMs: world.now(), status, gpus, inventory, kernelLog, norm: this.#norm }));
  }

  #remember(status: HostStatus): void {
    const { records, world } = this.#parts;
    const { name, config, lastSampleAtMs } = status;
    const source = status.source ?? null;
    this.#met.add(name);
    if (source === null) {
      this.#own.set(name, null);
      const { address, port } = config;
      const seenMs = world.now();
      records.note(name, { source, seenMs, address: port === undefined ? address : `${address}:${port}` });
    } else records.note(name, lastSampleAtMs === null ? { source } : { source, seenMs: lastSampleAtMs });
  }

  /** What comes one day under the name of a host that the user took out need not have as many GPUs. */
  #forgetRemoved(members: readonly FleetMember[]): void {
    const { records, sources, world } = this.#parts;
    const nowMono = world.mono();
    const here = new Set(members.filter(isOwn).map(({ config }) => config.name));
    for (const [host, awaySince] of this.#own) {
      if (here.has(host)) continue;
      if (awaySince === null || sources() === null) this.#own.set(host, nowMono);
      else if (nowMono - awaySince >= removedForGoodMs) {
        records.forget(host);
        this.#own.delete(host);
      }
    }
  }

  /** Ends what is open on hosts that the user has no more, and forgets a demo that stopped. */
  #endOrphans(members: readonly FleetMember[]): void {
    const { book } = this.#parts;
    const names = new Set(members.map((member) => member.config.name));
    for (const host of this.#memories.keys()) if (!names.has(host)) this.#memories.delete(host);
    const incidents = book.cases().map(({ incident }) => incident);
    const hasDemo = members.some(({ demo }) => demo);
    if (!hasDemo && incidents.some(({ demo }) => demo)) book.dropDemo();
    const orphans = incidents.filter(
      ({ state, demo, host }) => state === 'open' && !demo && !names.has(host),
    );
    for (const host of new Set(orphans.map((incident) => incident.host))) this.#endOrphan(host);
  }

  #endOrphan(host: string): void {
    const { book, records, sources, world } = this.#parts;
    const known = sources();
    if (known === null || !records.isRead) return;
    const absence = absenceOf(records.find(host), known, this.#met.has(host), world.now());
    if (absence === 'removed') book.end(host, () => true, 'The host was removed', world.now());
    else if (absence === 'paused')
      book.end(host, (incident) => !isOfEvent(incident), 'Its source was paused', world.now());
  }
}

const isOwn = (member: FleetMember): boolean => !member.demo && member.status().source === undefined;

/** A boot between two rounds of the slow tier ends what happened before it. */
function noticeBoot(book: IncidentBook, member: FleetMember, memory: HostMemory): void {
  const { inventory, config } = member;
  if (!inventory || inventory === memory.inventory) return;
  memory.inventory = inventory;
  const booted = bootedAtMs(inventory.facts, inventory.readAtMs);
  const isFirst = memory.bootedAtMs === null;
  if (booted !== null && (isFirst || isBootedAnew(memory.bootedAtMs, booted))) {
    const atMs = memory.kernelLog?.bootedAtMs ?? booted - factsMayBeOldMs;
    book.end(config.name, isEventBefore(atMs), 'The host was booted anew', atMs);
  }
  memory.bootedAtMs = booted ?? memory.bootedAtMs;
}
