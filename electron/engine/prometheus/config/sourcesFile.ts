import { type Document, isMap, isSeq } from 'yaml';
import { FailureError } from '#shared/domain/failure.ts';
import type { SourceConfig, TargetConfig } from '#shared/domain/source.ts';
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
import { builtInSource, builtInTarget } from './builtIns.ts';
import { sourceKeys, targetKeys } from './sourceKeys.ts';
import { type ParsedSources, parseSources } from './sourcesParse.ts';

const newFile = `# Servers that Headroom reads GPUs from, and the one it writes to. Edit by hand, in the app or with "headroom sources".
# Keys of a source: ${sourceKeys.join(', ')}.
# Tokens and passwords are never kept here: enter them in the app, or name an environment variable (secretEnv).
`;

/**
 * Opens the user's sources.yaml and follows it until `close`; `onChange` is called after every change of what it says. A missing file is no
 * sources. Never throws on what the file holds.
 */
export async function openSourcesFile(
  path: string,
  onChange: () => void = () => undefined,
  timing?: WatchTiming,
): Promise<SourcesFile> {
  const file = new SourcesFile(path);
  await file.reload();
  file.follow(onChange, timing);
  return file;
}

/** The user's sources.yaml: read, watched and edited in place, comments kept. Methods that edit throw FailureError with file and remedy. */
export class SourcesFile {
  readonly path: string;
  #parsed: ParsedSources = { sources: [], target: null, problems: [] };
  #text: string | null = null;
  #isGood = false;
  #onChange: () => void = () => undefined;
  #stopWatching: (() => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  /** The sources of the last text without a fault; before there was one, those that have none. */
  sources(): readonly SourceConfig[] {
    return this.#parsed.sources;
  }

  target(): TargetConfig | null {
    return this.#parsed.target;
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

  add(config: SourceConfig): Promise<void> {
    return this.#edit((document) => {
      if (indexOf(document, config.name) !== -1)
        throw new FailureError(
          configFailure(`a source named ${config.name} is there already`, 'Choose another name.'),
        );
      const entry = document.createNode(written(config, sourceKeys, builtInSource));
      const list: unknown = document.get('sources');
      // An empty list can only be written as `[]`; what follows goes on lines of its own.
      if (isSeq(list) && list.items.length === 0) list.flow = false;
      if (isSeq(list)) document.addIn(['sources'], entry);
      else document.set('sources', document.createNode([entry]));
    });
  }

  update(name: string, config: SourceConfig): Promise<void> {
    return this.#edit((document) => {
      const index = this.#mustFind(document, name);
      if (config.name !== name && indexOf(document, config.name) !== -1)
        throw new FailureError(
          configFailure(`a source named ${config.name} is there already`, 'Choose another name.'),
        );
      setKeys(document, ['sources', index], written(config, sourceKeys, builtInSource), sourceKeys);
    });
  }

  remove(name: string): Promise<void> {
    return this.#edit((document) => {
      document.deleteIn(['sources', this.#mustFind(document, name)]);
    });
  }

  /** Sets the target; null takes it out. */
  setTarget(config: TargetConfig | null): Promise<void> {
    return this.#edit((document) => {
      if (config === null) document.delete('target');
      else setKeys(document, ['target'], written(config, targetKeys, builtInTarget), targetKeys);
    });
  }

  #mustFind(document: Document, name: string): number {
    const index = indexOf(document, name);
    if (index !== -1) return index;
    throw new FailureError(
      configFailure(`there is no source named ${name} in ${this.path}`, 'Check the name.'),
    );
  }

  /** Edits of this process stand in line; the outcome must parse before it is written. */
  #edit(apply: (document: Document) => void): Promise<void> {
    const turn = this.#queue.then(() =>
      withFileLock(this.path, async () => {
        const { text, problem } = await readText(this.path);
        if (problem) throw new FailureError(problemFailure(this.path, problem));
        const fault = parseSources(text).problems[0];
        if (fault) throw new FailureError(problemFailure(this.path, fault));
        const { document } = parseYamlText(text.trim() === '' ? `${newFile}sources: []\n` : text);
        apply(document);
        const edited = document.toString({ lineWidth: 0 });
        const broken = parseSources(edited).problems[0];
        if (broken) throw new FailureError(problemFailure(this.path, broken));
        await writeFileAtomic(this.path, edited);
        this.#takeText(edited);
      }),
    );
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #takeText(text: string): void {
    if (text === this.#text) return;
    const parsed = parseSources(text);
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

function indexOf(document: Document, name: string): number {
  const list: unknown = document.get('sources');
  if (!isSeq(list)) return -1;
  return list.items.findIndex((item) => isMap(item) && String(item.get('name')) === name);
}

/** The keys that say something else than their built-in value. */
function written<Config extends object>(
  config: Config,
  keys: readonly (keyof Config & string)[],
  builtIn: Partial<Config>,
): Record<string, unknown> {
  const differs = (key: keyof Config) =>
    config[key] !== undefined && JSON.stringify(config[key]) !== JSON.stringify(builtIn[key]);
  return Object.fromEntries(keys.filter(differs).map((key) => [key, config[key]]));
}

/** Changes only keys whose value differs, so that comments beside the others stay. */
function setKeys(
  document: Document,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): void {
  if (!document.hasIn(path)) {
    document.setIn(path, document.createNode(values));
    return;
  }
  for (const key of keys) {
    const at = [...path, key];
    if (values[key] === undefined) {
      if (document.hasIn(at)) document.deleteIn(at);
    } else if (JSON.stringify(plainAt(document, at)) !== JSON.stringify(values[key]))
      document.setIn(at, values[key]);
  }
}

function plainAt(document: Document, path: readonly (string | number)[]): unknown {
  const node: unknown = document.getIn(path, true);
  return typeof node === 'object' && node !== null && 'toJSON' in node
    ? (node as { toJSON(): unknown }).toJSON()
    : node;
}
