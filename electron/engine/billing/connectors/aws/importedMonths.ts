import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../../../config/atomicWrite.ts';

const monthsSchema = z.record(z.string(), z.object({ manifest: z.string(), rows: z.number() }));

/** Which manifest of each month is in the ledger: one that did not change is not fetched again. */
export class ImportedMonths {
  readonly #path: string;
  #months: Readonly<Record<string, z.infer<typeof monthsSchema>[string]>> = {};

  constructor(cacheFolder: string) {
    this.#path = join(cacheFolder, 'imported.json');
  }

  /** A missing or broken file is an empty one: at worst a month is fetched once more. */
  async load(): Promise<void> {
    try {
      this.#months = monthsSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      this.#months = {};
    }
  }

  /** Rows of the month as it was imported from this manifest; null where it was another. */
  rowsOf(month: string, manifest: string): number | null {
    const known = this.#months[month];
    return known?.manifest === manifest ? known.rows : null;
  }

  async set(month: string, manifest: string, rows: number): Promise<void> {
    this.#months = { ...this.#months, [month]: { manifest, rows } };
    await writeFileAtomic(this.#path, JSON.stringify(this.#months));
  }
}
