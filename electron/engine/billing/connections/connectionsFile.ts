import { type Document, isMap, isSeq, type Node } from 'yaml';
import type { ConnectionConfig, ConnectionKind } from '#shared/domain/billingConnection.ts';
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
import { builtInConnection, connectionKeys } from './connectionKeys.ts';
import { type ParsedConnections, parseConnections } from './connectionsParse.ts';

const newFile = `# Ways to the bills of providers. Edit by hand, in the app or with "headroom billing": comments are kept.
# Keys of a connection: ${connectionKeys.join(', ')}.
# Keys and passwords are never kept here: the provider's own sign-in, an environment variable (secretEnv) or the keyring has them.
`;

/** A connection that was taken out, with its place and comments. */
export interface RemovedConnection {
  readonly name: string;
  readonly index: number;
  readonly node: Node;
}

/**
 * The user's billing.yaml: read, watched and edited in place, comments kept. A missing file is no connections. Methods that edit throw
 * FailureError with file and remedy.
 */
export class ConnectionsFile {
  readonly path: string;
  readonly #kinds: readonly ConnectionKind[];
  #parsed: ParsedConnections = { connections: [], problems: [] };
  #text: string | null = null;
  #isGood = false;
  #onChange: () => void = () => undefined;
  #stopWatching: (() => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(path: string, kinds: readonly ConnectionKind[]) {
    this.path = path;
    this.#kinds = kinds;
  }

  /** Those of the last text without a fault; before there was one, those that have none. */
  connections(): readonly ConnectionConfig[] {
    return this.#parsed.connections;
  }

  /** The first fault with file, line, key and remedy; null while there is none. */
  problem(): string | null {
    return describeProblems(this.path, this.#parsed.problems);
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
    if (problem) this.#takeProblem(problem);
    else this.#takeText(text);
  }

  add(config: ConnectionConfig): Promise<void> {
    return this.#edit((document) => {
      refuseTaken(document, config.name);
      insert(document, null, document.createNode(written(config)));
    });
  }

  update(name: string, config: ConnectionConfig): Promise<void> {
    return this.#edit((document) => {
      const index = this.#mustFind(document, name);
      if (config.name !== name) refuseTaken(document, config.name);
      setKeys(document, ['connections', index], written(config));
    });
  }

  /** Takes a connection out; `restore` puts it back where it stood, with its comments. */
  async remove(name: string): Promise<RemovedConnection> {
    let removed: RemovedConnection | null = null;
    await this.#edit((document) => {
      const index = this.#mustFind(document, name);
      removed = { name, index, node: document.getIn(['connections', index], true) as Node };
      document.deleteIn(['connections', index]);
    });
    if (removed === null) throw new FailureError(configFailure(`${name} was not removed`, 'Try again.'));
    return removed;
  }

  restore({ name, index, node }: RemovedConnection): Promise<void> {
    return this.#edit((document) => {
      refuseTaken(document, name);
      insert(document, index, node);
    });
  }

  #mustFind(document: Document, name: string): number {
    const index = indexOf(document, name);
    if (index !== -1) return index;
    throw new FailureError(
      configFailure(`there is no connection named ${name} in ${this.path}`, 'Check the name.'),
    );
  }

  /** Edits of this process stand in line; the outcome must parse before it is written. */
  #edit(apply: (document: Document) => void): Promise<void> {
    const turn = this.#queue.then(() =>
      withFileLock(this.path, async () => {
        const { text, problem } = await readText(this.path);
        if (problem) throw new FailureError(problemFailure(this.path, problem));
        this.#mustBeGood(text);
        const { document } = parseYamlText(text.trim() === '' ? `${newFile}connections: []\n` : text);
        apply(document);
        const edited = document.toString({ lineWidth: 0 });
        this.#mustBeGood(edited);
        await writeFileAtomic(this.path, edited);
        this.#takeText(edited);
      }),
    );
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #mustBeGood(text: string): void {
    const fault = parseConnections(text, this.#kinds).problems[0];
    if (fault) throw new FailureError(problemFailure(this.path, fault));
  }

  #takeText(text: string): void {
    if (text === this.#text) return;
    const parsed = parseConnections(text, this.#kinds);
    const isGood = parsed.problems.length === 0;
    this.#parsed = isGood || !this.#isGood ? parsed : { ...this.#parsed, problems: parsed.problems };
    this.#isGood ||= isGood;
    this.#text = text;
    this.#onChange();
  }

  #takeProblem(problem: FileProblem): void {
    this.#text = null;
    this.#parsed = { ...this.#parsed, problems: [problem] };
    this.#onChange();
  }
}

function refuseTaken(document: Document, name: string): void {
  if (indexOf(document, name) !== -1)
    throw new FailureError(
      configFailure(`a connection named ${name} is there already`, 'Choose another name.'),
    );
}

function indexOf(document: Document, name: string): number {
  const list: unknown = document.get('connections');
  if (!isSeq(list)) return -1;
  return list.items.findIndex((item) => isMap(item) && String(item.get('name')) === name);
}

/** Puts an entry at its place, or at the end. */
function insert(document: Document, index: number | null, node: Node): void {
  const list: unknown = document.get('connections');
  if (!isSeq(list)) {
    document.set('connections', document.createNode([node]));
    return;
  }
  // An empty list can only be written as `[]`; what follows goes on lines of its own.
  if (list.items.length === 0) list.flow = false;
  list.items.splice(Math.min(index ?? list.items.length, list.items.length), 0, node);
}

/** The keys that say something else than their built-in value. */
function written(config: ConnectionConfig): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    connectionKeys
      .filter(
        (key) =>
          config[key] !== undefined && JSON.stringify(config[key]) !== JSON.stringify(builtInConnection[key]),
      )
      .map((key) => [key, config[key]]),
  );
}

/** Changes only what differs, so that comments beside the rest stay. */
function setKeys(
  document: Document,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
): void {
  for (const key of connectionKeys) {
    const at = [...path, key];
    if (values[key] === undefined) {
      if (document.hasIn(at)) document.deleteIn(at);
    } else if (JSON.stringify(plainAt(document, at)) !== JSON.stringify(values[key])) {
      document.setIn(at, document.createNode(values[key]));
    }
  }
}

function plainAt(document: Document, path: readonly (string | number)[]): unknown {
  const node: unknown = document.getIn(path, true);
  return typeof node === 'object' && node !== null && 'toJSON' in node
    ? (node as { toJSON(): unknown }).toJSON()
    : node;
}
