import { z } from 'zod';
import { reportOutcomeSchema } from '#shared/contract/schemas/reports.ts';
import type { EpochMs } from '#shared/domain/units.ts';

const entrySchema = z.object({
  /** Periods that were due before are nobody's: the schedule was not there. */
  sinceMs: z.number(),
  /** How often the period of `last` was tried. */
  tries: z.int(),
  last: reportOutcomeSchema.nullable(),
});
/** How a schedule went. */
export type ScheduleEntry = Readonly<z.infer<typeof entrySchema>>;
/** By name: a person chooses it, and may call it `constructor`. */
export type ScheduleEntries = ReadonlyMap<string, ScheduleEntry>;

const bookSchema = z.record(z.string(), entrySchema);

/** The entries that a book holds as text; none where it cannot be read. */
export function scheduleEntries(text: string): ScheduleEntries {
  if (text.trim() === '') return new Map();
  try {
    return new Map(Object.entries(bookSchema.safeParse(JSON.parse(text)).data ?? {}));
  } catch {
    return new Map();
  }
}

/** What two know together: of each schedule what was noted last. */
export function mergedEntries(one: ScheduleEntries, other: ScheduleEntries): ScheduleEntries {
  const merged = new Map(one);
  for (const [name, entry] of other) {
    const known = one.get(name);
    const last = known && notedMs(known) > notedMs(entry) ? known : entry;
    merged.set(name, { ...last, sinceMs: Math.min(entry.sinceMs, known?.sinceMs ?? entry.sinceMs) });
  }
  return merged;
}

function notedMs({ last }: ScheduleEntry): EpochMs {
  return last?.atMs ?? Number.NEGATIVE_INFINITY;
}
