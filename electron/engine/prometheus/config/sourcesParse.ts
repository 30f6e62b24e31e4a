import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { ZodType } from 'zod';
import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';
import type { SourceConfig, TargetConfig } from '#shared/domain/source.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import { nearestKey } from '../../config/nearestKey.ts';
import { parseYamlText, type YamlText } from '../../config/yamlText.ts';
import {
  secretKeys,
  secretRemedy,
  sourceKeyRemedies,
  sourceKeySynonyms,
  sourceKeys,
  targetKeyRemedies,
  targetKeys,
} from './sourceKeys.ts';

/** What a sources file says: what is right, and every fault with its place. */
export interface ParsedSources {
  readonly sources: readonly SourceConfig[];
  readonly target: TargetConfig | null;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the text of a sources file: `sources:` (a list of maps) and `target:` (a map), both optional. Never throws; what has a fault is left
 * out and named in `problems`.
 */
export function parseSources(text: string): ParsedSources {
  const yaml = parseYamlText(text);
  if (yaml.problems.length > 0) return { sources: [], target: null, problems: yaml.problems };
  return new SourcesReader(yaml).read();
}

/** How one kind of map is read. */
interface MapForm {
  readonly keys: readonly string[];
  readonly required: readonly string[];
  readonly shape: Readonly<Record<string, ZodType>>;
  readonly remedies: Readonly<Record<string, string>>;
}

const sourceForm: MapForm = {
  keys: sourceKeys,
  required: ['name', 'url'],
  shape: sourceConfigSchema.shape,
  remedies: sourceKeyRemedies,
};
const targetForm: MapForm = {
  keys: targetKeys,
  required: ['url'],
  shape: targetConfigSchema.shape,
  remedies: targetKeyRemedies,
};

/** One pass over the nodes of one text. */
class SourcesReader {
  readonly #yaml: YamlText;
  readonly #problems: FileProblem[] = [];

  constructor(yaml: YamlText) {
    this.#yaml = yaml;
  }

  read(): ParsedSources {
    const root: unknown = this.#yaml.document.contents;
    const sources: SourceConfig[] = [];
    let target: TargetConfig | null = null;
    for (const pair of this.#pairs(root, '')) {
      const key = String(pair.key);
      if (key === 'sources') sources.push(...this.#sources(pair.value));
      else if (key === 'target') target = isEmpty(pair.value) ? null : this.#target(pair.value);
      else this.#report(pair.key, key, 'is not a known key', 'Known keys: sources, target.');
    }
    return { sources, target, problems: this.#problems };
  }

  #sources(list: unknown): SourceConfig[] {
    if (isEmpty(list)) return [];
    if (!isSeq(list)) {
      this.#report(
        list,
        'sources',
        'is not a list',
        'Start each source on a line of its own with "- name:".',
      );
      return [];
    }
    const names = new Set<string>();
    return list.items.flatMap((item, index) => {
      const path = `sources[${index}]`;
      const values = this.#map(item, path, sourceForm);
      if (!values) return [];
      const config = sourceConfigSchema.parse(values);
      if (names.has(config.name)) {
        this.#report(
          item,
          `${path}.name`,
          `repeats the name "${config.name}"`,
          'Give each source a name of its own.',
        );
        return [];
      }
      names.add(config.name);
      return this.#hasUser(item, path, config) ? [config] : [];
    });
  }

  #target(node: unknown): TargetConfig | null {
    const values = this.#map(node, 'target', targetForm);
    if (!values) return null;
    const config = targetConfigSchema.parse(values);
    return this.#hasUser(node, 'target', config) ? config : null;
  }

  #hasUser(node: unknown, path: string, { auth, user }: SourceConfig | TargetConfig): boolean {
    if (auth !== 'basic' || user !== undefined) return true;
    this.#report(node, path, 'has basic authentication without a user', 'Add "user: NAME".');
    return false;
  }

  /** The checked values of a map, or null after a report. */
  #map(node: unknown, path: string, form: MapForm): Record<string, unknown> | null {
    const before = this.#problems.length;
    const values: Record<string, unknown> = {};
    for (const pair of this.#pairs(node, path)) {
      const key = String(pair.key);
      if (!form.keys.includes(key)) this.#reportUnknown(pair, path, form);
      else if (!isEmpty(pair.value)) this.#readValue(values, key, pair, path, form);
    }
    for (const key of form.required)
      if (isMap(node) && !node.has(key)) this.#report(node, path, `has no ${key}`, form.remedies[key] ?? '');
    return this.#problems.length > before ? null : values;
  }

  #readValue(values: Record<string, unknown>, key: string, pair: Pair, path: string, form: MapForm): void {
    const plain: unknown = (pair.value as Node).toJS(this.#yaml.document);
    const parsed = form.shape[key]?.safeParse(key === 'externalLabels' ? textValues(plain) : plain);
    if (parsed?.success) values[key] = parsed.data;
    else this.#report(pair.value, `${path}.${key}`, `cannot be ${shown(plain)}`, form.remedies[key] ?? '');
  }

  #reportUnknown(pair: Pair, path: string, form: MapForm): void {
    const key = String(pair.key);
    if (secretKeys.has(key.toLowerCase().replace(/[-_]/g, ''))) {
      this.#report(pair.key, `${path}.${key}`, 'is a secret, which is not read from this file', secretRemedy);
      return;
    }
    const nearest = nearestKey(key, form.keys, sourceKeySynonyms);
    const remedy =
      nearest && form.keys.includes(nearest)
        ? `Did you mean "${nearest}"?`
        : `Known keys: ${form.keys.join(', ')}.`;
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

/** Labels as the user wrote them: `rack: 12` is the text 12. */
function textValues(plain: unknown): unknown {
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, String(value)]));
}

/** A value for a message. A URL may hold a password: its user part is left out. */
function shown(plain: unknown): string {
  return (JSON.stringify(plain) ?? 'nothing').replace(/\/\/[^/@"]*@/, '//...@').slice(0, 120);
}
