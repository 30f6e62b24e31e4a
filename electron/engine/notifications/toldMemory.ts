import type { Incident, IncidentSeverity } from '#shared/domain/incident.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { ToldArchive } from '../store/toldArchive.ts';

/** What one receiver knows to be open; outlives the engine. */
export interface ReceiverMemory {
  /** The severity that it was told of an incident; null where it was told of none, or of its end. */
  severity(incidentId: string): IncidentSeverity | null;
  ids(): readonly string[];
  /** Takes in what it was told: open ones, and those that are over. */
  note(open: readonly Incident[], over: readonly string[]): void;
}

const readAgainMs: Milliseconds = 60_000;

interface Known {
  name: string;
  readonly told: Map<string, IncidentSeverity>;
}

/**
 * What receivers know. While what former runs told could not be read, nobody counts as new and nothing is written: what is open is told, twice
 * perhaps, rather than taken for known.
 */
export class ToldMemory {
  readonly #archive: ToldArchive | null;
  readonly #onProblem: (error: unknown) => void;
  readonly #receivers = new Map<string, Known>();
  /** Names of before the read: what their receivers are called now; null for one that was forgotten. */
  readonly #names = new Map<string, string | null>();
  #isRead: boolean;
  #isTold = false;
  #isStopped = false;
  #onReadLate: () => void = () => undefined;
  #again: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(archive: ToldArchive | null, onProblem: (error: unknown) => void) {
    this.#archive = archive;
    this.#onProblem = onProblem;
    this.#isRead = archive === null;
  }

  /** Reads what former runs told; where that fails it is tried again after `againMs`, and so on until `stop`. Never rejects. */
  async read(againMs: Milliseconds = readAgainMs): Promise<void> {
    const kept = await this.#archive?.all().catch((error: unknown) => {
      if (!this.#isTold) this.#onProblem(error);
      this.#isTold = true;
      if (this.#isStopped) return;
      this.#again = setTimeout(() => void this.read(againMs).then(this.#onReadLate), againMs).unref();
    });
    if (!kept || this.#isStopped) return;
    const since = [...this.#receivers.values()];
    for (const [was, told] of kept) {
      const name = this.#names.has(was) ? this.#names.get(was) : was;
      if (name == null) continue;
      const known = this.#knownBy(name);
      for (const [id, severity] of told) if (!known.told.has(id)) known.told.set(id, severity);
    }
    this.#isRead = true;
    for (const was of this.#names.keys()) this.#write((to) => to.forget(was));
    for (const { name, told } of since) this.#write((to) => to.save(name, told, []));
  }

  /** Calls back when what could not be read at the start is known in the end. */
  onReadLate(listener: () => void): void {
    this.#onReadLate = () => {
      if (this.#isRead) listener();
    };
  }

  /** What a receiver knows. One that is new knows `open`: it is told what happens from now on, and the end of those. */
  of(receiver: string, open: () => readonly Incident[]): ReceiverMemory {
    const isNew = !this.#receivers.has(receiver);
    const known = this.#knownBy(receiver);
    if (isNew) this.#note(known, this.#isRead ? open().filter(({ demo }) => !demo) : [], []);
    return {
      severity: (id) => known.told.get(id) ?? null,
      ids: () => [...known.told.keys()],
      note: (now, over) => {
        if (now.length + over.length > 0) this.#note(known, now, over);
      },
    };
  }

  forget(receiver: string): void {
    if (!this.#receivers.delete(receiver)) return;
    this.#nowCalled(receiver, null);
    this.#write((to) => to.forget(receiver));
  }

  /** A receiver is called something else from now on. What was to be read under its former name comes to it as well. */
  rename(from: string, to: string): void {
    const known = this.#receivers.get(from);
    if (!known) return;
    this.#receivers.delete(from);
    this.#receivers.set(to, known);
    known.name = to;
    this.#nowCalled(from, to);
    // The new name may have been another's long ago.
    for (const name of [to, from]) this.#write((archive) => archive.forget(name));
    this.#write((archive) => archive.save(to, known.told, []));
  }

  /** Resolves when all of it is on disk, or was refused. */
  stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#again) clearTimeout(this.#again);
    return this.#writing;
  }

  #knownBy(name: string): Known {
    const known = this.#receivers.get(name) ?? { name, told: new Map() };
    this.#receivers.set(name, known);
    return known;
  }

  #note(known: Known, open: readonly Incident[], over: readonly string[]): void {
    const { name, told } = known;
    if (this.#receivers.get(name) !== known) return;
    const news = new Map(open.map(({ id, severity }) => [id, severity]));
    for (const id of over) told.delete(id);
    for (const [id, severity] of news) told.set(id, severity);
    this.#write((to) => to.save(name, news, over));
  }

  #nowCalled(was: string, now: string | null): void {
    if (this.#isRead) return;
    for (const [name, called] of this.#names) if (called === was) this.#names.set(name, now);
    if (!this.#names.has(was)) this.#names.set(was, now);
  }

  #write(work: (archive: ToldArchive) => Promise<void>): void {
    const archive = this.#archive;
    if (archive && this.#isRead)
      this.#writing = this.#writing.then(() => work(archive)).catch(this.#onProblem);
  }
}

/**
 * Takes up what receivers were told by former runs. `archive`: null where nothing is kept. `onProblem`: something that could not be read or
 * kept; what was not kept is told again after a restart.
 */
export async function openToldMemory(
  archive: ToldArchive | null,
  onProblem: (error: unknown) => void,
  readAgainAfterMs?: Milliseconds,
): Promise<ToldMemory> {
  const memory = new ToldMemory(archive, onProblem);
  await memory.read(readAgainAfterMs);
  return memory;
}
