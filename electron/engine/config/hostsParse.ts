import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { HostConfig } from '#shared/domain/host.ts';
import type { FileProblem } from './fileProblem.ts';
import {
  builtInDefaults,
  defaultKeys,
  fileKeys,
  type HostKey,
  hostKeyRemedies,
  hostKeySynonyms,
  hostKeys,
  parseHostKey,
} from './hostKeys.ts';
import { nearestKey } from './nearestKey.ts';
import { largestFileBytes, parseYamlText, type YamlText } from './yamlText.ts';

/** What a hosts file says: the hosts that are right, and every fault with its place. */
export interface ParsedHosts {
  readonly hosts: readonly HostConfig[];
  readonly problems: readonly FileProblem[];
  /** `defaults:` as far as it is right. */
  readonly defaults: HostDefaults;
}

/** Values by key, checked. */
export type HostDefaults = Readonly<Partial<Record<HostKey, unknown>>>;

const noHosts = { hosts: [], defaults: {} } as const;

/**
 * Reads the text of a hosts file: `defaults:` (a map) and `hosts:` (a list of maps), both optional. Never throws; a host with a
 * fault is left out and named in `problems`. An empty text is no hosts.
 */
export function parseHosts(text: string): ParsedHosts {
  if (Buffer.byteLength(text) > largestFileBytes) return { ...noHosts, problems: [tooLarge(text)] };
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return { ...noHosts, problems: yaml.problems };
  return new HostsReader(yaml).read();
}

function tooLarge(text: string): FileProblem {
  const size = (Buffer.byteLength(text) / 2 ** 20).toFixed(1);
  const message = `the file is ${size} MiB; at most ${largestFileBytes / 2 ** 20} MiB are read`;
  return { line: null, column: null, key: '', message, remedy: 'Check that it is a hosts file.' };
}

/** One pass over the nodes of one text. */
class HostsReader {
  readonly #yaml: YamlText;
  readonly #problems: FileProblem[] = [];
  readonly #names = new Map<string, number>();

  constructor(yaml: YamlText) {
    this.#yaml = yaml;
  }

  read(): ParsedHosts {
    const root: unknown = this.#yaml.document.contents;
    const pairs = isEmpty(root) ? new Map() : this.#pairs(root, '', fileKeys, {});
    const defaults = this.#values(pairs.get('defaults'), 'defaults', defaultKeys);
    const list = pairs.get('hosts')?.value ?? null;
    const hosts: HostConfig[] = [];
    if (isSeq(list)) {
      list.items.forEach((item, index) => {
        const host = this.#host(item as Node, index, defaults);
        if (host) hosts.push(host);
      });
    } else if (!isEmpty(list)) {
      this.#report(list, 'hosts', 'is not a list', 'Start each host on a line of its own with "- name:".');
    }
    return { hosts, problems: this.#problems, defaults };
  }

  #host(item: Node, index: number, defaults: HostDefaults): HostConfig | null {
    const before = this.#problems.length;
    const path = `hosts[${index}]`;
    if (isEmpty(item)) {
      this.#report(item, path, 'is empty', 'Remove the "-" or write "- name:" and "address:" under it.');
      return null;
    }
    const pairs = this.#pairs(item, path, hostKeys, hostKeySynonyms);
    const own = this.#checked(pairs, path);
    for (const key of ['name', 'address'] as const) {
      if (isMap(item) && own[key] === undefined && !pairs.has(key))
        this.#report(item, path, `has no ${key}`, hostKeyRemedies[key]);
    }
    const name = own.name;
    if (typeof name === 'string') this.#claim(name, pairs.get('name')?.value ?? item, path);
    return this.#problems.length > before ? null : mergeHost(defaults, own, pairs);
  }

