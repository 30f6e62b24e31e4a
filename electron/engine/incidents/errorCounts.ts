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
  /** Null until the numbers of former runs are read: without them, nothing is told and nothing is kept. */
  #memory: CounterMemory | null = null;
  #isReading = false;
  /** The round with which they could not be read; they are asked for again with the next one. */
  #failedAt: HostInventory | null = null;

  /** `records`: null for a host of which nothing is remembered. */
  constructor(host: string, book: IncidentBook, records: HostRecords | null) {
    this.#host = host;
    this.#book = book;
    this.#records = records;
    void this.#read(null);
  }

  /** Takes in the latest round, once however often it is shown. */
  take(round: HostInventory | null): void {
    if (!round || this.#memory?.round === round) return;
    if (!this.#memory) {
      if (this.#failedAt !== round) void this.#read(round);
      return;
    }
    const { memory, grown, isChanged } = takeRound(this.#memory, round);
    this.#memory = memory;
    for (const finding of [
      ...eccIncreases(this.#host, grown, round),
      ...nvlinkIncreases(this.#host, grown, round),
    ])
      this.#book.happened(finding, round.readAtMs);
    if (isChanged) this.#records?.noteCounters(this.#host, () => lastNumbers(memory));
  }

  async #read(round: HostInventory | null): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const earlier = this.#records ? await this.#records.counters(this.#host) : new Map<string, number>();
    this.#isReading = false;
    this.#failedAt = round;
    if (earlier) this.#memory = { round: null, earlier };
  }
}
