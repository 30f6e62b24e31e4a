import { eccIncreases } from '#shared/analysis/health/eccIncrease.ts';
import { type CounterMemory, lastNumbers, takeRound } from '#shared/analysis/health/errorCounters.ts';
import { nvlinkIncreases } from '#shared/analysis/health/nvlinkIncrease.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostRecords } from './hostRecords.ts';
import type { IncidentBook } from './incidentBook.ts';

/** Watches the counters of errors of one host over its rounds, over rounds that could not be read and over restarts of the engine. */
export class ErrorCounts {
  readonly #host: string;
  readonly #book: IncidentBook;
  readonly #records: HostRecords | null;
  /** Null until the numbers of former runs are read. */
  #memory: CounterMemory | null = null;

  /** `records`: null for a host of which nothing is remembered. */
  constructor(host: string, book: IncidentBook, records: HostRecords | null) {
    this.#host = host;
    this.#book = book;
    this.#records = records;
    void (records?.counters(host) ?? Promise.resolve(new Map<string, number>())).then((earlier) => {
      this.#memory = { round: null, earlier };
    });
  }

  /** Takes in the latest round, once however often it is shown. */
  take(round: HostInventory | null): void {
    if (!round || !this.#memory || this.#memory.round === round) return;
    const { memory, grown, isChanged } = takeRound(this.#memory, round);
    this.#memory = memory;
    for (const finding of [
      ...eccIncreases(this.#host, grown, round),
      ...nvlinkIncreases(this.#host, grown, round),
    ])
      this.#book.happened(finding, round.readAtMs);
    if (isChanged) this.#records?.noteCounters(this.#host, () => lastNumbers(memory));
  }
}
