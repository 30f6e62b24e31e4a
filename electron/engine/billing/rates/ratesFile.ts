import { type Document, isSeq } from 'yaml';
import { type RateEdit, type RateSection, rateEntryKey } from '#shared/contract/schemas/rateBook.ts';
import { emptyRateBook, type RateBook } from '#shared/cost/rates/rateBook.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { writeFileAtomic } from '../../config/atomicWrite.ts';
import { withFileLock } from '../../config/fileLock.ts';
import {
  configFailure,
  describeProblems,
  type FileProblem,
  problemFailure,
} from '../../config/fileProblem.ts';
import { readText } from '../../config/readText.ts';
import { type WatchTiming, watchFile } from '../../config/watchFile.ts';
import { parseYamlText } from '../../config/yamlText.ts';
import { type ParsedRates, parseRates } from './ratesParse.ts';

const newFile = `# What GPUs cost where no bill says it. Edit by hand or in the app (Spend, Rates); "headroom rates check" tells what is wrong.
# Lists: cards, discounts, commitments, owned, places, exchange, apiPrices. Settings: currency, catalogue. Days are YYYY-MM-DD, "until" is not included.
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

/** The user's rates.yaml: read, watched and edited in place, comments kept. Methods that edit throw FailureError with file and remedy. */
export class RatesFile {
  readonly path: string;
  #parsed: ParsedRates = { book: emptyRateBook, problems: [] };
  #text: string | null = null;
  #onChange: () => void = () => undefined;
  #stopWatching: (() => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  /** What the last text without a fault says; the same object until that changes. */
  book(): RateBook {
    return this.#parsed.book;
  }

  /** The first fault with file, line, key and remedy; null while there is none. */
  problem(): string | null {
    return describeProblems(this.path, this.#parsed.problems);
  }

  problems(): readonly FileProblem[] {
    return this.#parsed.problems;
  }

  follow(onChange: () => void, timing?: WatchTiming): void {
    this.#onChange = onChange;
    this.#stopWatching ??= watchFile(this.path, () => void this.reload(), timing);
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#onChange = () => undefined;
  }

  /** Reads the file again now. */
  async reload(): Promise<void> {
    const { text, problem } = await readText(this.path);
    if (problem) {
      this.#text = null;
      this.#parsed = { ...this.#parsed, problems: [problem] };
      this.#onChange();
    } else this.#takeText(text);
  }

  apply(edit: RateEdit): Promise<void> {
    return this.#change((document) => applyEdit(document, edit, this.path));
  }

  setSettings(settings: RateSettings): Promise<void> {
    return this.#change((document) => {
      setKeys(document, [], { currency: settings.currency, catalogue: settings.catalogue });
    });
  }

  /** What the book would say after an edit; nothing is written. */
  async tried(edit: RateEdit): Promise<RateBook> {
    const { text } = await readText(this.path);
    const edited = editedText(this.path, text ?? '', (document) => applyEdit(document, edit, this.path));
    return parseRates(edited).book;
  }

  /** Edits of this process stand in line; the outcome must parse before it is written. */
  #change(apply: (document: Document) => void): Promise<void> {
    const turn = this.#queue.then(() =>
      withFileLock(this.path, async () => {
        const { text, problem } = await readText(this.path);
        if (problem) throw new FailureError(problemFailure(this.path, problem));
        const edited = editedText(this.path, text, apply);
        await writeFileAtomic(this.path, edited);
        this.#takeText(edited);
      }),
    );
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #takeText(text: string): void {
    if (text === this.#text) return;
    const parsed = parseRates(text);
    this.#parsed = parsed.problems.length === 0 ? parsed : { ...this.#parsed, problems: parsed.problems };
    this.#text = text;
    this.#onChange();
  }
}

function editedText(path: string, text: string, apply: (document: Document) => void): string {
  const fault = parseRates(text).problems[0];
  if (fault) throw new FailureError(problemFailure(path, fault));
  const { document } = parseYamlText(
    text.trim() === '' ? `${newFile}currency: ${emptyRateBook.currency}\n` : text,
  );
  apply(document);
  const edited = document.toString({ lineWidth: 0 });
  const broken = parseRates(edited).problems[0];
  if (broken) throw new FailureError(problemFailure(path, broken));
  return edited;
}

function applyEdit(document: Document, { section, was, entry }: RateEdit, path: string): void {
  const at = was === null ? null : mustFind(document, section, was, path);
  if (entry === null) {
    if (at !== null) document.deleteIn([section, at]);
  } else if (at === null) addEntry(document, section, entry);
  else setKeys(document, [section, at], { ...entry });
}

function addEntry(document: Document, section: RateSection, entry: object): void {
  const list: unknown = document.get(section);
  const node = document.createNode(written(entry));
  if (!isSeq(list)) {
    document.set(section, document.createNode([node]));
    return;
  }
  // An empty list can only be written as `[]`; what follows goes on lines of its own.
  if (list.items.length === 0) list.flow = false;
  document.addIn([section], node);
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

/** Changes only keys whose value differs, so that comments beside the others stay. */
function setKeys(
  document: Document,
  path: readonly (string | number)[],
  entry: Readonly<Record<string, unknown>>,
): void {
  const values = written(entry);
  const before = plainAt(document, path);
  const keys = new Set([...Object.keys(values), ...(path.length === 0 ? [] : Object.keys(before))]);
  for (const key of keys) {
    const at = [...path, key];
    if (values[key] === undefined) document.deleteIn(at);
    else if (!isSame(before[key], values[key])) document.setIn(at, document.createNode(values[key]));
  }
}

/** An amount that is written as a number says the same as its text. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other) || (typeof one === 'number' && String(one) === other);
}

function plainAt(document: Document, path: readonly (string | number)[]): Record<string, unknown> {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (typeof node !== 'object' || node === null || !('toJSON' in node)) return {};
  return (node as { toJSON(): Record<string, unknown> }).toJSON();
}
