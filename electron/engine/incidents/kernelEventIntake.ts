import { kernelFinding } from '#shared/analysis/health/kernelFinding.ts';
import { isDriverEventBefore } from '#shared/analysis/incidents/incidentRules.ts';
import type { HostKernelEvent } from '#shared/domain/kernelEvent.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { IncidentArchive } from '../store/incidentArchive.ts';
import { busIdOf } from './gpuHealthInputs.ts';
import type { IncidentBook } from './incidentBook.ts';
import type { IncidentKeeper } from './incidentKeeper.ts';

/** Events wait this long for the list of GPUs, which says whose PCI address they name. */
const longestWaitMs: Milliseconds = 20_000;
const mostWaiting = 2000;
const mostKeys = 5000;

/** What the intake works with. */
export interface IntakeParts {
  readonly fleet: Fleet;
  readonly book: IncidentBook;
  readonly keeper: IncidentKeeper;
  /** Where this host's events are kept; null where they are not. */
  readonly archive: IncidentArchive | null;
  readonly mono: () => Milliseconds;
}

/**
 * Takes the kernel events of one host, each once however often its log is read: a follower that was started anew, a new connection
 * and a new run of the engine all read it from its beginning.
 */
export class KernelEventIntake {
  readonly #host: string;
  readonly #demo: boolean;
  readonly #parts: IntakeParts;
  /** Null until the keys of former runs are read. */
  #keys: Set<string> | null = null;
  #waiting: HostKernelEvent[] = [];
  #waitingSinceMono: Milliseconds | null = null;
  #lost = 0;

  constructor(host: string, demo: boolean, parts: IntakeParts) {
    this.#host = host;
    this.#demo = demo;
    this.#parts = parts;
    const read = parts.archive?.eventKeys(host, mostKeys) ?? Promise.resolve([]);
    void read
      .catch(() => [])
      .then((keys) => {
        this.#keys = new Set(keys.toReversed());
        this.drain();
      });
  }

  /** Lines that came in too fast to be taken in, since the start. */
  lost(): number {
    return this.#lost;
  }

  /** Takes events in; those that cannot be placed yet wait. */
  take(events: readonly HostKernelEvent[]): void {
    this.#waiting.push(...events);
    if (this.#waiting.length > mostWaiting) {
      this.#lost += this.#waiting.length - mostWaiting;
      this.#waiting = this.#waiting.slice(-mostWaiting);
    }
    this.#waitingSinceMono ??= this.#parts.mono();
    this.drain();
  }

  /** Hands on what waited for long enough. */
  drain(): void {
    if (this.#waiting.length === 0 || this.#keys === null) return;
    const isPlaceable = (this.#parts.fleet.member(this.#host)?.inventory?.gpus.length ?? 0) > 0;
    const waitedMs = this.#parts.mono() - (this.#waitingSinceMono ?? 0);
    if (!isPlaceable && waitedMs < longestWaitMs) return;
    const events = this.#waiting.sort((one, other) => one.atMs - other.atMs);
    this.#waiting = [];
    this.#waitingSinceMono = null;
    for (const event of events) if (this.#isNew(event)) this.#handOn(event);
  }

  #isNew({ key }: HostKernelEvent): boolean {
    const keys = this.#keys ?? new Set();
    if (keys.has(key)) return false;
    keys.add(key);
    if (keys.size > 2 * mostKeys) this.#keys = new Set([...keys].slice(-mostKeys));
    return true;
  }

  #handOn(event: HostKernelEvent): void {
    const { fleet, book, keeper } = this.#parts;
    const host = this.#host;
    const entry = fleet.table
      .ofHost(host)
      .find((each) => event.pciBusId !== null && busIdOf(each) === event.pciBusId);
    // The kernel reports errors of every PCIe device; those of disks and network cards are not ours.
    if (event.kind === 'pcie-error' && !entry && !event.words.startsWith('nvidia')) return;
    const gpuUuid = entry?.uuid ?? null;
    keeper.keepEvent({ ...event, host, gpuUuid }, this.#demo);
    if (event.kind === 'driver-loaded') {
      book.end(host, isDriverEventBefore(event.atMs), 'The driver was loaded anew', event.atMs);
      return;
    }
    const finding = kernelFinding(event, { host, gpuUuid, gpuIndex: entry?.index ?? null });
    if (finding) book.happened(finding, event.atMs);
  }
}