  #claim(name: string, node: unknown, path: string): void {
    const line = this.#place(node).line;
    const first = this.#names.get(name);
    if (first === undefined) this.#names.set(name, line);
    else
      this.#report(
        node,
        `${path}.name`,
        `repeats the name "${name}" of line ${first}`,
        'Give each host a name of its own.',
      );
  }

  #values(pair: Pair | undefined, path: string, known: readonly HostKey[]): HostDefaults {
    if (!pair || isEmpty(pair.value)) return {};
    return this.#checked(this.#pairs(pair.value, path, known, hostKeySynonyms), path);
  }

  /** The pairs of a map by key; everything else about it is reported. */
  #pairs(
    node: unknown,
    path: string,
    known: readonly string[],
    synonyms: Readonly<Record<string, string>>,
  ): Map<string, Pair> {
    const found = new Map<string, Pair>();
    const map = this.#map(node, path);
    for (const pair of map?.items ?? []) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (known.includes(key)) {
        found.set(key, pair);
        continue;
      }
      const nearest = nearestKey(key, known, synonyms);
      const usable = nearest !== null && known.includes(nearest);
      const remedy = usable ? `Did you mean "${nearest}"?` : `Known keys: ${known.join(', ')}.`;
      const what = key === '<<' ? 'is a merge key, which is not read here' : 'is not a known key';
      this.#report(pair.key, joinPath(path, key || '?'), what, remedy);
    }
    return found;
  }

  #map(node: unknown, path: string): YAMLMap | null {
    if (isMap(node)) return node;
    const what = isAlias(node) ? 'is an alias, which is not read here' : 'is not a map of keys and values';
    const remedy = isAlias(node) ? 'Put what hosts share under "defaults:".' : 'Write "key: value" lines.';
    this.#report(node, path, what, remedy);
    return null;
  }

  #checked(pairs: ReadonlyMap<string, Pair>, path: string): HostDefaults {
    const values: Partial<Record<HostKey, unknown>> = {};
    for (const [key, pair] of pairs as ReadonlyMap<HostKey, Pair>) {
      if (isEmpty(pair.value) && key !== 'name' && key !== 'address') continue;
      const plain =
        key === 'labels' ? this.#labels(pair.value, `${path}.labels`) : this.#plain(key, pair.value);
      const parsed = parseHostKey(key, plain);
      if (parsed) values[key] = parsed.value;
      else if (!(key === 'labels' && plain === null))
        this.#report(
          pair.value ?? pair.key,
          `${path}.${key}`,
          `cannot be ${shown(key, pair.value)}`,
          hostKeyRemedies[key],
        );
    }
    return values;
  }

  /** Labels with scalars as the user wrote them (`rack: 12` is the text 12); null after a report. */
  #labels(node: unknown, path: string): Readonly<Record<string, string>> | null {
    const map = this.#map(node, path);
    if (!map) return null;
    const labels: [string, string][] = [];
    for (const { key, value } of map.items) {
      if (isEmpty(value)) continue;
      const name = isScalar(key) ? scalarText(key) : null;
      const text = isScalar(value) ? scalarText(value) : null;
      if (name === null || text === null) {
        this.#report(value ?? key, joinPath(path, name ?? '?'), 'is not one text', hostKeyRemedies.labels);
        return null;
      }
      labels.push([name, text]);
    }
    return Object.fromEntries(labels);
  }

  #plain(key: HostKey, node: unknown): unknown {
    return key === 'llm' && isSeq(node) ? node.toJS(this.#yaml.document) : plainValue(key, node);
  }

  #place(node: unknown): { readonly line: number; readonly column: number } {
    const range = (node as Node | null | undefined)?.range;
    return this.#yaml.at(range ? range[0] : 0);
  }

  #report(node: unknown, key: string, message: string, remedy: string): void {
    this.#problems.push({ ...this.#place(node), key, message, remedy });
  }
}

/** A host with the file's defaults and the built-in ones; a key or label without value takes nothing of the file's. */
function mergeHost(defaults: HostDefaults, own: HostDefaults, pairs: ReadonlyMap<string, Pair>): HostConfig {
  const inherited = Object.entries(defaults).filter(([key]) => !pairs.has(key));
  const blank = blankKeys(pairs.get('labels')?.value);
  const labels = Object.entries({ ...(defaults.labels as object), ...(own.labels as object) });
  const merged: HostDefaults = {
    ...builtInDefaults,
    ...Object.fromEntries(inherited),
    ...own,
    labels: Object.fromEntries(labels.filter(([key]) => !blank.has(key))),
  };
  const ordered = hostKeys.flatMap((key) => (merged[key] === undefined ? [] : [[key, merged[key]] as const]));
  return Object.fromEntries(ordered) as unknown as HostConfig;
}

function blankKeys(labels: unknown): ReadonlySet<string> {
  const items = isMap(labels) ? labels.items : [];
  return new Set(items.filter(({ value }) => isEmpty(value)).map(({ key }) => String(key)));
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Keys whose unquoted value may look like a number or a truth value and is a text all the same: `name: 12`. */
const notText: ReadonlySet<HostKey> = new Set(['port', 'intervalSeconds', 'paused']);

function plainValue(key: HostKey, node: unknown): unknown {
  if (!isScalar(node)) return undefined;
  return notText.has(key) ? node.value : scalarText(node);
}

function scalarText(node: { readonly value: unknown; readonly source?: string }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function shown(key: HostKey, node: unknown): string {
  if (isAlias(node)) return 'an alias';
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  const text = isScalar(node) ? scalarText(node) : '';
  if (text === '') return 'empty';
  const kind = isScalar(node) && typeof node.value === 'string' && notText.has(key) ? 'the text ' : '';
  return `${kind}"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
