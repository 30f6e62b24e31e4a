import type { GpuInventory, HostFacts } from '#shared/domain/gpu.ts';
import { isText } from '#shared/domain/reading.ts';
import type { Milliseconds, Seconds } from '#shared/domain/units.ts';
import { ownTexts } from '../ownTexts.ts';
import { normalBusId } from './gpuKey.ts';
import { parseHostFacts, unknownHostFacts } from './hostFacts.ts';
import { agedInventory, parseInventory } from './nvidiaSmiInventory.ts';
import { notOffered, type ParsedSample } from './nvidiaSmiSamples.ts';
import { ProcessTier } from './process/processTier.ts';
import type { Section } from './sectionReader.ts';

/** Rounds of the slow tier that may be missed before what it said counts as old. */
const missedRounds = 3;

/** Most drivers offer all three in the fast tier: then nothing is looked up. */
function lacksSlow(readings: ParsedSample['readings']): boolean {
  return (
    readings.powerLimitWatts === notOffered ||
    readings.fanPercent === notOffered ||
    readings.temperatureMemoryCelsius === notOffered
  );
}

/** What the slow tier of one host last said, and how long ago. */
export class SlowTier {
  readonly #oldAfterMs: Milliseconds;
  facts: HostFacts = unknownHostFacts;
  #gpus: readonly GpuInventory[] = [];
  #gpusAtMs: Milliseconds | null = null;
  #byUuid = new Map<string, GpuInventory>();
  /** Never forgets within a connection: a lost GPU is named by the bus id that it had. */
  readonly #uuidByBusId = new Map<string, string>();
  readonly processes: ProcessTier;

  constructor(slowSeconds: Seconds) {
    this.#oldAfterMs = missedRounds * slowSeconds * 1000;
    this.processes = new ProcessTier(this.#oldAfterMs);
  }

  takeHost(section: Section): void {
    this.facts = ownTexts(parseHostFacts(section.lines));
  }

  takeInventory(section: Section, nowMs: Milliseconds): void {
    const gpus = ownTexts(parseInventory(wholeLines(section)));
    if (gpus.length === 0) return;
    this.#keep(gpus);
    this.#gpusAtMs = nowMs;
    for (const { uuid, facts } of gpus) {
      const busId = isText(facts.pciBusId) ? normalBusId(facts.pciBusId) : null;
      if (busId && this.#uuidByBusId.size < 1000) this.#uuidByBusId.set(busId, uuid);
    }
  }

  /** Fills in what the fast tier has no column for: processes, power limit, memory temperature, fan. */
  complete(samples: readonly ParsedSample[], nowMs: Milliseconds): void {
    const fresh = !this.#isOld(this.#gpusAtMs, nowMs);
    this.processes.complete(samples, nowMs);
    for (const { uuid, readings, fault } of samples) {
      if (fault || !lacksSlow(readings)) continue;
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

  /** The same, filled in by `complete` with what other tiers say; kept so, since two of each would be held for every GPU of the fleet. */
  completedGpus(
    nowMs: Milliseconds,
    complete: (gpus: readonly GpuInventory[]) => readonly GpuInventory[],
  ): readonly GpuInventory[] {
    if (this.#isOld(this.#gpusAtMs, nowMs)) return complete(this.gpus(nowMs));
    this.#keep(complete(this.#gpus));
    return this.#gpus;
  }

  get hasFacts(): boolean {
    return this.facts !== unknownHostFacts;
  }

  uuidOfBusId(busId: string): string | null {
    return this.#uuidByBusId.get(busId) ?? null;
  }

  #keep(gpus: readonly GpuInventory[]): void {
    this.#gpus = gpus;
    this.#byUuid = new Map(gpus.map((gpu) => [gpu.uuid, gpu]));
  }

  #isOld(atMs: Milliseconds | null, nowMs: Milliseconds): boolean {
    return atMs === null || nowMs - atMs > this.#oldAfterMs;
  }
}

/** A tool that was killed may have left half a line. */
function wholeLines({ lines, exitCode }: Section): readonly string[] {
  return exitCode === 0 ? lines : lines.slice(0, -1);
}
