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

type Told = Map<string, IncidentSeverity>;

/**
 * What receivers know. While what former runs told could not be read, nobody counts as new and nothing is written: what is open is told, twice
 * perhaps, rather than taken for known.
 */
export class ToldMemory {
  readonly #archive: ToldArchive | null;
  readonly #onProblem: (error: unknown) => void;
  readonly #receivers = new Map<string, Told>();
  readonly #forgottenUnread = new Set<string>();
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
    const since = new Map(this.#receivers);
    for (const [receiver, told] of kept)
      if (!this.#forgottenUnread.has(receiver))
        this.#receivers.set(receiver, new Map([...told, ...(since.get(receiver) ?? [])]));
    this.#isRead = true;
    for (const receiver of this.#forgottenUnread) this.#write((to) => to.forget(receiver));
    for (const [receiver, told] of since) this.#write((to) => to.save(receiver, told, []));
  }

  /** Calls back when what could not be read at the start is known in the end. */
  onReadLate(listener: () => void): void {
    this.#onReadLate = () => {
      if (this.#isRead) listener();
    };
  }

  /** What a receiver knows. One that is new knows `open`: it is told what happens from now on, and the end of those. */
  of(receiver: string, open: () => readonly Incident[]): ReceiverMemory {
    if (!this.#receivers.has(receiver)) {
      const known = this.#isRead ? open().filter(({ demo }) => !demo) : [];
      this.#note(receiver, known, []);
    }
    return {
      severity: (id) => this.#receivers.get(receiver)?.get(id) ?? null,
      ids: () => [...(this.#receivers.get(receiver)?.keys() ?? [])],
      note: (now, over) => {
        if (now.length + over.length > 0) this.#note(receiver, now, over);
      },
    };
  }

  forget(receiver: string): void {
    if (!this.#receivers.delete(receiver)) return;
    if (!this.#isRead) this.#forgottenUnread.add(receiver);
    this.#write((to) => to.forget(receiver));
  }

  /** Resolves when all of it is on disk, or was refused. */
  stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#again) clearTimeout(this.#again);
    return this.#writing;
  }

  #note(receiver: string, open: readonly Incident[], over: readonly string[]): void {
    const told: Told = this.#receivers.get(receiver) ?? new Map();
    this.#receivers.set(receiver, told);
    const news = new Map(open.map(({ id, severity }) => [id, severity]));
    for (const id of over) told.delete(id);
    for (const [id, severity] of news) told.set(id, severity);
    this.#write((to) => to.save(receiver, news, over));
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
