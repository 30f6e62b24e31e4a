import { type Document, isMap, isSeq, type Node } from 'yaml';
import { FailureError } from '#shared/domain/failure.ts';
import { configFailure } from './fileProblem.ts';

/** An entry that was taken out of a list, with its place and comments. */
export interface RemovedEntry {
  readonly name: string;
  readonly index: number;
  readonly node: Node;
}

/** A list of a YAML file whose entries are maps and go by their `name`. */
export class NamedEntries {
  /** The list's key. */
  readonly #list: string;
  /** What an entry is called, and in which file, in what is said to the user. */
  readonly #noun: string;
  readonly #path: string;

  constructor(list: string, noun: string, path: string) {
    this.#list = list;
    this.#noun = noun;
    this.#path = path;
  }

  /** @throws FailureError where there is none of that name. */
  mustFind(document: Document, name: string): number {
    const index = this.#indexOf(document, name);
    if (index !== -1) return index;
    throw new FailureError(
      configFailure(
        `there is no ${this.#noun} named ${name} in ${this.#path}`,
        'Check the name; the file may have changed meanwhile.',
      ),
    );
  }

  /** @throws FailureError where the name is taken. */
  refuseTaken(document: Document, name: string): void {
    if (this.#indexOf(document, name) !== -1)
      throw new FailureError(
        configFailure(`a ${this.#noun} named ${name} is there already`, 'Choose another name.'),
      );
  }

  take(document: Document, name: string): RemovedEntry {
    const index = this.mustFind(document, name);
    const node = document.getIn([this.#list, index], true) as Node;
    document.deleteIn([this.#list, index]);
    return { name, index, node };
  }

  /** Puts an entry back where it stood, with its comments. */
  putBack(document: Document, { name, index, node }: RemovedEntry): void {
    this.refuseTaken(document, name);
    insertEntry(document, this.#list, index, node);
  }

  #indexOf(document: Document, name: string): number {
    const list: unknown = document.get(this.#list);
    if (!isSeq(list)) return -1;
    return list.items.findIndex((item) => isMap(item) && String(item.get('name')) === name);
  }
}

/** Puts an entry at its place in a list, or at the end (null). */
export function insertEntry(document: Document, list: string, index: number | null, node: Node): void {
  const entries: unknown = document.get(list);
  if (!isSeq(entries)) {
    // A file of comments alone has no map to put it into yet.
    if (isMap(document.contents)) document.set(list, document.createNode([node]));
    else document.contents = document.createNode({ [list]: [node] });
    return;
  }
  // An empty list can only be written as `[]`; what follows goes on lines of its own.
  if (entries.items.length === 0) entries.flow = false;
  entries.items.splice(Math.min(index ?? entries.items.length, entries.items.length), 0, node);
}

/** The keys that say something else than their built-in value. */
export function writtenKeys<Config extends object>(
  config: Config,
  keys: readonly (keyof Config & string)[],
  builtIn: Partial<Config>,
): Record<string, unknown> {
  const differs = (key: keyof Config) => config[key] !== undefined && !isSame(config[key], builtIn[key]);
  return Object.fromEntries(keys.filter(differs).map((key) => [key, config[key]]));
}

/** Changes only the keys whose value differs, so that comments beside the others stay; those without a value are taken out. */
export function setChangedKeys(
  document: Document,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
  keys: Iterable<string>,
  saysTheSame: (written: unknown, wanted: unknown) => boolean = isSame,
): void {
  const before = plainAt(document, path);
  for (const key of keys) {
    const at = [...path, key];
    if (values[key] === undefined) {
      if (key in before) document.deleteIn(at);
    } else if (!saysTheSame(before[key], values[key])) document.setIn(at, document.createNode(values[key]));
  }
}

/** The plain values of a map of a document, of the whole document where the path is empty. */
export function plainAt(
  document: Document,
  path: readonly (string | number)[],
): Readonly<Record<string, unknown>> {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(node) ? (node.toJSON() as Record<string, unknown>) : {};
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
