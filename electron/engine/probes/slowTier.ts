import type { GpuInventory, GpuProcess, HostFacts } from '#shared/domain/gpu.ts';
import { isText, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Milliseconds, Seconds } from '#shared/domain/units.ts';
import { normalBusId } from './gpuKey.ts';
import { parseHostFacts, unknownHostFacts } from './hostFacts.ts';
import { agedInventory, parseInventory } from './nvidiaSmiInventory.ts';
import { parseProcesses } from './nvidiaSmiProcesses.ts';
import { notOffered, type ParsedSample } from './nvidiaSmiSamples.ts';
import type { Section } from './sectionReader.ts';

const notYet = Object.freeze(unavailable('processes are not read yet'));
const tooOld = Object.freeze(unavailable('processes were not read lately'));
/** Rounds of the slow tier that may be missed before what it said counts as old. */
const missedRounds = 3;

/** What the slow tier of one host last said, and how long ago. */
export class SlowTier {
  readonly #oldAfterMs: Milliseconds;
  facts: HostFacts = unknownHostFacts;
  #gpus: readonly GpuInventory[] = [];
  #gpusAtMs: Milliseconds | null = null;
  #byUuid = new Map<string, GpuInventory>();
  /** Never forgets within a connection: a lost GPU is named by the bus id that it had. */
  readonly #uuidByBusId = new Map<string, string>();
  #processes: readonly GpuProcess[] = [];
  #processesAtMs: Milliseconds | null = null;
  #counts = new Map<string, number>();
  #partial: string | null = 'not read yet';

  constructor(slowSeconds: Seconds) {
    this.#oldAfterMs = missedRounds * slowSeconds * 1000;
  }

  takeHost(section: Section): void {
    this.facts = parseHostFacts(section.lines);
  }

  takeInventory(section: Section, nowMs: Milliseconds): void {
    const gpus = parseInventory(wholeLines(section));
    if (gpus.length === 0) return;
    this.#gpus = gpus;
    this.#gpusAtMs = nowMs;
    this.#byUuid = new Map(gpus.map((gpu) => [gpu.uuid, gpu]));
    for (const { uuid, facts } of gpus) {
      const busId = isText(facts.pciBusId) ? normalBusId(facts.pciBusId) : null;
      if (busId && this.#uuidByBusId.size < 1000) this.#uuidByBusId.set(busId, uuid);
    }
  }

  takeProcesses(section: Section, nowMs: Milliseconds): void {
    if (section.exitCode !== 0) {
      this.#partial = `nvidia-smi failed: ${section.lines.join(' ').slice(0, 200)}`;
      return;
    }
    const { processes, unreadable, leftOut } = parseProcesses(section.lines);
    this.#processes = processes;
    this.#processesAtMs = nowMs;
    this.#partial = partialReason(unreadable, leftOut);
    this.#counts = new Map();
    for (const { gpuUuid } of processes) this.#counts.set(gpuUuid, (this.#counts.get(gpuUuid) ?? 0) + 1);
  }

  /** Fills in what the fast tier has no column for: processes, power limit, memory temperature, fan. */
  complete(samples: readonly ParsedSample[], nowMs: Milliseconds): void {
    const fresh = !this.#isOld(this.#gpusAtMs, nowMs);
    const processState = this.#processState(nowMs);
    for (const { uuid, readings, fault } of samples) {
      if (fault) continue;
      readings.processCount = processState ?? this.#counts.get(uuid) ?? 0;
      const slow = fresh ? this.#byUuid.get(uuid)?.readings : undefined;
      if (!slow) continue;
      if (readings.powerLimitWatts === notOffered) readings.powerLimitWatts = slow.powerLimitWatts;
      if (readings.fanPercent === notOffered) readings.fanPercent = slow.fanPercent;
      if (readings.temperatureMemoryCelsius === notOffered)
        readings.temperatureMemoryCelsius = slow.temperatureMemoryCelsius;
    }
  }

  /** The GPUs as they were last listed. Readings that are too old to be shown as now say so. */
  gpus(nowMs: Milliseconds): readonly GpuInventory[] {
    if (!this.#isOld(this.#gpusAtMs, nowMs)) return this.#gpus;
    return agedInventory(this.#gpus, 'nvidia-smi has not answered the slow questions lately');
  }

  get hasFacts(): boolean {
    return this.facts !== unknownHostFacts;
  }

  /** The process list, and why it is not complete. */
  processes(nowMs: Milliseconds): {
    readonly processes: readonly GpuProcess[];
    readonly partial: string | null;
  } {
    if (this.#processesAtMs === null) return { processes: [], partial: this.#partial };
    if (this.#isOld(this.#processesAtMs, nowMs)) return { processes: [], partial: tooOld.reason };
    return { processes: this.#processes, partial: this.#partial };
  }

  uuidOfBusId(busId: string): string | null {
    return this.#uuidByBusId.get(busId) ?? null;
  }

  /** Null when the counts can be used; a count that misses lines of the list would be too low. */
  #processState(nowMs: Milliseconds): Reading | null {
    if (this.#processesAtMs === null) return notYet;
    if (this.#isOld(this.#processesAtMs, nowMs)) return tooOld;
    return this.#partial === null ? null : unavailable(`the process list is not complete: ${this.#partial}`);
  }

  #isOld(atMs: Milliseconds | null, nowMs: Milliseconds): boolean {
    return atMs === null || nowMs - atMs > this.#oldAfterMs;
  }
}

/** A tool that was killed may have left half a line. */
function wholeLines({ lines, exitCode }: Section): readonly string[] {
  return exitCode === 0 ? lines : lines.slice(0, -1);
}

function partialReason(unreadable: number, leftOut: number): string | null {
  if (unreadable > 0) return `${unreadable} lines could not be read`;
  return leftOut > 0 ? `${leftOut} more were left out` : null;
}
