import type { CounterNumbers } from '#shared/analysis/health/errorCounters.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { HostHealthArchive, RememberedHost } from '../store/hostHealthArchive.ts';

/** When a host was last seen is written down this often; all else at once. */
const seenEveryMs: Milliseconds = 3_600_000;
/** 13 months, as incidents are kept. */
const keptForMs: Milliseconds = 396 * 24 * 3_600_000;

const notOurs = 'damaged, or of another version of Headroom; it stays in the file as it is.';

const unknown = { seenMs: 0, source: null, address: null, gpus: null, removed: {} };

type Change = Partial<Omit<RememberedHost, 'host'>>;

/** What is remembered of hosts between two runs. Simulated hosts are not in it. */
export interface HostRecords {
  /** False while the disk does not give what former runs kept: nothing is written before, so that nothing is lost. */
  readonly isRead: boolean;
  find(host: string): RememberedHost | null;
  /** Takes in what changed of a host. One at another address is another host. */
  note(host: string, change: Change): void;
  /** What comes under its name from now on is another host. */
  forget(host: string): void;
  /** The last numbers of its counters of errors; null where they cannot be read now. */
  counters(host: string): Promise<CounterNumbers | null>;
  /** Takes in that they changed; they are asked for when they are written. Only of a host whose counters were read. */
  noteCounters(host: string, counters: () => CounterNumbers): void;
  /** Reads what is not read yet and writes what changed; what cannot be written goes on waiting. @throws FailureError of the store. */
  flush(): Promise<void>;
}

/** Reads them. `archive`: null where nothing is kept. `onProblem`: what could not be read or written, once until it can. */
export async function openHostRecords(
  archive: HostHealthArchive | null,
  nowMs: EpochMs,
  onProblem: (error: unknown) => void,
): Promise<HostRecords> {
  const records = new KeptHostRecords(archive ?? nothingKept, nowMs, onProblem);
  await records.flush().catch(() => undefined);
  return records;
}

const nothing = () => Promise.resolve();
const nothingKept: HostHealthArchive = {
  hosts: () => Promise.resolve(new Map()),
  save: nothing,
  forget: nothing,
  counters: () => Promise.resolve(new Map()),
  saveCounters: nothing,
};

/** A row that this build cannot read stays as it is: its host is remembered during this run only. */
class KeptHostRecords implements HostRecords {
  readonly #archive: HostHealthArchive;
  readonly #oldestMs: EpochMs;
  readonly #onProblem: (error: unknown) => void;
  readonly #records = new Map<string, RememberedHost>();
  /** What was noted before the records were read. */
  readonly #early = new Map<string, Change>();
  readonly #unreadable = { hosts: new Set<string>(), counters: new Set<string>() };
  readonly #isFailing = { write: false, counters: false };
  #changed = new Set<string>();
  #counters = new Map<string, () => CounterNumbers>();
  /** Hosts whose rows are dropped before anything is written. */
  #gone = new Set<string>();
  #writing: Promise<void> = Promise.resolve();
  isRead = false;

  constructor(archive: HostHealthArchive, nowMs: EpochMs, onProblem: (error: unknown) => void) {
    this.#archive = archive;
    this.#oldestMs = nowMs - keptForMs;
    this.#onProblem = onProblem;
  }

  find(host: string): RememberedHost | null {
    return this.#records.get(host) ?? null;
  }

  note(host: string, change: Change): void {
    if (!this.isRead) {
      this.#early.set(host, { ...this.#early.get(host), ...change });
      return;
    }
    const formerAddress = this.find(host)?.address ?? null;
    if (formerAddress !== null && (change.address ?? formerAddress) !== formerAddress) this.forget(host);
    const before = this.find(host) ?? { ...unknown, host };
    const now = { ...before, ...change };
    const isSame = (['source', 'address', 'gpus', 'removed'] as const).every(
      (key) => now[key] === before[key],
    );
    if (isSame && this.#records.has(host) && Math.abs(now.seenMs - before.seenMs) < seenEveryMs) return;
    this.#records.set(host, now);
    if (!this.#unreadable.hosts.has(host)) this.#changed.add(host);
  }

  forget(host: string): void {
    this.#records.delete(host);
    this.#early.delete(host);
    this.#unreadable.hosts.delete(host);
    this.#unreadable.counters.delete(host);
    this.#changed.delete(host);
    this.#counters.delete(host);
    this.#gone.add(host);
  }

  async counters(host: string): Promise<CounterNumbers | null> {
    if (this.#gone.has(host)) return new Map();
    try {
      const kept = await this.#archive.counters(host);
      this.#isFailing.counters = false;
      if (kept) return kept;
    } catch (error) {
      if (!this.#isFailing.counters) this.#onProblem(error);
      this.#isFailing.counters = true;
      return null;
    }
    const { counters } = this.#unreadable;
    if (counters.size === 0)
      this.#onProblem(
        new Error(`Of ${host}, and maybe of others, what their counters of errors last said is ${notOurs}`),
      );
    counters.add(host);
    return new Map();
  }

  noteCounters(host: string, counters: () => CounterNumbers): void {
    if (!this.#unreadable.counters.has(host)) this.#counters.set(host, counters);
  }

  flush(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#work());
    return this.#writing;
  }

  async #work(): Promise<void> {
    try {
      if (!this.isRead) await this.#read();
      await this.#write();
      this.#isFailing.write = false;
    } catch (error) {
      if (!this.#isFailing.write) this.#onProblem(error);
      this.#isFailing.write = true;
      throw error;
    }
  }

  async #read(): Promise<void> {
    const unreadable = this.#unreadable.hosts;
    for (const [host, record] of await this.#archive.hosts()) {
      if (this.#gone.has(host)) continue;
      if (!record) unreadable.add(host);
      else if (record.seenMs < this.#oldestMs) this.#gone.add(host);
      else this.#records.set(host, record);
    }
    this.isRead = true;
    for (const [host, change] of this.#early) this.note(host, change);
    this.#early.clear();
    if (unreadable.size > 0)
      this.#onProblem(new Error(`What is remembered of hosts (${unreadable.size} of them) is ${notOurs}`));
  }

  async #write(): Promise<void> {
    const [gone, hosts, numbers] = [this.#gone, this.#changed, this.#counters];
    this.#gone = new Set();
    this.#changed = new Set();
    this.#counters = new Map();
    try {
      if (gone.size > 0) await this.#archive.forget([...gone]);
      gone.clear();
      if (hosts.size > 0) await this.#archive.save([...hosts].flatMap((host) => this.find(host) ?? []));
      hosts.clear();
      if (numbers.size > 0) await this.#archive.saveCounters(numbers);
    } catch (error) {
      const lasting = [...numbers].filter(([host]) => !this.#gone.has(host));
      this.#gone = new Set([...gone, ...this.#gone]);
      this.#changed = new Set([...hosts, ...this.#changed]);
      this.#counters = new Map([...lasting, ...this.#counters]);
      throw error;
    }
  }
}
