import { join } from 'node:path';
import { z } from 'zod';
import { type ReportOutcome, reportOutcomeSchema } from '#shared/contract/schemas/reports.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';
import { readText } from '../../config/readText.ts';

const entrySchema = z.object({
  /** Periods that were due before are nobody's: the schedule was not there. */
  sinceMs: z.number(),
  /** How often the period of `last` was tried. */
  tries: z.int(),
  last: reportOutcomeSchema.nullable(),
});
type Entry = z.infer<typeof entrySchema>;
const bookSchema = z.record(z.string(), entrySchema);

/** How schedules went, kept from one start to the next (`report-schedules.json` in the data folder). A book that cannot be read is begun anew. */
export class ScheduleBook {
  readonly #path: string;
  #entries: Record<string, Entry> = {};
  #isSaved = true;
  #saving: Promise<void> = Promise.resolve();

  constructor(dataFolder: string) {
    this.#path = join(dataFolder, 'report-schedules.json');
  }

  async load(): Promise<void> {
    const { text } = await readText(this.#path);
    this.#entries = parsed(text ?? '');
  }

  /** The entry of a schedule; one that is new begins now. */
  entry(name: string, nowMs: EpochMs): Entry {
    const known = this.#entries[name];
    if (known !== undefined) return known;
    const fresh = { sinceMs: nowMs, tries: 0, last: null };
    this.#entries[name] = fresh;
    this.#isSaved = false;
    return fresh;
  }

  async note(name: string, outcome: ReportOutcome, nowMs: EpochMs): Promise<void> {
    const { sinceMs, tries, last } = this.entry(name, nowMs);
    const isAgain = last !== null && last.period === outcome.period && !last.ok;
    this.#entries[name] = { sinceMs, tries: isAgain ? tries + 1 : 1, last: outcome };
    await this.#save();
  }

  /** Forgets schedules that are not there any more, and keeps the book. */
  async keepOnly(names: readonly string[], nowMs: EpochMs): Promise<void> {
    const known = new Set(names);
    const stay = Object.entries(this.#entries).filter(([name]) => known.has(name));
    if (stay.length < Object.keys(this.#entries).length) this.#isSaved = false;
    this.#entries = Object.fromEntries(stay);
    for (const name of names) this.entry(name, nowMs);
    if (!this.#isSaved) await this.#save();
  }

  /** One after another: the newest state is the one that stays. */
  #save(): Promise<void> {
    this.#isSaved = true;
    const text = `${JSON.stringify(this.#entries, null, 2)}\n`;
    const saved = this.#saving.then(() => writeFileAtomic(this.#path, text));
    this.#saving = saved.catch(() => {
      this.#isSaved = false;
    });
    return saved;
  }
}

function parsed(text: string): Record<string, Entry> {
  if (text.trim() === '') return {};
  try {
    const book = bookSchema.safeParse(JSON.parse(text));
    return book.success ? book.data : {};
  } catch {
    return {};
  }
}
