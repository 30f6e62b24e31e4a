import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import type { ConnectionConfig, ConnectionKind } from '#shared/domain/billingConnection.ts';
import { optionFaults } from '#shared/domain/connectionOptions.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import { nearestKey } from '../../config/nearestKey.ts';
import { parseYamlText, type YamlText } from '../../config/yamlText.ts';
import { secretKeys } from '../../prometheus/config/sourceKeys.ts';
import { connectionKeyRemedies, connectionKeySynonyms, connectionKeys } from './connectionKeys.ts';

/** What a file of connections says: what is right, and every fault with its place. */
export interface ParsedConnections {
  readonly connections: readonly ConnectionConfig[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the text of billing.yaml: `connections:`, a list of maps. Never throws; what has a fault is left out and named in `problems`.
 */
export function parseConnections(text: string, kinds: readonly ConnectionKind[]): ParsedConnections {
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return { connections: [], problems: yaml.problems };
  return new ConnectionsReader(yaml, kinds).read();
}

const secretRemedy =
  'Remove it and change it at the provider. Name an environment variable that holds it ("secretEnv: NAME"), or enter it in the app.';
const shape: Readonly<
  Record<string, (typeof connectionConfigSchema.shape)[keyof typeof connectionConfigSchema.shape]>
> = connectionConfigSchema.shape;

/** One pass over the nodes of one text. */
class ConnectionsReader {
  readonly #yaml: YamlText;
  readonly #kinds: readonly ConnectionKind[];
  readonly #problems: FileProblem[] = [];

  constructor(yaml: YamlText, kinds: readonly ConnectionKind[]) {
    this.#yaml = yaml;
    this.#kinds = kinds;
  }

  read(): ParsedConnections {
    const connections: ConnectionConfig[] = [];
    for (const pair of this.#pairs(this.#yaml.document.contents, '')) {
      const key = String(pair.key);
      if (key === 'connections') connections.push(...this.#connections(pair.value));
      else this.#report(pair.key, key, 'is not a known key', 'Known keys: connections.');
    }
    return { connections, problems: this.#problems };
  }

  #connections(list: unknown): readonly ConnectionConfig[] {
    if (isEmpty(list)) return [];
    if (!isSeq(list)) {
      this.#report(list, 'connections', 'is not a list', 'Start each on a line of its own with "- name:".');
      return [];
    }
    const names = new Set<string>();
    return list.items.flatMap((item, index) => {
      const path = `connections[${index}]`;
      const config = this.#connection(item, path);
      if (!config) return [];
      // Names become folders, and some file systems do not tell case apart.
      const name = config.name.toLowerCase();
      if (names.has(name)) {
        this.#report(
          item,
          `${path}.name`,
          `repeats the name "${config.name}"`,
          'Give each a name of its own.',
        );
        return [];
      }
      names.add(name);
      return [config];
    });
  }

  #connection(node: unknown, path: string): ConnectionConfig | null {
    const before = this.#problems.length;
    const values: Record<string, unknown> = {};
    for (const pair of this.#pairs(node, path)) this.#readPair(values, pair, path);
    for (const key of ['name', 'kind'] as const)
      if (isMap(node) && !node.has(key))
        this.#report(node, path, `has no ${key}`, connectionKeyRemedies[key]);
    if (this.#problems.length > before) return null;
    const config = connectionConfigSchema.parse(values);
    this.#checkKind(node, path, config);
    return this.#problems.length > before ? null : config;
  }

  #checkKind(node: unknown, path: string, config: ConnectionConfig): void {
    const at = (key: string): unknown => (isMap(node) ? (node.get(key, true) ?? node) : node);
    const kind = this.#kinds.find((each) => each.kind === config.kind);
    if (!kind) {
      const known = this.#kinds.map((each) => each.kind);
      const nearest = nearestKey(config.kind, known);
      const remedy = nearest === null ? `Known kinds: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
      this.#report(at('kind'), `${path}.kind`, `cannot be "${config.kind}"`, remedy);
      return;
    }
    const options = at('options');
    for (const { key, message, remedy } of optionFaults(config.options, kind.fields)) {
      const place: unknown = isMap(options) ? (options.get(key, true) ?? options) : options;
      this.#report(place, `${path}.options.${key}`, message, remedy);
    }
  }

  #readPair(values: Record<string, unknown>, pair: Pair, path: string): void {
    const key = String(pair.key);
    const at = `${path}.${key}`;
    if (this.#isSecret(key))
      this.#report(pair.key, at, 'is a secret, which is not read from this file', secretRemedy);
    else if (!Object.hasOwn(shape, key)) this.#reportUnknown(pair, path);
    else if (!isEmpty(pair.value)) {
      const plain: unknown = (pair.value as Node).toJS(this.#yaml.document);
      if (key === 'options' && this.#hasSecretOption(pair.value, at)) return;
      const parsed = shape[key]?.safeParse(key === 'options' ? textOptions(pair.value, plain) : plain);
      if (parsed?.success) values[key] = parsed.data;
      else this.#report(pair.value, at, `cannot be ${shown(plain)}`, connectionKeyRemedies[key as 'name']);
    }
  }

  #hasSecretOption(node: unknown, path: string): boolean {
    const found = isMap(node) ? node.items.find((pair) => this.#isSecret(String(pair.key))) : undefined;
    if (!found) return false;
    this.#report(
      found.key,
      `${path}.${String(found.key)}`,
      'is a secret, which is not read from this file',
      secretRemedy,
    );
    return true;
  }

  #isSecret(key: string): boolean {
    const word = key.toLowerCase().replace(/[-_]/g, '');
    return secretKeys.has(word) || /^(?:aws)?secret(?:access)?key$/.test(word) || word === 'privatekey';
  }

  #reportUnknown(pair: Pair, path: string): void {
    const key = String(pair.key);
    const nearest = nearestKey(key, connectionKeys, connectionKeySynonyms);
    const remedy = nearest ? `Did you mean "${nearest}"?` : `Known keys: ${connectionKeys.join(', ')}.`;
    this.#report(pair.key, `${path}.${key}`, 'is not a known key', remedy);
  }

  #pairs(node: unknown, path: string): readonly Pair[] {
    if (isMap(node)) return node.items;
    if (path !== '' || !isEmpty(node))
      this.#report(node, path, 'is not a map of keys and values', 'Write "key: value" lines.');
    return [];
  }

  #report(node: unknown, key: string, message: string, remedy: string): void {
    const range = (node as Node | null | undefined)?.range;
    this.#problems.push({ ...this.#yaml.at(range ? range[0] : 0), key, message, remedy });
  }
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Options are texts as they were written: an account 012345678901 keeps its zero. */
function textOptions(node: unknown, plain: unknown): unknown {
  if (!isMap(node)) return plain;
  const text = (value: unknown): unknown => (isScalar(value) ? (value.source ?? String(value.value)) : value);
  return Object.fromEntries(
    node.items
      .filter(({ value }) => !isEmpty(value))
      .map(({ key, value }) => [String(key), isSeq(value) ? value.items.map(text) : text(value)]),
  );
}

/** A value for a message. A URL may hold a password: its user part is left out. */
function shown(plain: unknown): string {
  return (JSON.stringify(plain) ?? 'nothing').replace(/\/\/[^/@"]*@/, '//...@').slice(0, 120);
}
