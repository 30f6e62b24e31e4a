import type { ConnectionConfig, ConnectionKind } from '#shared/domain/billingConnection.ts';
import { EditedYamlFile } from '../../config/editedYamlFile.ts';
import type { WatchTiming } from '../../config/watchFile.ts';
import {
  insertEntry,
  NamedEntries,
  type RemovedEntry,
  setChangedKeys,
  writtenKeys,
} from '../../config/yamlEntries.ts';
import { builtInConnection, connectionKeys } from './connectionKeys.ts';
import { type ParsedConnections, parseConnections } from './connectionsParse.ts';

const newText = `# Ways to the bills of providers. Edit by hand, in the app or with "headroom billing": comments are kept.
# Keys of a connection: ${connectionKeys.join(', ')}.
# Keys and passwords are never kept here: the provider's own sign-in, an environment variable (secretEnv) or the keyring has them.
connections: []
`;

/** The user's billing.yaml. A missing file is no connections. Methods that edit throw FailureError with file and remedy. */
export class ConnectionsFile {
  readonly #file: EditedYamlFile<ParsedConnections>;
  readonly #entries: NamedEntries;

  constructor(path: string, kinds: readonly ConnectionKind[]) {
    this.#file = new EditedYamlFile(path, {
      newText,
      empty: { connections: [], problems: [] },
      parse: (text) => parseConnections(text, kinds),
      beforeGood: 'what has no fault',
    });
    this.#entries = new NamedEntries('connections', 'connection', path);
  }

  get path(): string {
    return this.#file.path;
  }

  /** Those of the last text without a fault; before there was one, those that have none. */
  connections(): readonly ConnectionConfig[] {
    return this.#file.parsed().connections;
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

  add(config: ConnectionConfig): Promise<void> {
    return this.#file.edit((document) => {
      this.#entries.refuseTaken(document, config.name);
      insertEntry(document, 'connections', null, document.createNode(written(config)));
    });
  }

  update(name: string, config: ConnectionConfig): Promise<void> {
    return this.#file.edit((document) => {
      const index = this.#entries.mustFind(document, name);
      if (config.name !== name) this.#entries.refuseTaken(document, config.name);
      setChangedKeys(document, ['connections', index], written(config), connectionKeys);
    });
  }

  /** Takes a connection out; `restore` puts it back where it stood, with its comments. */
  remove(name: string): Promise<RemovedEntry> {
    return this.#file.edit((document) => this.#entries.take(document, name));
  }

  async restore(removed: RemovedEntry): Promise<void> {
    await this.#file.edit((document) => this.#entries.putBack(document, removed));
  }
}

const written = (config: ConnectionConfig) => writtenKeys(config, connectionKeys, builtInConnection);
