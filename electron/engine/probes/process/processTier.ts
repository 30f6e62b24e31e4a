import type { GpuInventory } from '#shared/domain/gpu.ts';
import type { GpuProcess, UnexplainedMemory } from '#shared/domain/gpuProcess.ts';
import { type Fact, isText, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { ownTexts } from '../../ownTexts.ts';
import { type ListedProcess, parseProcesses } from '../nvidiaSmiProcesses.ts';
import type { ParsedSample } from '../nvidiaSmiSamples.ts';
import type { Section } from '../sectionReader.ts';
import { MemoryBalance } from './memoryBalance.ts';
import { ProcessBook } from './processBook.ts';
import { type MonitoredProcess, parseProcessMonitor } from './processMonitor.ts';

const notYet = Object.freeze(unavailable('processes are not read yet'));
const viewUnknown = Object.freeze(unavailable('whose processes this login sees is not read yet'));
const outside = Object.freeze(
  unavailable('processes outside of the container that this login is in cannot be seen'),
);
const tooOld = Object.freeze(unavailable('processes were not read lately'));

/** The processes of one host, as far as they are known. */
export interface ProcessesNow {
  readonly processes: readonly GpuProcess[];
  /** Why the list is not complete, or null. */
  readonly processesPartial: string | null;
  /** Why users, command lines and the like are not complete, or null. */
  readonly processDetailsPartial: string | null;
  readonly unexplainedMemory: readonly UnexplainedMemory[];
}

/** What one host last said of the processes on its GPUs: the list, their utilisation, and who they are. */
export class ProcessTier {
  readonly #oldAfterMs: Milliseconds;
  readonly #book: ProcessBook;
  readonly #balance = new MemoryBalance();
  #listed: readonly ListedProcess[] = [];
  #listedAtMs: Milliseconds | null = null;
  #counts = new Map<string, number>();
  #partial: string | null = 'not read yet';
  #monitored: readonly MonitoredProcess[] = [];
  #monitoredAtMs: Milliseconds | null = null;
  #noMonitor = unavailable('per-process utilisation is not read yet');

  constructor(oldAfterMs: Milliseconds) {
    this.#oldAfterMs = oldAfterMs;
    this.#book = new ProcessBook(oldAfterMs);
  }

  /** Takes the `apps` section. */
  takeList(section: Section, gpus: readonly GpuInventory[], nowMs: Milliseconds): void {
    if (section.exitCode !== 0) {
      this.#partial = `nvidia-smi failed: ${section.lines.join(' ').slice(0, 200)}`;
      return;
    }
    const { processes, unreadable, leftOut } = ownTexts(parseProcesses(section.lines));
    this.#listed = processes;
    this.#listedAtMs = nowMs;
    this.#partial = partialReason(unreadable, leftOut);
    this.#counts = new Map();
    for (const { gpuUuid } of processes) this.#counts.set(gpuUuid, (this.#counts.get(gpuUuid) ?? 0) + 1);
    this.#balance.compare(this.#partial === null ? this.#withGraphics(gpus, nowMs) : null);
  }

  /** Takes the `pmon` section. */
  takeMonitor(section: Section, nowMs: Milliseconds): void {
    const failed = section.exitCode !== 0;
    this.#monitored = failed ? [] : ownTexts(parseProcessMonitor(section.lines));
    this.#monitoredAtMs = failed ? null : nowMs;
    if (failed) this.#noMonitor = unavailable(monitorFailure(section));
  }

  /** Takes the `processes` section. */
  takeDetails(section: Section, nowMs: Milliseconds): void {
    this.#book.take(section.lines, nowMs);
  }

  /** Fills in how many processes each GPU has; one that only draws is not counted. */
  complete(samples: readonly ParsedSample[], nowMs: Milliseconds): void {
    const missing = this.#missingCount(nowMs);
    const none = this.#none();
    for (const { uuid, readings, fault } of samples)
      if (!fault) readings.processCount = missing ?? this.#counts.get(uuid) ?? none;
    this.#balance.note(samples);
  }

  /** The list with all that is known of each process. */
  now(gpus: readonly GpuInventory[], hostname: Fact, nowMs: Milliseconds): ProcessesNow {
    const old = this.#isOld(this.#listedAtMs, nowMs);
    const listed = old ? [] : this.#withGraphics(gpus, nowMs);
    const monitored = this.#monitor(gpus, nowMs);
    const name = isText(hostname) ? hostname : null;
    return {
      processes: listed.map((process) => ({
        ...process,
        ...this.#utilisationOf(monitored?.get(keyOf(process))),
        ...this.#book.detailsOf(process, name, nowMs),
      })),
      processesPartial: old && this.#listedAtMs !== null ? tooOld.reason : this.#partial,
      processDetailsPartial:
        listed.length === 0 ? null : this.#book.partial([...new Set(listed.map(({ pid }) => pid))], nowMs),
      unexplainedMemory: old ? [] : this.#balance.unexplained(this.#book.seesAll),
    };
  }

  /** The compute list, and after it the processes that only the monitor knows: those that draw. */
  #withGraphics(gpus: readonly GpuInventory[], nowMs: Milliseconds): readonly ListedProcess[] {
    const known = new Set(this.#listed.map(keyOf));
    const more = [...(this.#monitor(gpus, nowMs) ?? [])].flatMap(([key, { pid, name, memoryUsedBytes }]) =>
      known.has(key)
        ? []
        : {
            gpuUuid: key.slice(key.indexOf(' ') + 1),
            pid,
            name: name ?? '',
            memoryUsedBytes: memoryUsedBytes ?? unavailable('nvidia-smi does not tell'),
          },
    );
    return [...this.#listed, ...more];
  }

  /** What the monitor said, by pid and GPU; null where it said nothing lately. */
  #monitor(gpus: readonly GpuInventory[], nowMs: Milliseconds): ReadonlyMap<string, MonitoredProcess> | null {
    if (this.#isOld(this.#monitoredAtMs, nowMs)) return null;
    const uuids = new Map(gpus.map(({ index, uuid }) => [index, uuid]));
    return new Map(
      this.#monitored.flatMap((process) => {
        const gpuUuid = uuids.get(process.gpuIndex);
        return gpuUuid === undefined ? [] : [[keyOf({ pid: process.pid, gpuUuid }), process]];
      }),
    );
  }

  #utilisationOf(
    process: MonitoredProcess | undefined,
  ): Pick<GpuProcess, 'type' | 'smPercent' | 'memoryPercent' | 'encoderPercent' | 'decoderPercent'> {
    const missing = this.#monitoredAtMs === null ? this.#noMonitor : unlisted;
    return {
      type: process?.type ?? 'C',
      smPercent: process?.smPercent ?? missing,
      memoryPercent: process?.memoryPercent ?? missing,
      encoderPercent: process?.encoderPercent ?? missing,
      decoderPercent: process?.decoderPercent ?? missing,
    };
  }

  /** Null when the counts can be used; a count that misses lines of the list would be too low. */
  #missingCount(nowMs: Milliseconds): Reading | null {
    if (this.#listedAtMs === null) return notYet;
    if (this.#isOld(this.#listedAtMs, nowMs)) return tooOld;
    return this.#partial === null ? null : unavailable(`the process list is not complete: ${this.#partial}`);
  }

  /** What it means that no process of a GPU is listed: the driver hides those of other namespaces. */
  #none(): Reading {
    const { view } = this.#book;
    if (view === null) return viewUnknown;
    return view === 'container' ? outside : 0;
  }

  #isOld(atMs: Milliseconds | null, nowMs: Milliseconds): boolean {
    return atMs === null || nowMs - atMs > this.#oldAfterMs;
  }
}

const unlisted = Object.freeze(unavailable('nvidia-smi pmon does not list it'));

function keyOf({ pid, gpuUuid }: { readonly pid: number; readonly gpuUuid: string }): string {
  return `${pid} ${gpuUuid}`;
}

function partialReason(unreadable: number, leftOut: number): string | null {
  if (unreadable > 0) return `${unreadable} lines could not be read`;
  return leftOut > 0 ? `${leftOut} more were left out` : null;
}

function monitorFailure({ lines }: Section): string {
  return `nvidia-smi pmon failed: ${lines.join(' ').slice(0, 120)}`;
}
