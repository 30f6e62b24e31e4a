import type { Document } from 'yaml';
import { type RateEdit, type RateSection, rateEntryKey } from '#shared/contract/schemas/rateBook.ts';
import { emptyRateBook, type RateBook } from '#shared/cost/rates/rateBook.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { EditedYamlFile } from '../../config/editedYamlFile.ts';
import { configFailure, type FileProblem } from '../../config/fileProblem.ts';
import type { WatchTiming } from '../../config/watchFile.ts';
import { insertEntry, plainAt, setChangedKeys } from '../../config/yamlEntries.ts';
import { type ParsedRates, parseRates } from './ratesParse.ts';

const newText = `# What GPUs cost where no bill says it. Edit by hand or in the app (Spend, Rates); "headroom rates check" tells what is wrong.
# Lists: cards, discounts, commitments, owned, places, exchange, apiPrices. Settings: currency, catalogue. Days are YYYY-MM-DD, "until" is not included.
currency: ${emptyRateBook.currency}
`;

/** What holds for the whole book. */
export type RateSettings = Pick<RateBook, 'currency' | 'catalogue'>;

/** Opens the user's rates.yaml and follows it until `close`. A missing file is an empty book. Never throws on what the file holds. */
export async function openRatesFile(
  path: string,
  onChange: () => void = () => undefined,
  timing?: WatchTiming,
): Promise<RatesFile> {
  const file = new RatesFile(path);
  await file.reload();
  file.follow(onChange, timing);
  return file;
}

/** The user's rates.yaml. Methods that edit throw FailureError with file and remedy. */
export class RatesFile {
  readonly #file: EditedYamlFile<ParsedRates>;

  constructor(path: string) {
    const empty = { book: emptyRateBook, problems: [] };
    this.#file = new EditedYamlFile(path, { newText, empty, parse: parseRates, beforeGood: 'nothing' });
  }

  get path(): string {
    return this.#file.path;
  }

  /** What the last text without a fault says; the same object until that changes. */
  book(): RateBook {
    return this.#file.parsed().book;
  }

  /** The first fault with file, line, key and remedy; null while there is none. */
  problem(): string | null {
    return this.#file.problem();
  }

  problems(): readonly FileProblem[] {
    return this.#file.parsed().problems;
  }

  follow(onChange: () => void, timing?: WatchTiming): void {
    this.#file.follow(onChange, timing);
  }

  close(): void {
    this.#file.close();
  }

  /** Reads the file again now. */
  reload(): Promise<void> {
    return this.#file.reload();
  }

  apply(edit: RateEdit): Promise<void> {
    return this.#file.edit((document) => applyEdit(document, edit, this.path));
  }

  setSettings({ currency, catalogue }: RateSettings): Promise<void> {
    return this.#file.edit((document) => {
      const values = written({ currency, catalogue });
      setChangedKeys(document, [], values, Object.keys(values), saysTheSame);
    });
  }

  /** What the book would say after an edit; nothing is written. */
  async tried(edit: RateEdit): Promise<RateBook> {
    const { book } = await this.#file.tried((document) => applyEdit(document, edit, this.path));
    return book;
  }
}

function applyEdit(document: Document, { section, was, entry }: RateEdit, path: string): void {
  const at = was === null ? null : mustFind(document, section, was, path);
  if (entry === null) {
    if (at !== null) document.deleteIn([section, at]);
  } else if (at === null) insertEntry(document, section, null, document.createNode(written(entry)));
  else setEntry(document, [section, at], written(entry));
}

/** The place of an entry, by the book that the text says: entries without a name are found by what they say. */
function mustFind(document: Document, section: RateSection, was: string, path: string): number {
  const entries = parseRates(document.toString()).book[section];
  const at = entries.findIndex((entry) => rateEntryKey(entry) === was);
  if (at !== -1) return at;
  throw new FailureError(
    configFailure(
      `${path} has no such entry under ${section}: ${was.slice(0, 120)}`,
      'It was changed meanwhile: look again.',
    ),
  );
}

/** An entry as it is written: what says nothing is left out. */
function written(entry: object): Record<string, unknown> {
  const says = ([, value]: [string, unknown]) =>
    value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(entry).filter(says));
}

function setEntry(
  document: Document,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
): void {
  const keys = new Set([...Object.keys(values), ...Object.keys(plainAt(document, path))]);
  setChangedKeys(document, path, values, keys, saysTheSame);
}

/** An amount that is written as a number says the same as its text. */
function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || (typeof one === 'number' && String(one) === other);
}
