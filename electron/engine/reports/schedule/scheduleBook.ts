import { join } from 'node:path';
import type { ReportOutcome } from '#shared/contract/schemas/reports.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';
import { withFileLock } from '../../config/fileLock.ts';
import { readText } from '../../config/readText.ts';
import { mergedEntries, type ScheduleEntries, type ScheduleEntry, scheduleEntries } from './scheduleEntry.ts';

/**
 * How schedules went, kept from one start to the next (`report-schedules.json` in the data folder). Several processes may keep one book
 * (a command beside `headroom serve`): each writes what both know, under the file's lock. A book that cannot be read is begun anew.
 */
export class ScheduleBook {
  readonly #path: string;
  #entries: ScheduleEntries = new Map();
  /** Names of the schedules that this process had when it last looked; null before. */
  #own: ReadonlySet<string> | null = null;
  #isSaved = true;
  #saving: Promise<void> = Promise.resolve();

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'report-schedules.json');
  }

  /** Reads what is kept, and what another process has noted since. */
  async load(): Promise<void> {
    this.#entries = mergedEntries(await this.#kept(), this.#entries);
  }

  /** The entry of a schedule; one that is new begins now. */
  entry(name: string, nowMs: EpochMs): ScheduleEntry {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    const fresh = { sinceMs: nowMs, tries: 0, last: null };
    this.#entries = new Map([...this.#entries, [name, fresh]]);
    this.#isSaved = false;
    return fresh;
  }

  async note(name: string, outcome: ReportOutcome, nowMs: EpochMs): Promise<void> {
    const { sinceMs, tries, last } = this.entry(name, nowMs);
    const isAgain = last !== null && last.period === outcome.period && !last.ok;
    const entry = { sinceMs, tries: isAgain ? tries + 1 : 1, last: outcome };
    this.#entries = new Map([...this.#entries, [name, entry]]);
    await this.#save();
  }

  /** Forgets schedules that are not there any more, and keeps the book. What another process has begun meanwhile stays. */
  async keepOnly(names: readonly string[], nowMs: EpochMs): Promise<void> {
    const own = new Set(names);
    const gone = [...(this.#own ?? this.#entries.keys())].filter((name) => !own.has(name));
    this.#own = own;
    this.#entries = without(this.#entries, gone);
    for (const name of names) this.entry(name, nowMs);
    if (!this.#isSaved || gone.length > 0) await this.#save(gone);
  }

  /** One after another: the newest state is the one that stays. */
  #save(gone: readonly string[] = []): Promise<void> {
    this.#isSaved = true;
    const write = async () => {
      this.#entries = mergedEntries(without(await this.#kept(), gone), this.#entries);
      const text = `${JSON.stringify(Object.fromEntries(this.#entries), null, 2)}\n`;
      await writeFileAtomic(this.#path, text);
    };
    const saved = this.#saving.then(() => withFileLock(this.#path, write));
    this.#saving = saved.catch(() => {
      this.#isSaved = false;
    });
    return saved;
  }

  async #kept(): Promise<ScheduleEntries> {
    const { text } = await readText(this.#path);
    return scheduleEntries(text ?? '');
  }
}

function without(entries: ScheduleEntries, gone: readonly string[]): ScheduleEntries {
  return new Map([...entries].filter(([name]) => !gone.includes(name)));
}
