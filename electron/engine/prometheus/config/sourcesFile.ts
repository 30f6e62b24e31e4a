import { isMap } from 'yaml';
import type { SourceConfig, TargetConfig } from '#shared/domain/source.ts';
import { EditedYamlFile } from '../../config/editedYamlFile.ts';
import type { WatchTiming } from '../../config/watchFile.ts';
import { insertEntry, NamedEntries, setChangedKeys, writtenKeys } from '../../config/yamlEntries.ts';
import { builtInSource, builtInTarget } from './builtIns.ts';
import { sourceKeys, targetKeys } from './sourceKeys.ts';
import { type ParsedSources, parseSources } from './sourcesParse.ts';

const newText = `# Servers that Headroom reads GPUs from, and the one it writes to. Edit by hand, in the app or with "headroom sources".
# Keys of a source: ${sourceKeys.join(', ')}.
# Tokens and passwords are never kept here: enter them in the app, or name an environment variable (secretEnv).
sources: []
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

/** The user's sources.yaml. Methods that edit throw FailureError with file and remedy. */
export class SourcesFile {
  readonly #file: EditedYamlFile<ParsedSources>;
  readonly #entries: NamedEntries;

  constructor(path: string) {
    this.#file = new EditedYamlFile(path, {
      newText,
      empty: { sources: [], target: null, problems: [] },
      parse: parseSources,
      beforeGood: 'what has no fault',
    });
    this.#entries = new NamedEntries('sources', 'source', path);
  }

  get path(): string {
    return this.#file.path;
  }

  /** The sources of the last text without a fault; before there was one, those that have none. */
  sources(): readonly SourceConfig[] {
    return this.#file.parsed().sources;
  }

  target(): TargetConfig | null {
    return this.#file.parsed().target;
  }

  /** The first fault with file, line, key and remedy; null while there is none. */
  problem(): string | null {
    return this.#file.problem();
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

  add(config: SourceConfig): Promise<void> {
    return this.#file.edit((document) => {
      this.#entries.refuseTaken(document, config.name);
      insertEntry(document, 'sources', null, document.createNode(written(config)));
    });
  }

  update(name: string, config: SourceConfig): Promise<void> {
    return this.#file.edit((document) => {
      const index = this.#entries.mustFind(document, name);
      if (config.name !== name) this.#entries.refuseTaken(document, config.name);
      setChangedKeys(document, ['sources', index], written(config), sourceKeys);
    });
  }

  async remove(name: string): Promise<void> {
    await this.#file.edit((document) => this.#entries.take(document, name));
  }

  /** Sets the target; null takes it out. */
  setTarget(config: TargetConfig | null): Promise<void> {
    return this.#file.edit((document) => {
      if (config === null) {
        document.delete('target');
        return;
      }
      const values = writtenKeys(config, targetKeys, builtInTarget);
      if (isMap(document.get('target'))) setChangedKeys(document, ['target'], values, targetKeys);
      else document.set('target', document.createNode(values));
    });
  }
}

const written = (config: SourceConfig) => writtenKeys(config, sourceKeys, builtInSource);
