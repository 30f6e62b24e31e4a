import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { isDecimalText } from '#shared/money/decimal.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';

const text = z.string().max(2000);
const quoteSchema = z.object({
  provider: text,
  instance: text.nullable(),
  region: text,
  gpuKey: text.nullable(),
  gpuCount: z.number().nullable(),
  unit: z.enum(['instance-hour', 'gpu-hour']),
  market: z.enum(['on-demand', 'spot', 'reserved']),
  price: text.refine(isDecimalText).nullable(),
  currency: text,
  source: text,
  asOf: text.nullable(),
  note: text,
}) satisfies z.ZodType<PriceQuote>;
const fileSchema = z.record(z.string(), z.array(quoteSchema));

type Lists = Readonly<Record<string, readonly PriceQuote[]>>;

/** Price lists as the providers of the connections last sent them, in a file of the data folder, by the name of the connection. */
export class PriceLists {
  readonly #path: string;
  readonly #onChange: (name: string, quotes: readonly PriceQuote[]) => void;
  #lists: Lists = {};
  #writing: Promise<void> = Promise.resolve();

  /** `onChange` is told of every list that is read, replaced or gone (then it is empty). */
  constructor(path: string, onChange: (name: string, quotes: readonly PriceQuote[]) => void) {
    this.#path = path;
    this.#onChange = onChange;
  }

  /** Reads the file; one that is missing or broken is an empty one: the next pull brings the prices again. */
  async load(): Promise<void> {
    try {
      this.#lists = fileSchema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      this.#lists = {};
    }
    for (const [name, quotes] of Object.entries(this.#lists)) this.#onChange(name, quotes);
  }

  /** Replaces the list of a connection. */
  take(name: string, quotes: readonly PriceQuote[]): void {
    this.#replace({ ...this.#lists, [name]: quotes });
    this.#onChange(name, quotes);
  }

  /** Forgets the lists of connections that are no more. */
  keepOnly(names: readonly string[]): void {
    const gone = Object.keys(this.#lists).filter((name) => !names.includes(name));
    if (gone.length === 0) return;
    this.#replace(Object.fromEntries(Object.entries(this.#lists).filter(([name]) => !gone.includes(name))));
    for (const name of gone) this.#onChange(name, []);
  }

  /** Resolves when what was taken is on disk. */
  flush(): Promise<void> {
    return this.#writing;
  }

  #replace(lists: Lists): void {
    this.#lists = lists;
    this.#writing = this.#writing
      .then(() => writeFileAtomic(this.#path, JSON.stringify(this.#lists)))
      // A full disk must not end a pull whose charges are in the ledger.
      .catch(() => undefined);
  }
}
